import { expect, test } from 'vitest';
import {
  agreeButton,
  askReturn,
  disagreeButton,
  openModel,
  openProposal,
  openPublication,
  publishProposal,
  setDocuments,
  setNamed,
} from '../../src/catalogue/buttons.js';
import { entryModelId, finalistModelId } from '../../src/catalogue/model.js';
import { submitEntry } from '../../src/registration/submit-entry.js';
import { type CatalogueScene, useCatalogueScenes } from '../support/catalogue.js';
import { textsSince } from '../support/progress.js';
import { pressFresh } from '../support/results.js';

const scenes = useCatalogueScenes();

/** An entry of two authors with an account, one of them its owner. */
async function team(scene: CatalogueScene) {
  const owner = await scene.member('Nguyễn Thị Mai');
  const binh = await scene.member('Trần Văn Bình');
  const entry = await scene.submitted(owner, { title: 'Hẹn giờ trả kết quả' }, binh);
  return { owner, binh, entry, id: entryModelId(entry.id) };
}

const card = async (scene: CatalogueScene, id: string) => {
  const reader = scene.emulator.user({ firstName: 'Người đọc' });
  await reader.open();
  await pressFresh(reader, openModel.data(id));
  return reader.last.text ?? '';
};

test('an entry is in the catalogue once its authors agree and an administrator publishes it', async () => {
  const scene = await scenes.begin();
  const { owner, binh, entry, id } = await team(scene);
  await pressFresh(owner, openPublication.data(id));
  expect(owner.last.text).toContain('chưa đề nghị đăng');
  await pressFresh(owner, agreeButton.data(id));
  expect(owner.last.text).toContain('chờ thêm 1 người đồng ý');
  await scene.app.allSent();
  expect(binh.last.text).toContain('đồng tác giả');
  expect(scene.admin.messages.some(({ text = '' }) => text.includes('đề nghị đưa vào'))).toBe(
    false,
  );

  await pressFresh(binh, agreeButton.data(id));
  expect(binh.last.text).toContain('đang chờ');
  await scene.app.allSent();
  expect(scene.admin.last.text).toContain('Hẹn giờ trả kết quả');
  expect(await card(scene, id)).toContain('không có trong thư viện');

  await scene.approve(id);
  await scene.app.allSent();
  for (const author of [owner, binh]) expect(author.last.text).toContain('đã có trong thư viện');
  const shown = await card(scene, id);
  expect(shown).toContain('Hẹn giờ trả kết quả');
  expect(shown).toContain('Nội dung và tính mới');
  // Nobody has ticked their name.
  expect(shown).not.toContain('Mai');
  expect(shown).not.toContain('Bình');
  expect(await scene.acts()).toContain(`publish-model ${id}`);
  expect(entry.code).toBeDefined();
});

test('a name is shown only of who ticked it, and goes when it is unticked', async () => {
  const scene = await scenes.begin();
  const { owner, binh, entry, id } = await team(scene);
  await pressFresh(binh, agreeButton.data(id));
  await scene.publishEntry(owner, entry);
  await pressFresh(binh, setNamed.data(id, 'on'));
  expect(await card(scene, id)).toContain('Tác giả: Trần Văn Bình');
  expect(await card(scene, id)).not.toContain('Mai');
  await pressFresh(binh, setNamed.data(id, 'off'));
  expect(await card(scene, id)).not.toContain('Bình');
});

test('any author takes the model out at once by taking their word back', async () => {
  const scene = await scenes.begin();
  const { owner, binh, entry, id } = await team(scene);
  await pressFresh(binh, agreeButton.data(id));
  await scene.publishEntry(owner, entry);
  await pressFresh(binh, disagreeButton.data(id, 'ask'));
  expect(await card(scene, id)).toContain('Hẹn giờ');
  await pressFresh(binh, disagreeButton.data(id, 'yes'));
  expect(await card(scene, id)).toContain('không có trong thư viện');
  await pressFresh(binh, agreeButton.data(id));
  expect(await card(scene, id)).toContain('Hẹn giờ');
  await pressFresh(owner, disagreeButton.data(id, 'yes'));
  expect(await card(scene, id)).toContain('không có trong thư viện');
});

test('what is changed after publication is shown when it was proposed and published anew', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member();
  const entry = await scene.submitted(owner, { title: 'Tên cũ' });
  const id = await scene.publishEntry(owner, entry);
  await scene.entries.saveAnswer(entry.id, 'title', { value: 'Tên mới' });
  await submitEntry(scene, entry.id, { name: 'Nguyễn Thị Mai', agencyId: 'so-noi-vu' });
  expect(await card(scene, id)).toContain('Tên cũ');
  await pressFresh(owner, openPublication.data(id));
  expect(owner.last.text).toContain('chưa được đề nghị cập nhật');
  await pressFresh(owner, agreeButton.data(id));
  expect(await card(scene, id)).toContain('Tên cũ');
  await scene.approve(id);
  expect(await card(scene, id)).toContain('Tên mới');
});

