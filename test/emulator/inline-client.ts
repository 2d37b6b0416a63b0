import type { Update } from 'grammy/types';
import type { EmulatedUser, Emulator, InlineOptions } from '../../src/emulator/emulator.js';
import { confirmAll, result, start, started } from './client.js';

export const article = (id: string, fields: object = {}) => ({
  type: 'article',
  id,
  title: `Mô hình ${id}`,
  input_message_content: { message_text: `Thẻ ${id}` },
  ...fields,
});

export const buttons = {
  reply_markup: {
    inline_keyboard: [
      [
        { text: 'Mở', url: 'https://t.me/thu_bot?start=m_1' },
        { text: 'Thích', callback_data: 'like' },
      ],
    ],
  },
};

/** The newest update that waits for the bot. */
export async function newest(emulator: Emulator): Promise<Update | undefined> {
  return (await result<Update[]>(emulator, 'getUpdates')).at(-1);
}

export async function queryOf(emulator: Emulator) {
  const update = await newest(emulator);
  return update?.inline_query;
}

/** Types a query, answers it as the bot, and gives what the person then sees. */
export async function found(
  emulator: Emulator,
  user: EmulatedUser,
  answer: Record<string, unknown>,
  options?: InlineOptions,
) {
  const asking = user.inline('một cửa', options);
  const query = await queryOf(emulator);
  await result(emulator, 'answerInlineQuery', { inline_query_id: query?.id, ...answer });
  await confirmAll(emulator);
  return asking;
}

/** A group with a bot in privacy mode, and a member of it. */
export async function inGroup(type: 'group' | 'supergroup' = 'supergroup') {
  const emulator = await start();
  const user = await started(emulator);
  const room = emulator.group({ title: 'Tổ một cửa', type });
  const added = room.addBot(user);
  await confirmAll(emulator);
  await added;
  return { emulator, user, room };
}
