import type { Message } from 'grammy/types';
import { z } from 'zod';
import { documentMessage, photoMessage } from '../acts/attach.js';
import type { Server } from '../server-parts.js';
import { parseMultipart } from '../wire/multipart.js';
import { refuse } from './refusal.js';

/** An album takes ten; a client sends more as several albums. */
const MAX_FILES = 10;

const fields = z.strictObject({
  from: z.coerce.number().int(),
  as: z.enum(['document', 'photo']),
  caption: z.string().optional(),
});

export interface SentFiles {
  from: number;
  /** Each makes the content of one message; the caption is on the first, as clients do it. */
  contents: (() => Partial<Message>)[];
}

/** Reads the form with which the page sends files; several files are an album. */
export function sentFiles(server: Server, body: Buffer, contentType: string): SentFiles {
  const form = parseMultipart(body, contentType);
  if (!form) throw refuse(400, 'the body is not a multipart form');
  const parsed = fields.safeParse(form.fields);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw refuse(400, `${issue?.path.join('.') ?? ''}: ${issue?.message}`);
  }
  const { from, as, caption } = parsed.data;
  const { files } = form;
  if (files.length === 0 || files.length > MAX_FILES)
    throw refuse(400, `send 1 to ${MAX_FILES} files`);
  const mediaGroupId = files.length > 1 ? `${from}${server.world.revision}` : undefined;
  const contents = files.map((file, index) => () => {
    const attachment = {
      ...file,
      mediaGroupId,
      caption: index === 0 && caption ? caption : undefined,
    };
    return as === 'photo' ? photoMessage(server, attachment) : documentMessage(server, attachment);
  });
  return { from, contents };
}
