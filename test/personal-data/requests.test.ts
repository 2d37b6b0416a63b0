import { expect, test } from 'vitest';
import { createPseudonyms } from '../../src/admin/audit/pseudonyms.js';
import { checkData } from '../../src/operation/check/check.js';
import { collect } from '../../src/personal-data/collect.js';
import { directPersonalData } from '../support/personal-data.js';

import { useProgressScenes } from '../support/progress.js';
import { tracesOf } from '../support/traces.js';

const scenes = useProgressScenes();

const TEXT = 'Chức vụ của tôi trên biên nhận ghi sai, đề nghị sửa thành Phó phòng.';

test('a request gets a number and its dates, is answered in chat in time, and is closed', async () => {
  // Wednesday, 09:00.
  const scene = await scenes.begin();
  const { admin, other, clock } = scene;
  const mai = await scene.member('Nguyễn Thị Mai');
  await mai.say('/quyenriengtu');
  await mai.press('✉️ Yêu cầu của tôi');
  expect(mai.last.text).toContain('chưa gửi yêu cầu nào');
  await mai.press('Sửa dữ liệu đã công bố');
  await mai.say('ngắn');
  expect(mai.last.text).toContain('10');
  await mai.say(TEXT);
  expect(mai.last.text).toBe(
    [
      '✅ Đã nhận yêu cầu DL-0001 lúc 09:00 ngày 20/11/2019.',
      'Trả lời chậm nhất hết ngày 22/11/2019 (2 ngày làm việc).',
      'Xử lý xong chậm nhất hết ngày 10/12/2019. Câu trả lời được gửi trong cuộc trò chuyện này.',
      'Hệ thống phấn đấu xong trong 72 giờ, trước 09:00 ngày 23/11/2019 (cam kết riêng của hệ thống).',
    ].join('\n'),
  );
  await scene.minute();
  for (const one of [admin, other]) {
    expect(one.last.text).toContain('Có yêu cầu mới về dữ liệu cá nhân: DL-0001');
    // What was written is read in the bot, by whoever is an administrator then.
    expect(one.last.text).not.toContain(TEXT);
  }

  // The day before it is due, and once it is over: each once, to every administrator.
  const heard = () =>
    admin.messages.filter(({ text }) => text?.includes('DL-0001') && !text.includes('mới')).length;
  clock.set('2019-11-22T01:00:00Z');
  await scene.minute();
  await scene.minute();
  expect(admin.last.text).toContain('sắp đến hạn: DL-0001');
  expect(heard()).toBe(1);
  clock.set('2019-11-25T01:00:00Z');
  await scene.minute();
  await scene.minute();
  expect(admin.last.text).toContain('đã quá hạn: DL-0001');
  expect(heard()).toBe(2);

  await admin.say('/quyenriengtu');
  await admin.press('📥 Yêu cầu về dữ liệu');
  expect(admin.last.text).toContain('Đang chờ: 1. Quá hạn: 1.');
  await admin.press('⚠️ DL-0001 · Sửa');
  expect(admin.last.text).toContain(`Nội dung: ${TEXT}`);
  expect(admin.last.text).toContain('Người gửi: Nguyễn Thị Mai');
  await admin.press('✍️ Trả lời');
  await admin.say('Đã sửa thành <Phó phòng>.');
  expect(admin.last.text).toContain('Đã lưu câu trả lời');
  expect(await scene.acts()).toEqual(['answer-data-request 1']);
  await scene.minute();
  expect(mai.last.text).toContain('Trả lời yêu cầu DL-0001');
  expect(mai.last.text).toContain('Đã sửa thành <Phó phòng>.');
  await mai.press('✉️ Yêu cầu của tôi');
  expect(mai.last.text).toContain('✅ Trả lời: Đã sửa thành <Phó phòng>.');

  // Too late for another one, from an old screen.
  const { answer } = await other.press({ data: 'xc:1' });
  expect(answer?.text).toContain('không còn chờ trả lời');

  // A copy of one's own data says that one answered, and not what others wrote; erasure leaves nobody.
  const { kept, requests } = directPersonalData(scene, scenes.client);
  const copy = async (userId: number) => {
    const data = await collect({ ...scene, redis: scenes.client, kept }, userId, clock.now());
    return data.sections.filter(({ section }) => section === 'requests');
  };
  expect(JSON.stringify(await copy(mai.id))).toContain(TEXT);
  expect(await copy(admin.id)).toMatchObject([{ records: [{ number: 1 }] }]);
  expect(JSON.stringify(await copy(admin.id))).not.toMatch(/biên nhận|Phó phòng/);
  await admin.say('/xoadulieu');
  await admin.press('Tiếp tục xóa');
  await admin.press('🗑 Xóa vĩnh viễn');
  expect(await requests.find(1)).toMatchObject({ state: 'answered', userId: mai.id, text: TEXT });
  expect(await scenes.client.hget(scene.keys.privacyRequests, '1')).not.toContain(`:${admin.id}`);
});

