import { expect, test } from 'vitest';
import { onlyOne, useScenes } from '../support/registration.js';
import { atAuthors, invite } from './authors-scene.js';

const scenes = useScenes();

test('names are typed one on a line, with position and unit', async () => {
  const scene = await scenes.begin();
  const { owner, id } = await atAuthors(scene);
  await owner.say(
    'Lê Hoa, chuyên viên, Phòng Nội vụ, UBND huyện\n\n  Lê Hòa  \nTrần An, , Sở Y tế',
  );
  expect(owner.last.text).toMatch(/^✅ Đã ghi thêm 3 người\./);
  expect(owner.last.text).toContain(
    'Đồng tác giả: 3/9\n1. Lê Hoa, chuyên viên, Phòng Nội vụ, UBND huyện\n2. Lê Hòa\n3. Trần An, Sở Y tế',
  );
  const { authors } = await scene.entry(id);
  expect(authors.map(({ key: _, addedAt: __, ...author }) => author)).toEqual([
    { name: 'Lê Hoa', position: 'chuyên viên', unit: 'Phòng Nội vụ, UBND huyện' },
    { name: 'Lê Hòa' },
    { name: 'Trần An', unit: 'Sở Y tế' },
  ]);
  await owner.press('Xong');
  expect(owner.last.text).toContain('Chức vụ');
});

test('the same line typed twice is one person, and is not counted as another', async () => {
  const { owner, names } = await atAuthors(await scenes.begin());
  await owner.say('Lê Hoa, chuyên viên\nlê hoa, Chuyên viên');
  expect(owner.last.text).toMatch(/^✅ Đã ghi thêm 1 người\./);
  await owner.say('Lê Hoa, chuyên viên');
  expect(owner.last.text).toMatch(/^Những người này đã có trong hồ sơ\./);
  expect(await names()).toHaveLength(1);
});

test.each([
  ['a line without a name', 'Lê Hoa\n, chuyên viên', '“, chuyên viên”'],
  ['a name of one letter', 'A', '“A”'],
  ['a line that is too long', `Lê Hoa\n${'x'.repeat(201)}`, 'tối đa 200 ký tự'],
  [
    'more people than there is room for',
    Array.from({ length: 10 }, (_, n) => `Tên ${n}`).join('\n'),
    'chỉ còn chỗ cho 9',
  ],
])('%s is named, and nobody of the list is saved', async (_, text, reason) => {
  const { owner, names } = await atAuthors(await scenes.begin());
  const reply = onlyOne(await owner.say(text));
  expect(reply.text).toContain(reason);
  expect(reply.text).toMatch(/[Cc]hưa lưu/);
  expect(await names()).toEqual([]);
});

test('after a link was made, names can still be typed', async () => {
  const { owner, id, names } = await atAuthors(await scenes.begin());
  await invite(owner, id);
  await owner.say('Lê Hoa');
  expect(await names()).toEqual(['Lê Hoa']);
});
