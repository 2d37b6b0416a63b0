import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { Queue } from 'bullmq';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../../src/operation/commands.js';
import { run } from '../../src/operation/run.js';
import { permissionTable } from '../../src/permissions.js';
import type { Stage } from '../support/app.js';
import { join } from '../support/conversation.js';
import { useStages } from '../support/stages.js';

const stages = useStages();

/** What a command line prints, with its exit code first. */
async function admin(stage: Stage | undefined, ...argv: string[]): Promise<string> {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const open = async () => {
    if (!stage) throw new Error('Nothing is to be opened');
    const { keys, contest, clock, config } = stage;
    const dataDir = await mkdtemp(pathOf(tmpdir(), 'skt-admin-'));
    onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
    const deps = {
      redis: stages.store.client,
      keys,
      contest,
      clock,
      config: { ...config, dataDir },
      say,
    };
    return { deps, close: async () => undefined };
  };
  const code = await run({ argv, say, complain: say, open });
  return [`exit ${code}`, ...lines].join('\n');
}

test('the command line explains itself, and what is wrong about it', async () => {
  const overview = await admin(undefined);
  for (const { usage, summary } of Object.values(commands)) {
    expect(overview).toContain(usage);
    expect(overview).toContain(summary);
  }
  for (const name of Object.keys(commands)) {
    expect(await admin(undefined, 'help', name)).toContain(`exit 0\nnpm run admin -- ${name}`);
    expect(await admin(undefined, name, '--help')).toContain(`exit 0\nnpm run admin -- ${name}`);
    expect(await admin(undefined, name, '--no-such')).toContain(
      'exit 2\nThere is no option --no-such here.',
    );
  }
  expect(await admin(undefined, 'delete')).toContain('exit 2\nThere is no command "delete".');
  expect(await admin(undefined, 'help', 'delete')).toContain('exit 2\nThere is no command');
  expect(await admin(undefined, 'restore')).toBe(
    'exit 2\nSomething is missing.\nUsage: npm run admin -- restore <file> [--replace] [--bot-is-stopped]',
  );
  expect(await admin(undefined, 'status', 'x')).toContain('exit 2\n"x" is one too many.');
});

test('the table of permissions is printed as it is read from the code', async () => {
  expect(await admin(undefined, 'permissions')).toBe(`exit 0\n${permissionTable().trimEnd()}`);
});

test('status, check and replay say how things stand, and a link makes an owner', async () => {
  const stage = await stages.set();
  const { client } = stages.store;
  const { keys, emulator, app } = stage;
  const mai = emulator.user();
  await join(mai, 'Nguyễn Thị Mai');
  await app.sweep();
  const status = await admin(stage, 'status');
  for (const line of [
    'exit 0',
    'Bot       running',
    'Outbox    0 copies',
    'Backup    none was made',
  ]) {
    expect(status).toContain(line);
  }
  expect(await admin(stage, 'check')).toBe('exit 0\nNothing is wrong.');
  await client.sadd(keys.memberAgencies(mai.id), 'so-y-te');
  const found = await admin(stage, 'check');
  expect(found).toContain(`exit 3\n[coordinators] member-agencies:${mai.id} has so-y-te`);
  await expect(admin(stage, 'check', '--repair')).rejects.toThrow('while the bot is stopped');

  // A job that was given up, of a mailing that nobody knows any more.
  const queue = new Queue('bulk', { connection: client, prefix: keys.queuePrefix });
  await app.close();
  await queue.add('send', { mailing: 'gone', chunk: 0 }, { jobId: 'gone~0~0' });
  const job = await client.rpoplpush(`${keys.queuePrefix}:bulk:wait`, `${keys.queuePrefix}:bulk:x`);
  await client.del(`${keys.queuePrefix}:bulk:x`);
  await client.zadd(`${keys.queuePrefix}:bulk:failed`, Date.now(), String(job));
  await client.hset(keys.mailing('old'), {
    ...{ kind: 'announcement', subject: 'x', createdAt: stage.clock.now() - 7_200_000 },
    ...{ chunks: 1, total: 3, sent: 1, uncertain: 2 },
  });
  expect(await admin(stage, 'status')).toContain(
    'Queue     0 waiting, 0 active, 0 delayed, 1 failed',
  );
  expect(await admin(stage, 'replay')).toBe(
    'exit 0\n1 failed jobs were put back.\n' +
      'These mailings want somebody’s eye (announcements: /thongbao in the chat):\n' +
      '- old (announcement, 2 h old): 1 of 3 sent, 0 to be sent, 2 uncertain',
  );
  expect(await queue.getJobCounts('waiting', 'failed')).toEqual({ waiting: 1, failed: 0 });
  await queue.close();
  const repaired = await admin(stage, 'check', '--repair');
  expect(repaired).toContain(
    `member-agencies:${mai.id} has so-y-te, which this person doesn't coordinate: taken out.`,
  );
  expect(repaired).toContain('[mailing-counts] mailing:old counts sent 1 (0 in the ledger)');
  expect(repaired).toContain('Nothing is wrong.');

  const again = await stage.startAnother();
  const link = /\?start=(l_\S+)/.exec(await admin(stage, 'owner-link'))?.[1] ?? '';
  await mai.open(link);
  await mai.press('Nhận vai trò');
  expect(await client.hkeys(keys.roles)).toEqual([`owner:${mai.id}`]);
  await again.close();
});

test('the check list asks Telegram only when it is told to, and knows the coordinators of the store', async () => {
  const stage = await stages.set();
  const { config, emulator, keys } = stage;
  const asked = emulator.calls.length;
  const list = await admin(stage, 'checklist');
  expect(emulator.calls.length).toBe(asked);
  expect(list).toContain('exit 3\n');
  expect(list).toContain('to ask Telegram, add --ask-telegram');
  expect(list).toContain('[controller.contact.vi]');
  expect(list).toMatch(/^MEND +\d+ agencies with finalists have no coordinator/m);
  await stages.store.client.sadd(keys.coordinators('so-noi-vu'), '1');
  const again = await admin(stage, 'checklist', '--vi', '--ask-telegram');
  expect(again).toContain(`Telegram nhận mã này: @${emulator.botUsername}.`);
  expect(again).not.toContain('Sở Nội vụ;');
  const wrong = { ...stage, config: { ...config, botToken: `1:${'x'.repeat(35)}` } };
  expect(await admin(wrong, 'checklist', '--ask-telegram')).toMatch(/^MEND +Telegram refuses/m);
});
