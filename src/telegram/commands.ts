import { type Api, type CommandContext, type Composer, GrammyError } from 'grammy';
import type { BotCommand } from 'grammy/types';
import type { Language } from '../text/language.js';
import type { Audience } from './audience.js';
import type { ChatContext } from './context.js';
import { isRefused } from './refuse.js';
import type { Translators } from './translations.js';

/** Every command: its Vietnamese name, its English alias, and who sees it in the menu. */
const COMMANDS = {
  start: { vi: 'start', en: 'start', for: 'everyone' },
  register: { vi: 'dangky', en: 'register', for: 'everyone' },
  entries: { vi: 'hoso', en: 'entries', for: 'everyone' },
  plan: { vi: 'kehoach', en: 'plan', for: 'everyone' },
  results: { vi: 'ketqua', en: 'results', for: 'everyone' },
  models: { vi: 'mohinh', en: 'models', for: 'everyone' },
  questions: { vi: 'hoidap', en: 'questions', for: 'everyone' },
  agency: { vi: 'donvi', en: 'agency', for: 'everyone' },
  calendar: { vi: 'lich', en: 'calendar', for: 'everyone' },
  settings: { vi: 'caidat', en: 'settings', for: 'everyone' },
  cancel: { vi: 'huy', en: 'cancel', for: 'everyone' },
  language: { vi: 'ngonngu', en: 'language', for: 'everyone' },
  privacy: { vi: 'quyenriengtu', en: 'privacy', for: 'everyone' },
  mydata: { vi: 'dulieu', en: 'mydata', for: 'everyone' },
  withdraw: { vi: 'rutdongy', en: 'withdraw', for: 'everyone' },
  erase: { vi: 'xoadulieu', en: 'erase', for: 'everyone' },
  help: { vi: 'trogiup', en: 'help', for: 'everyone' },
  roles: { vi: 'vaitro', en: 'roles', for: 'everyone' },
  survey: { vi: 'khaosat', en: 'survey', for: 'everyone' },
  statistics: { vi: 'thongke', en: 'statistics', for: 'administrator' },
  announce: { vi: 'thongbao', en: 'announce', for: 'administrator' },
  progress: { vi: 'tiendo', en: 'progress', for: 'administrator' },
  audit: { vi: 'nhatky', en: 'audit', for: 'administrator' },
  status: { vi: 'trangthai', en: 'status', for: 'administrator' },
  appraisal: { vi: 'thamdinh', en: 'appraisal', for: 'appraisal' },
  reports: { vi: 'baocao', en: 'reports', for: 'administrator' },
} as const satisfies Record<string, { vi: string; en: string; for: Audience }>;

export type CommandName = keyof typeof COMMANDS;

export const commandNames = Object.keys(COMMANDS) as CommandName[];

/** All spellings, in both languages. */
export const commandSpellings = [
  ...new Set(Object.values(COMMANDS).flatMap(({ vi, en }): string[] => [vi, en])),
];

/** Handles a command under both of its names, whichever language the person reads. */
export function onCommand<C extends ChatContext>(
  composer: Composer<C>,
  name: CommandName,
  handler: (ctx: CommandContext<C>) => Promise<unknown>,
): void {
  const { vi, en, for: audience } = COMMANDS[name];
  composer.command([...new Set<string>([vi, en])], async (ctx) => {
    if (!(await isRefused(ctx as unknown as C, audience))) await handler(ctx);
  });
}

/** How a command is written in each language. */
export function commandSpellingsOf(name: CommandName): { vi: string; en: string } {
  const { vi, en } = COMMANDS[name];
  return { vi, en };
}

export function audienceOfCommand(name: CommandName): Audience {
  return COMMANDS[name].for;
}

/** Whether somebody is one of those whom a command is for. */
export type MayUse = (audience: Audience) => Promise<boolean>;

/** Of whom nothing special is known. */
export const isAnybody: MayUse = async (audience) => audience === 'everyone';

/** The menu behind Telegram's own button, in one language: what these people may use. */
export async function commandMenu(
  language: Language,
  mayUse: MayUse,
  translators: Translators,
): Promise<BotCommand[]> {
  const may = await Promise.all(commandNames.map((name) => mayUse(COMMANDS[name].for)));
  return commandNames
    .filter((_, index) => may[index])
    .map((name) => ({
      command: COMMANDS[name][language],
      description: translators[language].plain(`command-${name}`),
    }));
}

/** Tells Telegram the menus: Vietnamese for everyone, English for English clients, more for who has a role. */
export async function publishMenus(
  api: Api,
  translators: Translators,
  people: readonly { id: number; language: Language; mayUse: MayUse }[],
): Promise<void> {
  await api.setMyCommands(await commandMenu('vi', isAnybody, translators));
  const english = await commandMenu('en', isAnybody, translators);
  await api.setMyCommands(english, { language_code: 'en' });
  for (const { id, language, mayUse } of people) {
    await publishMenuFor(api, id, language, mayUse, translators);
  }
}

/** One person's own menu, which follows their roles and the language they chose rather than their client's. */
export async function publishMenuFor(
  api: Api,
  userId: number,
  language: Language,
  mayUse: MayUse,
  translators: Translators,
): Promise<void> {
  try {
    await api.setMyCommands(await commandMenu(language, mayUse, translators), {
      scope: { type: 'chat', chat_id: userId },
    });
  } catch (error) {
    // Somebody who never opened the bot has no chat yet, and Telegram limits how often menus are set.
    // The commands work without one, so nothing that a person asked for may fail for it.
    if (!(error instanceof GrammyError) || ![400, 403, 429].includes(error.error_code)) throw error;
  }
}
