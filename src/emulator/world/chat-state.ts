import type { ChatState } from '../snapshot/schema.js';
import type { ChatRecord, StoredMessage } from './chat-record.js';
import type { People } from './people.js';

/** A chat as plain data. */
export function chatState(record: ChatRecord): ChatState {
  const messages = [...record.messages.values()];
  if (record.kind === 'private') {
    const { kind, chat, started } = record;
    return { kind, chat, started, messages };
  }
  // A title is changed in place, also in the messages: they go with the title of this moment.
  const chat = { ...record.chat };
  const apart = messages.map((stored) => ({ ...stored, message: { ...stored.message, chat } }));
  if (record.kind === 'group') {
    const { kind, members, botStatus, silenced, migratedTo } = record;
    return {
      kind,
      chat: chat as typeof record.chat,
      members: [...members],
      botStatus,
      ...(silenced && { silenced }),
      ...(migratedTo !== undefined && { migratedTo }),
      messages: apart,
    };
  }
  const { kind, administrators, botStatus, rights } = record;
  return {
    kind,
    chat: chat as typeof record.chat,
    administrators: [...administrators],
    botStatus,
    rights: { ...rights },
    messages: apart,
  };
}

/** @throws Error where it is the chat of somebody who isn't there */
export function chatRecord(state: ChatState, people: People): ChatRecord {
  switch (state.kind) {
    case 'private': {
      const { kind, chat, started, messages } = state;
      const person = people.get(chat.id);
      if (!person) throw new Error(`nobody has the private chat ${chat.id}`);
      return { kind, chat, started, person, messages: byId(messages) };
    }
    case 'group': {
      const { members, messages, ...rest } = state;
      const chat = { ...state.chat };
      return { ...rest, chat, members: new Set(members), messages: byId(within(chat, messages)) };
    }
    case 'channel': {
      const { administrators, messages, ...rest } = state;
      const chat = { ...state.chat };
      return {
        ...rest,
        chat,
        rights: { ...state.rights },
        administrators: new Set(administrators),
        messages: byId(within(chat, messages)),
      };
    }
  }
}

function within(chat: ChatRecord['chat'], messages: readonly StoredMessage[]): StoredMessage[] {
  return messages.map((stored) => ({ ...stored, message: { ...stored.message, chat } }));
}

function byId(messages: readonly StoredMessage[]): Map<number, StoredMessage> {
  return new Map(messages.map((stored) => [stored.message.message_id, stored]));
}
