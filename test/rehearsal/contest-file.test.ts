import { lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ContestFile } from '../../src/rehearsal/contest-file/contest-file.js';
import { openContest } from '../../src/rehearsal/contest-file/open-contest.js';
import { createContestFile } from '../../src/rehearsal/contest-file/part.js';
import { shipped } from '../contest/contest-files.js';
import { askSite, openStage } from '../support/rehearsal.js';

async function fileWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'skt-contest-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'my-contest.json');
  await writeFile(file, text);
  return file;
}

const broken = shipped.replace('"urgedOn": "2020-01-22"', '"urgedOn": "2020-02-30"');
const own = shipped
  .replace('"id": "khanh-hoa-2019"', '"id": "lam-dong-2027"')
  .replace('"year": 2019', '"year": 2027');

test('a broken file is checked on the page, mended, rehearsed with and saved', async () => {
  const contestFile = await fileWith(broken);
  const clock = { now: () => Date.parse('2020-01-10T02:00:00Z') };
  const rehearsal = await openStage({
    contestFile,
    parts: [(stage) => createContestFile(stage, clock)],
  });
  const state = async () => (await askSite(rehearsal, 'state')).answer;
  expect(await state()).toMatchObject({
    parts: { contest: { name: 'my-contest.json', problems: 1 } },
  });
  const { answer: opened } = await askSite(rehearsal, 'contest/text');
  expect(opened).toMatchObject({ text: broken, name: 'my-contest.json' });

  const { answer: checked } = await askSite(rehearsal, 'contest/check', { text: broken });
  expect(checked).toMatchObject({
    problems: [
      {
        path: ['calendar', 'deadlines', 'plan', 'urgedOn'],
        line: broken.split('\n').findIndex((line) => line.includes('2020-02-30')) + 1,
        reason: { en: 'write a day that exists, as YYYY-MM-DD' },
      },
    ],
  });
  const begin = { day: '2019-12-02', time: '09:00' };
  const refused = await askSite(rehearsal, 'contest/rehearse', { text: broken, ...begin });
  expect(refused.status).toBe(400);
  expect(rehearsal.contest.id).toBe('khanh-hoa-2019');

  const { answer: good } = await askSite(rehearsal, 'contest/check', { text: own });
  expect(good).toMatchObject({ problems: [] });
  // By the machine's clock, not the rehearsal's.
  expect(JSON.stringify(good)).toContain('Các thời hạn đều ở phía trước.');
  expect((await askSite(rehearsal, 'contest/rehearse', { text: own, ...begin })).status).toBe(200);
  expect(rehearsal.contest.id).toBe('lam-dong-2027');
  expect(rehearsal.time.clock.now() - Date.parse('2019-12-02T02:00:00Z')).toBeLessThan(3_600_000);
  expect(await state()).toMatchObject({ parts: { contest: { rehearsed: expect.any(String) } } });

  const version = Reflect.get(Object(opened), 'version');
  expect((await askSite(rehearsal, 'contest/save', { text: own, version })).answer).toEqual({
    version: expect.any(String),
  });
  expect(await readFile(contestFile, 'utf8')).toBe(own);
  // What another has written since is not lost unasked.
  const again = await askSite(rehearsal, 'contest/save', { text: broken, version });
  expect(again.answer).toEqual({ changed: true });
  expect(await readFile(contestFile, 'utf8')).toBe(own);
  await askSite(rehearsal, 'contest/save', { text: broken });
  expect(await readFile(contestFile, 'utf8')).toBe(broken);
  expect(await state()).toMatchObject({ parts: { contest: { problems: 1 } } });
});

test('a file is written in one step, through a link, with the rights that it had', async () => {
  const file = await fileWith('{}');
  const link = join(file, '..', 'link.json');
  await symlink(file, link);
  const linked = new ContestFile(link);
  const { version } = await linked.read();
  expect(await linked.write('{"a":1}', version)).not.toBe(version);
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('{"a":1}');
  expect((await stat(file)).mode & 0o777).toBe((await stat(link)).mode & 0o777);
  expect((await readdir(join(file, '..'))).sort()).toEqual(['link.json', 'my-contest.json']);
  await rm(file);
  // Gone is changed, too.
  expect(await linked.write('{}', version)).toBeUndefined();
});

test('the shipped edition is read and never written', async () => {
  const file = new ContestFile(undefined);
  expect((await file.read()).text).toBe(shipped);
  await expect(file.write('{}', undefined)).rejects.toThrow('not written');
});

test('a rehearsal begins with the shipped edition while the file is broken, and each problem has its line', async () => {
  const { contest, problems } = await openContest(await fileWith(broken));
  expect(contest.id).toBe('khanh-hoa-2019');
  expect(problems.join('\n')).toMatch(
    /my-contest\.json còn lỗi[\s\S]*dòng \(line\) \d+, calendar\.deadlines\.plan\.urgedOn: ghi một ngày có thật/,
  );
  const unreadable = await openContest(await fileWith('{\n"id": "x",\n}'));
  expect(unreadable.problems[1]).toContain('dòng (line) 3: viết chưa đúng cú pháp JSON');
  expect(await openContest(await fileWith(own))).toMatchObject({
    contest: { id: 'lam-dong-2027' },
    problems: [],
  });
  await expect(openContest('/nowhere/contest.json')).rejects.toThrow('does not exist');
});
