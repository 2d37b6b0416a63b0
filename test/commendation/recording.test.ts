import { expect, test } from 'vitest';
import {
  chooseEntrant,
  correctButton,
  goOn,
  openCommendation,
  openEntrants,
  recordButton,
  withdrawButton,
} from '../../src/commendation/buttons.js';
import { standingCommendations } from '../../src/commendation/commendation.js';
import { createCommendationStore } from '../../src/commendation/commendation-store.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { useCatalogueScenes } from '../support/catalogue.js';
import { pressFresh } from '../support/results.js';

const scenes = useCatalogueScenes();
const AGENCY = 'so-noi-vu';

async function begin() {
  const scene = await scenes.begin();
  const store = createCommendationStore(scenes.client, scene.keys);
  const lan = await scene.member('Lê Thị Lan');
  await createCoordinatorStore(scenes.client, scene.keys).add(AGENCY, lan.id);
  const mai = await scene.member('Nguyễn Thị Mai');
  const entry = await scene.submitted(mai, { title: 'Hẹn giờ trả kết quả' });
  const standing = async () => standingCommendations(await store.events(AGENCY));
  return { ...scene, store, lan, mai, entry, subject: `e.${entry.id}`, standing };
}

/** Through every question, by the buttons and by typing. */
async function commend(lan: EmulatedUser, subject: string): Promise<void> {
  await pressFresh(lan, chooseEntrant.data(AGENCY, subject, '1', '0'));
  await lan.press('➡️ Tiếp tục (1)');
  await lan.press('Giấy khen');
  await lan.say('125/QĐ-SNV');
  await lan.say('20/11/2019');
  await lan.press('Không kèm tệp');
  await lan.press('✅ Ghi nhận');
}

const told = ({ mai }: { mai: EmulatedUser }) =>
  mai.messages.flatMap(({ text = '' }) => (text.includes('ghi nhận biểu dương') ? [text] : []));

test('a coordinator records how an entrant was commended, and its author hears', async () => {
  const scene = await begin();
  const { lan, subject } = scene;
  await pressFresh(lan, openEntrants.data(AGENCY, '0'));
  expect(lan.last.text).toContain('SK-2019-0001 · Hẹn giờ trả kết quả');
  // The unit of the final round stands there, too: it has no entry of its own.
  expect(lan.last.text).toContain('2/2 hồ sơ, đơn vị dự thi chưa ghi nhận');
  await commend(lan, subject);
  expect(lan.last.text).toContain('Giấy khen, 125/QĐ-SNV, ngày 20/11/2019');
  await scene.app.allSent();
  expect(told(scene)).toHaveLength(1);
  expect(told(scene)[0]).toContain('Sở Nội vụ');
  expect(await scene.standing()).toMatchObject([
    { subjects: [subject], form: 'certificate', number: '125/QĐ-SNV', day: '2019-11-20' },
  ]);
  await pressFresh(lan, openEntrants.data(AGENCY, '0'));
  expect(lan.last.text).toContain('1/2 hồ sơ');
  expect(await scene.acts()).toEqual([`record-commendation ${AGENCY}`]);
});

test('several are commended at once, and the people of a unit hear as well', async () => {
  const scene = await begin();
  const { lan } = scene;
  const [unit] = (await scene.finalists.all()).filter(({ agencyId }) => agencyId === AGENCY);
  const nga = await scene.colleague('Trần Thị Nga', {}, unit?.id);
  await pressFresh(lan, openEntrants.data(AGENCY, '0'));
  await lan.press('☑ Chọn tất cả chưa ghi nhận (2)');
  await lan.press('➡️ Tiếp tục (2)');
  await lan.press('Hình thức khác');
  await lan.say('Thư khen của Giám đốc Sở');
  await lan.press('Không có văn bản');
  await lan.press('Hôm nay');
  await lan.press('Không kèm tệp');
  expect(lan.last.text).toContain('Hệ thống sẽ báo cho 2 người');
  await lan.press('✅ Ghi nhận');
  await scene.app.allSent();
  for (const user of [scene.mai, nga]) {
    expect(user.last.text).toContain('Thư khen của Giám đốc Sở, Không có văn bản');
  }
});

test('a day that can’t be is refused with a word, and nothing of the draft is lost', async () => {
  const scene = await begin();
  const { lan, subject } = scene;
  await pressFresh(lan, chooseEntrant.data(AGENCY, subject, '1', '0'));
  await lan.press('➡️ Tiếp tục (1)');
  await lan.say('chữ');
  expect(lan.last.text).toContain('nút');
  await lan.press('Bằng khen');
  await lan.press('Không có văn bản');
  for (const day of ['20/11/2029', '20/11/2018', '31/02/2019', 'hôm kia']) {
    await lan.say(day);
    expect(lan.last.text).toContain('Ngày chưa đúng');
  }
  await scene.loseSession(lan);
  await pressFresh(lan, goOn.data(AGENCY));
  await lan.say('18/11/2019');
  await lan.sendDocument({ name: 'virus.exe' });
  await scene.emulator.idle();
  expect(lan.last.text).toContain('virus.exe');
  await lan.after(() => lan.sendDocument({ name: 'quyết định.pdf' }));
  expect(lan.last.text).toContain('quyết định.pdf');
  await lan.press('✅ Ghi nhận');
  expect(await scene.standing()).toMatchObject([{ form: 'merit', file: { kind: 'document' } }]);
});

