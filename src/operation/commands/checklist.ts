import { GrammyError } from 'grammy';
import { allAgencies } from '../../contest/agency-list.js';
import { dayOf } from '../../contest/calendar.js';
import { checklist, type SettingFacts } from '../../contest/checklist/checklist.js';
import { createCoordinatorStore } from '../../people/coordinators.js';
import { createPlainApi } from '../../telegram/bot.js';
import { createHttpClient } from '../../telegram/http-client.js';
import type { Language } from '../../text/language.js';
import { missingMessages } from '../checklist/missing-messages.js';
import { EXIT } from '../command.js';
import type { OperationDeps } from '../deps.js';

const MARKS: Record<Language, Record<string, string>> = {
  vi: { mend: 'PHẢI SỬA', look: 'xem lại', ok: 'ổn', elsewhere: 'nơi khác' },
  en: { mend: 'MEND', look: 'look at', ok: 'ok', elsewhere: 'elsewhere' },
};

export interface ChecklistOptions {
  language: Language;
  askTelegram: boolean;
}

/** What to be sure of before the contest goes live, each with where it is mended. */
export async function printChecklist(
  deps: OperationDeps,
  { language, askTelegram }: ChecklistOptions,
) {
  const { contest, clock, say } = deps;
  const items = checklist(contest, {
    today: dayOf(contest, clock.now()),
    settings: await settingsOf(deps, askTelegram),
    coordinated: await coordinatedAgencies(deps),
    missingTexts: await missingMessages(),
  });
  const marks = MARKS[language];
  const width = Math.max(...Object.values(marks).map(({ length }) => length));
  for (const { state, text, path } of items) {
    const place = path ? ` [${path.join('.')}]` : '';
    say(`${(marks[state] ?? state).padEnd(width)}  ${text[language]}${place}`);
  }
  return items.some(({ state }) => state === 'mend') ? EXIT.found : EXIT.done;
}

async function coordinatedAgencies({ contest, redis, keys }: OperationDeps): Promise<Set<string>> {
  const store = createCoordinatorStore(redis, keys);
  const all = allAgencies(contest);
  const counts = await Promise.all(all.map(async ({ id }) => (await store.of(id)).length));
  return new Set(all.filter((_, index) => (counts[index] ?? 0) > 0).map(({ id }) => id));
}

async function settingsOf(deps: OperationDeps, askTelegram: boolean): Promise<SettingFacts> {
  const { config, redis } = deps;
  const facts = await redis.info('persistence');
  return {
    ...(askTelegram && { telegram: await meetTelegram(deps) }),
    owners: config.adminIds.length,
    webhook: config.updates.mode === 'webhook',
    redis: config.redisUrl === undefined ? 'private' : 'own',
    redisKeeps: /^aof_enabled:1/m.test(facts),
  };
}

async function meetTelegram({ config }: OperationDeps): Promise<SettingFacts['telegram'] & {}> {
  const http = createHttpClient();
  try {
    const { botToken: token, telegramApiRoot: apiRoot } = config;
    const { username } = await createPlainApi({ token, apiRoot, http, timeoutSeconds: 10 }).getMe();
    return { username };
  } catch (error) {
    // 401 and 404 are what Telegram says of a token that it doesn't know.
    const refused = error instanceof GrammyError && [401, 404].includes(error.error_code);
    return refused ? 'refused' : 'unreachable';
  } finally {
    await http.close();
  }
}
