import { describe, expect, test } from 'vitest';
import { askAuthors, openSwitch } from '../../src/questions/buttons.js';
import {
  ANSWER,
  heard,
  MODEL,
  QUESTION,
  sendKey,
  TITLE,
  useQuestionScenes,
} from '../support/questions.js';

const scenes = useQuestionScenes();

describe('a thread', () => {
  test('is stopped by the asker, asked twice; the authors are told and carry nothing more', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    await scene.ask(lan);
    await scene.answer(mai);
    const [toMai, toBinh] = [mai.messages.length, binh.messages.length];
    await lan.press('Dừng trao đổi');
    expect(lan.last.text).toContain('Dừng cuộc trao đổi này?');
    await lan.press('Dừng trao đổi');
    expect(lan.last.text).toContain('✅ Đã dừng cuộc trao đổi.');
    await scene.app.allSent();
    const notice = `Cuộc trao đổi về “${TITLE}” đã dừng theo đề nghị của người hỏi. Hệ thống không chuyển thêm tin nào.`;
    expect(heard(mai, toMai)).toEqual([notice]);
    expect(heard(binh, toBinh)).toEqual([notice]);
    await mai.press('Mở cuộc trao đổi');
    expect(mai.last.text).toContain('🔕 Bên kia đã dừng cuộc trao đổi.');
    expect(mai.buttons().join()).not.toContain('Trả lời');
    // A button from before the stop says why it does nothing.
    await binh.press('✍️ Trả lời');
    expect(binh.last.text).toContain('người hỏi đã dừng cuộc trao đổi này');
    // Whoever stopped may ask again, which is meant.
    await lan.press('Hỏi tiếp');
    await lan.say('Xin hỏi thêm một câu nữa ạ?');
    await lan.press('Gửi');
    await scene.app.allSent();
    expect(mai.last.text).toContain('Xin hỏi thêm một câu nữa ạ?');
  });

  test('is stopped by the authors: the asker is told and asks no more, until they open it again', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    await scene.ask(lan);
    // Open in the asker's chat, before the stop.
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.press('Hỏi tiếp');
    await lan.say('Xin hỏi thêm một câu nữa ạ?');
    const before = lan.messages.length;
    await mai.press('Không trả lời nữa');
    await mai.press('Không trả lời nữa');
    await scene.app.allSent();
    expect(heard(lan, before)).toEqual([
      `Cuộc trao đổi về “${TITLE}” đã dừng theo đề nghị của tác giả. Hệ thống không chuyển thêm tin nào.`,
    ]);
    // The screen stands above the notice, and is answered in its place.
    const { messages } = await lan.press('Gửi');
    expect(messages.at(-1)?.text).toContain('tác giả đã dừng cuộc trao đổi này');
    await lan.press({ data: askAuthors.data(MODEL) });
    expect(lan.last.text).toContain('🔕 Bên kia đã dừng cuộc trao đổi.');
    expect(lan.buttons().join()).not.toContain('Hỏi tiếp');
    // Any of the authors may.
    await binh.say('/hoidap');
    expect(binh.last.text).toContain('đã dừng');
    await binh.press('1. ');
    await binh.press('Mở lại cuộc trao đổi');
    await binh.press('Mở lại');
    expect(binh.last.text).toContain('✅ Đã mở lại cuộc trao đổi.');
    await scene.app.allSent();
    expect(lan.last.text).toContain('đã được tác giả mở lại');
    await lan.press('Mở cuộc trao đổi');
    await lan.press('Hỏi tiếp');
    await lan.say('Xin hỏi thêm một câu nữa ạ?');
    await lan.press('Gửi');
    await scene.app.allSent();
    expect(mai.last.text).toContain('Xin hỏi thêm một câu nữa ạ?');
  });

  test('that is stopped before its question was carried, carries nothing', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.say(QUESTION);
    const id = await scene.thread(lan);
    const key = sendKey(lan);
    // As after a crash between the message and its carriage.
    await scene.questions.append(id, {
      key,
      side: 'asker',
      userId: lan.id,
      text: QUESTION,
      at: scene.clock.now(),
      model: MODEL,
      named: false,
      day: '2019-11-20',
    });
    await scene.questions.stop(id, 'asker', '1');
    const before = mai.messages.length;
    await lan.press('Gửi');
    await scene.app.allSent();
    expect(heard(mai, before)).toEqual([]);
    await lan.press({ data: `ht:${id}:0` });
    expect(lan.last.text).toContain('⚠️ chưa chuyển được');
  });

  test('that a colleague stopped before an answer was carried, tells whoever wrote it', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    await scene.ask(lan);
    await mai.press('Trả lời');
    await mai.say(ANSWER);
    const id = await scene.thread(lan);
    await scene.questions.append(id, {
      key: sendKey(mai),
      side: 'authors',
      userId: mai.id,
      text: ANSWER,
      at: scene.clock.now(),
      model: MODEL,
      named: false,
      day: '2019-11-20',
    });
    await binh.press({ data: `hx:${id}:yes` });
    const toLan = lan.messages.length;
    await mai.press('Gửi');
    await scene.app.allSent();
    expect(heard(lan, toLan).join()).not.toContain(ANSWER);
    expect(mai.last.text).toContain('⚠️ Chưa chuyển được tin của anh/chị');
    expect(mai.last.text).toContain(ANSWER);
    await mai.press('Mở cuộc trao đổi');
    expect(mai.last.text).toContain('🔕 Phía tác giả đã dừng cuộc trao đổi.');
  });

  test('goes on after a crash between a message and its carriage: it is carried once', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.say(QUESTION);
    await scene.questions.append(await scene.thread(lan), {
      key: sendKey(lan),
      side: 'asker',
      userId: lan.id,
      text: QUESTION,
      at: scene.clock.now(),
      model: MODEL,
      named: false,
      day: '2019-11-20',
    });
    const before = mai.messages.length;
    await lan.press('Gửi');
    await scene.app.allSent();
    expect(heard(mai, before)).toHaveLength(1);
    expect(mai.last.text).toContain(QUESTION);
  });

  test('is stopped once by two presses, and the other side hears it once', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    await scene.ask(lan);
    const id = await scene.thread(lan);
    const before = lan.messages.length;
    await Promise.all([mai.press({ data: `hx:${id}:yes` }), binh.press({ data: `hx:${id}:yes` })]);
    await scene.app.allSent();
    expect(heard(lan, before)).toHaveLength(1);
  });
});

