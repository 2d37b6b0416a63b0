import type { Message } from 'grammy/types';
import { z } from 'zod';
import type { Server } from '../server-parts.js';
import { audioFields, filmFields, mediaMessage } from './media.js';
import type { CallContext } from './method.js';
import { captionMarkup, flag, int } from './parameters.js';

const { show_caption_above_media, ...caption } = captionMarkup;
const file = { media: z.string().default(''), ...caption };
const thumbnail = { thumbnail: z.string().optional() };
const visual = { show_caption_above_media, has_spoiler: flag.optional() };

/** Telegram's InputMedia, as an album and `editMessageMedia` take it. Thumbnails and covers are not kept. */
export const inputMedia = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('photo'), ...file, ...visual }),
  z.strictObject({
    type: z.literal('video'),
    ...file,
    ...thumbnail,
    ...visual,
    ...filmFields,
    cover: z.string().optional(),
    start_timestamp: int.optional(),
    supports_streaming: flag.optional(),
  }),
  z.strictObject({ type: z.literal('animation'), ...file, ...thumbnail, ...visual, ...filmFields }),
  z.strictObject({ type: z.literal('audio'), ...file, ...thumbnail, ...audioFields }),
  z.strictObject({
    type: z.literal('document'),
    ...file,
    ...thumbnail,
    disable_content_type_detection: flag.optional(),
  }),
]);

export type InputMedia = z.infer<typeof inputMedia>;

export function inputMediaMessage(
  server: Server,
  context: CallContext,
  item: InputMedia,
): Partial<Message> {
  return mediaMessage(server, context, {
    ...item,
    kind: item.type,
    field: 'media',
    value: item.media,
  });
}
