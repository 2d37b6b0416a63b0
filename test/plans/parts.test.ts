import { expect, test } from 'vitest';
import { askPart, removePlanFile, sendPlanFile } from '../../src/plans/buttons.js';
import { openCard, type PlanScene, UNIT, usePlanScenes } from '../support/plans.js';
import { onlyOne } from '../support/registration.js';

const scenes = usePlanScenes();
const MEGABYTE = 1024 * 1024;

async function atSolution(scene: PlanScene) {
  const user = await scene.colleague();
  await scene.plans.setKind(UNIT, 'scheme');
  await user.press({ data: askPart.data(UNIT, 'solution') });
  const texts = async () => (await scene.plan()).texts.map(({ text }) => text);
  const names = async () => (await scene.plan()).files.map(({ name }) => name);
  return { user, texts, names };
}

test('each message is added to what is there, and the question waits for more', async () => {
  const { user, texts } = await atSolution(await scenes.begin());
  await user.say('Đoạn một.');
  const reply = onlyOne(await user.say('Đoạn hai,\nhai dòng.'));
  expect(reply.text).toContain('✅ Đã lưu thêm 19 ký tự vào “Giải pháp đề xuất”.');
  expect(reply.text).toContain('Đã có 28/20.000 ký tự');
  expect(reply.text).toContain('Đoạn cuối: “Đoạn hai, hai dòng.”');
  expect(await texts()).toEqual(['Đoạn một.', 'Đoạn hai,\nhai dòng.']);
});

test('a long paste that the client cut in pieces is kept whole, under one growing answer', async () => {
  const scene = await scenes.begin();
  const { user, texts } = await atSolution(scene);
  const pieces = ['a'.repeat(4_096), 'b'.repeat(4_096), 'phần cuối'];
  const replies = await user.after(() => {
    for (const piece of pieces) user.sendText(piece);
  });
  expect(await texts()).toEqual(pieces);
  expect(onlyOne(replies).text).toContain('Đã có 8.201/20.000 ký tự');
});

test('20,000 characters are taken; one more is refused with what is left, and nothing is lost', async () => {
  const scene = await scenes.begin();
  const { user, texts } = await atSolution(scene);
  for (const letter of ['a', 'b', 'c', 'd']) {
    await user.say(letter.repeat(4_000));
    scene.clock.advance(5_000);
  }
  await user.say('e'.repeat(3_999));
  scene.clock.advance(5_000);
  const reply = onlyOne(await user.say('fg'));
  expect(reply.text).toContain(
    'có 2 ký tự, nhưng phần này chỉ còn chỗ cho 1 ký tự (tối đa 20.000)',
  );
  expect(await texts()).toHaveLength(5);
  await user.say('f');
  expect(user.last.text).toContain('Đã có 20.000/20.000 ký tự');
  const full = onlyOne(await user.say('x'));
  expect(full.text).toContain('chỉ còn chỗ cho 0 ký tự');
});

test('an edited message replaces its own text, in its own place', async () => {
  const scene = await scenes.begin();
  const { user, texts } = await atSolution(scene);
  await user.say('Đoạn một.');
  const [first] = user.messages.filter(({ text }) => text === 'Đoạn một.');
  await user.say('Đoạn hai.');
  const reply = onlyOne(await user.edit(first?.message_id ?? 0, 'Đoạn một, đã sửa.'));
  expect(reply.text).toBe(
    '✅ Đã sửa “Giải pháp đề xuất” theo tin nhắn anh/chị vừa sửa (17 ký tự).',
  );
  expect(await texts()).toEqual(['Đoạn một, đã sửa.', 'Đoạn hai.']);
  await user.say('Đoạn ba.');
  expect(await texts()).toHaveLength(3);
});

test('after sending, an edit is a change that is not sent yet', async () => {
  const scene = await scenes.begin();
  const { user } = await atSolution(scene);
  await user.say('Đoạn một.');
  const [first] = user.messages.filter(({ text }) => text === 'Đoạn một.');
  await openCard(user);
  await user.press('📨 Gửi');
  await user.press('Gửi phần đã có');
  await scene.settled();
  await user.edit(first?.message_id ?? 0, 'Đoạn một, đã sửa.');
  expect(user.last.text).toContain('Bản đã gửi chưa đổi');
  expect((await scene.plans.lastVersion(UNIT))?.texts).toEqual([
    { part: 'solution', text: 'Đoạn một.' },
  ]);
});

