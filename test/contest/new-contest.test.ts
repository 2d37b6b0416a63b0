import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contestSchema } from '../../src/contest/contest.js';
import { readAgencies } from '../../src/contest/new/agency-lines.js';
import { InterviewStopped, interview } from '../../src/contest/new/interview.js';
import { makeContest } from '../../src/contest/new/make-contest.js';
import type { Answers, Question } from '../../src/contest/new/question.js';
import { questionsFor } from '../../src/contest/new/questions.js';
import { idFor } from '../../src/contest/new/values.js';
import { shipped } from './contest-files.js';

const NOW = Date.parse('2027-01-05T02:00:00Z');

/** What somebody may type: good answers, bad ones, and none. */
const TYPED = [
  ...['', 'c', 'k', '1', '2', '27', '0', '2027', 'x'.repeat(400), 'Sáng kiến trẻ Lâm Đồng; Young'],
  ...[
    '05/01/2027',
    '31/02/2027',
    '31-3-2027',
    '30/09/2027',
    '12/12/2028',
    'không',
    '0263 3822 000',
  ],
  ...['05/02/2027 - 11/02/2027', 'Sở Nội vụ; Home Affairs; SNV', '# Huyện', 'a@b.vn', 'LD-2027'],
];

/** What is always taken, for whoever has typed nothing good for long. */
const GOOD: Record<string, string> = { planBefore: '15/06/2100', endsOn: '31/12/2100', tet: '' };

/** An answer as the interview takes it: typed until one can be taken. */
async function answerTo(
  question: Question,
  answers: Answers,
  typed: () => string,
): Promise<string> {
  for (let tries = 0; tries < 500; tries += 1) {
    const lines = question.lines ? [typed(), typed()].filter(Boolean).join('\n') : typed();
    const good = tries > 20 ? GOOD[question.id] : undefined;
    const answer = good ?? (lines || (question.fallback?.(answers) ?? ''));
    if (!(await question.problem(answer, answers))) return answer;
  }
  throw new Error(`no answer is good for ${question.id}`);
}

async function answersBy(typed: () => string): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const question of questionsFor(NOW)) {
    if (question.when?.(answers) ?? true) {
      answers[question.id] = await answerTo(question, answers, typed);
    }
  }
  return answers;
}

describe('a new contest', () => {
  test('whatever answers are taken, the file loads', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.constantFrom(...TYPED)), async (stream) => {
        const answers = await answersBy(() => String(stream.next().value));
        const content = makeContest(JSON.parse(shipped), answers, undefined);
        const result = contestSchema.safeParse(JSON.parse(JSON.stringify(content)));
        expect(result.error?.issues ?? []).toEqual([]);
        expect(content.finalists.units).toEqual([]);
        expect(JSON.stringify(content)).not.toContain('11254');
      }),
      { numRuns: 25 },
    );
  });

  test('an id is made of any name, fits, and is nobody else’s', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 30 }),
        (names) => {
          const taken = new Set<string>();
          for (const name of names) {
            const id = idFor(name, taken);
            expect(id).toMatch(/^[a-z0-9-]{1,24}$/);
            expect(taken.has(id)).toBe(false);
            taken.add(id);
          }
        },
      ),
    );
    expect(idFor('Sở Nông nghiệp và Môi trường')).toBe('so-nong-nghiep-va-moi');
  });
});

