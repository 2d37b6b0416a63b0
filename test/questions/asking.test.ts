import { describe, expect, test } from 'vitest';
import { NotYetError } from '../../src/outbox/mailing.js';
import { askAuthors, sendDraft } from '../../src/questions/buttons.js';
import { DAILY } from '../../src/questions/thread.js';
import { heard, MODEL, QUESTION, sendKey, TITLE, useQuestionScenes } from '../support/questions.js';

const scenes = useQuestionScenes();

describe('a question', () => {
  test('is looked at before it is sent, and comes to every author with the unit only', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    await lan.press({ data: askAuthors.data(MODEL) });
    expect(lan.last.text).toBe(
      [
        'Anh/chị muốn hỏi tác giả điều gì?',
        `Mô hình: ${TITLE}`,
        'Viết bằng chữ, từ 10 đến 1.000 ký tự. Anh/chị được xem lại trước khi gửi.',
      ].join('\n'),
    );
    await lan.say('Ngắn quá');
    expect(lan.last.text).toContain('cần ít nhất 10 ký tự');
    await lan.say(QUESTION);
    expect(lan.last.text).toBe(
      [
        'Anh/chị xem lại trước khi gửi',
        QUESTION,
        'Tác giả sẽ thấy: câu hỏi và đơn vị của anh/chị (Sở Nội vụ); không thấy tên và tài khoản.',
      ].join('\n'),
    );
    expect(lan.buttons()).toEqual([
      '✅ Gửi',
      '✏️ Sửa',
      '⬜ Cho tác giả biết họ tên',
      '💬 Hỏi đáp của tôi',
    ]);
    const [toMai, toBinh] = [mai.messages.length, binh.messages.length];
    await lan.press('Gửi');
    expect(lan.last.text).toContain('✅ Đã ghi nhận. Hệ thống đang chuyển cho tác giả.');
    await scene.app.allSent();
    const letter = [
      '💬 Có câu hỏi gửi tác giả',
      `Mô hình: ${TITLE}`,
      'Người hỏi: Sở Nội vụ',
      QUESTION,
      'Anh/chị trả lời ngay tại đây; người hỏi không thấy tên và tài khoản của anh/chị.',
    ].join('\n');
    expect(heard(mai, toMai)).toEqual([letter]);
    expect(heard(binh, toBinh)).toEqual([letter]);
    await lan.say('/hoidap');
    await lan.press('1. ');
    expect(lan.last.text).toContain('✓ đã chuyển');
    expect(lan.last.text).toContain('⏳ Đang chờ tác giả trả lời.');
  });

  test('shows the name where the asker chose so, once for the whole thread', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.say(QUESTION);
    await lan.press('Cho tác giả biết họ tên');
    expect(lan.last.text).toContain(
      'Tác giả sẽ thấy: câu hỏi, họ tên và đơn vị của anh/chị (Trần Ngọc Lan, Sở Nội vụ); không thấy tài khoản.',
    );
    expect(lan.buttons()).toContain('☑️ Cho tác giả biết họ tên');
    await lan.press('Gửi');
    await scene.app.allSent();
    expect(mai.last.text).toContain('Người hỏi: Trần Ngọc Lan, Sở Nội vụ');
    await lan.press('Hỏi tiếp');
    await lan.say('Còn kinh phí thì lấy từ đâu ạ?');
    expect(lan.last.text).toContain('(Trần Ngọc Lan, Sở Nội vụ)');
    expect(lan.buttons().join()).not.toContain('họ tên');
  });

  test('with contact details is warned of, and sent only by another press', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.say('Xin gọi cho tôi số 0905 123 456 để trao đổi.');
    expect(lan.last.text).toContain('⚠️ Nội dung có thông tin liên hệ: vẫn gửi?');
    expect(lan.buttons()[0]).toBe('✅ Vẫn gửi');
    await lan.press('Sửa');
    expect(lan.last.text).toContain('Xin gọi cho tôi số 0905 123 456 để trao đổi.');
    await lan.say('Xin gọi số 0905 123 456.');
    await lan.press('Vẫn gửi');
    expect(lan.last.text).toContain('✅ Đã ghi nhận.');
    expect(lan.last.text).not.toContain('⚠️ Nội dung');
    await scene.app.allSent();
    expect(mai.last.text).toContain('Xin gọi số 0905 123 456.');
    await lan.press('Hỏi tiếp');
    await lan.say(QUESTION);
    expect(lan.last.text).not.toContain('⚠️');
    await lan.press('Gửi');
    await scene.app.allSent();
    expect(mai.last.text).toContain(QUESTION);
  });

  test('takes no file, and keeps of a text its words and nothing else', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.after(() => lan.sendPhoto({}));
    expect(lan.last.text).toContain('Câu này cần trả lời bằng chữ');
    const text = 'Xem <b>ở đây</b> & trả lời giúp tôi';
    const entities = [
      { type: 'text_link' as const, offset: 4, length: 5, url: 'https://t.me/account_3' },
    ];
    await lan.say(text, { entities });
    await lan.press('Gửi');
    await scene.app.allSent();
    expect(mai.last.text).toContain(text);
    expect(mai.last.entities?.map(({ type }) => type)).not.toContain('text_link');
  });

  test('is not for models from elsewhere, one’s own, unknown ones, or those without an author', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    for (const [model, words] of [
      ['f.cam-lam', 'hiện không có trong thư viện'],
      ['x.17', 'hiện không có trong thư viện'],
    ] as const) {
      await lan.press({ data: askAuthors.data(model) });
      expect(lan.last.text).toContain(words);
    }
    const content = {
      kind: 'typed' as const,
      title: 'Từ nơi khác',
      unitName: 'Tỉnh khác',
      year: 2019,
      summary: 'Nội dung',
    };
    await scene.models.write('x.17', { title: 'Từ nơi khác' }, 1, scene.admin.id);
    await scene.models.publish('x.17', { content, at: 1, by: scene.admin.id }, 'x');
    await lan.press({ data: askAuthors.data('x.17') });
    expect(lan.last.text).toContain('Mô hình này từ nơi khác');
    await mai.press({ data: askAuthors.data(MODEL) });
    expect(mai.last.text).toContain('Mô hình này đang nhận câu hỏi.');
    expect(await scene.questions.threadsOf(lan.id)).toEqual([]);
  });

  test('takes somebody who has joined, and comes back to where they were', async () => {
    const scene = await scenes.begin();
    await scene.people();
    const guest = scene.emulator.user({ firstName: 'Khách' });
    await guest.open();
    await guest.press({ data: askAuthors.data(MODEL) });
    expect(guest.last.text).toContain('Trước khi bắt đầu');
    await guest.press('Đồng ý');
    await guest.say('Phạm Văn Khách');
    await guest.say('snv');
    await guest.press('Sở Nội vụ');
    await guest.press('Công chức');
    await guest.say('Chuyên viên');
    expect(guest.last.text).toContain('Anh/chị muốn hỏi tác giả điều gì?');
  });

  test('sent twice is carried once, and by nobody else', async () => {
    const scene = await scenes.begin();
    const { mai, lan, binh } = await scene.people();
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.say(QUESTION);
    const { message_id: messageId } = lan.last;
    const key = sendKey(lan);
    const { answer } = await binh.press({ data: sendDraft.data(key, 'unnamed') });
    expect(answer?.text).toContain('không còn chờ gửi');
    const before = mai.messages.length;
    await lan.press({ messageId, data: sendDraft.data(key, 'unnamed') });
    await lan.press({ messageId, data: sendDraft.data(key, 'named') });
    expect(lan.last.text).toContain('đã được ghi nhận trước đó');
    await scene.app.allSent();
    expect(heard(mai, before)).toHaveLength(1);
    expect(await scene.questions.messages(await scene.thread(lan))).toHaveLength(1);
    // A text that was sent is not written anew.
    for (const data of [`he:${key}`, `hn:${key}:named`]) {
      const again = await lan.press({ data });
      expect(again.answer?.text).toContain('đã được ghi nhận trước đó');
    }
  });

  test('is left with /huy, and nothing was sent', async () => {
    const scene = await scenes.begin();
    const { lan } = await scene.people();
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.say('/huy');
    expect(lan.last.text).toContain('Đã dừng, chưa gửi gì.');
    await lan.press('💬 Hỏi đáp');
    expect(lan.last.text).toContain('Anh/chị chưa có cuộc trao đổi nào.');
    await lan.say(QUESTION);
    expect(lan.last.text).toContain('chưa rõ tin này trả lời cho câu hỏi nào');
  });

  test('is not carried at night, and says so', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    scene.clock.set('2019-11-20T16:00:00Z');
    const before = mai.messages.length;
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.say(QUESTION);
    await lan.press('Gửi');
    expect(lan.last.text).toContain('Hệ thống không gửi tin vào ban đêm');
    expect(lan.last.text).toContain('⏳ đang chờ chuyển');
    expect(heard(mai, before)).toEqual([]);
    const id = await scene.thread(lan);
    const [message] = await scene.questions.messages(id);
    const letter = () => scene.compose('question-turn', `${id}.${message?.key}`, mai.id);
    await expect(letter()).rejects.toThrow(NotYetError);
    scene.clock.set('2019-11-21T00:00:00Z');
    expect(await letter()).toMatchObject({ text: expect.stringContaining(QUESTION) });
  });

  test('whose update is handled again, as the answer to the press failed, is carried once', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.say(QUESTION);
    const before = mai.messages.length;
    scene.emulator.fault({ method: 'editMessageText', kind: 'error', code: 500, times: 1 });
    await lan.press('Gửi');
    await scene.app.allSent();
    expect(lan.last.text).toContain('đã được ghi nhận trước đó');
    expect(heard(mai, before)).toHaveLength(1);
    expect(await scene.questions.messages(await scene.thread(lan))).toHaveLength(1);
  });

  test('comes to so many a day, in clear words', async () => {
    const scene = await scenes.begin();
    const { lan } = await scene.people();
    for (let at = 0; at < DAILY.messages; at += 1) {
      await scene.questions.append(await scene.thread(lan), {
        key: String(at),
        side: 'asker',
        userId: lan.id,
        text: QUESTION,
        at,
        model: MODEL,
        named: false,
        day: '2019-11-20',
      });
    }
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.press('Hỏi tiếp');
    await lan.say(QUESTION);
    await lan.press('Gửi');
    expect(lan.last.text).toContain('mỗi ngày được gửi tối đa 20 tin hỏi đáp');
    scene.clock.set('2019-11-21T02:00:00Z');
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.press('Hỏi tiếp');
    await lan.say(QUESTION);
    await lan.press('Gửi');
    expect(lan.last.text).toContain('✅ Đã ghi nhận.');
  });

  test('is about so many models a day, and what was written is not lost', async () => {
    const scene = await scenes.begin();
    const { lan } = await scene.people();
    for (let at = 0; at < DAILY.threads; at += 1) {
      const model = `x.${at}`;
      await scene.questions.append(await scene.questions.idFor(lan.id, model), {
        key: String(at),
        side: 'asker',
        userId: lan.id,
        text: QUESTION,
        at,
        model,
        named: false,
        day: '2019-11-20',
      });
    }
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.say(QUESTION);
    const key = sendKey(lan);
    await lan.press('Gửi');
    expect(lan.last.text).toContain('mỗi ngày được bắt đầu hỏi về tối đa 5 mô hình');
    expect(await scene.questions.find(await scene.thread(lan))).toBeUndefined();
    scene.clock.set('2019-11-21T02:00:00Z');
    await lan.press({ data: sendDraft.data(key, 'unnamed') });
    expect(lan.last.text).toContain('✅ Đã ghi nhận.');
  });
});
