import { describe, expect, test } from 'vitest';
import { NotYetError } from '../../src/outbox/mailing.js';
import { ANSWER, heard, MODEL, QUESTION, TITLE, useQuestionScenes } from '../support/questions.js';

const scenes = useQuestionScenes();

describe('an answer', () => {
  test('comes to the asker, turn by turn, and the other authors see that there is one', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    await scene.ask(lan);
    const [toLan, toBinh] = [lan.messages.length, binh.messages.length];
    await mai.press('Trả lời');
    expect(mai.last.text).toContain('Anh/chị trả lời thế nào?');
    expect(mai.last.text).toContain(QUESTION);
    await mai.say(ANSWER);
    expect(mai.last.text).toContain(
      'Người hỏi sẽ thấy: câu trả lời của tác giả mô hình; không thấy tên và tài khoản của anh/chị.',
    );
    await mai.press('Gửi');
    await scene.app.allSent();
    expect(heard(lan, toLan)).toEqual([`💬 Tác giả trả lời\nMô hình: ${TITLE}\n${ANSWER}`]);
    expect(lan.buttons().slice(0, 3)).toEqual(['✍️ Hỏi tiếp', '🔕 Dừng trao đổi', '🚩 Báo cáo']);
    expect(heard(binh, toBinh)).toEqual([]);
    await binh.press('Trả lời');
    expect(binh.last.text).toContain('ℹ️ Phía tác giả đã trả lời câu hỏi này');
    await binh.say('Xin bổ sung: <2 người> ở phường.');
    await binh.press('Gửi');
    await scene.app.allSent();
    expect(lan.last.text).toContain('Xin bổ sung: <2 người> ở phường.');
    await lan.press('Hỏi tiếp');
    await lan.say('Cảm ơn; kinh phí là bao nhiêu ạ?');
    await lan.press('Gửi');
    await scene.app.allSent();
    expect(mai.last.text).toContain('Cảm ơn; kinh phí là bao nhiêu ạ?');
    await mai.say('/hoidap');
    await mai.press('1. ');
    expect(mai.last.text).toBe(
      [
        `Mô hình: ${TITLE}`,
        'Người hỏi: Sở Nội vụ',
        '❗ Câu hỏi đang chờ trả lời.',
        '',
        `Người hỏi · 09:00 ngày 20/11/2019\n${QUESTION}`,
        `Anh/chị · 09:00 ngày 20/11/2019\n${ANSWER}\n✓ đã chuyển`,
        'Một tác giả khác · 09:00 ngày 20/11/2019\nXin bổ sung: <2 người> ở phường.',
        'Người hỏi · 09:00 ngày 20/11/2019\nCảm ơn; kinh phí là bao nhiêu ạ?',
      ].join('\n'),
    );
  });

  test('may be short, and of two at once both are kept', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    await scene.ask(lan);
    for (const author of [mai, binh]) {
      await author.press('Trả lời');
      await author.say(author === mai ? 'Có' : 'Không');
    }
    await Promise.all([mai.press('Gửi'), binh.press('Gửi')]);
    await scene.app.allSent();
    const said = await scene.questions.messages(await scene.thread(lan));
    expect(said.map(({ text }) => text).sort()).toEqual(['Có', 'Không', QUESTION].sort());
  });

  test('is nobody’s but the authors’', async () => {
    const scene = await scenes.begin();
    const { lan } = await scene.people();
    const other = await scene.person('Võ Văn Khác');
    await scene.ask(lan);
    const id = await scene.thread(lan);
    const before = await scene.dump();
    for (const data of [
      `hw:${id}`,
      `ht:${id}:0`,
      `hx:${id}:yes`,
      `ho:${id}:yes`,
      `hr:${id}:plain`,
    ]) {
      const { answer } = await other.press({ data });
      expect([data, answer?.text]).toEqual([data, expect.stringContaining('không tham gia')]);
    }
    // The asker is no author of it, and opens nothing again.
    const { answer } = await lan.press({ data: `ho:${id}:yes` });
    expect(answer?.text).toContain('không tham gia');
    for (const data of ['h1:0', 'h6:0', 'h2:1:0', 'h3:1:yes', 'h4:1:yes', 'h7:1:yes']) {
      const pressed = await other.press({ data });
      expect([data, pressed.answer?.text]).toEqual([
        data,
        expect.stringContaining('dành cho quản trị viên'),
      ]);
    }
    expect(await scene.dump()).toEqual(before);
    // Somebody who left the unit is no author any more.
    await scene.openQuestion(other, { form: 'questions', step: 'authors', subject: id });
    await other.say('Tôi trả lời thay');
    await other.press('Gửi');
    expect(other.last.text).toContain('không tham gia');
    expect(await scene.questions.messages(id)).toHaveLength(1);
  });
});

