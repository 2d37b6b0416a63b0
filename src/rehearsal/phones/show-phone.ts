import type { Rehearsal } from '../rehearsal.js';
import type { Phone } from './phones.js';

/**
 * Puts the phone on which a chat can be looked at among those on the page; where there is no room,
 * in the place of the last. @returns whether there is anybody who holds one
 */
export function showPhone(
  { emulator, phones }: Pick<Rehearsal, 'emulator' | 'phones'>,
  chatId: number,
  role?: Phone['role'],
): boolean {
  const userId = emulator.directory.find(chatId)?.holder;
  if (userId === undefined) return false;
  if (phones.shown.some((phone) => phone.chatId === chatId)) return true;
  const phone = { userId, chatId, role };
  if (!phones.add(phone)) phones.show([...phones.shown.slice(0, -1), phone]);
  return true;
}