test('the list is for administrators only; what the machine did is on it, about nobody', async () => {
  const scene = await scenes.begin();
  const { admin } = scene;
  const mai = await scene.member('Nguyễn Thị Mai');
  for (const data of ['xa:0', 'xb:1', 'xc:1']) {
    const before = mai.messages.length;
    await mai.press({ data });
    expect(mai.messages).toHaveLength(before);
  }
  await mai.say('/quyenriengtu');
  expect(mai.buttons()).not.toContain('📥 Yêu cầu về dữ liệu');
  await mai.press('✉️ Yêu cầu của tôi');
  await mai.press('Hỏi về dữ liệu của tôi');
  await mai.say('Hệ thống đang lưu những gì của tôi?');
  await mai.say('/dulieu');
  await mai.say('/rutdongy');
  expect(mai.last.text).toContain('Rút lại sự đồng ý?');
  await mai.press('Rút lại và xóa');
  await mai.say('/xoadulieu');
  await mai.press('Tiếp tục xóa');
  await mai.press('🗑 Xóa vĩnh viễn');

  await admin.press({ data: 'xa:0' });
  const lines = admin.last.text?.split('\n') ?? [];
  for (const line of [
    'DL-0001 · Câu hỏi · 09:00 ngày 20/11/2019',
    'Người gửi đã xóa dữ liệu lúc 09:00 ngày 20/11/2019',
    'DL-0002 · Lấy dữ liệu · 09:00 ngày 20/11/2019',
    'DL-0003 · Rút đồng ý · 09:00 ngày 20/11/2019',
    'DL-0004 · Xóa toàn bộ · 09:00 ngày 20/11/2019',
    '✅ Hệ thống đã tự xử lý, xong lúc 09:00 ngày 20/11/2019',
  ]) {
    expect(lines).toContain(line);
  }
  await admin.press({ data: 'xb:1' });
  expect(admin.last.text).toContain('Không còn dữ liệu của người gửi');
  const traces = await tracesOf(scenes.client, [String(mai.id), 'Hệ thống đang lưu những gì']);
  expect(traces.filter((trace) => trace.includes(`:${scene.contest.id}}`))).toEqual([]);
});

test('where the organiser keeps no entries, they go, but for what co-authors have', async () => {
  const scene = await scenes.begin({
    changeContest: (contest) => {
      contest.privacy.keepEntries = false;
    },
  });
  const { entries, members } = scene;
  const mai = await scene.member('Nguyễn Thị Mai');
  const submit = async (kind: 'individual' | 'team') => {
    const { id } = await scene.completeDraft(mai, kind);
    const content = {
      owner: { userId: mai.id, name: 'Nguyễn Thị Mai', agencyId: 'so-noi-vu' },
      ...{ answers: { title: 'Một cửa' }, authors: [], files: [] },
    };
    const code = { prefix: 'SK', digits: 4 };
    await entries.submit(await scene.entry(id), { at: 1, sha256: 'x', content }, code);
    return id;
  };
  const [own, shared] = [await submit('individual'), await submit('team')];
  await mai.say('/xoadulieu');
  expect(mai.last.text).not.toContain('Nhật ký công việc');
  // Whoever did something in office, whatever the role, hears that the log stays.
  await createPseudonyms(scenes.client, scene.keys).of([String(mai.id)]);
  await mai.say('/xoadulieu');
  expect(mai.last.text).toContain('Nhật ký công việc vẫn được giữ');
  expect(mai.last.text).toContain('SK0001 “');
  expect(mai.last.text).toMatch(/“[^”]+”: xóa/);
  expect(mai.last.text).toContain('được giữ lại cho đồng tác giả, không kèm tên anh/chị');
  await mai.press('Tiếp tục xóa');
  await mai.press('🗑 Xóa vĩnh viễn');
  expect(await entries.find(own)).toBeUndefined();
  expect(await entries.submittedIds()).toEqual([shared]);
  const [version] = await entries.submissions(shared);
  expect(version?.content.owner).toEqual({ userId: 0, name: '', agencyId: 'so-noi-vu' });
  expect((await scene.entry(shared)).authors.map(({ name }) => name)).toEqual(['Lê Văn Bình']);
  expect(await members.find(mai.id)).toEqual({ id: mai.id });
  // What stays belongs to nobody: that is no damage, and no repair gives it to somebody.
  const findings = await checkData(scenes.client, scene.keys, scene.contest);
  expect(findings.filter(({ repair }) => repair)).toEqual([]);
  expect(findings.filter(({ text }) => text.includes('is missing'))).toEqual([]);
  // The number is not given again.
  expect(await submit('individual')).not.toBe(own);
  expect((await entries.findByCode('SK0003'))?.owner).toBe(mai.id);
});
