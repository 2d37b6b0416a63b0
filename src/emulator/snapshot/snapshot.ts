import type { Server } from '../server-parts.js';
import { SNAPSHOT_VERSION, type Snapshot, type SnapshotState, snapshotState } from './schema.js';

/** What was to be restored is not a snapshot, or not one for this emulator; nothing has changed. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

export function takeSnapshot(server: Server, words: ReadonlySet<string>): Snapshot {
  const { world, files, callbacks, inlineQueries, inlineMessages } = server;
  return {
    state: {
      version: SNAPSHOT_VERSION,
      botId: world.bot.id,
      world: world.state,
      files: files.state,
      callbacks: callbacks.state,
      inlineQueries: inlineQueries.state,
      inlineMessages: inlineMessages.state,
      commands: server.commands.state,
      profile: server.profile.state,
      updates: server.updates.state,
      words: [...words],
    },
    contents: files.contents,
  };
}

/**
 * Checks all of it before anything is touched.
 * @param state of any origin: parsed JSON, for example
 * @throws SnapshotError
 */
export function checkSnapshot(
  server: Server,
  state: unknown,
  contents: ReadonlyMap<string, Buffer>,
): SnapshotState {
  const { data, error } = snapshotState.safeParse(state);
  if (!data) {
    const [issue] = error.issues;
    throw new SnapshotError(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  if (data.botId !== server.world.bot.id) {
    throw new SnapshotError(`it is of the bot ${data.botId}, not of ${server.world.bot.id}`);
  }
  const people = new Set(data.world.people.map(({ user }) => user.id));
  const stray = data.world.chats.find(
    ({ kind, chat }) => kind === 'private' && !people.has(chat.id),
  );
  if (stray) throw new SnapshotError(`nobody has the private chat ${stray.chat.id}`);
  for (const { name, content } of data.files.files) {
    if (content !== undefined && !contents.has(content)) {
      throw new SnapshotError(`the content of the file ${JSON.stringify(name)} is missing`);
    }
  }
  return data;
}

/** Puts what was checked in the place of what is there. */
export function putBack(
  server: Server,
  state: SnapshotState,
  contents: ReadonlyMap<string, Buffer>,
): void {
  server.files.restore(state.files, contents);
  server.callbacks.restore(state.callbacks);
  server.inlineQueries.restore(state.inlineQueries);
  server.inlineMessages.restore(state.inlineMessages);
  server.commands.restore(state.commands);
  server.profile.restore(state.profile);
  // What those who look on fetch again is there by now; then the bot may go on.
  server.world.restore(state.world);
  server.updates.restore(state.updates);
}
