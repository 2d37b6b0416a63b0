import type { Server } from '../server-parts.js';
import { type Writer, write } from './write.js';

/** Somebody gives a group or channel another name; a service message says so. */
export function rename(server: Server, writer: Writer, title: string): void {
  const { record } = writer;
  if (record.kind === 'private') return;
  record.chat.title = title;
  server.world.changes.emit({ type: 'chat', record });
  write(server, writer, { new_chat_title: title });
}
