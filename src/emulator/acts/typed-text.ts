import type { Message, MessageEntity } from 'grammy/types';
import { finished, withGivenEntities } from '../formatting/given-entities.js';
import { ActError } from './act-error.js';

const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;

/** What a client makes of a text that a person has typed. */
export function textContent(source: string, given: MessageEntity[] = []): Partial<Message> {
  const { text, entities } = typed(source, given);
  if ([...text].length > MAX_TEXT) {
    throw new ActError(
      'a client cuts a text of more than 4096 characters into several messages: send those',
    );
  }
  return { text, ...(entities.length > 0 && { entities }) };
}

export function captionContent(source: string, given: MessageEntity[] = []): Partial<Message> {
  const { text, entities } = typed(source, given);
  if ([...text].length > MAX_CAPTION) {
    throw new ActError('a client takes no caption of more than 1024 characters');
  }
  return { caption: text, ...(entities.length > 0 && { caption_entities: entities }) };
}

function typed(source: string, given: MessageEntity[]) {
  const formatted = withGivenEntities(source, given);
  if (!formatted) throw new ActError('an entity lies outside of the text');
  const result = finished(formatted);
  if (result.text === '') throw new ActError('a message needs a text');
  return result;
}
