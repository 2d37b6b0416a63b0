import { expect, test } from 'vitest';
import { agreeButton, disagreeButton, openModel } from '../../src/catalogue/buttons.js';
import { entryModelId } from '../../src/catalogue/model.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { askAuthors } from '../../src/questions/buttons.js';
import { withdraw } from '../../src/registration/buttons.js';
import { type CatalogueScene, useCatalogueScenes } from '../support/catalogue.js';
import { ANSWER, heard, QUESTION } from '../support/questions.js';
import { pressFresh } from '../support/results.js';

const scenes = useCatalogueScenes();

const TITLE = 'Hẹn giờ trả kết quả';

/** An entry of two authors, published as they and an administrator agreed to it. */
async function published(scene: CatalogueScene) {
  const owner = await scene.member('Nguyễn Thị Mai');
  const binh = await scene.member('Trần Văn Bình');
  const lan = await scene.member('Trần Ngọc Lan');
  const entry = await scene.submitted(owner, { title: TITLE }, binh);
  await pressFresh(binh, agreeButton.data(entryModelId(entry.id)));
  return { owner, binh, lan, entry, id: await scene.publishEntry(owner, entry) };
}

async function ask(scene: CatalogueScene, asker: EmulatedUser, model: string) {
  await pressFresh(asker, openModel.data(model));
  await asker.press('💬 Hỏi tác giả');
  await asker.say(QUESTION);
  await asker.press('Gửi');
  await scene.app.allSent();
}

test('of a published entry every author is asked, until they leave it', async () => {
  const scene = await scenes.begin();
  const { owner, binh, lan, entry, id } = await published(scene);
  await ask(scene, lan, id);
  for (const author of [owner, binh]) expect(author.last.text).toContain(QUESTION);
  const author = entry.authors.find(({ userId }) => userId === binh.id);
  if (!author) throw new Error('There is no second author');
  await binh.press('Trả lời');
  await scene.entries.removeAuthor(entry.id, author);
  await binh.say(ANSWER);
  await binh.press('Gửi');
  expect(binh.last.text).toContain('không tham gia');
  const before = binh.messages.length;
  await owner.press('Trả lời');
  await owner.say(ANSWER);
  await owner.press('Gửi');
  await scene.app.allSent();
  expect(lan.last.text).toContain(ANSWER);
  await lan.press('Hỏi tiếp');
  await lan.say('Còn kinh phí thì lấy từ đâu ạ?');
  await lan.press('Gửi');
  await scene.app.allSent();
  expect(owner.last.text).toContain('Còn kinh phí thì lấy từ đâu ạ?');
  expect(heard(binh, before)).toEqual([]);
  await binh.say('/hoidap');
  expect(binh.last.text).toContain('Anh/chị chưa có cuộc trao đổi nào.');
});

test.each([
  ['withdrawn', (entryId: string) => withdraw.data(entryId, 'yes')],
  ['taken back', (entryId: string) => disagreeButton.data(entryModelId(entryId), 'yes')],
] as const)(
  'an entry that was %s is asked about no more; what was said can be read',
  async (_, how) => {
    const scene = await scenes.begin();
    const { owner, binh, lan, entry, id } = await published(scene);
    await ask(scene, lan, id);
    await binh.press('Trả lời');
    await binh.say(ANSWER);
    await pressFresh(owner, how(entry.id));
    await scene.app.allSent();
    const before = lan.messages.length;
    const { messages } = await binh.press('Gửi');
    expect(messages.at(-1)?.text).toContain('mô hình này hiện không có trong thư viện');
    await scene.app.allSent();
    expect(heard(lan, before)).toEqual([]);
    await pressFresh(lan, askAuthors.data(id));
    expect(lan.last.text).toContain('hiện không có trong thư viện');
    for (const person of [lan, binh]) {
      await person.say('/hoidap');
      await person.press('1. ');
      expect(person.last.text).toContain('🔒 Mô hình không còn trong thư viện');
      expect(person.last.text).toContain(QUESTION);
      expect(person.last.text).not.toContain(TITLE);
    }
  },
);

test('a link leads to asking, and what was written is not sent once an author took their word back', async () => {
  const scene = await scenes.begin();
  const { owner, binh, lan, id } = await published(scene);
  const link = `q_${id.replace('.', '_')}`;
  await lan.open(link);
  expect(lan.last.text).toContain('Anh/chị muốn hỏi tác giả điều gì?');
  await lan.say(QUESTION);
  await pressFresh(binh, disagreeButton.data(id, 'yes'));
  const before = owner.messages.length;
  await lan.press('Gửi');
  await scene.app.allSent();
  expect(lan.last.text).toContain('Chưa gửi: mô hình này hiện không có trong thư viện');
  expect(heard(owner, before).join()).not.toContain(QUESTION);
});

test('of a withdrawn entry one author’s erasure leaves the thread to the other', async () => {
  const scene = await scenes.begin();
  const { owner, binh, lan, entry, id } = await published(scene);
  await ask(scene, lan, id);
  await binh.press('Trả lời');
  await binh.say(ANSWER);
  await binh.press('Gửi');
  await scene.app.allSent();
  await pressFresh(owner, withdraw.data(entry.id, 'yes'));
  await binh.say('/quyenriengtu');
  await binh.press('Rút lại sự đồng ý');
  const before = lan.messages.length;
  await binh.press('Rút lại và xóa');
  await scene.app.allSent();
  expect(heard(lan, before)).toEqual([]);
  await owner.say('/hoidap');
  await owner.press('1. ');
  expect(owner.last.text).toContain(QUESTION);
  expect(owner.last.text).toContain('(nội dung đã được xóa theo yêu cầu của người viết)');
});
