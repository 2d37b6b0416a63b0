import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../text/language.js';
import { escapeHtml, Html } from './html.js';

export type MessageArguments = Record<string, string | number | Html>;

/** Speaks one language: a message's id and its arguments in, text out. */
export interface Translator {
  readonly language: Language;
  /** For message bodies: Telegram HTML, every plain argument escaped. */
  html(id: string, args?: MessageArguments): string;
  /** For buttons and callback answers, where Telegram reads no markup. */
  plain(id: string, args?: MessageArguments): string;
}

export type Translators = Record<Language, Translator>;

/**
 * The language of a Telegram client (`from.language_code`, an IETF tag) among ours. Only clients
 * that say they are English get English: the community's language is Vietnamese.
 */
export function languageOfClient(code: string | undefined): Language {
  return code?.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/** Texts that were read, by their folder: several bots in one process, as in a test, read them once. */
const bundles = new Map<string, FluentBundle>();

/**
 * Reads every `.ftl` file in `folder/<language>/`, once in the life of the process. Fluent itself is used rather than a grammY
 * plugin because a missing message or variable must be an error that we see, not text that
 * people see.
 * @throws when a file does not parse or defines a message twice
 */
export function loadTranslations(folder: URL, onProblem: (problem: Error) => void): Translators {
  const load = (language: Language): Translator => {
    const own = new URL(`${language}/`, folder);
    const bundle = bundles.get(own.href) ?? readBundle(language, own);
    bundles.set(own.href, bundle);
    return createTranslator(language, bundle, onProblem);
  };
  return { vi: load('vi'), en: load('en') };
}

function readBundle(language: Language, own: URL): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const file of readdirSync(own).sort()) {
    const problems = bundle.addResource(
      new FluentResource(readFileSync(new URL(file, own), 'utf8')),
    );
    if (problems[0]) throw new Error(`${language}/${file}: ${problems[0].message}`);
  }
  return bundle;
}

function createTranslator(
  language: Language,
  bundle: FluentBundle,
  onProblem: (problem: Error) => void,
): Translator {
  const format = (
    id: string,
    args: MessageArguments,
    render: (value: string | Html) => string,
  ): string => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) {
      onProblem(new Error(`No message "${id}" in ${language}`));
      return id;
    }
    const values: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(args)) {
      values[name] = typeof value === 'number' ? value : render(value);
    }
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, values, errors);
    for (const error of errors) onProblem(new Error(`${language}/${id}: ${error.message}`));
    return text;
  };
  return {
    language,
    html: (id, args = {}) =>
      format(id, args, (value) => (value instanceof Html ? value.source : escapeHtml(value))),
    plain: (id, args = {}) =>
      format(id, args, (value) => (value instanceof Html ? value.source : value)),
  };
}
