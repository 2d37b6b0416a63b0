import { expect, test } from 'vitest';
import { headLines } from '../../src/catalogue/browsing/card-view.js';
import {
  chooseFilter,
  listModels,
  openCatalogue,
  openModel,
  publishTyped,
  takeOutButton,
  turnSearch,
} from '../../src/catalogue/buttons.js';
import { finalistModelId } from '../../src/catalogue/model.js';
import { isLike } from '../../src/catalogue/similar.js';
import { type CatalogueScene, useCatalogueScenes } from '../support/catalogue.js';
import { pressFresh } from '../support/results.js';

const scenes = useCatalogueScenes();

async function reader(scene: CatalogueScene) {
  const user = scene.emulator.user({ firstName: 'Người đọc' });
  await user.open();
  return user;
}

/** Eight of Đà Nẵng and one of the province. */
async function fill(scene: CatalogueScene): Promise<void> {
  for (let at = 1; at <= 8; at += 1) {
    const field = at % 2 === 0 ? 'procedures' : 'modernization';
    await scene.elsewhere(`x.${at}`, { title: `Mô hình số ${at}`, year: 2010 + at, field });
    scene.clock.advance(1000);
  }
  await scene.elsewhere('x.9', { title: 'Một cửa lưu động', agencyId: 'cam-lam' });
}

test('/mohinh shows the newest first, turns pages, and looks for what is typed', async () => {
  const scene = await scenes.begin();
  const user = await reader(scene);
  await user.say('/mohinh');
  expect(user.last.text).toContain('chưa có mô hình nào');
  await fill(scene);
  await user.say('/mohinh');
  expect(user.last.text).toContain('Có 9 mô hình');
  expect(user.buttons()[0]).toBe('1. Một cửa lưu động');
  await user.press('2/2 ▶');
  expect(user.last.text).toContain('9. Mô hình số 1');
  await user.say('mot cua');
  expect(user.last.text).toContain('1. Một cửa lưu động');
  await user.say('hoàn toàn khác biệt xyz');
  expect(user.last.text).toContain('Không tìm thấy');
  await user.say('mo hinh so');
  expect(user.last.text).toContain('tìm thấy 8');
  await pressFresh(user, turnSearch.data('1'));
  expect(user.last.text).toContain('7. ');
});

test('models are looked at by field, agency, year and prize', async () => {
  const scene = await scenes.begin();
  const user = await reader(scene);
  await fill(scene);
  await pressFresh(user, chooseFilter.data('year', '0'));
  expect(user.buttons().slice(0, 2)).toEqual(['2018 (2)', '2017 (1)']);
  await user.press('2018 (2)');
  expect(user.last.text).toContain('Có 2 mô hình');
  await pressFresh(user, chooseFilter.data('agency', '0'));
  expect(user.buttons()[0]).toBe('UBND huyện Cam Lâm (1)');
  await pressFresh(user, listModels.data('field', 'procedures', '0'));
  expect(user.last.text).toContain('Có 4 mô hình');
  await pressFresh(user, chooseFilter.data('prize', '0'));
  expect(user.last.text).toContain('Chưa có dữ liệu chính thức');
});

test('a prize stands with a model from the hour at which everyone may know it', async () => {
  const scene = await scenes.begin();
  const user = await reader(scene);
  const lan = await scene.colleague('Lê Thị Lan', {}, 'cam-lam');
  const id = finalistModelId('cam-lam');
  const consent = { agreed: true, named: false, at: 0, text: '1' };
  await scene.models.setConsent(id, lan.id, consent);
  await scene.elsewhere(id, { title: 'Hẹn giờ', agencyId: 'cam-lam' });
  await scene.publish();
  const prize = async () => {
    await pressFresh(user, openModel.data(id));
    return user.last.text?.includes('Giải Ba') ?? false;
  };
  await scene.minute();
  expect(await prize()).toBe(false);
  scene.clock.advance(61 * 60_000);
  expect(await prize()).toBe(true);
  await pressFresh(user, chooseFilter.data('prize', '0'));
  expect(user.buttons()[0]).toBe('Giải Ba (1)');
});

test('a link opens a model’s card, also for who has never joined; another says that it is not there', async () => {
  const scene = await scenes.begin();
  await scene.elsewhere('x.5', { title: 'Một cửa lưu động' });
  const user = scene.emulator.user();
  await user.open('m_x_5');
  expect(user.last.text).toContain('Một cửa lưu động');
  expect(user.buttons()).toContain('🔗 Mở nguồn');
  await user.open('m_x_6');
  expect(user.last.text).toContain('không có trong thư viện');
  await user.open('models');
  expect(user.last.text).toContain('Có 1 mô hình');
});

