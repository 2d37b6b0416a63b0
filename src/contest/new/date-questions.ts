import type { LocalText } from '../contest.js';
import { type Answers, answerOf, type Question } from './question.js';
import { dayOfAnswer, dayProblem, typed } from './values.js';

const OPENS: LocalText = { vi: 'ngày mở đăng ký', en: 'the opening of registration' };
const DEADLINE: LocalText = { vi: 'thời hạn gửi phương án', en: 'the plans’ deadline' };

/** @throws for an answer that is no day: it was checked when it was given */
export function dayAt(answers: Answers, id: string): string {
  const day = dayOfAnswer(answerOf(answers, id));
  if (day === undefined) throw new Error(`not a day: ${id}`);
  return day;
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The weekday a week before the deadline, or the Friday before it: holidays may not be known yet. */
function weekBefore(deadline: string): string {
  const day = later(deadline, -8);
  const weekday = new Date(day).getUTCDay();
  return later(day, weekday === 0 ? -2 : weekday === 6 ? -1 : 0);
}

/** The years in which the contest goes on. */
export function yearsOf(answers: Answers): number[] {
  const from = Number(dayAt(answers, 'opensOn').slice(0, 4));
  const to = Number(dayAt(answers, 'endsOn').slice(0, 4));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** "14/02/2027 - 20/02/2027": first and last day. */
export function readDays(answer: string): [from: string, to: string] | undefined {
  const [first = '', last = first, ...more] = answer.split(/\s+-\s+|\s*(?:đến|to)\s*/u);
  const [from, to] = [dayOfAnswer(first), dayOfAnswer(last)];
  return from && to && from <= to && more.length === 0 ? [from, to] : undefined;
}

export const dateQuestions: Question[] = [
  {
    id: 'dispatchDate',
    text: () => ({ vi: 'Ngày công văn', en: 'Date of the dispatch' }),
    problem: (answer) => dayProblem(answer),
  },
  {
    id: 'opensOn',
    text: () => ({ vi: 'Mở đăng ký từ ngày', en: 'Registration opens on' }),
    fallback: (answers) => typed(dayAt(answers, 'dispatchDate')),
    problem: (answer) => dayProblem(answer),
  },
  {
    id: 'closesOn',
    text: () => ({
      vi: 'Ngày cuối nhận đăng ký (ghi “không” nếu nhận thường xuyên)',
      en: 'Last day of registration (“no” if it stays open)',
    }),
    fallback: () => 'không',
    problem: (answer, answers) =>
      isNo(answer) ? undefined : dayProblem(answer, [dayAt(answers, 'opensOn'), OPENS]),
  },
  {
    id: 'planBefore',
    text: () => ({
      vi: 'Đơn vị vào chung khảo gửi phương án TRƯỚC ngày (ngày này đã là trễ)',
      en: 'Finalists send their plans BEFORE (that day is already late)',
    }),
    problem: (answer, answers) => {
      const earliest = later(lastOfRegistration(answers), 1);
      return dayProblem(answer, [earliest, { vi: 'việc đăng ký', en: 'registration' }]);
    },
  },
  {
    id: 'urgedOn',
    text: () => ({ vi: 'Khuyến nghị gửi xong trong ngày', en: 'They are urged to be done on' }),
    fallback: (answers) => {
      const urged = weekBefore(dayAt(answers, 'planBefore'));
      const opens = dayAt(answers, 'opensOn');
      return typed(urged > opens ? urged : later(dayAt(answers, 'planBefore'), -1));
    },
    problem: (answer, answers) => {
      const wrong = dayProblem(answer, [dayAt(answers, 'opensOn'), OPENS]);
      if (wrong) return wrong;
      return (dayOfAnswer(answer) ?? '') < dayAt(answers, 'planBefore')
        ? undefined
        : {
            vi: `Phải trước ${DEADLINE.vi} (${typed(dayAt(answers, 'planBefore'))}).`,
            en: `It must come before ${DEADLINE.en} (${typed(dayAt(answers, 'planBefore'))}).`,
          };
    },
  },
  {
    id: 'endsOn',
    text: () => ({
      vi: 'Dự kiến xong việc công bố kết quả, kết thúc cuộc thi ngày',
      en: 'The results are out and the contest ends on',
    }),
    fallback: (answers) => typed(later(dayAt(answers, 'planBefore'), 120)),
    problem: (answer, answers) => dayProblem(answer, [dayAt(answers, 'planBefore'), DEADLINE]),
  },
  {
    id: 'tet',
    lines: true,
    text: (answers) => ({
      vi: `Các đợt nghỉ Tết Nguyên đán, nghỉ khác trong năm ${yearsOf(answers).join(', ')}, mỗi dòng một đợt như 14/02/2027 - 20/02/2027 (dòng trống để kết thúc)`,
      en: `Lunar New Year and other days off in ${yearsOf(answers).join(', ')}, a line each, such as 14/02/2027 - 20/02/2027 (an empty line ends the list)`,
    }),
    fallback: () => '',
    problem: (answer) => {
      const wrong = answer.split('\n').find((line) => line !== '' && !readDays(line));
      return wrong === undefined
        ? undefined
        : {
            vi: `Không đọc được “${wrong}”: ghi ngày, hoặc ngày đầu - ngày cuối.`,
            en: `“${wrong}” can’t be read: write a day, or first day - last day.`,
          };
    },
  },
];

export function isNo(answer: string): boolean {
  return ['không', 'khong', 'no', 'k', 'n', '-'].includes(answer.toLowerCase());
}

function lastOfRegistration(answers: Answers): string {
  const closes = answerOf(answers, 'closesOn');
  return isNo(closes) ? dayAt(answers, 'opensOn') : dayAt(answers, 'closesOn');
}
