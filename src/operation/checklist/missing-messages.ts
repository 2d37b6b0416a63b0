import { readdir, readFile } from 'node:fs/promises';
import { FluentResource } from '@fluent/bundle';
import { LANGUAGES } from '../../text/language.js';

/** The texts stand at the project's root, beside `src/` and `dist/`. */
const LOCALES = new URL('../../../locales/', import.meta.url);

/** Messages that one language has and another hasn't, as "en: plan-sent", in order. */
export async function missingMessages(locales: URL = LOCALES): Promise<string[]> {
  const known = await Promise.all(
    LANGUAGES.map(async (language) => ({
      language,
      ids: await idsIn(new URL(`${language}/`, locales)),
    })),
  );
  const all = new Set(known.flatMap(({ ids }) => [...ids]));
  return known
    .flatMap(({ language, ids }) =>
      [...all].filter((id) => !ids.has(id)).map((id) => `${language}: ${id}`),
    )
    .sort();
}

async function idsIn(folder: URL): Promise<Set<string>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ftl'));
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  return new Set(texts.flatMap((text) => new FluentResource(text).body.map(({ id }) => id)));
}
