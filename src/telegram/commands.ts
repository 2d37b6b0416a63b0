import { type Api, type CommandContext, type Composer, GrammyError } from 'grammy';
import type { BotCommand } from 'grammy/types';
import type { Language } from '../text/language.js';
import type { ChatContext } from './context.js';
import type { Translators } from './translations.js';

/** Every command: its Vietnamese name, its English alias, and who sees it in the menu. */
const COMMANDS = {
  start: { vi: 'start', en: 'start', role: 'member' },
  register: { vi: 'dangky', en: 'register', role: 'member' },
  entries: { vi: 'hoso', en: 'entries', role: 'member' },
  plan: { vi: 'kehoach', en: 'plan', role: 'member' },
  results: { vi: 'ketqua', en: 'results', role: 'member' },
  models: { vi: 'mohinh', en: 'models', role: 'member' },
  questions: { vi: 'hoidap', en: 'questions', role: 'member' },
  agency: { vi: 'donvi', en: 'agency', role: 'member' },
  calendar: { vi: 'lich', en: 'calendar', role: 'member' },
  settings: { vi: 'caidat', en: 'settings', role: 'member' },
  cancel: { vi: 'huy', en: 'cancel', role: 'member' },
  language: { vi: 'ngonngu', en: 'language', role: 'member' },
  privacy: { vi: 'quyenriengtu', en: 'privacy', role: 'member' },
  help: { vi: 'trogiup', en: 'help', role: 'member' },
  announce: { vi: 'thongbao', en: 'announce', role: 'administrator' },
  progress: { vi: 'tiendo', en: 'progress', role: 'administrator' },
  status: { vi: 'trangthai', en: 'status', role: 'administrator' },
} as const satisfies Record<string, { vi: string; en: string; role: Role }>;

export type CommandName = keyof typeof COMMANDS;
export type Role = 'member' | 'administrator';

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
  const { vi, en } = COMMANDS[name];
  composer.command([...new Set<string>([vi, en])], handler);
}

/** The menu behind Telegram's own button, for one language and role. */
export function commandMenu(
  language: Language,
  role: Role,
  translators: Translators,
): BotCommand[] {
  return commandNames
    .filter((name) => COMMANDS[name].role === 'member' || role === 'administrator')
    .map((name) => ({
      command: COMMANDS[name][language],
      description: translators[language].plain(`command-${name}`),
    }));
}

/** Tells Telegram the menus: Vietnamese for everyone, English for English clients, more for administrators. */
export async function publishMenus(
  api: Api,
  translators: Translators,
  administrators: readonly { id: number; language: Language }[],
): Promise<void> {
  await api.setMyCommands(commandMenu('vi', 'member', translators));
  await api.setMyCommands(commandMenu('en', 'member', translators), { language_code: 'en' });
  for (const { id, language } of administrators) {
    await publishMenuFor(api, id, language, 'administrator', translators);
  }
}

/** One person's own menu, which follows their role and the language they chose rather than their client's. */
export async function publishMenuFor(
  api: Api,
  userId: number,
  language: Language,
  role: Role,
  translators: Translators,
): Promise<void> {
  try {
    await api.setMyCommands(commandMenu(language, role, translators), {
      scope: { type: 'chat', chat_id: userId },
    });
  } catch (error) {
    // Somebody who never opened the bot has no chat yet, and Telegram limits how often menus are set.
    // The commands work without one, so nothing that a person asked for may fail for it.
    if (!(error instanceof GrammyError) || ![400, 403, 429].includes(error.error_code)) throw error;
  }
}
