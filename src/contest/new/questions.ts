import { dateQuestions } from './date-questions.js';
import { listQuestions } from './list-questions.js';
import { type Answers, answerOf, type Question } from './question.js';
import { idFor, numberProblem, textProblem } from './values.js';

/** Asked in Vietnamese, then for its English, which may be the same for the time being. */
function inBoth(
  id: string,
  vi: string,
  en: string,
  most: number,
  fallback?: (answers: Answers) => string,
): Question[] {
  return [
    {
      id: `${id}.vi`,
      text: () => ({ vi, en: `${en} (in Vietnamese)` }),
      ...(fallback && { fallback }),
      problem: (answer) => textProblem(answer, most),
    },
    {
      id: `${id}.en`,
      text: () => ({ vi: `${vi}, bằng tiếng Anh`, en: `${en} (in English)` }),
      fallback: (answers) => answerOf(answers, `${id}.vi`),
      problem: (answer) => textProblem(answer, most),
    },
  ];
}

/** Everything that is asked for a new contest, in this order. What isn't asked comes from the template. @param now epoch milliseconds */
export function questionsFor(now: number): Question[] {
  const year = String(new Date(now).getUTCFullYear());
  return [
    ...inBoth('name', 'Tên đầy đủ của cuộc thi', 'Full name of the contest', 200),
    ...inBoth('shortName', 'Tên ngắn, dùng trong tin nhắn', 'Short name, for messages', 80),
    {
      id: 'ordinal',
      text: () => ({
        vi: 'Cuộc thi lần thứ mấy',
        en: 'Which contest in the series is it (1, 2, 3…)',
      }),
      fallback: () => '1',
      problem: (answer) => numberProblem(answer, 1, 999),
    },
    {
      id: 'year',
      text: () => ({ vi: 'Năm', en: 'Year' }),
      fallback: () => year,
      problem: (answer) => numberProblem(answer, 1990, 2100),
    },
    {
      id: 'id',
      text: () => ({
        vi: 'Mã cuộc thi: chữ thường không dấu, số, gạch nối; không đổi về sau',
        en: 'Id of the contest: lower-case letters, digits, hyphens; it never changes',
      }),
      fallback: (answers) =>
        `${idFor(answerOf(answers, 'shortName.vi')).slice(0, 19).replace(/-+$/, '')}-${answerOf(answers, 'year')}`,
      problem: (answer) =>
        /^[a-z0-9-]{1,24}$/.test(answer)
          ? undefined
          : {
              vi: 'Dùng 1 đến 24 ký tự: chữ thường không dấu, số, gạch nối.',
              en: 'Use 1 to 24 lower-case letters, digits and hyphens.',
            },
    },
    ...inBoth('issuer', 'Cơ quan ban hành công văn', 'Who issued the dispatch', 120),
    {
      id: 'dispatchNumber',
      text: () => ({ vi: 'Số, ký hiệu công văn', en: 'Number of the dispatch' }),
      problem: (answer) => textProblem(answer, 40),
    },
    ...inBoth('organiser', 'Cơ quan tổ chức', 'Organiser', 120, (answers) =>
      answerOf(answers, 'issuer.vi'),
    ),
    {
      id: 'contact',
      text: () => ({
        vi: 'Nơi liên hệ về dữ liệu cá nhân (điện thoại hoặc thư điện tử)',
        en: 'Whom to contact about personal data (phone or mail)',
      }),
      problem: (answer) =>
        textProblem(answer, 280) ??
        (/\d{4}|@/.test(answer.replace(/[\s.()-]/g, ''))
          ? undefined
          : {
              vi: 'Cần có số điện thoại hoặc thư điện tử.',
              en: 'It needs a phone number or a mail address.',
            }),
    },
    ...dateQuestions,
    ...listQuestions,
  ];
}
