import { countJobs } from '../../outbox/jobs.js';
import { readOutboxState } from '../../outbox/outbox-state.js';
import { describeAge, describeBytes } from '../age.js';
import { EXIT } from '../command.js';
import type { OperationDeps } from '../deps.js';
import { withQueues } from '../queues.js';
import { runningBots } from '../running-bots.js';
import { readUnreached } from '../unreached.js';

/** How everything stands, a line for each part. */
export async function status(deps: OperationDeps) {
  const { redis, keys, contest, clock, say } = deps;
  const now = clock.now();
  const [bots, people, entries, plans, backup, outbox, jobs, unreached] = await Promise.all([
    runningBots(redis, contest.id),
    redis.scard(keys.members),
    redis.hlen(keys.entryCodes),
    redis.hlen(keys.planCodes),
    redis.hgetall(keys.lastBackup),
    readOutboxState(deps),
    withQueues(deps, countJobs),
    readUnreached(deps),
  ]);
  say(`Contest   ${contest.id}`);
  say(`Bot       ${bots === undefined ? 'unknown (the server doesn’t say)' : describeBots(bots)}`);
  say(`Redis     ${await describeRedis(deps)}`);
  say(`People    ${people}`);
  say(`Entries   ${entries} with a code`);
  say(`Plans     ${plans} with a code`);
  const oldest =
    outbox.oldestAt === undefined ? '' : `, oldest ${describeAge(now - outbox.oldestAt)}`;
  const held = outbox.held > 0 ? `, ${outbox.held} held` : '';
  say(`Outbox    ${outbox.pending} copies to be sent in ${outbox.open} mailings${held}${oldest}`);
  const uncertain = unreached.reduce((sum, mailing) => sum + mailing.uncertain, 0);
  say(`          ${uncertain} copies of which nobody knows whether they arrived`);
  const { waiting, active, delayed, failed } = jobs;
  say(`Queue     ${waiting} waiting, ${active} active, ${delayed} delayed, ${failed} failed`);
  const when = Number(backup.at);
  const size = describeBytes(Number(backup.bytes));
  say(
    backup.at === undefined
      ? 'Backup    none was made'
      : `Backup    ${describeAge(now - when)} ago (${new Date(when).toISOString()}, ${size}, ${backup.keys} keys)`,
  );
  return EXIT.done;
}

function describeBots(count: number): string {
  if (count === 0) return 'not running';
  return count === 1 ? 'running' : `running, ${count} instances`;
}

async function describeRedis({ redis, config }: OperationDeps): Promise<string> {
  const facts = await redis.info();
  const fact = (name: string) => new RegExp(`^${name}:(\\S*)`, 'm').exec(facts)?.[1] ?? '';
  const place = config.redisUrl === undefined ? `private, in ${config.dataDir}` : 'REDIS_URL';
  const log =
    fact('aof_enabled') === '1'
      ? `append-only file ${fact('aof_last_write_status') || 'on'}`
      : 'NO append-only file';
  return `${fact('redis_version')}, ${place}, ${describeBytes(Number(fact('used_memory')))} in memory, ${log}`;
}
