import { describe, expect, test } from 'vitest';
import { commendationLines } from '../../src/commendation/board-lines.js';
import {
  confirmDraft,
  continueDraft,
  listEvidence,
  openCommendation,
  openDocument,
  openEntrant,
  openEntrants,
  openEvidence,
  pickAll,
  pickEntrant,
  sendEvidenceSheet,
  setDay,
  withdrawCommendation,
} from '../../src/commendation/buttons.js';
import { COMMENDATION_FORM } from '../../src/commendation/draft-views.js';
import { findAgency } from '../../src/contest/agency-list.js';
import { withdrawConsent } from '../../src/people/buttons.js';
import { AGENCY, openPage, textsOf, UNIT, useCommendationScenes } from '../support/commendation.js';
import { pressFresh } from '../support/results.js';

const scenes = useCommendationScenes();

describe('a coordinator', () => {
  test('records a commendation for several at once, one question at a time, and they are told', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    const binh = await scene.member('Lê Văn Bình');
    const mai = await scene.entrant('Nguyễn Thị Mai', 'Một cửa <lưu động>', binh);
    const an = await scene.entrant('Đỗ An');
    const text = await openPage(lan);
    expect(text).toContain(
      'Hồ sơ dự thi: 3. Đã ghi nhận biểu dương: 0. Chưa ghi nhận: 3.\n\n' +
        `1. ${mai.code} – Một cửa <lưu động> – UBND huyện Cam Lâm – chưa biểu dương`,
    );
    expect(text).toContain('3. UBND huyện Cam Lâm – chưa biểu dương');
    await lan.press(`⬜ 1. ${mai.code}`);
    await lan.press(`⬜ 2. ${an.code}`);
    await lan.press('▶ Ghi nhận biểu dương (2 hồ sơ)');
    expect(lan.last.text).toContain('Cơ quan đã biểu dương bằng hình thức nào?');
    await lan.press('Khác (tự nhập)');
    await lan.say('x'.repeat(101));
    expect(lan.last.text).toContain('nhiều hơn 1 ký tự');
    await lan.say('Thư khen của <Chủ tịch>');
    expect(lan.last.text).toContain('Số văn bản là bao nhiêu?');
    await lan.say('125/QĐ-UBND');
    await lan.say('21/11/2019');
    expect(lan.last.text).toContain('phải từ 01/01/2019 đến hôm nay (20/11/2019)');
    await lan.say('31/12/2018');
    expect(lan.last.text).toContain('phải từ 01/01/2019');
    await lan.say('30/02/2019');
    expect(lan.last.text).toContain('Không có ngày này trong lịch.');
    await lan.say('hôm kia');
    expect(lan.last.text).toContain('chưa đọc được ngày này');
    await lan.say('18/11/2019');
    await lan.after(() => lan.sendDocument({ name: 'virus.exe' }));
    expect(lan.last.text).toContain('loại tệp này không nhận được');
    await lan.after(() => lan.sendDocument({ name: 'quyet-dinh.pdf' }));
    expect(lan.last.text).toBe(
      [
        '✅ Đã nhận tệp.',
        '',
        '🏅 Ghi nhận biểu dương · UBND huyện Cam Lâm',
        'Số hồ sơ: 2',
        'Hình thức: Thư khen của <Chủ tịch>',
        'Số văn bản: 125/QĐ-UBND',
        'Ngày: 18/11/2019',
        'Tệp: quyet-dinh.pdf',
        '',
        ...summaryOf([mai, 'Nguyễn Thị Mai, Lê Văn Bình', 'Một cửa <lưu động>'], [an, 'Đỗ An']),
        '',
        'Khi anh/chị bấm “Ghi nhận”, hệ thống báo cho những người có tên trên đây: cơ quan biểu dương, hình thức, số văn bản và ngày. Tệp không được gửi đi. Ban đêm hệ thống chưa gửi tin.',
      ].join('\n'),
    );
    await lan.press('✏️ Hình thức');
    expect(lan.last.text).toContain('Đang ghi: Thư khen của <Chủ tịch>');
    await lan.press('Giấy khen');
    await lan.press('✅ Ghi nhận');
    expect(lan.last.text).toContain('✅ Đã ghi nhận biểu dương.');
    expect(lan.last.text).toContain('Ghi nhận lúc 09:00 ngày 20/11/2019, Trần Thị Đầu Mối');
    await lan.press('📎 Xem tệp');
    expect(lan.last.document?.file_name).toBe('quyet-dinh.pdf');
    await scene.minute();
    expect(mai.user.last.text).toBe(
      [
        '🏅 Anh/chị được cơ quan biểu dương',
        'Cơ quan: UBND huyện Cam Lâm',
        'Hình thức: Giấy khen, văn bản số 125/QĐ-UBND, ngày 18/11/2019',
        `Hồ sơ: ${mai.code} – Một cửa <lưu động>`,
        '',
        'Thông tin do đầu mối của cơ quan ghi nhận. Nếu có điều chưa đúng, anh/chị vui lòng liên hệ cơ quan.',
      ].join('\n'),
    );
    expect(binh.last.text).toBe(mai.user.last.text);
    expect(an.user.last.text).toContain(`Hồ sơ: ${an.code} – Hẹn giờ trả kết quả`);
    const [commendation] = await scene.commendations.all();
    expect((await scene.acts()).at(-1)).toBe(`record-commendation ${AGENCY} ${commendation?.id}`);
    // No name of a person is kept.
    expect(JSON.stringify(commendation)).not.toMatch(/Mai|Bình|Đỗ An|Đầu Mối/);
    expect(await openPage(lan)).toContain('Đã ghi nhận biểu dương: 2. Chưa ghi nhận: 1.');
  });

  test('goes on where they were after the session was lost; another coordinator has a draft of their own', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    const hai = await scene.coordinator('Lý Hải');
    await scene.entrant('Nguyễn Thị Mai');
    await openPage(lan);
    await lan.press('☑️ Chọn tất cả chưa biểu dương (2)');
    await lan.press('▶ Ghi nhận biểu dương (2 hồ sơ)');
    await lan.press('Bằng khen');
    await lan.press('Không có văn bản');
    await scene.loseSession(lan);
    await pressFresh(lan, continueDraft.data(AGENCY));
    expect(lan.last.text).toContain('Biểu dương ngày nào?');
    await openPage(hai);
    expect(hai.buttons().join()).not.toContain('✅');
    await hai.press('⬜ 2. UBND huyện Cam Lâm');
    const [mine, theirs] = await Promise.all([scene.record(hai, '1/TB'), lan.press('Hôm qua')]);
    await lan.press('Không gửi tệp');
    await lan.press('✅ Ghi nhận');
    expect(theirs).toBeDefined();
    const all = await scene.commendations.all();
    expect(all.map(({ current }) => [current.form, current.number, current.day])).toEqual([
      ['certificate', '1/TB', '2019-11-20'],
      ['diploma', undefined, '2019-11-19'],
    ]);
    expect(mine.current.entrants).toEqual([UNIT]);
    // The unit now has two.
    await pressFresh(lan, openEntrant.data(AGENCY, UNIT));
    expect(lan.last.text).toContain('Đã ghi nhận 2 lần biểu dương:');
  });

  test('gives a draft up, and an old summary confirms nothing that it does not say', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await openPage(lan);
    await lan.press('⬜ 1. UBND huyện Cam Lâm');
    await pressFresh(lan, continueDraft.data(AGENCY));
    await lan.press('Giấy khen');
    await lan.press('Không có văn bản');
    await lan.press('Hôm nay');
    await lan.press('Không gửi tệp');
    const { revision } = await scene.deps.drafts.draft(lan.id, AGENCY);
    await scene.deps.drafts.write(lan.id, AGENCY, { number: '9/X', noNumber: undefined });
    await pressFresh(lan, confirmDraft.data(AGENCY, String(revision)));
    expect(lan.last.text).toContain('hệ thống chưa ghi nhận');
    expect(lan.last.text).toContain('Số văn bản: 9/X');
    await lan.press('✖ Bỏ bản đang soạn');
    await lan.press('◀ Soạn tiếp');
    await lan.press('✖ Bỏ bản đang soạn');
    await lan.press('✖ Bỏ');
    expect(lan.last.text).toContain('Đã bỏ bản đang soạn.');
    await pressFresh(lan, confirmDraft.data(AGENCY, String(revision + 1)));
    expect(await scene.commendations.all()).toEqual([]);
  });

  test('an entry that was withdrawn meanwhile leaves the draft, and that is said', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    const mai = await scene.entrant('Nguyễn Thị Mai');
    await openPage(lan);
    await lan.press('☑️ Chọn tất cả chưa biểu dương (2)');
    await pressFresh(lan, continueDraft.data(AGENCY));
    await lan.press('Giấy khen');
    await lan.press('Không có văn bản');
    await lan.press('Hôm nay');
    await lan.press('Không gửi tệp');
    await scene.entries.withdraw(mai.entry.id, scene.clock.now());
    await lan.press('✅ Ghi nhận');
    expect(lan.last.text).toContain('⚠️ Nội dung đã thay đổi');
    expect(lan.last.text).toContain('Số hồ sơ: 1');
    await lan.press('✅ Ghi nhận');
    expect((await scene.commendations.all())[0]?.current.entrants).toEqual([UNIT]);
  });

  test('the people of a unit are told; who took their consent back is not, and their traces go', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    const tac = await scene.colleague('Lý Thị Tác', {}, 'cam-lam');
    const gone = await scene.colleague('Phạm Rút', {}, 'cam-lam');
    await pressFresh(lan, pickEntrant.data(AGENCY, UNIT, 'on', '0'));
    await scene.members.recordConsent(
      gone.id,
      'withdrawn',
      scene.contest.privacy.version,
      scene.clock.now(),
    );
    const { id } = await scene.record(lan);
    await scene.minute();
    expect(tac.last.text).toContain('Hồ sơ: UBND huyện Cam Lâm');
    expect(textsOf(gone).join()).not.toContain('🏅');
    await pressFresh(lan, pickEntrant.data(AGENCY, UNIT, 'on', '0'));
    await pressFresh(lan, withdrawConsent.data('yes'));
    expect((await scene.commendations.find(id))?.current.by).toBeUndefined();
    expect(await scenes.client.exists(scene.keys.commendationDrafts(lan.id))).toBe(0);
    await pressFresh(scene.admin, openCommendation.data(id));
    expect(scene.admin.last.text).toContain('người ghi nhận không còn tên trong hệ thống');
  });
});

