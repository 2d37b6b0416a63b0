import { describe, expect, test } from 'vitest';
import { askAuthors } from '../../src/questions/buttons.js';
import { ANSWER, heard, MODEL, QUESTION, TITLE, useQuestionScenes } from '../support/questions.js';

const scenes = useQuestionScenes();

describe('a report', () => {
  test('comes to the administrators, who see who is who, and that is on record', async () => {
    const scene = await scenes.begin();
    const { admin, other } = scene;
    const { mai, lan } = await scene.people();
    await scene.ask(lan);
    await scene.answer(mai);
    const [toAdmin, toOther, toLan] = [admin, other, lan].map(({ messages }) => messages.length);
    await mai.press('Báo cáo');
    expect(mai.last.text).toContain('Vì sao anh/chị báo cáo cuộc trao đổi này?');
    await mai.say('Câu hỏi <b>xúc phạm</b>');
    expect(mai.last.text).toContain('✅ Đã chuyển báo cáo cho quản trị viên.');
    await scene.app.allSent();
    const letter = [
      '🚩 Có báo cáo về một cuộc trao đổi',
      'Phía tác giả báo cáo lúc 09:00 ngày 20/11/2019.',
      `Mô hình: ${TITLE}`,
      'Lý do: Câu hỏi <b>xúc phạm</b>',
    ].join('\n');
    expect(heard(admin, toAdmin ?? 0)).toEqual([letter]);
    expect(heard(other, toOther ?? 0)).toEqual([letter]);
    expect(heard(lan, toLan ?? 0)).toEqual([]);
    const id = await scene.thread(lan);
    expect(await scene.acts()).toEqual([]);
    await admin.press('Xem cuộc trao đổi');
    expect(admin.last.text).toBe(
      [
        '🚩 Báo cáo · chưa xử lý',
        'Tác giả báo cáo: Nguyễn Thị Mai, Sở Khoa học và Công nghệ, lúc 09:00 ngày 20/11/2019',
        'Người hỏi: Trần Ngọc Lan, Sở Nội vụ',
        'Cuộc trao đổi: chưa bị kết thúc',
        'Lý do: Câu hỏi <b>xúc phạm</b>',
        `Mô hình: ${TITLE}`,
        '',
        `Người hỏi · Trần Ngọc Lan, Sở Nội vụ · 09:00 ngày 20/11/2019\n${QUESTION}`,
        `Tác giả · Nguyễn Thị Mai, Sở Khoa học và Công nghệ · 09:00 ngày 20/11/2019\n${ANSWER}`,
      ].join('\n'),
    );
    expect(await scene.acts()).toEqual([`view-questions ${id}`]);
    await other.press('Xem cuộc trao đổi');
    expect(await scene.acts()).toEqual([`view-questions ${id}`, `view-questions ${id}`]);
    // Reported again while it is open, nobody is told again.
    const before = admin.messages.length;
    await mai.press('Báo cáo');
    await mai.press('Báo cáo, không ghi lý do');
    expect(mai.last.text).toContain('quản trị viên chưa xử lý xong');
    await scene.app.allSent();
    expect(heard(admin, before)).toEqual([]);
  });

  test('ends a thread for good; both sides are told in words that take no side', async () => {
    const scene = await scenes.begin();
    const { admin } = scene;
    const { mai, binh, lan } = await scene.people();
    await scene.ask(lan);
    await scene.answer(mai);
    await lan.press('Báo cáo');
    await lan.press('Báo cáo, không ghi lý do');
    await scene.app.allSent();
    await admin.press('Xem cuộc trao đổi');
    await admin.press('Kết thúc cuộc trao đổi');
    expect(admin.last.text).toContain('Kết thúc hẳn cuộc trao đổi này?');
    const marks = [mai, binh, lan].map(({ messages }) => messages.length);
    await admin.press('Kết thúc hẳn');
    expect(admin.last.text).toContain('✅ Đã kết thúc cuộc trao đổi.');
    expect(admin.last.text).toContain('🚩 Báo cáo · đã xử lý');
    expect(admin.buttons()).not.toContain('⛔ Kết thúc cuộc trao đổi');
    await scene.app.allSent();
    const notice = `Cuộc trao đổi về “${TITLE}” đã kết thúc. Hệ thống không chuyển thêm tin nào.`;
    for (const [at, person] of [mai, binh, lan].entries()) {
      expect(heard(person, marks[at] ?? 0)).toEqual([notice]);
    }
    const id = await scene.thread(lan);
    const acts = await scene.acts();
    expect(acts.filter((act) => act.startsWith('end-'))).toEqual([`end-questions ${id}`]);
    await lan.press({ data: `hw:${id}` });
    expect(lan.last.text).toContain('cuộc trao đổi này đã kết thúc');
    await mai.press({ data: `hw:${id}` });
    expect(mai.last.text).toContain('cuộc trao đổi này đã kết thúc');
    await mai.press({ data: `ho:${id}:yes` });
    expect(mai.last.text).toContain('Cuộc trao đổi này đã kết thúc.');
    expect((await scene.questions.find(id))?.ended).toBe('administrator');
  });

  test('may be closed with nothing done', async () => {
    const scene = await scenes.begin();
    const { admin } = scene;
    const { lan } = await scene.people();
    await scene.ask(lan);
    await lan.press('Báo cáo');
    await lan.press('Báo cáo, không ghi lý do');
    await scene.app.allSent();
    await admin.say('/hoidap');
    expect(admin.buttons()).toContain('🚩 Báo cáo (1 chưa xử lý)');
    await admin.press('🚩 Báo cáo (1');
    expect(admin.last.text).toContain('người hỏi báo cáo · ❗ chưa xử lý');
    await admin.press('Xem báo cáo 1');
    await admin.press('Đã xem xét xong');
    expect(admin.last.text).toContain('✅ Đã đánh dấu báo cáo là đã xử lý.');
    expect(admin.last.text).toContain('· đã xử lý');
  });
});

