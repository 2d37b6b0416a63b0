import type { Letter } from '../../outbox/letter.js';
import type { Member } from '../../people/member.js';
import { openReturn } from '../../plans/revision.js';
import { mustBeDaytime, mustBeTimeToSend } from '../../reminders/time-to-send.js';
import { changeFrom, currentDecision } from './decision.js';
import type { DecisionDeps } from './deps.js';
import {
  type LetterFacts,
  outcomeLetter,
  overdueNotice,
  reminderLetter,
  returnLetter,
  returnWithdrawnLetter,
  revisionNotice,
} from './letters.js';
import { MAILING_KINDS } from './record.js';
import { revisionStep } from './reminding.js';
import { toldBefore } from './telling.js';
import { readDecidedUnit } from './unit.js';

/** What a message is about: the unit, and an update or a version of the plan. */
interface About extends LetterFacts {
  cause: number;
  /** Of a reminder: which one it is. */
  step: string | undefined;
  recipient: number;
}

/** Says how the mailings of this feature are made, all of them from the state at their sending. */
export function defineDecisionMailings(deps: DecisionDeps): void {
  const define = (
    kind: string,
    mayRead: (recipient: Member, finalistId: string) => Promise<boolean>,
    compose: (deps: DecisionDeps, about: About) => Promise<Letter | undefined>,
  ) =>
    deps.outbox.define(kind, {
      lane: 'urgent',
      repeatsUncertain: true,
      async compose({ subject }, userId) {
        const [finalistId = '', cause, step] = subject.split(' ');
        const [state, recipient] = await Promise.all([
          readDecidedUnit(deps, finalistId),
          deps.members.find(userId),
        ]);
        if (!state || !(await mayRead(recipient, finalistId))) return undefined;
        const t = deps.translators[recipient.language ?? 'vi'];
        const now = deps.clock.now();
        return compose(deps, { state, cause: Number(cause), step, recipient: userId, now, t });
      },
    });
  const isOfUnit = async ({ id, consent }: Member, finalistId: string): Promise<boolean> => {
    const people = await deps.finalists.people(finalistId);
    return consent === 'given' && people.some(({ userId }) => userId === id);
  };
  const isAdministrator = async ({ id }: Member) => deps.isAdministrator(id);
  define(MAILING_KINDS.returns, isOfUnit, composeReturn);
  define(MAILING_KINDS.decisions, isOfUnit, composeOutcome);
  define('revision-reminder', isOfUnit, composeReminder);
  define('revision-came', isAdministrator, composeCame);
  define('revision-overdue', isAdministrator, composeOverdue);
}

/** Of several records in a row only the last is told. */
async function composeReturn(deps: DecisionDeps, about: About): Promise<Letter | undefined> {
  const { state, cause, recipient } = about;
  const { returns, unit, plan } = state;
  const record = returns.at(-1);
  if (record?.updateId !== cause) return undefined;
  const of = { kind: 'returns', finalistId: unit.id } as const;
  const before = await toldBefore(deps, of, returns, returns.length - 1, recipient);
  if (record.state === 'withdrawn') {
    if (before?.state !== 'returned') return undefined;
    waitForDay(deps, state.contest);
    return returnWithdrawnLetter(about);
  }
  // Sent again meanwhile: there is nothing left to ask for.
  if (!openReturn(plan)) return undefined;
  waitForDay(deps, state.contest);
  const again = before?.state === 'returned' && before.version === record.version;
  return returnLetter(about, record, again);
}

async function composeOutcome(deps: DecisionDeps, about: About): Promise<Letter | undefined> {
  const { state, cause, recipient } = about;
  const { decisions, unit } = state;
  const record = decisions.at(-1);
  if (record?.updateId !== cause) return undefined;
  const of = { kind: 'decisions', finalistId: unit.id } as const;
  const before = await toldBefore(deps, of, decisions, decisions.length - 1, recipient);
  // Taken back before they heard of it: there is nothing to tell.
  if (!currentDecision(decisions) && before?.state !== 'recorded') return undefined;
  waitForDay(deps, state.contest);
  return outcomeLetter(about, record, changeFrom(before, record));
}

async function composeReminder(deps: DecisionDeps, about: About): Promise<Letter | undefined> {
  const { state, cause, step, now } = about;
  const { contest, plan } = state;
  const returned = openReturn(plan);
  if (returned?.updateId !== cause) return undefined;
  // Held up until another was due: that one says it.
  if (revisionStep(contest, returned, now) !== step) return undefined;
  waitForWorkingTime(deps, contest);
  return reminderLetter(about, returned);
}

async function composeCame(deps: DecisionDeps, about: About): Promise<Letter | undefined> {
  const { state, cause } = about;
  // A newer one is told by itself.
  if (!state.sent?.revision || state.plan.version !== cause) return undefined;
  waitForDay(deps, state.contest);
  return revisionNotice(about, state.sent);
}

async function composeOverdue(deps: DecisionDeps, about: About): Promise<Letter | undefined> {
  const { state, cause } = about;
  const returned = openReturn(state.plan);
  if (returned?.updateId !== cause) return undefined;
  waitForWorkingTime(deps, state.contest);
  return overdueNotice(about, returned);
}

type ContestNow = LetterFacts['state']['contest'];

/** @throws NotYetError at night */
function waitForDay({ clock }: DecisionDeps, contest: ContestNow): void {
  mustBeDaytime(contest, clock.now());
}

/** @throws NotYetError outside the times in which reminders are sent */
function waitForWorkingTime({ clock }: DecisionDeps, contest: ContestNow): void {
  mustBeTimeToSend(contest, clock.now());
}