test('an edited message of an entry is still the entry’s, also for somebody of a unit', async () => {
  const scene = await scenes.begin();
  const { user, texts } = await atSolution(scene);
  const { id } = await scene.draft(user, {});
  await user.press({ data: `rq:${id}:title` });
  await user.say('Tên sáng kiến đủ dài để nhận');
  const title = user.messages.find(({ text }) => text?.startsWith('Tên sáng kiến đủ'));
  await user.edit(title?.message_id ?? 0, 'Tên sáng kiến đã được sửa lại');
  expect((await scene.entry(id)).answers.title?.value).toBe('Tên sáng kiến đã được sửa lại');
  expect(await texts()).toEqual([]);
});

test('the text of a part is removed after a second question; files and other parts stay', async () => {
  const scene = await scenes.begin();
  const { user, texts, names } = await atSolution(scene);
  await user.say('Một.');
  await user.after(() => user.sendDocument({ name: 'a.pdf' }));
  await user.press('Cách thức');
  await user.say('Hai.');
  await user.press({ data: askPart.data(UNIT, 'solution') });
  await user.press('🗑 Xóa phần chữ');
  expect(user.last.text).toContain('Xóa phần chữ của “Giải pháp đề xuất”?');
  expect(await texts()).toEqual(['Một.', 'Hai.']);
  await user.press('Không, quay lại');
  await user.press('🗑 Xóa phần chữ');
  const { answer } = await user.press('Xóa phần chữ');
  expect(answer?.text).toBe('Đã xóa phần chữ.');
  expect(await texts()).toEqual(['Hai.']);
  expect(await names()).toEqual(['a.pdf']);
});

test('files come alone, as photos and as an album, and are opened and removed', async () => {
  const scene = await scenes.begin();
  const { user, names } = await atSolution(scene);
  const sent = user.sendDocument({ name: 'Sơ đồ.pdf', content: Buffer.from('%PDF') });
  await user.after(() => user.sendPhoto({ caption: 'Quầy một cửa' }));
  const reply = onlyOne(
    await user.after(() => user.sendAlbum([{ name: 'b.docx' }, { name: 'c.xlsx' }])),
  );
  expect(reply.text).toContain('Tệp kèm theo: 4/20');
  expect(await names()).toEqual(['Sơ đồ.pdf', 'Quầy một cửa', 'b.docx', 'c.xlsx']);
  const { messages } = await user.press('Xem tệp 1');
  expect(onlyOne(messages).document?.file_unique_id).toBe(sent.document?.file_unique_id);
  const [first] = (await scene.plan()).files;
  const { answer } = await user.press('Bỏ tệp 1');
  expect(answer?.text).toBe('Đã bỏ “Sơ đồ.pdf”.');
  expect(await names()).toEqual(['Quầy một cửa', 'b.docx', 'c.xlsx']);
  for (const button of [sendPlanFile, removePlanFile]) {
    const again = await user.press({ data: button.data(UNIT, '0', first?.key ?? '') });
    expect(again.answer?.text).toContain('không còn trong danh sách');
  }
});

test('what is written under a file is text of the part, once, and follows its edits', async () => {
  const scene = await scenes.begin();
  const { user, texts, names } = await atSolution(scene);
  scene.emulator.fault({ method: 'sendMessage', kind: 'drop-before', times: 1 });
  const caption = 'Giải pháp ở trang 3.';
  const replies = await user.after(() => user.sendDocument({ name: 'a.pdf', caption }));
  const reply = onlyOne(replies);
  expect(reply.text).toContain('a.pdf');
  expect(reply.text).toContain('✅ Đã lưu thêm 20 ký tự vào “Giải pháp đề xuất”.');
  expect(reply.text).toContain('Đã có 20/20.000 ký tự');
  const file = user.messages.find((message) => message.caption !== undefined);
  await user.edit(file?.message_id ?? 0, 'Giải pháp ở trang 4.');
  expect(user.last.text).toContain('✅ Đã sửa “Giải pháp đề xuất”');
  expect(await texts()).toEqual(['Giải pháp ở trang 4.']);
  // A photo has no other name than this.
  await user.after(() => user.sendPhoto({ caption: 'Quầy một cửa' }));
  expect(await texts()).toEqual(['Giải pháp ở trang 4.']);
  // The same photo keeps its name; what is said under it then, or is too long for one, is text.
  const long = 'Quầy một cửa, rất dài. '.repeat(10).trim();
  await user.after(() => user.sendPhoto({ caption: 'Quầy mới' }));
  await user.after(() => user.sendPhoto({ caption: long }));
  expect(await texts()).toEqual(['Giải pháp ở trang 4.', 'Quầy mới', long]);
  expect(await names()).toEqual(['a.pdf', 'Quầy một cửa']);
});