test('an administrator writes a model from elsewhere, publishes it and takes it out', async () => {
  const scene = await scenes.begin();
  const { admin } = scene;
  const user = await reader(scene);
  await pressFresh(admin, openCatalogue.data());
  await admin.press('➕ Thêm mô hình nơi khác');
  await admin.say('Một cửa lưu động');
  await admin.press('Cải cách thủ tục hành chính');
  await admin.say('UBND quận Hải Châu, thành phố Đà Nẵng');
  await admin.say('2091');
  expect(admin.last.text).toContain('bốn chữ số');
  await admin.say('2018');
  await admin.say('Tổ công tác đến tận thôn để nhận hồ sơ và trả kết quả.');
  await admin.say('Cổng Thông tin CCHC');
  await admin.say('javascript:alert(1)');
  expect(admin.last.text).toContain('Đường dẫn chưa đúng');
  await admin.say('example.org/mot-cua');
  expect(admin.last.text).toContain('https://example.org/mot-cua');
  const [id = ''] = await scene.models.proposed();
  await pressFresh(user, publishTyped.data(id, 'yes'));
  await pressFresh(user, openModel.data(id));
  expect(user.last.text).toContain('không có trong thư viện');
  await admin.press('✅ Đăng vào thư viện');
  await admin.press('✅ Có, đăng');
  await pressFresh(user, openModel.data(id));
  expect(user.last.text).toContain('Tổ công tác đến tận thôn');
  await pressFresh(admin, takeOutButton.data(id, 'yes'));
  await pressFresh(user, openModel.data(id));
  expect(user.last.text).toContain('không có trong thư viện');
  expect(await scene.acts()).toEqual([`publish-model ${id}`, `take-out-model ${id}`]);
});

test('titles are alike that share half of their words, and no fewer than two', () => {
  expect(isLike('Một cửa lưu động tại xã', 'Một cửa lưu động cho người cao tuổi')).toBe(true);
  expect(isLike('mot cua luu dong', 'Một cửa lưu động')).toBe(true);
  expect(isLike('Họp không giấy tờ của Sở', 'Trả kết quả của Sở tại nhà')).toBe(false);
  expect(isLike('Zalo', 'Zalo')).toBe(false);
});

test('a title of pictures and an entry of fifty named authors are shown, cut to one message', async () => {
  const scene = await scenes.begin();
  await scene.elsewhere('x.5', { title: '🏛'.repeat(200), summary: '🧾'.repeat(3_000) });
  const user = await reader(scene);
  await pressFresh(user, openModel.data('x.5'));
  expect(user.last.text).toContain('🏛🏛🏛');
  await user.say('/mohinh');
  expect(user.last.text).toContain('Có 1 mô hình');
  const names = Array.from({ length: 50 }, (_, at) => `${'Nguyễn Thị Rất Dài '.repeat(5)}${at}`);
  const model = {
    id: 'x.5',
    title: 'x',
    unitName: 'x',
    year: 2019,
    names,
    sections: [],
    files: [],
  };
  const t = { language: 'vi', html: (id: string, args = {}) => `${id} ${JSON.stringify(args)}` };
  const lines = headLines(scene.contest, { ...model, publishedAt: 1 }, t as never);
  expect(lines.join('\n').length).toBeLessThan(1_500);
});

test('whoever registers an idea is shown similar models, once, and goes on with the form', async () => {
  const scene = await scenes.begin();
  await scene.elsewhere('x.5', { title: 'Một cửa lưu động cho người cao tuổi' });
  const user = await scene.member();
  await user.say('/dangky');
  await user.press('Bắt đầu');
  const before = user.messages.length;
  await user.say('Một cửa lưu động tại xã');
  const added = user.messages.slice(before).map(({ text }) => text ?? '');
  expect(added.filter((text) => text.includes('gần với ý tưởng')).length).toBe(1);
  await pressFresh(user, openModel.data('x.5'));
  expect(user.last.text).toContain('người cao tuổi');
  // The question is still open, and what is typed answers it.
  const [entry] = await scene.entries.listFor(user.id);
  expect(entry?.answers.title?.value).toBe('Một cửa lưu động tại xã');
  await scene.entries.saveAnswer(entry?.id ?? '', 'title', { value: '' });
  await scene.openQuestion(user, { form: 'entry', step: 'title', subject: entry?.id ?? '' });
  const again = user.messages.length;
  await user.say('Một cửa lưu động tại phường');
  const texts = user.messages.slice(again).map(({ text }) => text ?? '');
  expect(texts.some((text) => text.includes('gần với ý tưởng'))).toBe(false);
});
