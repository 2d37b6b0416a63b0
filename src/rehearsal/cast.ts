import type { EmulatedUser, Emulator } from '../emulator/emulator.js';
import type { Phone } from './phones/phones.js';

/** Who is there at the beginning, before anybody has done anything. */
export interface Cast {
  member: EmulatedUser;
  /** Two, because results take a second one. */
  administrators: EmulatedUser[];
}

export function enterCast(emulator: Emulator): Cast {
  const member = emulator.user({ firstName: 'Nguyễn Thị Mai' });
  const names = ['Quản trị viên', 'Quản trị viên hai'];
  return { member, administrators: names.map((firstName) => emulator.user({ firstName })) };
}

export function phonesOf({ member, administrators }: Cast): Phone[] {
  const phone = ({ id }: EmulatedUser, vi: string, en: string) => ({
    userId: id,
    chatId: id,
    role: { vi, en },
  });
  return [
    phone(member, 'Thành viên', 'Member'),
    ...administrators.map((each) => phone(each, 'Quản trị viên', 'Administrator')),
  ];
}
