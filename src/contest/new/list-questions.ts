import { readFile } from 'node:fs/promises';
import { readAgencies } from './agency-lines.js';
import { isNo } from './date-questions.js';
import { readFields } from './field-lines.js';
import { answerOf, type Question } from './question.js';
import { choiceProblem } from './values.js';

const YES_NO = ['c', 'co', 'y', 'yes', 'k', 'khong', 'n', 'no'];

/** The text of a CSV file; undefined for one that can't be read. */
export function readCsv(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

export const listQuestions: Question[] = [
  {
    id: 'keepFields',
    text: () => ({
      vi: 'Giữ sáu lĩnh vực cải cách hành chính có sẵn? (c/k)',
      en: 'Keep the six fields of reform that ship? (y/n)',
    }),
    fallback: () => 'c',
    problem: (answer) => choiceProblem(answer, YES_NO),
  },
  {
    id: 'fields',
    lines: true,
    when: (answers) => isNo(answerOf(answers, 'keepFields')),
    text: () => ({
      vi: 'Các lĩnh vực, mỗi dòng một lĩnh vực: tên; tên tiếng Anh (dòng trống để kết thúc)',
      en: 'Fields, one to a line: name; English name (an empty line ends the list)',
    }),
    problem: (answer) => readFields(answer).problem,
  },
  {
    id: 'agencies',
    text: () => ({
      vi: 'Danh sách cơ quan: 1 giữ của Khánh Hòa năm 2019, 2 dán danh sách, 3 đọc tệp CSV',
      en: 'Agencies: 1 keep those of Khánh Hòa in 2019, 2 paste a list, 3 read a CSV file',
    }),
    fallback: () => '1',
    problem: (answer) => choiceProblem(answer, ['1', '2', '3']),
  },
  {
    id: 'agencyList',
    lines: true,
    when: (answers) => answers.agencies === '2',
    text: () => ({
      vi: 'Mỗi dòng một cơ quan: tên; tên tiếng Anh; tên tắt, tên tắt. Dòng “# Tên nhóm” bắt đầu một nhóm (dòng trống để kết thúc)',
      en: 'One agency to a line: name; English name; short name, short name. “# Name” begins a group (an empty line ends the list)',
    }),
    problem: (answer) => readAgencies(answer).problem,
  },
  {
    id: 'agencyFile',
    when: (answers) => answers.agencies === '3',
    text: () => ({
      vi: 'Tệp CSV (cột: tên; tên tiếng Anh; tên tắt; nhóm)',
      en: 'CSV file (columns: name; English name; short names; group)',
    }),
    async problem(answer) {
      const text = await readCsv(answer);
      return text === undefined
        ? { vi: `Không đọc được tệp ${answer}.`, en: `${answer} can’t be read.` }
        : readAgencies(text).problem;
    },
  },
];
