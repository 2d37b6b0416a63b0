import { describe, expect, test } from 'vitest';
import { openModel } from '../../src/catalogue/buttons.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { askAuthors } from '../../src/questions/buttons.js';
import { questionActions } from '../../src/questions/card-actions.js';
import {
  ANSWER,
  heard,
  MODEL,
  QUESTION,
  type QuestionScene,
  TITLE,
  useQuestionScenes,
} from '../support/questions.js';

const scenes = useQuestionScenes();

async function withdraw(user: EmulatedUser): Promise<void> {
  await user.say('/quyenriengtu');
  await user.press('Rút lại sự đồng ý');
  await user.press('Rút lại và xóa');
  expect(user.last.text).toContain('Đã rút lại sự đồng ý.');
}

/** All that came from the bot to somebody: texts, captions, entities, buttons and what they carry. */
function everythingTo(user: EmulatedUser): string {
  // Whole, for a copy or a quotation would say where it is from; the chat is their own.
  return JSON.stringify(user.messages.filter(({ from }) => from?.id !== user.id));
}

/** What would tell who somebody is. */
function marksOf({ person: { user } }: EmulatedUser, name: string): string[] {
  return [String(user.id), user.username, user.first_name, name].filter(
    (mark) => mark !== undefined,
  );
}

describe('neither side', () => {
  test('ever gets the other’s id, username or name, in whatever they do', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    await mai.block();
    await scene.ask(lan);
    await mai.unblock();
    await scene.answer(binh);
    await lan.press('Hỏi tiếp');
    await lan.say('Xin hỏi thêm: kinh phí là bao nhiêu ạ?');
    await lan.press('Gửi');
    await scene.app.allSent();
    await scene.answer(mai, 'Kinh phí 0 đồng.');
    for (const person of [lan, mai, binh]) {
      await person.say('/hoidap');
      await person.press('1. ');
      await person.press('Báo cáo');
      await person.press('Báo cáo, không ghi lý do');
    }
    await lan.press({ data: `hx:${await scene.thread(lan)}:yes` });
    await scene.app.allSent();
    await lan.press('Hỏi tiếp');
    await lan.say('Một câu cuối cùng nữa thôi ạ.');
    await lan.press('Gửi');
    await scene.app.allSent();
    await binh.press({ data: `hx:${await scene.thread(lan)}:yes` });
    await binh.press({ data: `ho:${await scene.thread(lan)}:yes` });
    await scene.app.allSent();
    await withdraw(binh);
    await scene.app.allSent();

    const lanGot = everythingTo(lan);
    const authorsGot = everythingTo(mai) + everythingTo(binh);
    // The test looks where something is.
    expect(lanGot).toContain(ANSWER);
    expect(authorsGot).toContain(QUESTION);
    for (const mark of [...marksOf(mai, 'Nguyễn Thị Mai'), ...marksOf(binh, 'Lê Văn Bình')]) {
      expect(lanGot.includes(mark)).toBe(false);
    }
    for (const mark of marksOf(lan, 'Trần Ngọc Lan')) expect(authorsGot.includes(mark)).toBe(false);
    // Authors of one model don't get each other's either.
    for (const mark of marksOf(binh, 'Lê Văn Bình')) {
      expect(everythingTo(mai).includes(mark)).toBe(false);
    }
  });
});

describe('no phone, account or name', () => {
  test('comes through by a contact, a mention, or what an administrator decides', async () => {
    const scene = await scenes.begin();
    const { admin } = scene;
    const { mai, binh, lan } = await scene.people();
    const [lanPhone, maiPhone] = ['+84905111222', '+84905333444'];
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.after(() => lan.sendContact({ phone: lanPhone }));
    expect(lan.last.text).toContain('Câu này cần trả lời bằng chữ');
    const mention = { type: 'text_mention' as const, offset: 0, length: 8, user: lan.person.user };
    await lan.say('Cho tôi hỏi về kinh phí của mô hình', { entities: [mention] });
    await lan.press('Cho tác giả biết họ tên');
    await lan.press('Gửi');
    await scene.app.allSent();
    await mai.press('Trả lời');
    await mai.after(() => mai.sendContact({ phone: maiPhone }));
    expect(mai.last.text).toContain('Câu này cần trả lời bằng chữ');
    await mai.say(ANSWER);
    await mai.press('Gửi');
    await scene.app.allSent();
    await lan.press('Báo cáo');
    await lan.say('Trả lời qua loa');
    await scene.app.allSent();
    for (const button of ['Xem cuộc trao đổi', 'Tạm ngừng quyền', 'Tạm ngừng', 'Kết thúc cuộc']) {
      await admin.press(button);
    }
    await admin.press('Kết thúc hẳn');
    await admin.press('Bỏ tạm ngừng');
    await admin.press('Bỏ tạm ngừng');
    await scene.app.allSent();
    for (const person of [lan, mai, binh]) {
      await person.press({ data: `ht:${await scene.thread(lan)}:0` });
    }
    const lanGot = everythingTo(lan);
    const authorsGot = everythingTo(mai) + everythingTo(binh);
    // The name was chosen to be shown; nothing more than the name was.
    expect(authorsGot).toContain('Trần Ngọc Lan');
    const marks = [...marksOf(lan, lanPhone), lanPhone.slice(1), String(admin.id)];
    expect(marks.filter((mark) => authorsGot.includes(mark))).toEqual([]);
    expect(lanGot).toContain(ANSWER);
    const others = [...marksOf(mai, 'Nguyễn Thị Mai'), ...marksOf(binh, 'Lê Văn Bình')];
    const all = [...others, maiPhone.slice(1), String(admin.id)];
    expect(all.filter((mark) => lanGot.includes(mark))).toEqual([]);
  });
});

