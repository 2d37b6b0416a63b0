import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { loadContest } from '../../src/contest/load-contest.js';

const NEW_CONTEST = fileURLToPath(new URL('../../dist/new-contest.js', import.meta.url));

async function useFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'skt-new-contest-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Runs it in a folder of its own, with these lines typed, and then nothing more. */
async function run(folder: string, args: string[], lines: string[]) {
  const env = { PATH: process.env.PATH, DATA_DIR: join(folder, 'data') };
  const child = spawn(process.execPath, [NEW_CONTEST, ...args], { cwd: folder, env });
  let said = '';
  let complaints = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const [code] = await once(child, 'close');
  return { code, said, complaints };
}

/** Up to the dates. */
const BEGINNING = [
  ...['Sáng kiến cải cách hành chính trẻ', 'Young reform ideas', 'Sáng kiến trẻ', 'Young ideas'],
  ...['2', '2027', '', 'UBND tỉnh Lâm Đồng', 'People’s Committee of Lâm Đồng', '12/UBND', '', ''],
  ...['không có', 'Sở Nội vụ, 0263 3822 000'],
];
const REST = [
  ...[
    '31/02/2027',
    '05/01/2027',
    '',
    '15/02/2027',
    '31/03/2027',
    '',
    '',
    '05/02/2027 - 11/02/2027',
    '',
  ],
  ...['', '2', 'Sở Nội vụ; Department of Home Affairs; SNV', '# Xã, phường', 'Xã Bảo Lộc', ''],
];

test('answers become a file that loads, never over another one unasked; what was answered outlives an interruption', async () => {
  const folder = await useFolder();
  const stopped = await run(folder, ['--lang', 'en'], BEGINNING);
  expect(stopped.code).toBe(1);
  expect(stopped.said).toContain('It needs a phone number or a mail address.');
  expect(stopped.complaints).toContain('What was answered is kept');

  await writeFile(join(folder, 'my-contest.json'), 'mine');
  const ended = await run(folder, [], ['c', ...REST, '', '', '', 'other.json']);
  expect(ended.complaints).toBe('');
  expect(ended.code).toBe(0);
  expect(ended.said).toContain('Lần trước đã trả lời 13 câu');
  expect(ended.said).toContain('Ghi một ngày có thật');
  expect(ended.said).toContain('my-contest.json đã có. Ghi đè?');
  expect(ended.said).toContain('Chưa có đơn vị vào chung khảo');
  expect(ended.said).toContain('npm run rehearse -- --contest other.json');
  expect(await readFile(join(folder, 'my-contest.json'), 'utf8')).toBe('mine');
  const contest = await loadContest(join(folder, 'other.json'));
  expect(contest).toMatchObject({
    id: 'sang-kien-tre-2027',
    dispatch: { number: '12/UBND', date: '2027-01-05' },
    calendar: {
      registration: { opensOn: '2027-01-05', closesOn: '2027-02-15' },
      deadlines: { plan: { before: '2027-03-31' } },
    },
  });
  expect(contest.agencyGroups.map(({ agencies }) => agencies.map(({ id }) => id))).toEqual([
    ['so-noi-vu'],
    ['xa-bao-loc'],
  ]);
  expect(contest.calendar.holidays).toContainEqual(
    expect.objectContaining({ from: '2027-02-05', to: '2027-02-11' }),
  );

  // The draft is gone with the file that was made of it.
  expect(await readdir(join(folder, 'data'))).toEqual([]);
});

test('what is wrong with the command is said in a sentence', async () => {
  const folder = await useFolder();
  const wrong = [
    ['--lang', 'fr'],
    ['--day', 'x'],
    ['a.json', 'b.json'],
  ];
  for (const { code, complaints } of await Promise.all(
    wrong.map((args) => run(folder, args, [])),
  )) {
    expect(code).toBe(1);
    expect(complaints).toMatch(/^The configuration can't be used:\n- /);
    expect(complaints).not.toContain('    at ');
  }
});
