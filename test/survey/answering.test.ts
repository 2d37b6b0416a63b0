import { expect, test } from 'vitest';
import { continueSurvey, openSurvey, setMark } from '../../src/survey/buttons.js';
import { pressFresh } from '../support/results.js';
import { forgeSend, OVER_AT, useSurveyScenes } from '../support/survey.js';

const scenes = useSurveyScenes();
const SECRET = 'Cần công bố tiêu chí chấm điểm sớm hơn một tháng';

test('answers are given one by one, can be left and changed, and count once they are sent', async () => {
  const scene = await scenes.begin();
  const { survey } = scene;
  const mai = await scene.member('Nguyễn Thị Mai');
  await mai.say('/khaosat');
  expect(mai.last.text).toContain('Khảo sát chưa mở.');
  await pressFresh(mai, setMark.data('information', '5'));
  expect((await survey.draft(mai.id)).answers).toEqual({});

  await scene.open();
  await mai.press('📝 Xem và trả lời');
  expect(mai.last.text).toContain('6 câu ngắn');
  expect(mai.last.text).toContain('không kèm tên, tài khoản hay thời điểm gửi');
  expect(mai.last.text).toContain('từ 5 người trả lời');
  expect(mai.last.text).toContain('đến hết ngày 13/12/2019');
  expect(mai.last.text).toContain('không phải mẫu chính thức');
  await mai.press('▶ Bắt đầu');
  expect(mai.last.text).toContain('Câu 1/6');
  expect(mai.last.text).toContain('1 = chưa kịp thời, 5 = rất kịp thời.');
  await mai.press('4');
  expect(mai.last.text).toContain('Câu 2/6');
  // A mark can be typed; what is no mark loses nothing.
  await mai.say('rất tốt');
  expect(mai.last.text).toContain('trả lời bằng nút');
  await mai.say('6');
  expect(mai.last.text).toContain('Câu 2/6');
  await mai.say('3');
  expect(mai.last.text).toContain('Câu 3/6');
  await mai.press('Không có ý kiến');
  await mai.press('⏸ Để sau');
  expect(mai.last.text).toContain('đã trả lời 3/6 câu');
  await scene.loseSession(mai);
  await mai.say('/survey');
  await mai.press('▶ Làm tiếp');
  await mai.press('◀ Câu trước');
  expect(mai.last.text).toContain('Câu 3/6');
  await pressFresh(mai, continueSurvey.data());
  await mai.press('5');
  expect(mai.last.text).toContain('tối đa 600 ký tự');
  await mai.say('x'.repeat(601));
  expect(mai.last.text).toContain('Chưa lưu');
  await mai.say(SECRET);
  await mai.press('Bỏ qua');
  expect(mai.last.text).toContain(
    [
      'Thông tin: 4/5',
      'Gửi hồ sơ: 3/5',
      'Xét chọn: không có ý kiến',
      'Tác dụng: 5/5',
      `Cần cải tiến: ${SECRET}`,
      'Cần hỗ trợ: không có ý kiến',
    ].join('\n'),
  );
  // An old summary sends nothing that it does not say.
  const { revision } = await survey.draft(mai.id);
  await mai.press('✏️ Xét chọn');
  await mai.press('2');
  await forgeSend(mai, revision);
  expect(mai.last.text).toContain('⚠️ Chưa gửi');
  expect(mai.last.text).toContain('Xét chọn: 2/5');
  expect(await survey.counts()).toEqual({ shown: 0, waiting: 0 });

  await mai.press('📨 Gửi góp ý');
  expect(mai.last.text).toContain('Hệ thống đã nhận góp ý');
  expect(await survey.counts()).toEqual({ shown: 0, waiting: 1 });
  // Nothing that is pressed or written later adds to it.
  await pressFresh(mai, setMark.data('information', '1'));
  await forgeSend(mai, revision + 1);
  await mai.say('/khaosat');
  expect(mai.last.text).toContain('Mỗi người góp ý một lần');
  expect(await survey.counts()).toEqual({ shown: 0, waiting: 1 });
  expect((await survey.draft(mai.id)).answers).toEqual({});
});

test('nothing that is kept leads from a person to their answers, and no log says them', async () => {
  const scene = await scenes.begin();
  const mai = await scene.member('Nguyễn Thị Mai');
  await scene.open();
  await scene.answer(mai, '4', SECRET);
  const dump = await scene.dump();
  const places = Object.entries(dump).filter(([, value]) => JSON.stringify(value).includes(SECRET));
  expect(places.map(([key]) => key)).toEqual([scene.keys.surveyWaiting]);
  const [answers, score] = await scenes.client.zrange(
    scene.keys.surveyWaiting,
    '0',
    '-1',
    'WITHSCORES',
  );
  expect(score).toBe('0');
  const question = (id: string) => `"${id}":"4"`;
  expect(answers?.slice(33)).toBe(
    `{${['information', 'procedure', 'judging', 'usefulness'].map(question).join(',')},"improve":"${SECRET}","support":"${SECRET}"}`,
  );
  expect(answers?.slice(0, 33)).toMatch(/^[0-9a-f]{32} $/);
  expect(
    Object.keys(dump).filter((key) => key.includes('survey') && key.includes(`${mai.id}`)),
  ).toEqual([]);
  expect(await scenes.client.get(scene.keys.session(mai.id))).not.toContain(SECRET);
  expect(scene.logs.join()).not.toContain(SECRET);
  expect(scene.logs.join()).not.toContain('sd:information');
  // Random keys put them in an order that has nothing to do with when they came.
  for (let n = 0; n < 3; n += 1) {
    const user = 9_000_000_000 + n;
    await scene.survey.write(user, 'information', String(n + 1), 60);
    const draft = await scene.survey.draft(user);
    await scene.survey.send(user, draft, { fewest: 5 });
  }
  const stored = await scenes.client.zrange(scene.keys.surveyWaiting, '0', '-1');
  expect(stored).toEqual([...stored].sort());
});

