import { expect, test } from 'vitest';
import { askStep, removeFile, sendFile } from '../../src/registration/buttons.js';
import { onlyOne, type Scene, useScenes } from '../support/registration.js';

const scenes = useScenes();
const MEGABYTE = 1024 * 1024;

async function atFiles(scene: Scene) {
  const user = await scene.member();
  const { id } = await scene.completeDraft(user);
  await user.press({ data: askStep.data(id, 'documents') });
  const names = async () => (await scene.entry(id)).files.map(({ name }) => name);
  return { user, id, names };
}

test('files are taken one after another, listed with their sizes, and the question waits for more', async () => {
  const { user, names } = await atFiles(await scenes.begin());
  await user.after(() => user.sendDocument({ name: 'Đề án.pdf', size: 1.4 * MEGABYTE }));
  await user.after(() => user.sendPhoto({ caption: 'Quầy một cửa', size: 12 * 1024 }));
  await user.after(() => user.sendPhoto({ size: 2048 }));
  expect(await names()).toEqual(['Đề án.pdf', 'Quầy một cửa', '']);
  expect(user.last.text).toContain(
    'Tệp kèm theo: 3/10 (mỗi tệp tối đa 20 MB)\n1. Đề án.pdf (1,4 MB)\n2. Quầy một cửa (12 KB)\n3. Ảnh (2 KB)',
  );
  expect(user.buttons()).toContain('Xong ▶');
});

test('an album is answered by one message that grows, in the order of its parts', async () => {
  const { user, names } = await atFiles(await scenes.begin());
  const parts = [{ name: 'c.pdf' }, { name: 'a.docx' }, { name: 'b.xlsx' }];
  const reply = onlyOne(await user.after(() => user.sendAlbum(parts)));
  expect(reply.text).toContain('3/10');
  expect(await names()).toEqual(['c.pdf', 'a.docx', 'b.xlsx']);
});

test('a file is sent back as it came, a document as a document and a photo as a photo', async () => {
  const { user } = await atFiles(await scenes.begin());
  const document = user.sendDocument({ name: 'a.pdf', content: Buffer.from('%PDF') });
  const photo = user.sendPhoto();
  await user.after(() => undefined);
  const first = onlyOne((await user.press('Xem tệp 1')).messages);
  const second = onlyOne((await user.press('Xem tệp 2')).messages);
  expect(first.document?.file_unique_id).toBe(document.document?.file_unique_id);
  expect(second.photo?.at(-1)?.file_unique_id).toBe(photo.photo?.at(-1)?.file_unique_id);
});

test('a file is removed, and an old button for it says that it is gone', async () => {
  const scene = await scenes.begin();
  const { user, id, names } = await atFiles(scene);
  await user.after(() => user.sendAlbum([{ name: 'a.pdf' }, { name: 'b.pdf' }]));
  const [first] = (await scene.entry(id)).files;
  const key = first?.key ?? '';
  const { answer } = await user.press('Bỏ tệp 1');
  expect(answer?.text).toBe('Đã bỏ “a.pdf”.');
  expect(await names()).toEqual(['b.pdf']);
  for (const data of [removeFile.data(id, key), sendFile.data(id, key)]) {
    expect((await user.press({ data })).answer?.text).toContain('không còn trong danh sách');
  }
});

test('the same file twice, even under another name, is kept once', async () => {
  const { user, names } = await atFiles(await scenes.begin());
  const content = Buffer.from('%PDF');
  await user.after(() => user.sendDocument({ name: 'a.pdf', content }));
  await user.after(() => user.sendDocument({ name: 'b.pdf', content }));
  expect(user.last.text).toMatch(/^Tệp “b.pdf” đã có trong danh sách/);
  expect(await names()).toEqual(['a.pdf']);
});

