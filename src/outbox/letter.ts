import { type Api, InputFile } from 'grammy';
import type {
  InlineKeyboardButton,
  InputMediaAudio,
  InputMediaDocument,
  InputMediaPhoto,
  InputMediaVideo,
} from 'grammy/types';
import { type Content, type MediaContent, wordsIndex } from '../telegram/content.js';
import type { View } from '../telegram/screen.js';

interface Addition {
  buttons?: InlineKeyboardButton[][] | undefined;
  /** A message in the recipient's chat that this one answers; sent all the same if it is gone. */
  replyTo?: number | undefined;
}

/** In our words: Telegram HTML, or with a photo (its file id) the caption. */
export type WrittenLetter = View & Addition & { photo?: string | undefined };
/** A file that was made for this letter, with our words below it. */
export type FileLetter = View & Addition & { file: { name: string; bytes: Uint8Array } };
/** In somebody's words, exactly. An album can't carry buttons. */
export type ContentLetter = Addition & { content: Content };
/** In the place of what a copy said before. */
export type EditLetter = ContentLetter & { edit: readonly number[] };
/** Takes a copy away again. */
export interface RemovalLetter {
  remove: readonly number[];
}

/** What is done for one recipient by one mailing: one call to Telegram, so that it has one outcome. */
export type Letter = WrittenLetter | FileLetter | ContentLetter | EditLetter | RemovalLetter;

/** Messages that a letter makes, by which Telegram counts in groups. */
export function messagesIn(letter: Letter): number {
  if ('remove' in letter || 'edit' in letter) return 0;
  return 'content' in letter && letter.content.type === 'album' ? letter.content.items.length : 1;
}

/**
 * Hands a letter over.
 * @returns ids of the messages that it made, changed or removed
 */
export async function deliver(api: Api, recipient: number, letter: Letter): Promise<number[]> {
  if ('remove' in letter) {
    await api.deleteMessages(recipient, [...letter.remove]);
    return [...letter.remove];
  }
  if ('edit' in letter) return edit(api, recipient, letter);
  if ('content' in letter) return sendContent(api, recipient, letter);
  if ('file' in letter) {
    const document = new InputFile(letter.file.bytes, letter.file.name);
    const caption = { caption: letter.text, ...addition(letter) };
    return [(await api.sendDocument(recipient, document, caption)).message_id];
  }
  const { text, photo } = letter;
  const message =
    photo === undefined
      ? await api.sendMessage(recipient, text, addition(letter))
      : await api.sendPhoto(recipient, photo, { caption: text, ...addition(letter) });
  return [message.message_id];
}

function addition({ buttons, replyTo }: Addition) {
  return {
    ...(buttons && buttons.length > 0 && { reply_markup: { inline_keyboard: buttons } }),
    ...(replyTo !== undefined && {
      reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
    }),
  };
}

async function sendContent(
  api: Api,
  recipient: number,
  { content, ...letter }: ContentLetter,
): Promise<number[]> {
  if (content.type === 'album') {
    const { reply_markup: _, ...other } = addition(letter);
    // Of one sort, as Telegram took them from their sender, which the type can't say.
    const items = content.items.map(albumItem) as InputMediaPhoto[];
    const messages = await api.sendMediaGroup(recipient, items, other);
    return messages.map(({ message_id }) => message_id);
  }
  const other = addition(letter);
  if (content.type === 'text') {
    const { message_id } = await api.sendMessage(recipient, content.text, {
      ...other,
      entities: content.entities ?? [],
      link_preview_options: content.linkPreview ?? {},
    });
    return [message_id];
  }
  const caption = {
    ...other,
    ...(content.text !== undefined && { caption: content.text }),
    caption_entities: content.entities ?? [],
  };
  const visible = { ...caption, ...look(content) };
  const { fileId } = content;
  switch (content.type) {
    case 'photo':
      return [(await api.sendPhoto(recipient, fileId, visible)).message_id];
    case 'video':
      return [(await api.sendVideo(recipient, fileId, visible)).message_id];
    case 'animation':
      return [(await api.sendAnimation(recipient, fileId, visible)).message_id];
    case 'document':
      return [(await api.sendDocument(recipient, fileId, caption)).message_id];
    case 'audio':
      return [(await api.sendAudio(recipient, fileId, caption)).message_id];
  }
}

function look({ spoiler, captionAbove }: MediaContent) {
  return {
    ...(spoiler && { has_spoiler: true }),
    ...(captionAbove && { show_caption_above_media: true }),
  };
}

type AlbumItem = InputMediaPhoto | InputMediaVideo | InputMediaDocument | InputMediaAudio;

function albumItem(item: MediaContent): AlbumItem {
  const { type, fileId: media } = item;
  const caption = {
    ...(item.text !== undefined && { caption: item.text }),
    caption_entities: item.entities ?? [],
  };
  if (type === 'document' || type === 'audio') return { type, media, ...caption };
  // Telegram takes no animation into an album; people can't send one in it either.
  return { type: type === 'photo' ? 'photo' : 'video', media, ...caption, ...look(item) };
}

/** An album is changed in its words only, under the part where they stand. */
async function edit(
  api: Api,
  recipient: number,
  { edit: ids, content, buttons }: EditLetter,
): Promise<number[]> {
  const place = content.type === 'album' ? wordsIndex(content.items) : 0;
  const id = ids[place];
  if (id === undefined) throw new Error('There is no message to edit');
  const markup = addition({ buttons });
  if (content.type === 'text') {
    await api.editMessageText(recipient, id, content.text, {
      ...markup,
      entities: content.entities ?? [],
      link_preview_options: content.linkPreview ?? {},
    });
  } else if (content.type === 'album') {
    const { text = '', entities = [], captionAbove } = content.items[place] ?? {};
    await api.editMessageCaption(recipient, id, {
      caption: text,
      caption_entities: entities,
      // Left out, it would go down below the picture.
      ...(captionAbove && { show_caption_above_media: true }),
    });
  } else {
    const { type, fileId: media, text = '', entities = [] } = content;
    const item = { media, caption: text, caption_entities: entities };
    await api.editMessageMedia(
      recipient,
      id,
      type === 'document' || type === 'audio'
        ? { type, ...item }
        : { type, ...item, ...look(content) },
      markup,
    );
  }
  return [...ids];
}
