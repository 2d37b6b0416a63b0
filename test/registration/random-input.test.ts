import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { createAgencySearch } from '../../src/contest/agency-search.js';
import { loadContest } from '../../src/contest/load-contest.js';
import * as menuButtons from '../../src/menu/buttons.js';
import * as peopleButtons from '../../src/people/buttons.js';
import * as registrationButtons from '../../src/registration/buttons.js';
import { parseAuthor } from '../../src/registration/typed-authors.js';
import type { ChatContext } from '../../src/telegram/context.js';
import { readAnswer } from '../../src/telegram/text-answer.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { countCharacters, normalizeText } from '../../src/text/vietnamese.js';
import { anyText, buttonsOf, canBeSent, LONE_SURROGATE } from '../support/random-input.js';
import { type Scene, useScenes } from '../support/registration.js';

const scenes = useScenes();
const buttons = buttonsOf(registrationButtons, peopleButtons, menuButtons);

/** Callback data that is nearly right: a real name, codes that may or may not fit, too many or too few. */
const anyData = fc.oneof(
  anyText,
  fc
    .tuple(
      fc.constantFrom(...buttons.map(({ name }) => name)),
      fc.array(
        fc.oneof(
          anyText,
          fc.constantFrom('A'.repeat(12), 'A'.repeat(22), 'title', 'yes', 'ask', 'own', '0', 'n0'),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([name, codes]) => [name, ...codes].join(':')),
);

let search: ReturnType<typeof createAgencySearch>;
beforeAll(async () => {
  search = createAgencySearch(await loadContest());
});

test('100,000 random texts at the form: each is an answer within the limits, or is told why not', async () => {
  const { vi } = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
    throw problem;
  });
  await fc.assert(
    fc.asyncProperty(anyText, fc.boolean(), async (text, singleLine) => {
      const replies: string[] = [];
      const ctx = {
        msg: { text, message_id: 1, date: 0 },
        session: {},
        t: vi,
        reply: async (reply: string) => replies.push(reply),
      } as unknown as ChatContext;
      const answer = await readAnswer(ctx, { min: 2, max: 20, singleLine });
      if (answer === undefined) {
        if (replies.length !== 1) throw new Error('Not told, or told twice');
        return;
      }
      const length = countCharacters(answer);
      const whole = answer === normalizeText(answer) && !LONE_SURROGATE.test(answer);
      if (length < 2 || length > 20 || !whole || replies.length > 0) throw new Error(answer);
      parseAuthor(answer);
    }),
    { numRuns: 100_000 },
  );
});

test('100,000 random data at the buttons: each is parsed into codes that make the same data, or refused', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      for (const button of buttons) {
        const values = button.parse(data);
        if (values && [button.name, ...values].join(':') !== data) throw new Error(data);
      }
    }),
    { numRuns: 100_000 },
  );
});

test('20,000 random texts at the picker of agencies: a list comes of each', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      if (!Array.isArray(search.search(text))) throw new Error(text);
    }),
    { numRuns: 20_000 },
  );
});

/** Somebody with a draft open, a submitted entry, and a random thing to do. */
async function dabble(scene: Scene, acts: readonly Act[]): Promise<void> {
  const user = await scene.member('Người Thử');
  const { id } = await scene.draft(user, { kind: 'team' });
  await user.press({ data: registrationButtons.resumeEntry.data(id) });
  for (const act of acts) {
    const before = user.messages.length;
    if ('data' in act) {
      // Some of the codes are those of the real draft: a press that is nearly right.
      const data = act.data.replaceAll('A'.repeat(12), id);
      if (data === '' || Buffer.byteLength(data) > 64) continue;
      const { answer } = await user.press({ data });
      if (!answer) throw new Error(`Unanswered: ${JSON.stringify(data)}`);
    } else if (canBeSent(act.text)) {
      await user.say(act.text);
      const replies = user.messages.length - before - 1;
      if (replies < 1) throw new Error(`No reply to ${JSON.stringify(act.text)}`);
    }
  }
}

type Act = { text: string } | { data: string };

test('hundreds of random texts and presses at the real bot: none unanswered, no error, no refused call', async () => {
  const scene = await scenes.begin();
  const acts = fc.sample(
    fc.oneof(
      anyText.map((text) => ({ text })),
      anyData.map((data) => ({ data })),
    ),
    { seed: 2019, numRuns: 400 },
  );
  const parts = [0, 1, 2, 3].map((part) => acts.filter((_, index) => index % 4 === part));
  await Promise.all(parts.map((part) => dabble(scene, part)));
  expect(scene.emulator.unansweredCallbacks).toEqual([]);
  // What is shown already may be asked for again: that is no mistake of anyone's.
  const refused = scene.emulator.calls.filter(({ ok, error }) => {
    return !ok && !error?.includes('message is not modified');
  });
  expect(refused).toEqual([]);
});