function summaryOf(...entrants: [{ code: string }, names: string, title?: string][]): string[] {
  return entrants
    .toSorted(([one], [other]) => (one.code < other.code ? -1 : 1))
    .flatMap(([{ code }, names, title = 'Hẹn giờ trả kết quả']) => [
      `• ${code} – ${title} – UBND huyện Cam Lâm`,
      `Người dự thi: ${names}`,
    ]);
}

describe('strangers and forged buttons', () => {
  test('whoever is not of the agency opens nothing', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    const other = await scene.coordinator('Lý Hải', 'nha-trang');
    const mai = await scene.entrant('Nguyễn Thị Mai');
    await pressFresh(lan, pickAll.data(AGENCY, 'new'));
    const { id } = await scene.record(lan);
    for (const user of [other, mai.user]) {
      for (const data of [
        openEntrants.data(AGENCY, '0'),
        pickEntrant.data(AGENCY, mai.id, 'on', '0'),
        openEntrant.data(AGENCY, mai.id),
        continueDraft.data(AGENCY),
        continueDraft.data(`c.${id}`),
        confirmDraft.data(AGENCY, '0'),
        openCommendation.data(id),
        openCommendation.data('1'),
        openDocument.data(id),
        withdrawCommendation.data(id, 'all', 'yes'),
      ]) {
        const { messages, answer } = await user.press({ data });
        expect([data, messages]).toEqual([data, []]);
        expect(answer?.text).toMatch(/đầu mối của cơ quan/);
      }
      for (const data of [
        openEvidence.data(),
        listEvidence.data('all', 'entrants', '0'),
        sendEvidenceSheet.data(),
      ]) {
        const { messages, answer } = await user.press({ data });
        expect(messages).toEqual([]);
        expect(answer?.text).toContain('dành cho quản trị viên');
      }
    }
    expect((await scene.commendations.find(id))?.versions).toHaveLength(1);
    // An open question is authorised at its answer, too.
    await scene.openQuestion(other, { form: COMMENDATION_FORM, step: 'number', subject: AGENCY });
    await other.say('99/GIẢ');
    expect((await scene.deps.drafts.draft(other.id, AGENCY)).number).toBeUndefined();
  });

  test("nobody picks another agency's entrant, or a day to come, or records an empty draft", async () => {
    const scene = await scenes.begin();
    const hai = await scene.coordinator('Lý Hải', 'nha-trang');
    const { answer } = await hai.press({ data: pickEntrant.data('nha-trang', UNIT, 'on', '0') });
    expect(answer?.text).toContain('không còn trong danh sách dự thi');
    const future = await hai.press({ data: setDay.data('nha-trang', '2019-11-21') });
    expect(future.answer?.text).toContain('không còn dùng được');
    await pressFresh(hai, confirmDraft.data('nha-trang', '0'));
    expect(await scene.commendations.all()).toEqual([]);
  });
});

test("an agency's board says what is still to be recorded", async () => {
  const scene = await scenes.begin();
  const lan = await scene.coordinator();
  const t = scene.deps.translators.vi;
  const lines = async (agencyId: string) => {
    const agency = findAgency(scene.contest, agencyId);
    if (!agency) throw new Error(agencyId);
    return commendationLines(scene.deps)(agency, t);
  };
  const button = { text: '🏅 Ghi nhận biểu dương', callback_data: openEntrants.data(AGENCY, '0') };
  expect(await lines(AGENCY)).toEqual([
    {
      text: 'Biểu dương: 1 hồ sơ chưa ghi nhận biểu dương (trong 1 hồ sơ dự thi)',
      isDuty: true,
      button,
    },
  ]);
  await pressFresh(lan, pickEntrant.data(AGENCY, UNIT, 'on', '0'));
  await scene.record(lan);
  expect(await lines(AGENCY)).toEqual([
    { text: 'Biểu dương: đã ghi nhận cho cả 1 hồ sơ dự thi', isDuty: false, button },
  ]);
  expect(await lines('so-tai-chinh')).toEqual([]);
});
