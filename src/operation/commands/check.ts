import { checkData, settledFindings } from '../check/check.js';
import type { Finding } from '../check/finding.js';
import { EXIT } from '../command.js';
import type { OperationDeps } from '../deps.js';
import { OperationError } from '../operation-error.js';
import { runningBots } from '../running-bots.js';

/** Repairs may follow from each other, as a list from a record that was found by its code again. */
const ROUNDS = 3;

export async function check(deps: OperationDeps, repair: boolean) {
  const { redis, keys, contest, say } = deps;
  if (repair) await mustBeStopped(deps);
  for (let round = 1; repair && round <= ROUNDS; round += 1) {
    const repaired = await repairAll(deps, await checkData(redis, keys, contest));
    if (repaired === 0) break;
  }
  const findings = await settledFindings(redis, keys, contest);
  for (const finding of findings) say(line(finding));
  if (findings.length === 0) {
    say('Nothing is wrong.');
    return EXIT.done;
  }
  const safe = findings.filter((finding) => finding.repair).length;
  say(
    `${findings.length} findings, of which ${safe} can be repaired without losing anything: npm run admin -- check --repair`,
  );
  return EXIT.found;
}

/** Between looking and repairing, the bot could change what the repair rests on. */
async function mustBeStopped({ redis, contest }: OperationDeps): Promise<void> {
  if ((await runningBots(redis, contest.id)) === 0) return;
  throw new OperationError('Repairs are made while the bot is stopped: stop it, and try again.');
}

async function repairAll({ say }: OperationDeps, findings: readonly Finding[]): Promise<number> {
  let repaired = 0;
  for (const finding of findings) {
    if (!finding.repair) continue;
    await finding.repair.act();
    say(`${line(finding)}: ${finding.repair.text}.`);
    repaired += 1;
  }
  return repaired;
}

function line({ rule, key, text }: Finding): string {
  return `[${rule}] ${key} ${text}`;
}