test('at night nothing is sent to anybody: no answer, no notice, no report', async () => {
  const scene = await scenes.begin();
  const { mai, lan } = await scene.people();
  await scene.ask(lan);
  await scene.answer(mai);
  const id = await scene.thread(lan);
  const answer = (await scene.questions.messages(id)).find(({ side }) => side === 'authors');
  const report = { key: '9', thread: id, side: 'authors', by: mai.id, at: 1 } as const;
  await scene.moderation.report(report);
  await scene.moderation.bar(lan.id, 1);
  const before: [string, string, number][] = [
    ['question-turn', `${id}.${answer?.key}`, lan.id],
    ['question-unreached', `${id}.${answer?.key}`, mai.id],
    ['question-reopened', `${id}.1`, lan.id],
    ['question-erased', MODEL, mai.id],
    ['question-report', '9', scene.admin.id],
    ['question-barred', '1', lan.id],
    ['question-bar-lifted', '1', mai.id],
  ];
  const after: [string, string, number][] = [
    ['question-stopped', `${id}.77`, lan.id],
    ['question-ended', `${id}.78`, mai.id],
  ];
  const check = async ([kind, subject, recipient]: [string, string, number]) => {
    const letter = () => scene.compose(kind, subject, recipient);
    scene.clock.set('2019-11-20T16:00:00Z');
    await expect(letter(), kind).rejects.toThrow(NotYetError);
    scene.clock.set('2019-11-21T01:00:00Z');
    expect(await letter(), kind).toMatchObject({ text: expect.stringMatching(/./) });
  };
  for (const one of before) await check(one);
  await scene.questions.stop(id, 'authors', '77');
  await scene.questions.end(id, 'administrator', '78');
  for (const one of after) await check(one);
});

describe('what nobody gets', () => {
  test('is told to whoever asked: every author has blocked the bot', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    await mai.block();
    await binh.block();
    await scene.ask(lan);
    await scene.app.allSent();
    expect(lan.last.text).toBe(
      [
        '⚠️ Chưa chuyển được tin của anh/chị',
        `Hiện hệ thống không gửi được cho tác giả nào của “${TITLE}”. Tin sau chưa tới nơi:`,
        QUESTION,
      ].join('\n'),
    );
    await lan.press('Mở cuộc trao đổi');
    expect(lan.last.text).toContain('⚠️ chưa chuyển được');
    expect(lan.last.text).not.toContain('đã chuyển');
  });

  test('is told to whoever answered: the asker has blocked the bot', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    await scene.ask(lan);
    await lan.block();
    await scene.answer(mai);
    await scene.app.allSent();
    expect(mai.last.text).toContain('Hiện hệ thống không gửi được cho người hỏi');
  });

  test('one author reached is enough', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    await mai.block();
    await scene.ask(lan);
    await scene.app.allSent();
    expect(binh.last.text).toContain(QUESTION);
    await lan.say('/hoidap');
    await lan.press('1. ');
    expect(lan.last.text).toContain('✓ đã chuyển');
  });
});
