import type { MessageEntity } from 'grammy/types';
import { cleanCharacters, type FormattedText, trimFormatted } from '../formatting/clean-text.js';
import { isDetected, mergeDetected } from '../formatting/detected-entities.js';
import { fixEntities } from '../formatting/fix-entities.js';
import { parseHtml } from '../formatting/html.js';
import { badRequest } from './api-error.js';

const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;

/** Telegram counts characters, not UTF-16 units; the cheap test first. */
function isLonger(text: string, limit: number): boolean {
  return text.length > limit && [...text].length > limit;
}

export interface Markup {
  parse_mode?: string | undefined;
  entities?: MessageEntity[] | undefined;
}

export function formatText(source: string, markup: Markup): Required<FormattedText> {
  if (source === '') throw badRequest('message text is empty');
  const formatted = format(source, markup);
  if (formatted.text === '') throw badRequest('text must be non-empty');
  if (isLonger(formatted.text, MAX_TEXT)) throw badRequest('message is too long');
  return formatted;
}

export interface Caption {
  caption?: string;
  caption_entities?: MessageEntity[];
}

/** An empty caption is no caption. */
export function formatCaption(source: string | undefined, markup: Markup): Caption {
  if (!source) return {};
  const { text, entities } = format(source, markup);
  if (isLonger(text, MAX_CAPTION)) throw badRequest('message caption is too long');
  if (text === '') return {};
  return { caption: text, ...(entities.length > 0 && { caption_entities: entities }) };
}

function format(source: string, { parse_mode, entities = [] }: Markup): FormattedText {
  const parsed = parse_mode ? parse(source, parse_mode) : explicit(source, entities);
  const trimmed = trimFormatted(parsed);
  return { text: trimmed.text, entities: mergeDetected(trimmed.text, trimmed.entities) };
}

function parse(source: string, mode: string): FormattedText {
  switch (mode.toLowerCase()) {
    case 'html':
      return parseHtml(source);
    case 'markdown':
    case 'markdownv2':
      throw badRequest(`parse_mode ${mode} is not supported by this emulator; use HTML`);
    default:
      throw badRequest('unsupported parse_mode');
  }
}

function explicit(source: string, entities: MessageEntity[]): FormattedText {
  for (const { offset, length } of entities) {
    if (offset < 0 || length <= 0 || offset + length > source.length) {
      throw badRequest("can't parse entities: entity is out of the text");
    }
  }
  // Cleaning would shift the offsets; who sends entities of their own sends clean text.
  const text = entities.length === 0 ? cleanCharacters(source) : source;
  // What Telegram finds by itself it does not take from the caller: it would be there twice.
  return { text, entities: fixEntities(entities.filter(({ type }) => !isDetected(type))) };
}