describe('agencies in lines', () => {
  const named = (text: string) =>
    readAgencies(text).groups.map(({ name, agencies }) => [
      name.vi,
      ...agencies.map((each) => [each.name, each.nameEn ?? '', ...each.shortNames].join('/')),
    ]);

  test('are read as pasted, in groups', () => {
    expect(
      named('Sở Y tế; Department of Health; SYT, Sở YT\n\n# Xã, phường\nXã Đạ Huoai\n'),
    ).toEqual([
      ['Cơ quan, đơn vị', 'Sở Y tế/Department of Health/SYT/Sở YT'],
      ['Xã, phường', 'Xã Đạ Huoai/'],
    ]);
  });

  test('are read as spreadsheets write CSV', () => {
    const csv =
      '\uFEFFTên;Name;Tên tắt;Nhóm\r\n"Sở Tài chính; Giá";Finance;"STC|Sở TC";Sở\r\nXã "Bảo Lộc";;;Xã\r\n';
    expect(named(csv)).toEqual([
      ['Sở', 'Sở Tài chính; Giá/Finance/STC/Sở TC'],
      ['Xã', 'Xã "Bảo Lộc"/'],
    ]);
    expect(named('"Sở A, B","Department ""A"""\n')).toEqual([
      ['Cơ quan, đơn vị', 'Sở A, B/Department "A"'],
    ]);
  });

  test('that cannot be taken are named by their line', () => {
    expect(readAgencies('Sở A\n; B').problem?.vi).toBe('Dòng 2: thiếu tên cơ quan.');
    expect(readAgencies(`Sở A\n${'x'.repeat(121)}`).problem?.en).toContain(
      'Line 2: a name is too long',
    );
    expect(readAgencies('\n# Nhóm\n').problem?.vi).toBe('Chưa có cơ quan nào.');
  });
});

describe('the interview', () => {
  const question = (id: string, more: Partial<Question> = {}): Question => ({
    id,
    text: () => ({ vi: `Câu ${id}`, en: `Question ${id}` }),
    problem: (answer) => (answer === 'sai' ? { vi: 'Không được.', en: 'No.' } : undefined),
    ...more,
  });

  /** A terminal that types these lines, and what was said on it. */
  function typing(...lines: string[]) {
    const said: string[] = [];
    return {
      said,
      say: (line: string) => void said.push(line),
      ask(prompt: string) {
        said.push(prompt);
        const line = lines.shift();
        return line === undefined ? Promise.reject(new InterviewStopped()) : Promise.resolve(line);
      },
    };
  }

  async function ask(
    terminal: ReturnType<typeof typing>,
    questions: Question[],
    answers: Answers = {},
  ) {
    let kept: Answers = answers;
    const keep = async (all: Answers) => {
      kept = all;
    };
    const result = await interview({ terminal, language: 'vi', questions, answers, keep }).catch(
      (error: unknown) => error,
    );
    return { result, kept };
  }

  test('asks again until the answer can be taken, and lets it be changed at the end', async () => {
    const terminal = typing('sai', 'một', '', '9', '1', 'ba', '');
    const questions = [question('a'), question('b', { fallback: () => 'hai' })];
    const { result } = await ask(terminal, questions);
    expect(result).toEqual({ a: 'ba', b: 'hai' });
    expect(terminal.said).toContain('  Không được.');
    expect(terminal.said).toContain('Câu b [hai]: ');
    expect(terminal.said).toContain('  Ghi số từ 1 đến 2.');
  });

  test('a change that makes a later answer wrong asks for that one, too', async () => {
    const later = question('b', {
      problem: (answer, { a }) => (answer === a ? { vi: 'Trùng.', en: 'Same.' } : undefined),
    });
    const terminal = typing('1', '2', '1', '2', 'x', '');
    const { result } = await ask(terminal, [question('a'), later]);
    expect(result).toEqual({ a: '2', b: 'x' });
  });

  test('stopped in the middle of a list, it goes on with the next line', async () => {
    const questions = [question('a'), question('list', { lines: true })];
    const { result, kept } = await ask(typing('x', 'dòng 1', 'dòng 2'), questions);
    expect(result).toBeInstanceOf(InterviewStopped);
    const again = await ask(typing('dòng 3', '', ''), questions, kept);
    expect(again.result).toEqual({ a: 'x', list: 'dòng 1\ndòng 2\ndòng 3' });
    expect(again.kept).toEqual(again.result);
  });
});