describe('taking consent back', () => {
  test('erases what an asker asked with all its answers, and the authors are told that it is over', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    await scene.ask(lan);
    await scene.answer(mai);
    await lan.press('Báo cáo');
    await lan.say('Trả lời chưa đúng câu hỏi');
    const id = await scene.thread(lan);
    const before = mai.messages.length;
    await withdraw(lan);
    await scene.app.allSent();
    expect(heard(mai, before)).toEqual([
      `Cuộc trao đổi về “${TITLE}” đã kết thúc. Hệ thống không chuyển thêm tin nào.`,
    ]);
    expect(await scene.questions.find(id)).toBeUndefined();
    const { [scene.keys.questionDrafts(mai.id)]: drafts, ...rest } = await keptOfQuestions(scene);
    // What an author wrote last waits for an edit of it, and expires.
    expect(JSON.stringify(drafts)).toContain(ANSWER);
    const kept = JSON.stringify(rest);
    const own = [QUESTION, ANSWER, String(lan.id), 'chưa đúng'];
    expect(own.filter((it) => kept.includes(it))).toEqual([]);
    await mai.say('/hoidap');
    expect(mai.last.text).toContain('Anh/chị chưa có cuộc trao đổi nào.');
    const { answer } = await mai.press({ data: `ht:${id}:0` });
    expect(answer?.text).toContain('Cuộc trao đổi này không còn');
  });

  test('erases what an author said; the thread goes on with the others', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    await scene.ask(lan);
    await scene.answer(binh);
    const before = lan.messages.length;
    await withdraw(binh);
    await scene.app.allSent();
    expect(heard(lan, before)).toEqual([]);
    await lan.say('/hoidap');
    await lan.press('1. ');
    expect(lan.last.text).toContain('(nội dung đã được xóa theo yêu cầu của người viết)');
    const kept = JSON.stringify(await keptOfQuestions(scene));
    expect([ANSWER, String(binh.id)].filter((it) => kept.includes(it))).toEqual([]);
    expect(kept).toContain(QUESTION);
    await scene.answer(mai, 'Hai người thôi.');
    expect(lan.last.text).toContain('Hai người thôi.');
  });

  test('ends a thread that has no author left, and the asker is told', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    await scene.ask(lan);
    await withdraw(binh);
    await withdraw(mai);
    await scene.app.allSent();
    expect(lan.last.text).toContain('đã kết thúc. Hệ thống không chuyển thêm tin nào.');
    const id = await scene.thread(lan);
    expect((await scene.questions.find(id))?.ended).toBe('no-author');
  });

  test('before a question was carried, has it come to nobody who did so', async () => {
    const scene = await scenes.begin();
    const { mai, binh, lan } = await scene.people();
    // As it is for a moment, in the middle of being erased.
    const { version } = scene.contest.privacy;
    await scene.members.recordConsent(binh.id, 'withdrawn', version, scene.clock.now());
    const before = binh.messages.length;
    await scene.ask(lan);
    expect(heard(binh, before)).toEqual([]);
    expect(mai.last.text).toContain(QUESTION);
  });
});

test('a card offers to ask, or to its authors to switch that off, and nothing where nobody could answer', async () => {
  const scene = await scenes.begin();
  const { mai, lan } = await scene.people();
  await lan.press({ data: openModel.data(MODEL) });
  expect(lan.last.text).toContain(TITLE);
  await lan.press('💬 Hỏi tác giả');
  expect(lan.last.text).toContain('Anh/chị muốn hỏi tác giả điều gì?');
  await mai.press({ data: openModel.data(MODEL) });
  expect(mai.buttons()).not.toContain('💬 Hỏi tác giả');
  await mai.press('⚙️ Nhận câu hỏi về mô hình');
  await mai.press('Không nhận câu hỏi nữa');
  await lan.press({ data: openModel.data(MODEL) });
  expect(lan.buttons()).not.toContain('💬 Hỏi tác giả');
  const elsewhere = { kind: 'typed', unitName: 'Tỉnh khác', year: 2019, summary: 'x' } as const;
  const content = { ...elsewhere, title: 'Mô hình từ nơi khác' };
  await scene.models.write('x.17', {}, 1, scene.admin.id);
  await scene.models.publish('x.17', { content, at: 1, by: scene.admin.id }, 'x');
  await lan.press({ data: openModel.data('x.17') });
  expect(lan.last.text).toContain('Mô hình từ nơi khác');
  expect(lan.buttons()).not.toContain('💬 Hỏi tác giả');
  await scene.moderation.switch(MODEL, 'on');
  const nobody = { find: async () => undefined, authorsOf: async () => [] };
  const { moderation } = scene;
  const t = { language: 'vi', html: (id: string) => id, plain: (id: string) => id } as const;
  const deps = { catalogue: nobody, moderation };
  expect(await questionActions(deps, { id: MODEL }, lan, t)).toEqual([]);
});

/** What the store has of threads, drafts, reports and counts. */
async function keptOfQuestions(scene: QuestionScene): Promise<Record<string, unknown>> {
  const all = Object.entries(await scene.dump());
  const own = ['question', 'asker-threads', 'author-threads', 'mailing'];
  return Object.fromEntries(
    all.filter(([name]) => own.some((family) => name.includes(`}:${family}`))),
  );
}