test('what is written under a file is no budget line, and that is said wherever the budget is open', async () => {
  const scene = await scenes.begin();
  const { user, texts } = await atSolution(scene);
  const left = '⚠️ Dòng chữ kèm tệp không được tính là dòng dự toán.';
  await user.press({ data: askPart.data(UNIT, 'budget') });
  await user.after(() => user.sendDocument({ name: 'a.xlsx', caption: 'Máy in, 2 cái' }));
  expect(user.last.text).toContain(left);
  await user.say('Máy quét tài liệu');
  await user.after(() => user.sendDocument({ name: 'b.xlsx', caption: 'cái' }));
  expect(user.last.text).toContain(left);
  await user.after(() => user.sendPhoto({ caption: 'Máy quét' }));
  expect(user.last.text).not.toContain(left);
  expect(await texts()).toEqual([]);
  const { lines } = await scene.plan();
  expect(lines.map(({ content, unit }) => [content, unit])).toEqual([
    ['Máy quét tài liệu', undefined],
  ]);
});

test('files of 20 MB are taken, larger ones and other types refused with the reason', async () => {
  const { user, names } = await atSolution(await scenes.begin());
  await user.after(() => user.sendDocument({ name: 'vừa.pdf', size: 20 * MEGABYTE }));
  await user.after(() => user.sendDocument({ name: 'quá.pdf', size: 20 * MEGABYTE + 1 }));
  expect(user.last.text).toMatch(/Chưa nhận “quá.pdf”.*20 MB/);
  await user.after(() => user.sendDocument({ name: 'virus.exe' }));
  expect(user.last.text).toMatch(/Chưa nhận “virus.exe”.*pdf, doc, docx/);
  expect(await names()).toEqual(['vừa.pdf']);
});

test('the limit of files holds over all parts together', async () => {
  const scene = await scenes.begin();
  const { user, names } = await atSolution(scene);
  const files = Array.from({ length: 15 }, (_, index) => ({ name: `${index}.pdf` }));
  await user.after(() => user.sendAlbum(files.slice(0, 10)));
  await user.after(() => user.sendAlbum(files.slice(10)));
  await user.press({ data: askPart.data(UNIT, 'budget') });
  expect(user.last.text).toContain('Tệp kèm theo: 0/5');
  const more = ['x', 'y', 'z', 'u', 'v', 'w'].map((name) => ({ name: `${name}.pdf` }));
  const reply = onlyOne(await user.after(() => user.sendAlbum(more)));
  expect(reply.text).toContain('Đã đủ 20 tệp nên không nhận thêm “w.pdf”');
  expect(await names()).toHaveLength(20);
});

test('what is neither text nor file is told so, once for all of it', async () => {
  const { user, texts } = await atSolution(await scenes.begin());
  expect(onlyOne(await user.after(() => user.sendSticker('👍'))).text).toContain(
    'Phần này nhận tin nhắn văn bản, ảnh hoặc tệp',
  );
  await user.say('Vẫn đang hỏi.');
  expect(await texts()).toEqual(['Vẫn đang hỏi.']);
});

test('the same message handled again keeps its place and adds nothing', async () => {
  const scene = await scenes.begin();
  const { user, texts } = await atSolution(scene);
  scene.emulator.fault({ method: 'sendMessage', kind: 'drop-before', times: 1 });
  await user.say('Chỉ một lần.');
  await user.say('Rồi đến tin sau.');
  expect(await texts()).toEqual(['Chỉ một lần.', 'Rồi đến tin sau.']);
});
