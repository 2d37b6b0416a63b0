import { describe, expect, test } from 'vitest';
import { acknowledgeResults, turnKitPage } from '../../src/dissemination/buttons.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { withdrawConsent } from '../../src/people/buttons.js';
import { withdrawButton } from '../../src/results/buttons.js';
import { AGENCY, OTHER_AGENCY, useDisseminationScenes } from '../support/dissemination.js';
import { PRIZES, pressFresh } from '../support/results.js';

const scenes = useDisseminationScenes();
type Scene = Awaited<ReturnType<typeof scenes.begin>>;

const counted = async ({ dissemination }: Scene, agencyId: string, version = 1) =>
  (await dissemination.counted(agencyId, version))[version - 1];

/** Whether somebody's last message tells nothing of any result. */
function tellsNothing(user: EmulatedUser): boolean {
  const text = user.last.text ?? '';
  return text.includes('Chưa có kết quả được công bố.') && !/Giải (Nhất|Nhì|Ba)/.test(text);
}

describe('the link of a kit', () => {
  test('lets anybody read, keeps nothing of it, and counts a press only of who has joined', async () => {
    const scene = await scenes.begin();
    await scene.makePublic();
    const before = await scene.dump();
    const stranger = scene.emulator.user();
    await stranger.open('pb_so-tu-phap');
    expect(stranger.last.text).toContain('1. Sở Thông tin và Truyền thông');
    expect(stranger.last.text).toContain(
      'Khi bấm “Đã nắm thông tin”, anh/chị được đếm cho Sở Tư pháp.',
    );
    expect(await scene.dump()).toEqual(before);
    await stranger.press('Đã nắm thông tin');
    expect(stranger.last.text).toContain('Anh/chị có đồng ý');
    expect(await counted(scene, AGENCY)).toBe(0);
    await stranger.press('Đồng ý');
    await stranger.say('Hồ Thị Cúc');
    await stranger.say('tu phap');
    await stranger.press('Sở Tư pháp');
    await stranger.press('Công chức');
    await stranger.say('Chuyên viên');
    // They come back to the same page, and press: joining alone is no acknowledgement.
    expect(stranger.last.text).toContain('anh/chị được đếm cho Sở Tư pháp.');
    expect(await counted(scene, AGENCY)).toBe(0);
    const { answer } = await stranger.press('Đã nắm thông tin');
    expect(answer?.text).toContain('Đã ghi nhận');
    expect(stranger.last.text).toContain('Anh/chị đã bấm “Đã nắm thông tin”');
    expect(stranger.buttons()).toEqual(['🏆 Xem kết quả', '☰ Trình đơn']);
    await pressFresh(stranger, acknowledgeResults.data(AGENCY, '1'));
    await pressFresh(stranger, acknowledgeResults.data(OTHER_AGENCY, '1'));
    expect(await counted(scene, AGENCY)).toBe(1);
    expect(await counted(scene, OTHER_AGENCY)).toBe(0);
  });

  test('counts somebody for their own agency, and says so', async () => {
    const scene = await scenes.begin();
    await scene.makePublic();
    const binh = await scene.official(OTHER_AGENCY);
    await binh.open('pb_so-tu-phap');
    expect(binh.last.text).toContain(
      'được đếm cho UBND thành phố Nha Trang (cơ quan trong thông tin của anh/chị).',
    );
    await binh.press('Đã nắm thông tin');
    expect(binh.last.text).toContain('không phải cơ quan gửi liên kết này');
    expect([await counted(scene, AGENCY), await counted(scene, OTHER_AGENCY)]).toEqual([0, 1]);
  });

  test('counts for the agency of the link whoever belongs to none of the list', async () => {
    const scene = await scenes.begin();
    await scene.makePublic();
    const cuc = await scene.member('Hồ Thị Cúc');
    await scene.members.update(cuc.id, { agencyId: undefined, unit: 'Hợp tác xã Ninh Phước' });
    await cuc.open('pb_so-tu-phap');
    await cuc.press('Đã nắm thông tin');
    expect(await counted(scene, AGENCY)).toBe(1);
    // A new profile moves nobody: it was pressed once.
    await scene.members.update(cuc.id, { agencyId: OTHER_AGENCY });
    await cuc.open('pb_nha-trang');
    expect(cuc.last.text).toContain('được đếm cho Sở Tư pháp, không phải cơ quan gửi liên kết');
  });

  test('erases somebody’s acknowledgements with their consent', async () => {
    const scene = await scenes.begin();
    await scene.makePublic();
    const binh = await scene.official(AGENCY);
    await binh.open('pb_so-tu-phap');
    await binh.press('Đã nắm thông tin');
    expect(await counted(scene, AGENCY)).toBe(1);
    await pressFresh(binh, withdrawConsent.data('yes'));
    expect(await counted(scene, AGENCY)).toBe(0);
    expect(await scene.dissemination.countsFor(1, binh.id)).toBeUndefined();
  });

  test('erases what a coordinator was told with their consent', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    await scene.makePublic();
    expect((await scene.dissemination.told([AGENCY])).get(AGENCY)?.has(lan.id)).toBe(true);
    await pressFresh(lan, withdrawConsent.data('yes'));
    expect((await scene.dissemination.told([AGENCY])).get(AGENCY)?.size).toBe(0);
  });

  test('has pages that keep its button', async () => {
    const scene = await scenes.begin();
    const title = 'Tên rất dài của một mô hình, sáng kiến cải cách hành chính '.repeat(3).trim();
    const units = scene.contest.finalists.units.map(({ id }, at) => [
      id,
      { points: 90 - at, title },
    ]);
    await scene.makePublic(Object.fromEntries(units));
    const binh = await scene.official(AGENCY);
    await binh.open('pb_so-tu-phap');
    await binh.press('2/2 ▶');
    expect(binh.last.text).toContain('12. ');
    await binh.press('Đã nắm thông tin');
    expect(await counted(scene, AGENCY)).toBe(1);
  });
});

