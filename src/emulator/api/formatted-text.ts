import type { MessageEntity } from 'grammy/types';
import type { FormattedText } from '../formatting/clean-text.js';
import { finished, withGivenEntities } from '../formatting/given-entities.js';
import { parseHtml } from '../formatting/html.js';
import { refused } from '../refusals/refused.js';

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
  if (source === '') throw refused.textMissing();
  const formatted = format(source, markup);
  if (formatted.text === '') throw refused.textEmpty();
  if (isLonger(formatted.text, MAX_TEXT)) throw refused.textTooLong();
  return formatted;
}

export interface Caption {
  caption?: string;
  caption_entities?: MessageEntity[];
  show_caption_above_media?: true;
}

/** A caption as parameters and input media give it. */
export interface CaptionMarkup {
  caption?: string | undefined;
  parse_mode?: string | undefined;
  caption_entities?: MessageEntity[] | undefined;
  show_caption_above_media?: boolean | undefined;
}

/** An empty caption is no caption, and stands nowhere. */
export function formatCaption(markup: CaptionMarkup): Caption {
  const { caption, parse_mode, caption_entities, show_caption_above_media } = markup;
  if (!caption) return {};
  const { text, entities } = format(caption, { parse_mode, entities: caption_entities });
  if (isLonger(text, MAX_CAPTION)) throw refused.captionTooLong();
  if (text === '') return {};
  return {
    caption: text,
    ...(entities.length > 0 && { caption_entities: entities }),
    ...(show_caption_above_media && { show_caption_above_media }),
  };
}

function format(source: string, { parse_mode, entities = [] }: Markup): FormattedText {
  if (parse_mode) return finished(parse(source, parse_mode));
  const given = withGivenEntities(source, entities);
  if (!given) throw refused.entityOutside();
  return finished(given);
}

function parse(source: string, mode: string): FormattedText {
  switch (mode.toLowerCase()) {
    case 'html':
      return parseHtml(source);
    case 'markdown':
    case 'markdownv2':
      throw refused.parseModeUnsupported(mode);
    default:
      throw refused.parseModeUnknown();
  }
}