test('a file of 20 MB is taken, one byte more is refused with size and limit', async () => {
  const { user, names } = await atFiles(await scenes.begin());
  await user.after(() => user.sendDocument({ name: 'vừa.pdf', size: 20 * MEGABYTE }));
  const replies = await user.after(() =>
    user.sendDocument({ name: 'quá.pdf', size: 20 * MEGABYTE + 1 }),
  );
  expect(onlyOne(replies).text).toMatch(/Chưa nhận “quá.pdf”.*20 MB.*20 MB/);
  expect(await names()).toEqual(['vừa.pdf']);
});

test.each(['virus.exe', 'không đuôi', 'a.pdf.bat', 'nen.zip'])(
  'the type of "%s" is refused, with the types that are taken',
  async (name) => {
    const { user, names } = await atFiles(await scenes.begin());
    const reply = onlyOne(await user.after(() => user.sendDocument({ name })));
    expect(reply.text).toMatch(/Chưa nhận.*pdf, doc, docx/);
    expect(await names()).toEqual([]);
  },
);

test('a long file name keeps its ending, in capitals or not, and is cut at a whole character', async () => {
  const { user, names } = await atFiles(await scenes.begin());
  await user.after(() => user.sendDocument({ name: `${'Kế hoạch '.repeat(20)}.PDF` }));
  await user.after(() => user.sendDocument({ name: `${'🎓'.repeat(130)}.docx` }));
  const [first = '', second = ''] = await names();
  expect(first).toMatch(/^Kế hoạch .*…\.PDF$/);
  expect(second).toBe(`${'🎓'.repeat(114)}….docx`);
  expect([...first].length).toBeLessThanOrEqual(120);
});

test('past the maximum, every file of an album that was not taken is accounted for', async () => {
  const { user, names } = await atFiles(await scenes.begin());
  const first = Array.from({ length: 9 }, (_, index) => ({ name: `${index}.pdf` }));
  await user.after(() => user.sendAlbum(first));
  const reply = onlyOne(
    await user.after(() =>
      user.sendAlbum([{ name: 'x.pdf' }, { name: 'y.pdf' }, { name: 'z.pdf' }]),
    ),
  );
  expect(reply.text).toMatch(/^⚠️ Đã đủ 10 tệp nên không nhận thêm “z.pdf”/);
  expect(reply.text).toContain('10. x.pdf');
  expect(await names()).toHaveLength(10);
});

test('a text where files are wanted is told so, and the way on', async () => {
  const { user, names } = await atFiles(await scenes.begin());
  expect(onlyOne(await user.say('Tôi gửi sau')).text).toContain('Câu này nhận tệp hoặc ảnh');
  await user.after(() => user.sendDocument({ name: 'a.pdf' }));
  expect(await names()).toEqual(['a.pdf']);
});

test('files are added and removed after submission too, and the new version says so', async () => {
  const scene = await scenes.begin();
  const { user, id, names } = await atFiles(scene);
  await user.press('Tóm tắt');
  await user.press('Gửi hồ sơ');
  await user.press({ data: askStep.data(id, 'documents') });
  await user.after(() => user.sendDocument({ name: 'a.pdf' }));
  await user.press('Xong');
  expect(user.last.text).toContain('Có thay đổi chưa gửi');
  await user.press('Gửi bản mới');
  expect(user.last.text).toContain('(bản 2)');
  expect(user.last.text).toContain('Số tệp kèm theo: 1');
  await user.press({ data: askStep.data(id, 'documents') });
  await user.press('Bỏ tệp 1');
  expect(await names()).toEqual([]);
  const submissions = await scene.entries.submissions(id);
  expect(submissions.map(({ content }) => content.files.map(({ name }) => name))).toEqual([
    [],
    ['a.pdf'],
  ]);
});

test('a file that Telegram no longer gives back is told so', async () => {
  const scene = await scenes.begin();
  const { user, id } = await atFiles(scene);
  await scene.attach(await scene.entry(id), { key: 'lost', fileId: 'no-such-file' });
  const { answer } = await user.press({ data: sendFile.data(id, 'lost') });
  expect(answer).toEqual({ text: expect.stringContaining('chưa gửi lại được'), showAlert: true });
});
