import { describe, expect, test } from 'vitest';
import { askAuthors } from '../../src/questions/buttons.js';
import { heard, MODEL, QUESTION, useQuestionScenes } from '../support/questions.js';

const scenes = useQuestionScenes();

describe('an edited message', () => {
  test('that was carried stays as it was read', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.say(QUESTION);
    const { message_id: typed } = lan.messages.findLast(({ from }) => from?.id === lan.id) ?? {
      message_id: 0,
    };
    await lan.press('Gửi');
    await scene.app.allSent();
    const before = mai.messages.length;
    await lan.edit(typed, 'Một câu hỏi khác hẳn');
    expect(lan.last.text).toContain('Nội dung đã gửi thì không sửa được');
    await scene.app.allSent();
    expect(heard(mai, before)).toEqual([]);
    const [message] = await scene.questions.messages(await scene.thread(lan));
    expect(message?.text).toBe(QUESTION);
  });

  test('that still waits is looked at anew', async () => {
    const scene = await scenes.begin();
    const { mai, lan } = await scene.people();
    await lan.press({ data: askAuthors.data(MODEL) });
    await lan.say(QUESTION);
    const { message_id: typed } = lan.messages.findLast(({ from }) => from?.id === lan.id) ?? {
      message_id: 0,
    };
    await lan.edit(typed, 'Một câu hỏi khác hẳn');
    expect(lan.last.text).toContain('Một câu hỏi khác hẳn');
    await lan.press('Gửi');
    await scene.app.allSent();
    expect(mai.last.text).toContain('Một câu hỏi khác hẳn');
    expect(mai.last.text).not.toContain(QUESTION);
  });
});