describe('whoever is barred', () => {
  test('is told so, with whom to contact, asks nobody, and may again once it is lifted', async () => {
    const scene = await scenes.begin();
    const { admin, contest } = scene;
    const { mai, lan } = await scene.people();
    const cam = await scene.person('Đỗ Thị Cam', { unitId: 'cam-lam', agencyId: 'cam-lam' });
    const elsewhere = await scene.publish(cam, 'cam-lam');
    await scene.ask(lan);
    await mai.press('Báo cáo');
    await mai.press('Báo cáo, không ghi lý do');
    await scene.app.allSent();
    await admin.press('Xem cuộc trao đổi');
    await admin.press('Tạm ngừng quyền đặt câu hỏi');
    const before = lan.messages.length;
    await admin.press('Tạm ngừng');
    expect(admin.last.text).toContain('(đang bị tạm ngừng đặt câu hỏi)');
    await scene.app.allSent();
    const contact = contest.controller.contact.vi;
    expect(heard(lan, before)).toEqual([
      `Quản trị viên đã tạm ngừng quyền đặt câu hỏi cho tác giả của anh/chị. Các chức năng khác vẫn dùng bình thường. Nếu cần trao đổi về việc này, anh/chị liên hệ: ${contact}`,
    ]);
    await lan.press({ data: askAuthors.data(elsewhere) });
    expect(lan.last.text).toContain('quản trị viên đã tạm ngừng quyền đặt câu hỏi của anh/chị');
    expect(lan.last.text).toContain(contact);
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.press('Hỏi tiếp');
    expect(lan.last.text).toContain('quản trị viên đã tạm ngừng');

    await admin.say('/hoidap');
    await admin.press('🚩 Báo cáo (');
    await admin.press('Người bị tạm ngừng đặt câu hỏi (1)');
    expect(admin.last.text).toContain('1. Trần Ngọc Lan, Sở Nội vụ · từ 09:00 ngày 20/11/2019');
    await admin.press('1. Trần Ngọc Lan');
    await admin.press('Bỏ tạm ngừng');
    expect(admin.last.text).toContain('✅ Đã bỏ tạm ngừng.');
    await scene.app.allSent();
    expect(lan.last.text).toContain('Anh/chị lại đặt câu hỏi cho tác giả được như trước.');
    const acts = await scene.acts();
    expect(acts).toContain(`bar-asker ${lan.id}`);
    expect(acts).toContain(`lift-bar ${lan.id}`);
    await scene.ask(lan, QUESTION, elsewhere);
    expect(cam.last.text).toContain(QUESTION);
  });

  test('stays barred after taking consent back and joining again', async () => {
    const scene = await scenes.begin();
    const { lan } = await scene.people();
    await scene.moderation.bar(lan.id, 1);
    await lan.say('/quyenriengtu');
    await lan.press('Rút lại sự đồng ý');
    await lan.press('Rút lại và xóa');
    expect(await scene.moderation.isBarred(lan.id)).toBe(true);
  });
});
