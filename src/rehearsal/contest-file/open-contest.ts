import { readFile } from 'node:fs/promises';
import type { Contest } from '../../contest/contest.js';
import { ContestFileError, loadContest } from '../../contest/load-contest.js';
import { examine } from './examine.js';

/**
 * The contest to begin a rehearsal with. A file that is broken doesn't keep it from starting: the
 * edition that ships stands in, and the file is mended on the page.
 *
 * @returns with what is to be said in the terminal, a line each
 * @throws ContestFileError for a file that isn't there or can't be read
 */
export async function openContest(
  file: string | undefined,
): Promise<{ contest: Contest; problems: string[] }> {
  try {
    return { contest: await loadContest(file), problems: [] };
  } catch (error) {
    if (file === undefined || !(error instanceof ContestFileError)) throw error;
    const text = await readFile(file, 'utf8').catch(() => {
      throw error;
    });
    const { problems } = examine(text.replace(/^\uFEFF/, ''));
    const lines = problems.map(({ line, path, reason }) => {
      const place = path.length > 0 ? `, ${path.join('.')}` : '';
      return `  dòng (line) ${line}${place}: ${reason.vi} (${reason.en})`;
    });
    return {
      contest: await loadContest(),
      problems: [
        `Tệp cuộc thi ${file} còn lỗi (the contest file has problems):`,
        ...lines,
        'Mở trang dưới đây để sửa; trong lúc đó diễn tập với bản mẫu đi kèm.',
        '(Mend it on the page below; meanwhile the edition that ships is rehearsed.)',
      ],
    };
  }
}