test('documents are shown only with leave, and only those that were submitted', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member();
  const draft = await scene.completeDraft(owner);
  await scene.attach(draft, { key: 'k1', name: 'quy trình.pdf' });
  await submitEntry(scene, draft.id, { name: 'Nguyễn Thị Mai', agencyId: 'so-noi-vu' });
  const entry = await scene.entry(draft.id);
  const id = await scene.publishEntry(owner, entry);
  const reader = scene.emulator.user();
  await reader.open();
  await pressFresh(reader, openModel.data(id));
  expect(reader.buttons()).not.toContain('📎 Tài liệu (1)');
  await pressFresh(owner, setDocuments.data(id, 'on'));
  await pressFresh(reader, openModel.data(id));
  expect(reader.buttons()).not.toContain('📎 Tài liệu (1)');
  await pressFresh(owner, agreeButton.data(id));
  await scene.approve(id);
  await pressFresh(reader, openModel.data(id));
  expect(reader.buttons()).toContain('📎 Tài liệu (1)');
  await reader.press('📎 Tài liệu (1)');
  expect(reader.buttons()[0]).toContain('quy trình.pdf');
});

test('an administrator sends a proposal back with a reason, and a later one is another', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member();
  const entry = await scene.submitted(owner);
  const id = entryModelId(entry.id);
  await pressFresh(owner, agreeButton.data(id));
  const first = String((await scene.models.find(id))?.proposal?.updateId);
  await pressFresh(scene.admin, askReturn.data(id, first));
  await scene.admin.say('Đề nghị nêu rõ hiệu quả.');
  await scene.app.allSent();
  expect(owner.last.text).toContain('Đề nghị nêu rõ hiệu quả.');
  await pressFresh(owner, agreeButton.data(id));
  const { message } = await scene.other
    .press({ data: publishProposal.data(id, first, 'yes') })
    .then(({ answer, messages }) => ({ message: answer?.text ?? messages[0]?.text }));
  expect(message).toContain('đã được xử lý');
  expect((await scene.models.find(id))?.publication).toBeUndefined();
  await scene.approve(id);
  expect(await card(scene, id)).not.toContain('không có trong thư viện');
});

test('nobody else sees or decides anything of a proposal', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member();
  const stranger = await scene.member('Người Lạ');
  const entry = await scene.submitted(owner);
  const id = entryModelId(entry.id);
  await pressFresh(owner, agreeButton.data(id));
  const before = await scene.dump();
  const about = String((await scene.models.find(id))?.proposal?.updateId);
  const count = stranger.messages.length;
  for (const data of [
    openPublication.data(id),
    agreeButton.data(id),
    setNamed.data(id, 'on'),
    setDocuments.data(id, 'on'),
    disagreeButton.data(id, 'yes'),
    openProposal.data(id, about),
    publishProposal.data(id, about, 'yes'),
    askReturn.data(id, about),
  ]) {
    await stranger.press({ data });
  }
  expect(textsSince(stranger, count).join(' ')).not.toContain('Hẹn giờ');
  expect(await scene.dump()).toEqual(before);
});

test('a unit without an entry publishes what it writes; with one, the entry is its model', async () => {
  const scene = await scenes.begin();
  const lan = await scene.colleague('Lê Thị Lan', {}, 'cam-lam');
  const id = finalistModelId('cam-lam');
  await pressFresh(lan, openPublication.data(id));
  await lan.press('✏️ Tên mô hình');
  await lan.say('Hẹn giờ trả kết quả qua Zalo');
  await lan.press('Cải cách thủ tục hành chính');
  await lan.say('ngắn');
  expect(lan.last.text).toContain('cần ít nhất 30');
  await lan.say('Người dân chọn giờ đến nhận kết quả, không phải chờ đợi.');
  expect(lan.last.text).toContain('chưa đề nghị đăng');
  await pressFresh(lan, agreeButton.data(id));
  await scene.approve(id);
  const shown = await card(scene, id);
  expect(shown).toContain('UBND huyện Cam Lâm');
  expect(shown).toContain('Người dân chọn giờ');
  const owner = await scene.member();
  const entry = await scene.submitted(owner);
  await scene.finalists.attachEntry('cam-lam', entry.id, 1, scene.clock.now());
  expect(await card(scene, id)).toContain('không có trong thư viện');
});
