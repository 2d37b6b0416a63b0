import { expect, test } from 'vitest';
import { continueDraft, openEntrants, pickEntrant } from '../../src/commendation/buttons.js';
import { AGENCY, openPage, UNIT, useCommendationScenes } from '../support/commendation.js';
import { pressFresh } from '../support/results.js';

const scenes = useCommendationScenes();

test('a long list turns its pages; an administrator picks and records for the agency', async () => {
  const scene = await scenes.begin();
  const { admin } = scene;
  const long = 'Cải cách '.repeat(20).trim();
  const entrants = [];
  for (let at = 0; at < 20; at += 1) entrants.push(await scene.entrant(`Người ${at}`, long));
  const last = entrants.at(-1);
  expect(await openPage(admin)).toContain('Hồ sơ dự thi: 21.');
  await admin.press('2/3 ▶');
  await admin.press(`⬜ 9. ${entrants[8]?.code}`);
  // Where they were, not on the first page again.
  expect(admin.buttons()).toContain(`✅ 9. ${entrants[8]?.code}`);
  await admin.press(`✅ 9. ${entrants[8]?.code}`);
  expect(admin.buttons()).toContain(`⬜ 9. ${entrants[8]?.code}`);
  await admin.press('☑️ Chọn tất cả chưa biểu dương (21)');
  const { current } = await scene.record(admin);
  expect(current.entrants).toHaveLength(21);
  expect(admin.last.text).toContain('Hồ sơ được biểu dương (21):');
  expect(admin.last.text).toMatch(/… và \d+ mục khác/);
  await admin.press('✖ Rút ghi nhận');
  await admin.press('2/3 ▶');
  expect(admin.buttons()).toHaveLength(1 + 8 + 2 + 1);
  await pressFresh(admin, openEntrants.data(AGENCY, '999'));
  expect(admin.last.text).toContain('21. UBND huyện Cam Lâm – đã biểu dương');
  await scene.minute();
  expect(last?.user.last.text).toContain('🏅 Anh/chị được cơ quan biểu dương');
});

test('of an album the first file is kept, and another takes its place later', async () => {
  const scene = await scenes.begin();
  const lan = await scene.coordinator();
  await pressFresh(lan, pickEntrant.data(AGENCY, UNIT, 'on', '0'));
  await pressFresh(lan, continueDraft.data(AGENCY));
  await lan.press('Giấy khen');
  await lan.press('Không có văn bản');
  await lan.press('Hôm nay');
  await lan.say('gửi sau');
  expect(lan.last.text).toContain('Câu này nhận tệp hoặc ảnh');
  await lan.after(() => lan.sendAlbum([{ name: 'a.pdf' }, { name: 'b.pdf' }]));
  expect(lan.last.text).toContain('✅ Đã nhận tệp đầu tiên; mỗi lần biểu dương chỉ có một tệp.');
  expect(lan.last.text).toContain('Tệp: a.pdf');
  await lan.press('✏️ Tệp');
  await lan.after(() => lan.sendDocument({ name: 'c.pdf' }));
  expect(lan.last.text).toContain('Tệp: c.pdf');
  await lan.press('✏️ Tệp');
  await lan.press('📎 Xem tệp');
  expect(lan.last.document?.file_name).toBe('c.pdf');
});

test('in English everything is said in English', async () => {
  const scene = await scenes.begin();
  const lan = await scene.member('Tran Lan', { languageCode: 'en' });
  await scene.coordinators.add(AGENCY, lan.id);
  await pressFresh(lan, pickEntrant.data(AGENCY, UNIT, 'on', '0'));
  await pressFresh(lan, continueDraft.data(AGENCY));
  await lan.press('Certificate of merit');
  await lan.press('No document');
  await lan.press('Today');
  await lan.press('No file');
  expect(lan.last.text).toContain('None of the people concerned gets messages');
  await lan.press('✅ Record');
  expect(lan.last.text).toContain('Certificate of merit, 20/11/2019 (no document)');
});
