import type { Message } from 'grammy/types';
import { z } from 'zod';
import { type MediaContent, type MediaKind, mediaContent } from '../files/media.js';
import type { Server } from '../server-parts.js';
import { kindOf } from './content.js';
import { type Caption, type CaptionMarkup, formatCaption } from './formatted-text.js';
import type { CallContext } from './method.js';
import { int } from './parameters.js';
import { resolveFile, type UploadDetails } from './upload.js';

/** What the sender says of a film; Telegram believes it. */
export const filmFields = {
  duration: int.optional(),
  width: int.optional(),
  height: int.optional(),
};

export const audioFields = {
  duration: int.optional(),
  performer: z.string().optional(),
  title: z.string().optional(),
};

export interface Media<Kind extends MediaKind> extends CaptionMarkup, UploadDetails {
  kind: Kind;
  /** The form's field in which the file may come. */
  field: string;
  value: string | undefined;
  has_spoiler?: boolean | undefined;
}

const VISUAL: ReadonlySet<string | undefined> = new Set(['photo', 'video', 'animation']);

/**
 * What a message with this file says. A file that is sent again by its id stays what it is: the
 * video that was named as a document comes as a video. The Bot API's types don't tell of that.
 */
export function mediaMessage<Kind extends MediaKind>(
  server: Server,
  context: CallContext,
  media: Media<Kind>,
): MediaContent[Kind] & MediaLook {
  const file = resolveFile(server, context, media);
  const content: Partial<Message> = mediaContent(server.files, file.kind, file);
  const isVisual = VISUAL.has(kindOf(content));
  const { show_caption_above_media } = media;
  const look = {
    ...formatCaption({ ...media, show_caption_above_media: isVisual && show_caption_above_media }),
    ...(isVisual && media.has_spoiler && { has_media_spoiler: true as const }),
  };
  return { ...(content as MediaContent[Kind]), ...look };
}

type MediaLook = Caption & { has_media_spoiler?: true };