describe('a model', () => {
  test('takes no questions once an author says so, and takes them again', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    const other = await scene.person('Võ Văn Khác');
    await scene.ask(lan);
    await mai.press('Nhận câu hỏi về mô hình');
    expect(mai.last.text).toContain('Mô hình này đang nhận câu hỏi.');
    await mai.press('Không nhận câu hỏi nữa');
    expect(mai.last.text).toContain('Mô hình này đang không nhận câu hỏi.');
    await other.press({ data: askAuthors.data(MODEL) });
    expect(other.last.text).toContain('tác giả hiện không nhận câu hỏi về mô hình này');
    await lan.press({ data: askAuthors.data(MODEL) });
    expect(lan.last.text).toContain('🔕 Tác giả hiện không nhận thêm câu hỏi');
    expect(lan.buttons().join()).not.toContain('Hỏi tiếp');
    // What came before is still answered.
    await scene.answer(binh);
    expect(lan.last.text).toContain('💬 Tác giả trả lời');
    await binh.press({ data: openSwitch.data(MODEL) });
    await binh.press('Nhận câu hỏi trở lại');
    await scene.ask(other);
    expect(mai.last.text).toContain(QUESTION);
  });

  test('is switched by its authors only', async () => {
    const scene = await scenes.begin();
    const { lan } = await scene.people();
    for (const data of [openSwitch.data(MODEL), `hf:${MODEL}:off`]) {
      const { answer } = await lan.press({ data });
      expect(answer?.text).toContain('Chỉ tác giả của mô hình');
    }
    expect(await scene.moderation.isOff(MODEL)).toBe(false);
  });

  test('that left the catalogue has threads to read, and nothing is carried', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    await scene.ask(lan);
    await mai.press('Trả lời');
    await mai.say('Trả lời sau khi đã rút');
    await scene.models.takeOut(MODEL);
    const before = lan.messages.length;
    await mai.press('Gửi');
    expect(mai.last.text).toContain('mô hình này hiện không có trong thư viện');
    await scene.app.allSent();
    expect(heard(lan, before)).toEqual([]);
    for (const person of [mai, lan]) {
      await person.say('/hoidap');
      expect(person.last.text).toContain('mô hình không còn trong thư viện');
      await person.press('1. ');
      expect(person.last.text).toContain('🔒 Mô hình không còn trong thư viện');
      expect(person.last.text).toContain(QUESTION);
      expect(person.last.text).not.toContain(TITLE);
      expect(person.buttons()).toEqual(['💬 Hỏi đáp của tôi', '☰ Trình đơn']);
    }
    await lan.press({ data: `hw:${await scene.thread(lan)}` });
    expect(lan.last.text).toContain('mô hình này hiện không có trong thư viện');
  });
});

describe('/hoidap', () => {
  test('has one’s threads of both kinds, unanswered first, in pages', async () => {
    const scene = await scenes.begin();
    const { mai } = await scene.people();
    await mai.say('/hoidap');
    expect(mai.last.text).toContain('Anh/chị chưa có cuộc trao đổi nào.');
    const cam = await scene.person('Đỗ Thị Cam', { unitId: 'cam-lam', agencyId: 'cam-lam' });
    const other = await scene.publish(cam, 'cam-lam');
    await scene.ask(mai, QUESTION, other);
    await scene.answer(cam);
    for (let at = 0; at < 9; at += 1) {
      scene.clock.advance(60_000);
      const asker = await scene.person(`Người hỏi ${at}`);
      await scene.ask(asker, `Câu hỏi thứ ${at} về mô hình này`);
    }
    await mai.say('/hoidap');
    expect(mai.last.text).toContain('10 cuộc trao đổi, chưa trả lời xếp trước:');
    expect(mai.last.text).not.toContain('đã trả lời');
    await mai.press('2/2 ▶');
    expect(mai.last.text).toContain(`10. ${TITLE}\nAnh/chị hỏi · đã trả lời`);
  });
});