test('a correction tells whoever was told; a withdrawal, too, and nobody else', async () => {
  const scene = await begin();
  const { lan, subject } = scene;
  await commend(lan, subject);
  await scene.app.allSent();
  const [first] = await scene.standing();
  const id = first?.id ?? '';
  await pressFresh(lan, correctButton.data(AGENCY, id));
  await lan.press('✏️ Số văn bản');
  await lan.say('126/QĐ-SNV');
  await lan.press('✅ Ghi nhận');
  await scene.app.allSent();
  expect(scene.mai.last.text).toContain('Đính chính');
  expect(scene.mai.last.text).toContain('126/QĐ-SNV');
  expect(await scene.standing()).toHaveLength(1);
  await pressFresh(lan, withdrawButton.data(AGENCY, id, 'ask'));
  await lan.press('🗑 Có, hủy');
  await scene.app.allSent();
  expect(scene.mai.last.text).toContain('đã hủy hoặc sửa');
  expect(await scene.standing()).toMatchObject([{ isWithdrawn: true }]);
  await pressFresh(lan, correctButton.data(AGENCY, id));
  expect((await scene.store.draft(AGENCY, lan.id)).subjects).toEqual([]);
});

test('a form and a number of nothing but pictures are kept; a hundred entrants fit a message', async () => {
  const scene = await begin();
  const { lan, subject } = scene;
  await pressFresh(lan, chooseEntrant.data(AGENCY, subject, '1', '0'));
  await lan.press('➡️ Tiếp tục (1)');
  await lan.press('Hình thức khác');
  await lan.say('🎖'.repeat(100));
  await lan.say('📄'.repeat(60));
  await lan.press('Hôm nay');
  await lan.press('Không kèm tệp');
  await lan.press('✅ Ghi nhận');
  const [one] = await scene.standing();
  expect(one?.number).toBe('📄'.repeat(60));
  const subjects = Array.from({ length: 100 }, (_, at) => `f.unit-${at}`);
  await scene.store.append(AGENCY, {
    id: '99',
    kind: 'record',
    subjects,
    form: 'notice',
    day: '2019-11-20',
    at: 1,
    updateId: 99,
  });
  await pressFresh(lan, openCommendation.data(AGENCY, '99'));
  expect(lan.last.text).toContain('và 80 hồ sơ');
});

test('handled again, it is one commendation and one message; two coordinators keep both of theirs', async () => {
  const scene = await begin();
  const { lan, subject, store, clock } = scene;
  await commend(lan, subject);
  const [event] = await store.events(AGENCY);
  if (!event) throw new Error('nothing was recorded');
  await store.append(AGENCY, { ...event, number: '999' });
  expect((await store.events(AGENCY))[0]?.number).toBe('125/QĐ-SNV');
  await store.append(AGENCY, { ...event, id: '77', updateId: 77, at: clock.now() });
  await scene.app.allSent();
  expect(await scene.standing()).toHaveLength(2);
  expect(told(scene)).toHaveLength(1);
});

test('nobody else opens, chooses or records anything; a foreign entrant is not taken', async () => {
  const scene = await begin();
  const { lan, subject } = scene;
  const stranger = await scene.member('Người Lạ');
  const before = await scene.dump();
  for (const data of [
    openEntrants.data(AGENCY, '0'),
    chooseEntrant.data(AGENCY, subject, '1', '0'),
    goOn.data(AGENCY),
    recordButton.data(AGENCY),
    withdrawButton.data(AGENCY, '1', 'yes'),
  ]) {
    const { answer } = await stranger.press({ data });
    expect(answer?.text).toContain('không phải đầu mối');
  }
  await lan.press({ data: chooseEntrant.data(AGENCY, 'f.cam-lam', '1', '0') });
  await lan.press({ data: recordButton.data(AGENCY) });
  expect(await scene.dump()).toEqual(before);
});

test('whoever took their consent back is not told, and what a coordinator recorded stays without them', async () => {
  const scene = await begin();
  const { lan, mai, subject, contest, clock } = scene;
  await scene.members.recordConsent(mai.id, 'withdrawn', contest.privacy.version, clock.now());
  await commend(lan, subject);
  await scene.app.allSent();
  expect(told(scene)).toEqual([]);
  await scene.store.choose(AGENCY, lan.id, [subject], true);
  await scene.store.forget(lan.id, [AGENCY]);
  expect(JSON.stringify(await scene.store.events(AGENCY))).not.toContain(String(lan.id));
  expect((await scene.store.draft(AGENCY, lan.id)).subjects).toEqual([]);
  expect(await scene.standing()).toHaveLength(1);
});
