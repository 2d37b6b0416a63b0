import { z } from 'zod';
import { refused } from '../refusals/refused.js';
import type { Server } from '../server-parts.js';
import { audioFields, filmFields, mediaMessage } from './media.js';
import type { CallContext } from './method.js';
import { captionMarkup, flag, int } from './parameters.js';

const { show_caption_above_media, ...caption } = captionMarkup;
const file = { media: z.string(), ...caption };
const thumbnail = { thumbnail: z.string().optional() };
const visual = { show_caption_above_media, has_spoiler: flag.optional() };

const albumMedia = z.discriminatedUnion('type', [
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
  z.strictObject({ type: z.literal('audio'), ...file, ...thumbnail, ...audioFields }),
  z.strictObject({
    type: z.literal('document'),
    ...file,
    ...thumbnail,
    disable_content_type_detection: flag.optional(),
  }),
]);

const animation = z.strictObject({
  type: z.literal('animation'),
  ...file,
  ...thumbnail,
  ...visual,
  ...filmFields,
});

/** Telegram's InputMedia. Thumbnails and covers are not kept. */
export const inputMedia = z.discriminatedUnion('type', [...albumMedia.options, animation]);

/** What can stand in an album; an animation is refused in words of its own. */
export const albumItem = z.preprocess<unknown, typeof albumMedia, z.input<typeof albumMedia>>(
  (value: unknown) => {
    if (animation.pick({ type: true }).loose().safeParse(value).success) {
      throw refused.albumWithAnimation();
    }
    return value;
  },
  albumMedia,
);

export type InputMedia = z.infer<typeof inputMedia>;
export type AlbumItem = z.infer<typeof albumMedia>;

export function inputMediaMessage<Item extends InputMedia>(
  server: Server,
  context: CallContext,
  item: Item,
) {
  const kind: Item['type'] = item.type;
  return mediaMessage(server, context, { ...item, kind, field: 'media', value: item.media });
}
