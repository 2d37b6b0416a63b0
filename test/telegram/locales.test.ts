import { readdirSync, readFileSync } from 'node:fs';
import {
  type Attribute,
  type Message,
  type MessageReference,
  type Pattern,
  parse,
  type SelectExpression,
  type VariableReference,
  Visitor,
} from '@fluent/syntax';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/emulator/formatting/html.js';
import { commandMenu } from '../../src/telegram/commands.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { LANGUAGES, type Language } from '../../src/text/language.js';

const LOCALES = new URL('../../locales/', import.meta.url);
const problems: string[] = [];
const translators = loadTranslations(LOCALES, (problem) => problems.push(problem.message));

/** What a message takes: its variables, and the values that its selectors tell apart. */
interface Needs {
  variables: Set<string>;
  choices: Map<string, string[]>;
  attributes: string[];
  /** Messages that it is made of. */
  parts: Set<string>;
}

function needsOf(message: Message): Needs {
  const variables = new Set<string>();
  const choices = new Map<string, string[]>();
  const parts = new Set<string>();
  const visitor = new (class extends Visitor {
    override visitVariableReference({ id }: VariableReference) {
      variables.add(id.name);
    }
    override visitMessageReference({ id }: MessageReference) {
      parts.add(id.name);
    }
    override visitSelectExpression(select: SelectExpression) {
      if (select.selector.type === 'VariableReference') {
        const keys = select.variants.map(({ key }) =>
          key.type === 'Identifier' ? key.name : key.value,
        );
        choices.set(select.selector.id.name, keys);
      }
      this.genericVisit(select);
    }
  })();
  visitor.visit(message.value as Pattern);
  return {
    variables,
    choices,
    parts,
    attributes: message.attributes.map(({ id }: Attribute) => id.name),
  };
}

function read(language: Language): Map<string, Needs> {
  const folder = new URL(`${language}/`, LOCALES);
  const messages = new Map<string, Needs>();
  for (const file of readdirSync(folder)) {
    const resource = parse(readFileSync(new URL(file, folder), 'utf8'), { withSpans: false });
    for (const entry of resource.body) {
      if (entry.type === 'Message') messages.set(entry.id.name, needsOf(entry));
      else expect(`${file}: ${entry.type}`).toMatch(/Comment$/);
    }
  }
  for (const needs of messages.values()) addParts(needs, messages);
  return messages;
}

function addParts({ variables, choices, parts }: Needs, messages: Map<string, Needs>): void {
  for (const part of parts) {
    for (const name of messages.get(part)?.variables ?? []) variables.add(name);
    for (const [name, keys] of messages.get(part)?.choices ?? []) choices.set(name, keys);
  }
}

const messages = { vi: read('vi'), en: read('en') };
const ids = [...messages.vi.keys()];

/** The bot's sources, without the emulator, which has texts of its own. */
function sources(folder = new URL('../../src/', import.meta.url)): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory() && entry.name === 'emulator') return [];
    if (entry.isDirectory()) return sources(new URL(`${entry.name}/`, folder));
    return entry.name.endsWith('.ts') ? [readFileSync(new URL(entry.name, folder), 'utf8')] : [];
  });
}
const code = sources().join('\n');

/** The strings in the code that match, `${…}` standing for any code word. */
function patterns(expression: RegExp): RegExp[] {
  return [...code.matchAll(expression)].map(
    ([, text = '']) => new RegExp(`^${text.replace(/\$\{[^}]*\}/g, '[a-z-]+')}$`),
  );
}

const words = new Set([...code.matchAll(/'([a-z][a-z0-9-]*)'/g)].map(([, word]) => word));

test('both languages have the same messages, variables and attributes', () => {
  const shape = (language: Language) =>
    Object.fromEntries(
      [...messages[language]]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, { variables, attributes }]) => [id, [[...variables].sort(), attributes]]),
    );
  expect(shape('en')).toEqual(shape('vi'));
});

test('every message that the code names exists', () => {
  const named = patterns(/\b(?:html|plain)\(\s*['`]([^'`]+)['`]/g).concat(
    patterns(/\brefuse\(\s*ctx,\s*['`]([^'`]+)['`]/g),
    patterns(/\?\s*'([a-z]+(?:-[a-z]+)+)'\s*:\s*'[a-z-]+'\s*[,)]/g),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !ids.some((id) => name.test(id))).map(String)).toEqual([]);
});

test('no message is left that the code does not name', () => {
  const made = patterns(/`((?:[a-z-]|\$\{[\w.]+\})+)`/g);
  expect(ids.filter((id) => !words.has(id) && !made.some((one) => one.test(id)))).toEqual([]);
});

const HOSTILE = '<b>&"{ $x }</i>&lt;';

/** Arguments for a message: every variable hostile, and each value of its selectors once. */
function argumentsFor({ variables, choices }: Needs, value: string) {
  const plain = Object.fromEntries([...variables].map((name) => [name, value]));
  const chosen = [...choices].flatMap(([name, keys]) =>
    keys.map((key) => ({ ...plain, [name]: /^\d+$/.test(key) ? Number(key) : key })),
  );
  return [plain, ...chosen];
}

describe.each(LANGUAGES)('in %s', (language) => {
  const t = translators[language];

  test('every message is valid HTML for Telegram, whatever its arguments are, and shows them as they are', () => {
    for (const [id, needs] of messages[language]) {
      for (const facts of argumentsFor(needs, HOSTILE)) {
        const { text } = parseHtml(t.html(id, facts));
        const shown = t.plain(id, facts).includes(HOSTILE);
        expect([id, text.includes(HOSTILE)]).toEqual([id, shown]);
        expect([id, /[ \t]\n|\n{3}|^\s|[\u2068\u2069]/.exec(text)]).toEqual(
          id === 'profile-progress' ? [id, expect.anything()] : [id, null],
        );
      }
    }
    expect(problems).toEqual([]);
  });

  test('every answer to a press has at most 200 characters', () => {
    const named = patterns(/\brefuse\(\s*ctx,\s*'([^']+)'/g).concat(
      patterns(/notify\(\s*[\w.]*plain\(\s*'([^']+)'/g),
      patterns(/tell\(update, '([^']+)'\)/g),
    );
    const made = patterns(/\brefuse\(\s*ctx,\s*`([^`]+)`/g);
    const used = ids.filter(
      (id) =>
        named.some((one) => one.test(id)) || (!words.has(id) && made.some((one) => one.test(id))),
    );
    expect(used).toContain('trouble-waiting');
    for (const id of used) {
      const needs = messages[language].get(id);
      for (const facts of needs ? argumentsFor(needs, 'x'.repeat(60)) : []) {
        expect([id, [...t.plain(id, facts)].length <= 200]).toEqual([id, true]);
      }
    }
  });

  test('the command menu is one that Telegram takes', async () => {
    const menu = await commandMenu(language, async () => true, translators);
    expect(menu.length).toBeLessThanOrEqual(100);
    for (const { command, description } of menu) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
      expect(description.length).toBeGreaterThanOrEqual(1);
      expect(description.length).toBeLessThanOrEqual(256);
    }
  });
});

test('a message that does not exist, or lacks an argument, is reported and does not break the reply', () => {
  const found: string[] = [];
  const { vi } = loadTranslations(LOCALES, (problem) => found.push(problem.message));
  expect(vi.html('no-such-message')).toBe('no-such-message');
  expect(vi.html('profile-complete')).toContain('Đã lưu thông tin');
  expect(found).toEqual([
    'No message "no-such-message" in vi',
    'vi/profile-complete: Unknown variable: $name',
  ]);
});