test('sent from two phones at once, or handled twice, it is one answer', async () => {
  const scene = await scenes.begin();
  const { survey } = scene;
  const draft = async (userId: number) => {
    await survey.write(userId, 'information', '4', 60);
    return survey.draft(userId);
  };
  const whole = await draft(7);
  const outcomes = await Promise.all([1, 2, 3].map(() => survey.send(7, whole, { fewest: 5 })));
  expect(outcomes.sort()).toEqual(['answered', 'answered', 'sent']);
  expect(await survey.send(7, whole, { fewest: 5 })).toBe('answered');
  // A text that was on its way brings no draft back.
  expect(await survey.write(7, 'improve', 'Muộn', 60)).toBe('answered');
  expect((await survey.draft(7)).answers).toEqual({});
  expect(await survey.counts()).toEqual({ shown: 0, waiting: 1 });
  const other = await draft(8);
  await survey.write(8, 'information', '2', 60);
  expect(await survey.send(8, other, { fewest: 5 })).toBe('changed');
});

test('a draft is deleted when its writer says so, and when the survey ends', async () => {
  const scene = await scenes.begin();
  const { survey, clock, keys } = scene;
  const mai = await scene.member('Nguyễn Thị Mai');
  await scene.open();
  await pressFresh(mai, setMark.data('information', '5'));
  const untilEnd = (Date.parse('2019-12-13T17:00:00Z') - clock.now()) / 1000;
  const seconds = await scenes.client.ttl(keys.surveyDraft(mai.id));
  expect(Math.abs(seconds - untilEnd)).toBeLessThan(30);
  await pressFresh(mai, 'sg:ask');
  await mai.press('◀ Giữ lại');
  expect((await survey.draft(mai.id)).answers).toEqual({ information: '5' });
  await pressFresh(mai, 'sg:yes');
  expect(mai.last.text).toContain('Đã xóa bản nháp');
  expect(await scenes.client.exists(keys.surveyDraft(mai.id))).toBe(0);

  await pressFresh(mai, setMark.data('information', '5'));
  clock.set(OVER_AT);
  for (const data of [openSurvey.data(), setMark.data('procedure', '1'), continueSurvey.data()]) {
    await pressFresh(mai, data);
    expect(mai.last.text).toContain('Đợt khảo sát đã kết thúc');
  }
  expect((await survey.draft(mai.id)).answers).toEqual({ information: '5' });
  await scene.minute();
  // Closed for good, even if the contest file gave it more days.
  expect(await survey.write(mai.id, 'procedure', '1', 60)).toBe('closed');
  expect(await survey.send(mai.id, await survey.draft(mai.id), { fewest: 5 })).toBe('closed');
  expect((await survey.facts()).closedAt).toBe(clock.now());
});

test('made-up and outdated presses change nothing; somebody new joins first and is led back', async () => {
  const scene = await scenes.begin();
  const { survey } = scene;
  await scene.open();
  const mai = await scene.member('Nguyễn Thị Mai');
  for (const data of ['sd:improve:5', 'sd:gone:5', 'se:gone', 'sc:gone']) {
    const { answer } = await mai.press({ data });
    expect(answer?.text).toContain('Nút này không còn dùng được');
  }
  await pressFresh(mai, 'sd:information:9');
  expect(await survey.keptOf(mai.id)).toEqual({ hasAnswered: false, draft: {} });
  const lan = scene.emulator.user({ firstName: 'Lan' });
  await lan.open('survey');
  expect(lan.buttons()).toContain('Đồng ý');
  await lan.press('Đồng ý');
  await lan.say('Trần Thị Lan');
  await lan.say('snv');
  await lan.press('Sở Nội vụ');
  await lan.press('Công chức');
  await lan.say('Chuyên viên');
  expect(lan.last.text).toContain('Ẩn danh nghĩa là gì?');
  await lan.press('▶ Bắt đầu');
  await lan.say('/huy');
  expect(lan.last.text).toContain('/khaosat');
  await lan.press('🗳 Khảo sát góp ý');
  expect(lan.last.text).toContain('Ẩn danh nghĩa là gì?');
});

test('consent taken back erases the draft, and that somebody has answered; not what they said', async () => {
  const scene = await scenes.begin();
  const { survey } = scene;
  const mai = await scene.member('Nguyễn Thị Mai');
  const lan = await scene.member('Trần Thị Lan');
  await scene.open();
  await scene.answer(mai, '4', SECRET);
  await pressFresh(lan, setMark.data('information', '2'));
  expect(await survey.keptOf(mai.id)).toEqual({ hasAnswered: true, draft: {} });
  expect(await survey.keptOf(lan.id)).toEqual({ hasAnswered: false, draft: { information: '2' } });
  for (const user of [mai, lan]) await pressFresh(user, 'pw:yes');
  const kept = Object.entries(await scene.dump()).filter(([key]) => key.includes('survey'));
  expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${mai.id}|${lan.id}`));
  expect(await survey.counts()).toEqual({ shown: 0, waiting: 1 });
});
