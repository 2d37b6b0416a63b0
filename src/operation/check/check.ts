import type { Redis } from 'ioredis';
import type { Contest } from '../../contest/contest.js';
import type { Keys } from '../../redis/keys.js';
import { checkAgencies } from './agencies.js';
import { checkAnnouncements } from './announcements.js';
import { checkAppraisal } from './appraisal.js';
import { checkAudit } from './audit.js';
import { checkCatalogue } from './catalogue.js';
import { checkChats } from './chats.js';
import { checkCodes } from './codes.js';
import { type Check, readNames } from './data.js';
import { checkDecisions } from './decisions.js';
import { checkEntries } from './entries.js';
import { checkFinalists } from './finalists.js';
import type { Finding } from './finding.js';
import { checkKeys } from './keys.js';
import { checkOutbox } from './outbox.js';
import { checkOwners } from './owners.js';
import { checkPeople } from './people.js';
import { checkPersonalData } from './personal-data.js';
import { checkQuestions } from './questions.js';
import { checkRecords } from './records.js';
import { checkResults } from './results.js';
import { checkSurvey } from './survey.js';

/** What must hold before the others can look: a hash that is a string would break them. */
const FIRST: readonly Check[] = [checkKeys, checkRecords];
const THEN: readonly Check[] = [
  checkOwners,
  checkCodes,
  checkPeople,
  checkEntries,
  checkFinalists,
  checkOutbox,
  checkAnnouncements,
  checkResults,
  checkCatalogue,
  checkAgencies,
  checkQuestions,
  checkChats,
  checkAppraisal,
  checkDecisions,
  checkSurvey,
  checkAudit,
  checkPersonalData,
];
/** After one of these, nothing more is looked at: it would be read wrongly. */
const BREAKING = new Set(['wrong-type', 'unreadable']);

/**
 * Everything in the data that isn't as the code relies on. While the bot is at work, what it writes
 * between two looks may pass for a finding: see `settledFindings`.
 */
export async function checkData(redis: Redis, keys: Keys, contest: Contest): Promise<Finding[]> {
  const findings: Finding[] = [];
  const run = async (checks: readonly Check[]) => {
    const data = await readNames(redis, keys, contest);
    for (const check of checks) await check(data, (finding) => findings.push(finding));
  };
  await run(FIRST);
  if (!findings.some(({ rule }) => BREAKING.has(rule))) await run(THEN);
  return findings;
}

/** What is found twice, one look after the other: nothing that the bot was just in the middle of. */
export async function settledFindings(
  redis: Redis,
  keys: Keys,
  contest: Contest,
): Promise<Finding[]> {
  const before = new Set((await checkData(redis, keys, contest)).map(nameOf));
  if (before.size === 0) return [];
  return (await checkData(redis, keys, contest)).filter((finding) => before.has(nameOf(finding)));
}

function nameOf({ rule, key, text }: Finding): string {
  return `${rule} ${key} ${text}`;
}
