import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContest } from '../../src/contest/load-contest.js';
import { problemsOf, shipped, useContestFiles } from './contest-files.js';

const { folder, problemsOfText } = await useContestFiles();

describe('loadContest', () => {
  it('loads the shipped edition, and the same from a path', async () => {
    const contest = await loadContest();
    expect(contest.id).toBe('khanh-hoa-2019');
    const copy = join(folder, 'copy.json');
    await writeFile(copy, `\uFEFF${shipped}`);
    expect(await loadContest(copy)).toEqual(contest);
  });

  it('composes decomposed Vietnamese', async () => {
    const file = join(folder, 'decomposed.json');
    await writeFile(file, shipped.normalize('NFD'));
    expect(await loadContest(file)).toEqual(await loadContest());
  });

  it('names the file itself when it holds something else', async () => {
    expect(await problemsOfText('[]')).toEqual(['the file: must be an object, not a list']);
    expect(await problemsOfText('null')).toEqual(['the file: must be an object, not null']);
  });

  it.each([
    ['a comma too many', '{\n  "id": "x",\n}', 3],
    ['a comma too few', '{\n  "id": "x"\n  "name": 1\n}', 3],
    ['a word without quotes', '{\n  "id":\n\n   x\n}', 4],
    ['a text without its end', '{\n  "id": "x,\n  "name": 1\n}', 2],
    ['a wrong escape', '[\n"\\d"]', 2],
    ['a file cut short', '{\n  "id": {\n', 3],
    ['more after the end', '{}\n\n{}', 3],
    ['an empty file', '', 1],
  ])('names the line of %s', async (_, content, line) => {
    expect(await problemsOfText(content)).toEqual([
      `the file: is not valid JSON, look at line ${line}`,
    ]);
  });

  it('says when there is no such file, or it is none', async () => {
    expect(await problemsOf(join(folder, 'absent.json'))).toEqual(['the file: does not exist']);
    expect(await problemsOf(folder)).toEqual(["the file: can't be read (EISDIR)"]);
  });

  it('puts the file and every problem into the message', async () => {
    const file = join(folder, 'absent.json');
    await expect(loadContest(file)).rejects.toThrow(
      `The contest file ${file} can't be used:\n  the file: does not exist`,
    );
  });
});
