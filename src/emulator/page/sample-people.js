import { addUser } from './api.js';
import { applyEvent } from './events.js';
import { choose } from './store.js';

/** Names that stand for nobody, as "Jane Sample" does. */
export const SAMPLES = [
  { first_name: 'Nguyễn Thị Mai', username: 'mai_mau', language_code: 'vi' },
  { first_name: 'Trần Văn An', username: 'an_mau', language_code: 'vi' },
  { first_name: 'Lê Thị Bình', username: 'binh_mau', language_code: 'vi' },
  { first_name: 'Jane Sample', username: 'jane_sample', language_code: 'en' },
  { first_name: 'Phạm Văn Cường', username: 'cuong_mau', language_code: 'vi' },
  { first_name: 'Đặng Ngọc Ánh', username: 'anh_mau', language_code: 'vi' },
  { first_name: 'Hồ Thị Dung', username: 'dung_mau', language_code: 'vi' },
];

/** Those nobody plays yet. @param {Iterable<{ first_name: string }>} users */
export function unusedSamples(users) {
  const taken = new Set([...users].map((user) => user.first_name));
  return SAMPLES.filter((sample) => !taken.has(sample.first_name));
}

/** Adds a person and opens their chat. @param {{ first_name: string, username?: string, language_code: string }} fields */
export async function addPerson(fields) {
  const user = await addUser(fields);
  if (user) openNew(user);
  return user !== undefined;
}

/** @param {import('./types.js').User} user */
export function openNew(user) {
  applyEvent({ type: 'user', user });
  choose(user.id);
}
