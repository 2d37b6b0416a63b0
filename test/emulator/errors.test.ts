import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Api, GrammyError } from 'grammy';
import type { ResponseParameters } from 'grammy/types';
import { expect, test } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.js';
import { refused } from '../../src/emulator/refusals/refused.js';
import { BLOCKED } from '../../src/outbox/transmit.js';
import { BENIGN } from '../../src/telegram/errors.js';
import { call, start, started, TOKEN } from './client.js';

interface Scene {
  emulator: Emulator;
  api: Api;
}

/** What the emulator answers, and a way to hear it. */
interface Case {
  code: number;
  description: string;
  parameters?: ResponseParameters;
  provoke(scene: Scene): Promise<unknown>;
}

const group = async ({ emulator }: Scene, type?: 'group' | 'supergroup') => {
  const owner = emulator.user({ firstName: 'Chi' });
  const made = emulator.group({ title: 'Tổ thư ký', ...(type && { type }) });
  const added = made.addBot(owner);
  await call(emulator, 'getUpdates', { offset: -1 });
  await call(emulator, 'getUpdates', { offset: 1_000_000_000 });
  await added;
  return { made, owner };
};

/** Ends the bot's part in what people do, without a bot that would. */
async function unheard(scene: Scene, act: Promise<unknown>): Promise<void> {
  await call(scene.emulator, 'getUpdates', { offset: 1_000_000_000 });
  await act;
}

const send = ({ api }: Scene, to: number) => api.sendMessage(to, 'Chào');

/** By the part of the description by which the bot knows it, or by the code where that says enough. */
const CASES: Record<string, Case> = {
  'query is too old': {
    code: 400,
    description: refused.queryTooOld().message,
    provoke: ({ api }) => api.answerCallbackQuery('1'),
  },
  'message is not modified': {
    code: 400,
    description: refused.notModified().message,
    provoke: async (scene) => {
      const user = await started(scene.emulator);
      const { message_id } = await send(scene, user.id);
      return scene.api.editMessageText(user.id, message_id, 'Chào');
    },
  },
  'message to delete not found': {
    code: 400,
    description: refused.deletedNotFound().message,
    provoke: async (scene) => scene.api.deleteMessage((await started(scene.emulator)).id, 99),
  },
  'bot was blocked by the user': {
    code: 403,
    description: refused.blocked().message,
    provoke: async (scene) => {
      const user = await started(scene.emulator);
      await unheard(scene, user.block());
      return send(scene, user.id);
    },
  },
  'user is deactivated': {
    code: 403,
    description: refused.deactivated().message,
    provoke: async (scene) => {
      const user = await started(scene.emulator);
      user.deactivate();
      return send(scene, user.id);
    },
  },
  "bot can't initiate conversation": {
    code: 403,
    description: refused.cantBegin().message,
    provoke: (scene) => send(scene, scene.emulator.user().id),
  },
  'bot was kicked': {
    code: 403,
    description: refused.kicked('supergroup').message,
    provoke: async (scene) => {
      const { made, owner } = await group(scene);
      await unheard(scene, made.removeBot(owner));
      return send(scene, made.id);
    },
  },
  'bot is not a member': {
    code: 403,
    description: refused.notAMember('supergroup').message,
    provoke: (scene) => send(scene, scene.emulator.group({ title: 'Khác' }).id),
  },
  'not enough rights to send': {
    code: 400,
    description: refused.notEnoughRights('text messages').message,
    provoke: async (scene) => {
      const { made } = await group(scene);
      made.silence('long');
      return send(scene, made.id);
    },
  },
  'have no rights to send': {
    code: 400,
    description: refused.noRightsToSend().message,
    provoke: async (scene) => {
      const { made } = await group(scene);
      made.silence('just');
      return send(scene, made.id);
    },
  },
  'group chat was upgraded': {
    code: 400,
    description: refused.migrated(0).message,
    parameters: { migrate_to_chat_id: -1_002_000_000_002 },
    provoke: async (scene) => {
      const { made, owner } = await group(scene, 'group');
      await unheard(scene, made.migrate(owner));
      return send(scene, made.id);
    },
  },
  'too big': {
    code: 400,
    description: refused.fileTooBig().message,
    provoke: async (scene) => {
      const user = await started(scene.emulator);
      const sent = user.sendDocument({ name: 'lớn.zip', size: 21 * 1024 * 1024 });
      return scene.api.getFile(sent.document?.file_id ?? '');
    },
  },
  '401': {
    code: 401,
    description: refused.wrongToken().message,
    provoke: ({ emulator }) => new Api('123456:other', { apiRoot: emulator.url }).getMe(),
  },
  '404': {
    code: 404,
    description: refused.pathNotFound().message,
    provoke: ({ emulator }) => new Api('no-token', { apiRoot: emulator.url }).getMe(),
  },
  '409': {
    code: 409,
    description: refused.otherPoll().message,
    provoke: async ({ api }) => {
      const first = api.getUpdates({ timeout: 5 });
      const refusal = expect(first)
        .rejects.toThrow('Conflict')
        .then(() => first);
      await Promise.all([refusal.catch(() => undefined), laterPoll(api)]);
      return first;
    },
  },
  '429': {
    code: 429,
    description: refused.tooManyRequests(3).message,
    parameters: { retry_after: 3 },
    provoke: ({ emulator, api }) => {
      emulator.fault({ kind: 'error', times: 1, retryAfter: 3 });
      return api.getMe();
    },
  },
  '500': {
    code: 500,
    description: refused.internalError().message,
    provoke: ({ emulator, api }) => {
      emulator.fault({ kind: 'error', times: 1 });
      return api.getMe();
    },
  },
};

async function laterPoll(api: Api): Promise<void> {
  await api.getMe();
  await api.getUpdates({ timeout: 0 });
}

test.each(Object.entries(CASES))('the bot hears of "%s" as from Telegram', async (words, one) => {
  const emulator = await start();
  const api = new Api(TOKEN, { apiRoot: emulator.url });
  const error = await one.provoke({ emulator, api }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GrammyError);
  const { code, description, parameters = {} } = one;
  expect(error).toMatchObject({ ok: false, error_code: code, description });
  expect((error as GrammyError).parameters).toEqual(parameters);
  if (!/^\d+$/.test(words)) expect(description).toContain(words);
});

const SOURCES = ['telegram', 'outbox', 'announcements', 'operation', 'admin'];

/** What the bot's code looks for in a description, and the codes that it tells apart. */
function recognised(): Set<string> {
  const found = new Set<string>([...BENIGN, ...BLOCKED]);
  for (const folder of SOURCES.map((name) => new URL(`../../src/${name}/`, import.meta.url))) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const source = readFileSync(join(folder.pathname, name), 'utf8');
      for (const [, words] of source.matchAll(
        /(?:description|sentence)\.includes\(\s*'([^']+)'/g,
      )) {
        if (words !== undefined) found.add(words);
      }
    }
  }
  return found;
}

test('whatever the bot knows an error by, the emulator can answer', () => {
  const words = recognised();
  expect(words.size).toBeGreaterThan(BENIGN.length);
  expect([...words].filter((each) => !(each in CASES))).toEqual([]);
});
