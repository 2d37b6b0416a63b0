import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { isFor, type Role, roles } from '../../src/people/roles.js';
import { type Permission, permissions, permissionTable } from '../../src/permissions.js';
import type { Codec } from '../../src/telegram/buttons.js';
import { useScenes } from '../support/registration.js';
import { giveRole } from '../support/roles.js';

const OWNER = 900_000_001;
const scenes = useScenes();
const acts = permissions();

/** Texts that stand for "you may not": everything else is another answer. */
const REFUSED = /^Chức năng này dành cho [^.]+\. Anh\/chị gõ \/(vaitro|donvi)/;

/** What a code of a button may look like, the likeliest first. */
const SAMPLES = [
  ...['so-noi-vu', '1', '0', 'all', '-', 'AAAAAAAAAAAA', 'AAAAAAAA', 'A'.repeat(22), '-100'],
  ...['2019-11-21', 'f.so-noi-vu', 'm.1', 'a.so-noi-vu', 'so-noi-vu.1', '1.1'],
];

function sampleOf(codec: Codec): string {
  const options = codec instanceof z.ZodEnum ? codec.options.map(String) : SAMPLES;
  const known = options.find((one) => codec.safeParse(one).success);
  if (known !== undefined) return known;
  const { pattern = '' } = z.toJSONSchema(codec) as { pattern?: string };
  const [made = ''] = fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 1 });
  return codec.parse(made);
}

describe('the table of permissions', () => {
  test('names each kind of button as the code does, and each but once', () => {
    const buttons = acts.filter(({ kind, code }) => kind === 'button' && code !== 'xx');
    expect(buttons.filter(({ name }) => !name.includes('.'))).toEqual([]);
    expect(new Set(buttons.map(({ code }) => code)).size).toBe(buttons.length);
  });

  test('is the one that was read and agreed to', () => {
    const agreed = readFileSync(new URL('permissions.md', import.meta.url), 'utf8');
    expect(permissionTable()).toBe(agreed);
  });
});

async function begin() {
  const scene = await scenes.begin({ env: { ADMIN_IDS: String(OWNER) } });
  const { keys, emulator, contest, clock, members } = scene;
  const people = {} as Record<Role, EmulatedUser>;
  for (const role of roles) {
    const user = role === 'owner' ? emulator.user({ id: OWNER }) : emulator.user();
    await members.recordConsent(user.id, 'given', contest.privacy.version, clock.now());
    await members.update(user.id, {
      name: `Người ${role}`,
      agencyId: 'so-noi-vu',
      kind: 'civil-servant',
      position: 'Chuyên viên',
      language: 'vi',
    });
    if (role === 'administrator' || role === 'appraiser') {
      await giveRole(scenes.client, keys, user.id, role);
    }
    if (role === 'coordinator') {
      await createCoordinatorStore(scenes.client, keys).add('so-noi-vu', user.id);
    }
    await user.open();
    people[role] = user;
  }
  return { ...scene, people };
}

type Begun = Awaited<ReturnType<typeof begin>>;

/** Does it as a client would; @returns what the person reads. */
async function tryOut(scene: Begun, user: EmulatedUser, act: Permission): Promise<string> {
  if (act.kind === 'button') {
    const data = [act.code, ...(act.codecs ?? []).map(sampleOf)].join(':');
    const { answer, messages } = await user.press({ data });
    return answer?.text ?? messages.at(-1)?.text ?? '';
  }
  if (act.kind === 'form') {
    const question = { form: act.code, step: 'number', subject: 'so-noi-vu' };
    await scene.openQuestion(user, question);
  }
  await user.say(act.kind === 'command' ? act.code : '07/02/2020');
  return user.last.text ?? '';
}

test.each(roles)(
  '%s: each cell of the table holds, both ways',
  { timeout: 90_000 },
  async (role) => {
    const scene = await begin();
    const user = scene.people[role];
    // The first look after the start is over.
    await scene.app.sweep();
    const before = await scene.dump();
    const [allowed, denied] = [true, false].map((may) =>
      acts.filter((act) => act.code !== 'xx' && isFor(act.for, role) === may),
    );
    for (const act of denied ?? []) {
      expect([act.name, await tryOut(scene, user, act)]).toEqual([
        act.name,
        expect.stringMatching(REFUSED),
      ]);
    }
    expect(await scene.dump()).toEqual(before);
    for (const act of allowed ?? []) {
      expect([act.name, await tryOut(scene, user, act)]).toEqual([
        act.name,
        expect.not.stringMatching(REFUSED),
      ]);
    }
  },
);