describe('before results are public', () => {
  test('the link tells nobody anything, not even whom it is about, nor an administrator', async () => {
    const scene = await scenes.begin();
    const mai = await scene.colleague('Nguyễn Thị Mai', {}, 'so-thong-tin');
    const stranger = scene.emulator.user();
    const everyone = [mai, stranger, scene.admin];
    const openAll = async () => {
      for (const user of everyone) {
        for (const payload of ['pb_so-tu-phap', 'pb_khong-co', 'pb_', 'pb_so-thong-tin']) {
          await user.open(payload);
          expect(tellsNothing(user)).toBe(true);
        }
        for (const version of ['1', '2', '9999']) {
          await pressFresh(user, acknowledgeResults.data(AGENCY, version));
          expect(tellsNothing(user)).toBe(true);
        }
        await pressFresh(user, turnKitPage.data(AGENCY, '0'));
        expect(tellsNothing(user)).toBe(true);
      }
    };
    await openAll();
    await scene.enter(PRIZES);
    await openAll();
    const submission = await scene.submit('m60');
    await openAll();
    await pressFresh(scene.admin, withdrawButton.data(submission, 'yes'));
    expect(await scene.results.waiting()).toBeUndefined();
    await openAll();
    // Approved, and their authors told: the others still wait.
    await scene.publish({}, 'm60');
    await scene.minute();
    await openAll();
    expect(await counted(scene, AGENCY)).toBe(0);
    scene.clock.advance(60 * 60_000);
    await stranger.open('pb_so-tu-phap');
    expect(stranger.last.text).toContain('Giải Nhất');
  });

  test('nothing is told again when what was published is no longer there', async () => {
    const scene = await scenes.begin();
    await scene.makePublic();
    const binh = await scene.official(AGENCY);
    await binh.open('pb_so-tu-phap');
    await scenes.client.del(scene.keys.resultVersions);
    await binh.press('Đã nắm thông tin');
    expect(tellsNothing(binh)).toBe(true);
    await binh.open('pb_so-tu-phap');
    expect(tellsNothing(binh)).toBe(true);
    expect(await counted(scene, AGENCY)).toBe(0);
  });
});

describe('after a correction', () => {
  test('the link shows the earlier results until the new ones are public, and an old button asks again', async () => {
    const scene = await scenes.begin();
    await scene.makePublic();
    const [binh, cuc] = [await scene.official(AGENCY), await scene.official(AGENCY)];
    await binh.open('pb_so-tu-phap');
    await cuc.open('pb_so-tu-phap');
    await cuc.press('Đã nắm thông tin');
    await scene.publish({ 'cam-lam': { prize: 'second' } }, 'm60');
    await scene.minute();
    await scene.admin.open('pb_so-tu-phap');
    expect(scene.admin.last.text).not.toContain('Đính chính');
    expect(scene.admin.last.text).toContain('Giải Ba');
    scene.clock.advance(60 * 60_000);
    await scene.minute();
    await pressFresh(binh, acknowledgeResults.data(AGENCY, '1'));
    expect(binh.last.text).toContain('Kết quả đã được đính chính. Anh/chị vui lòng xem lại');
    expect(binh.last.text).not.toContain('Giải Ba');
    expect(await scene.dissemination.counted(AGENCY, 2)).toEqual([1, 0]);
    await binh.press('Đã nắm thông tin');
    expect(await scene.dissemination.counted(AGENCY, 2)).toEqual([1, 1]);
  });
});

test('a link or a button of no agency, or of one that is not of the contest’s time, counts for nobody', async () => {
  const scene = await scenes.begin({
    changeContest: ({ agencyGroups: [group] }) => {
      const [agency] = group?.agencies ?? [];
      if (agency) group?.agencies.push({ ...agency, id: 'so-moi', validFrom: '2025-07-01' });
    },
  });
  await scene.makePublic();
  const cuc = await scene.member('Hồ Thị Cúc');
  await scene.members.update(cuc.id, { agencyId: undefined, unit: 'Hợp tác xã Ninh Phước' });
  for (const payload of ['pb_khong-co', 'pb_so-moi', 'pb_', 'pb_A_b', `pb_${'a'.repeat(61)}`]) {
    await cuc.open(payload);
    expect([payload, cuc.last.text]).toEqual([
      payload,
      expect.stringContaining('không ghi đúng cơ quan nào của cuộc thi'),
    ]);
    expect(cuc.buttons()).not.toContain('✅ Đã nắm thông tin');
  }
  const answers: (string | undefined)[] = [];
  for (const data of ['wz:khong-co:1', 'wz:so-moi:1', 'wz:so-tu-phap:0', 'wz:so-tu-phap:x', 'wz']) {
    answers.push((await cuc.press({ data })).answer?.text);
  }
  expect(answers).toEqual(Array(5).fill(expect.stringContaining('không còn dùng được')));
  expect(await scene.dissemination.countsFor(1, cuc.id)).toBeUndefined();
});
