import type { Letter } from '../outbox/letter.js';
import { NotYetError } from '../outbox/mailing.js';
import type { Member } from '../people/member.js';
import { mustBeDaytime } from '../reminders/time-to-send.js';
import { changeToTell } from './changes.js';
import { isLive, type Version } from './commendation.js';
import { entrantsOfPerson, peopleOfEntrant } from './concerned.js';
import type { CommendationDeps } from './deps.js';
import { changeLetter, commendationLetter } from './letters.js';
import { entrantName } from './named-entrant.js';
import { tellingId } from './record.js';
import { parseChange } from './subjects.js';

/** A message that was composed before a change may still go out for so long after it. */
const SETTLING_MS = 5_000;
const SOON_MS = 1_000;

/** Says how the mailings of this feature are made, both from the state at their sending. */
export function defineCommendationMailings(deps: CommendationDeps): void {
  const define = (
    kind: string,
    compose: (subject: string, recipient: Member) => Promise<Letter | undefined>,
  ) =>
    deps.outbox.define(kind, {
      lane: 'urgent',
      repeatsUncertain: true,
      async compose({ subject }, userId) {
        const recipient = await deps.members.find(userId);
        return recipient.consent === 'given' ? compose(subject, recipient) : undefined;
      },
    });
  define('commendation', (subject, recipient) => composeFirst(deps, subject, recipient));
  define('commendation-change', (subject, recipient) => composeChange(deps, subject, recipient));
}

async function composeFirst(
  deps: CommendationDeps,
  id: string,
  recipient: Member,
): Promise<Letter | undefined> {
  const commendation = await deps.commendations.find(id);
  // Withdrawn before anybody heard of it: there is nothing to tell.
  if (!commendation || !isLive(commendation)) return undefined;
  const { current } = commendation;
  const own: string[] = [];
  for (const entrant of current.entrants) {
    if ((await peopleOfEntrant(deps, entrant)).includes(recipient.id)) own.push(entrant);
  }
  if (own.length === 0) return undefined;
  waitForDay(deps);
  return commendationLetter(await factsOf(deps, { version: current, own, recipient }));
}

async function composeChange(
  deps: CommendationDeps,
  subject: string,
  recipient: Member,
): Promise<Letter | undefined> {
  const { id, updateId } = parseChange(subject);
  const commendation = await deps.commendations.find(id);
  const { versions } = commendation ?? { versions: [] };
  const index = versions.findIndex((version) => version.updateId === updateId);
  const version = versions[index];
  const [first] = versions;
  if (!commendation || !first || !version) return undefined;
  if (!(await wasToldBefore(deps, id, version, recipient.id))) return undefined;
  const own = await entrantsOfPerson(deps, first.entrants, recipient.id);
  const change = changeToTell(versions, index, own);
  if (!change) return undefined;
  waitForDay(deps);
  const { current } = commendation;
  const about =
    change.kind === 'withdrawn'
      ? { version, own: change.entrants }
      : { version: current, own: own.filter((one) => current.entrants.includes(one)) };
  return changeLetter(await factsOf(deps, { ...about, recipient }), change);
}

/**
 * Whether somebody has read what is now changed. A first message that went out later was composed
 * from the changed record, and said it all.
 */
async function wasToldBefore(
  { outbox, clock }: CommendationDeps,
  id: string,
  { at }: Version,
  userId: number,
): Promise<boolean> {
  const copy = await outbox.ledger.delivery(tellingId(id), userId);
  if (!copy) return false;
  const isSettling = copy.state === 'pending' && clock.now() < at + SETTLING_MS;
  if (copy.state === 'sending') throw new NotYetError(SOON_MS);
  if (isSettling) throw new NotYetError(SOON_MS, { until: at + SETTLING_MS });
  return copy.state === 'sent' && copy.at <= at + SETTLING_MS;
}

function waitForDay({ contest, clock }: CommendationDeps): void {
  mustBeDaytime(contest, clock.now());
}

async function factsOf(
  deps: CommendationDeps,
  { version, own, recipient }: { version: Version; own: readonly string[]; recipient: Member },
) {
  return {
    contest: deps.contest,
    version,
    names: await Promise.all(own.map((one) => entrantName(deps, one))),
    t: deps.translators[recipient.language ?? 'vi'],
  };
}
