import type { FormStep, TextStep } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { unitName } from '../people/member.js';
import type { WriteOutcome } from '../redis/record-fields.js';
import { defineForm } from '../telegram/forms.js';
import { refuse } from '../telegram/refuse.js';
import { closeScreen, type Placement, place, withHeading } from '../telegram/screen.js';
import { countCharacters } from '../text/vietnamese.js';
import { cardView } from './card-view.js';
import type { RegistrationDeps } from './deps.js';
import type { Entry } from './entry.js';
import { isFilled, missingSteps, nextStep } from './form.js';
import { questionView } from './question-view.js';

/** `form` of the session's question while an entry is filled in. */
export const ENTRY_FORM = defineForm('entry');

/** Asks a step: the next message answers it. */
export async function ask(
  ctx: BotContext,
  { contest }: Pick<RegistrationDeps, 'contest'>,
  entry: Entry,
  step: FormStep,
  { heading, placement = 'new' }: { heading?: string | undefined; placement?: Placement } = {},
): Promise<void> {
  const prefill = step.type === 'text' ? prefillOf(ctx, step, contest) : undefined;
  const view = questionView({ contest, entry, step, t: ctx.t, prefill });
  const question = { form: ENTRY_FORM, step: step.id, subject: entry.id };
  await place(ctx, placement, { ...withHeading(heading, view), question });
}

/** What the profile proposes as the answer of a step; nothing that the step would refuse if typed. */
export function prefillOf(
  ctx: BotContext,
  step: TextStep,
  contest: RegistrationDeps['contest'],
): string | undefined {
  if (step.prefill === undefined) return undefined;
  const value = step.prefill === 'position' ? ctx.member.position : unitName(ctx.member, contest);
  const length = countCharacters(value ?? '');
  return length >= step.minLength && length <= step.maxLength ? value : undefined;
}

export async function showEntryCard(
  ctx: BotContext,
  { contest, clock, cardActions }: Pick<RegistrationDeps, 'contest' | 'clock' | 'cardActions'>,
  entry: Entry,
  { heading, placement = 'in-place' }: { heading?: string | undefined; placement?: Placement } = {},
): Promise<void> {
  const now = clock.now();
  const actions = cardActions(entry, ctx.t);
  const view = cardView({ contest, entry, viewer: ctx.member.id, now, t: ctx.t, actions });
  await place(ctx, placement, withHeading(heading, view));
}

/** Goes on after a step: to the nearest one that is still open, or to the card when none is. */
export async function advance(
  ctx: BotContext,
  deps: RegistrationDeps,
  entry: Entry,
  after: string | undefined,
  heading?: string,
): Promise<void> {
  const step = nextStep(deps.contest, entry, after);
  if (step) return ask(ctx, deps, entry, step, { heading });
  return showEntryCard(ctx, deps, entry, { heading, placement: 'new' });
}

/**
 * Saves an answer, and only then says so and goes on: in place of the question that was answered by
 * a press, or above the next one. A correction to an entry that is otherwise complete leads back to
 * the card.
 */
export async function saveAnswer(
  ctx: BotContext,
  deps: RegistrationDeps,
  entry: Entry,
  step: FormStep,
  answer: { value: string; messageId?: number },
  savedLine?: string,
): Promise<void> {
  const wasFilled = isFilled(entry, step);
  const outcome = await deps.entries.saveAnswer(entry.id, step.id, answer);
  const saved = await readAgain(ctx, deps, entry, outcome);
  if (!saved) return;
  const heading = (await closeScreen(ctx, savedLine)) ? undefined : savedLine;
  if (wasFilled && missingSteps(deps.contest, saved).length === 0) {
    await showEntryCard(ctx, deps, saved, { heading, placement: 'new' });
  } else {
    await advance(ctx, deps, saved, step.id, heading);
  }
  await deps.onAnswered(ctx, saved, step);
}

/** The entry after a write, or nothing when the write was refused and the person was told why. */
export async function readAgain(
  ctx: BotContext,
  { entries }: Pick<RegistrationDeps, 'entries'>,
  entry: Entry,
  outcome: WriteOutcome,
): Promise<Entry | undefined> {
  if (outcome === 'gone' || outcome === 'withdrawn') {
    delete ctx.session.question;
    await refuse(ctx, outcome === 'gone' ? 'entry-not-found' : 'entry-is-withdrawn');
    return undefined;
  }
  return entries.find(entry.id);
}
