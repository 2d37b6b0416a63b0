import type { Finalist } from '../finalists/finalist.js';
import { type Mailing, type MailingKind, NotYetError } from '../outbox/mailing.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { cardButton } from './card-view.js';
import { paperFacts } from './content-views.js';
import type { PlanDeps } from './deps.js';
import { causeOf, PAPER_KINDS } from './paper.js';
import { paperClaimView } from './paper-views.js';
import { RECEIPT_KIND, receiptKind } from './receipts.js';
import { peopleOf } from './unit.js';

/** Says how the mailings about plans are made; before the outbox starts. */
export function definePlanMailings(deps: PlanDeps): void {
  const { outbox } = deps;
  outbox.define(RECEIPT_KIND, receiptKind(deps));
  outbox.define(PAPER_KINDS.claim, urgent(deps, claimView));
  outbox.define(PAPER_KINDS.confirmed, urgent(deps, confirmedView));
  outbox.define(PAPER_KINDS.refused, urgent(deps, refusedView));
  outbox.define(PAPER_KINDS.takenBack, urgent(deps, takenBackView));
}

interface Notice {
  unit: Finalist;
  /** By what it knows again what it is about: a claim's time, or the update of a record. */
  cause: number;
  /** When it was posted, and the time now, epoch milliseconds. */
  postedAt: number;
  now: number;
  recipient: number;
  t: Translator;
}

/** A notice about one unit: its subject is "<finalist id> <cause>". */
function urgent(
  deps: PlanDeps,
  compose: (deps: PlanDeps, notice: Notice) => Promise<View | undefined>,
): MailingKind {
  return {
    lane: 'urgent',
    repeatsUncertain: true,
    async compose({ subject, createdAt }: Mailing, recipient: number) {
      const [finalistId = '', cause = ''] = subject.split(' ');
      const unit = await deps.finalists.find(finalistId);
      if (!unit) return undefined;
      const { language = 'vi' } = await deps.members.find(recipient);
      return compose(deps, {
        unit,
        cause: Number(cause),
        postedAt: createdAt,
        now: deps.clock.now(),
        recipient,
        t: deps.translators[language],
      });
    },
  };
}

async function claimView(
  { plans, members, deadlines }: PlanDeps,
  { unit, cause, t }: Notice,
): Promise<View | undefined> {
  const { paperClaim } = await plans.find(unit.id);
  // It was answered, or another one came after it.
  if (paperClaim?.at !== cause) return undefined;
  const { name } = await members.find(paperClaim.by);
  const contest = await deadlines.contest();
  return paperClaimView(contest, unit, paperClaim, name ?? t.plain('someone'), t);
}

async function confirmedView(deps: PlanDeps, notice: Notice): Promise<View | undefined> {
  const { unit, cause, t } = notice;
  const { paper } = await deps.plans.find(unit.id);
  if (!paper) return notYet(notice);
  // Another administrator was quicker, or it was taken back and recorded anew.
  if (causeOf(paper) !== cause) return undefined;
  if (!(await mayBeTold(deps, notice))) return undefined;
  const facts = { unit: unit.unitName, ...paperFacts(await deps.deadlines.contest(), paper) };
  return toldView(t.html('paper-confirmed', facts), notice);
}

async function refusedView(deps: PlanDeps, notice: Notice): Promise<View | undefined> {
  const { unit, cause, t } = notice;
  const { paper, paperClaim } = await deps.plans.find(unit.id);
  if (paper) return undefined;
  if (paperClaim?.at === cause) return notYet(notice);
  if (!(await mayBeTold(deps, notice))) return undefined;
  return toldView(t.html('paper-refused', { unit: unit.unitName }), notice);
}

async function takenBackView(deps: PlanDeps, notice: Notice): Promise<View | undefined> {
  const { unit, cause, t } = notice;
  const { paper } = await deps.plans.find(unit.id);
  if (paper) return causeOf(paper) === cause ? notYet(notice) : undefined;
  if (!(await mayBeTold(deps, notice))) return undefined;
  return toldView(t.html('paper-taken-back', { unit: unit.unitName }), notice);
}

/** The act follows its notice within a moment. */
const UNTIL_DONE_MS = 200;
/** By then it has not happened, and will not. */
const GIVE_UP_MS = 10 * 60_000;

/** @throws NotYetError while the act may still come */
function notYet({ now, postedAt }: Notice): undefined {
  if (now - postedAt <= GIVE_UP_MS) throw new NotYetError(UNTIL_DONE_MS);
  return undefined;
}

/** Whether somebody is still of the unit, and still agrees to be written to. */
async function mayBeTold(deps: PlanDeps, { unit, recipient }: Notice): Promise<boolean> {
  if (!(await peopleOf(deps, unit.id)).includes(recipient)) return false;
  return (await deps.members.find(recipient)).consent !== 'withdrawn';
}

function toldView(text: string, { unit, t }: Notice): View {
  return { text, buttons: [[cardButton(unit.id, t)], [menuButton(t)]] };
}
