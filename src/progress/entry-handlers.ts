import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { attachEntry, promoteEntry } from '../finalists/promote-entry.js';
import type { BotContext } from '../people/context.js';
import type { Entry } from '../registration/entry.js';
import { onButton } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';
import { refuse } from '../telegram/refuse.js';
import { send, show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { askEntry, askEntryOf, attachButton, pickUnit, promoteButton } from './buttons.js';
import type { ProgressDeps } from './deps.js';
import { attachView, entryFacts, entryView, pickUnitView } from './entry-views.js';
import { showOverview } from './overview-handlers.js';
import { progressButton } from './overview-view.js';
import { askedUnit, showUnit } from './unit-handlers.js';
import { unitText } from './unit-lines.js';
import { unitButton } from './unit-view.js';

/** `form` of the session's question while an entry's code is asked for; `subject` a unit, if known. */
const ENTRY_FORM = defineForm('progress-entry', { for: 'administrator' });
/** Of the unit's name, when the entry's owner has none; `subject` is the entry. */
const UNIT_FORM = defineForm('progress-unit', { for: 'administrator' });
const UNIT_NAME = { min: 2, max: 200, singleLine: true } as const;
/** Characters; more than any code has. */
const LONGEST_CODE = 40;

/** Adding a finalist from an entry: as a unit of its own, or to one that is a finalist already. */
export function installEntries(composer: Composer<BotContext>, deps: ProgressDeps): void {
  const { entries, finalists } = deps;

  onButton(composer, askEntry, (ctx) =>
    show(ctx, {
      text: ctx.t.html('progress-entry-ask', { code: exampleCode(deps) }),
      buttons: [[progressButton(ctx.t)]],
      question: { form: ENTRY_FORM, step: 'code' },
    }),
  );

  onButton(composer, askEntryOf, async (ctx, finalistId) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    const facts = { unit: unitText(unit), code: exampleCode(deps) };
    await show(ctx, {
      text: ctx.t.html('progress-entry-ask-of', facts),
      buttons: [[unitButton(finalistId, ctx.t)]],
      question: { form: ENTRY_FORM, step: 'code', subject: finalistId },
    });
  });

  onAnswer(composer, ENTRY_FORM, async (ctx, { subject }) => {
    const code = await readAnswer(ctx, { max: LONGEST_CODE, singleLine: true });
    if (code === undefined) return;
    const entry = await entries.findByCode(code.toUpperCase());
    if (!entry) return void (await ctx.reply(ctx.t.html('progress-entry-unknown', { code })));
    const facts = await entryFacts(deps, entry, ctx.t);
    if (subject === undefined) return send(ctx, entryView(facts));
    const unit = await askedUnit(ctx, deps, subject);
    if (unit) await send(ctx, attachView(facts, unit.finalist));
  });

  onButton(composer, promoteButton, async (ctx, entryId) => {
    const entry = await codedEntry(ctx, deps, entryId);
    if (entry) await promote(ctx, deps, entry);
  });

  onAnswer(composer, UNIT_FORM, async (ctx, { subject = '' }) => {
    const unitName = await readAnswer(ctx, UNIT_NAME);
    if (unitName === undefined) return;
    const entry = await codedEntry(ctx, deps, subject);
    if (entry) await promote(ctx, deps, entry, unitName);
  });

  onButton(composer, pickUnit, async (ctx, entryId, page) => {
    const entry = await codedEntry(ctx, deps, entryId);
    if (!entry) return;
    const facts = await entryFacts(deps, entry, ctx.t);
    await show(ctx, pickUnitView(facts, await finalists.all(), Number(page)));
  });

  onButton(composer, attachButton, async (ctx, entryId, finalistId) => {
    const entry = await codedEntry(ctx, deps, entryId);
    if (!entry) return;
    const asked = { code: entry.code, finalistId };
    const result = await attachEntry(deps, asked, actorOf(ctx));
    if (result.state === 'no-finalist') return refuse(ctx, 'button-outdated');
    await showResult(ctx, deps, entry, result);
  });
}

async function promote(
  ctx: BotContext,
  deps: ProgressDeps,
  entry: Entry & { code: string },
  unitName?: string,
): Promise<void> {
  const asked = { code: entry.code, ...(unitName !== undefined && { unitName }) };
  const result = await promoteEntry(deps, asked, actorOf(ctx));
  if (result.state !== 'unit-wanted') return showResult(ctx, deps, entry, result);
  await show(ctx, {
    text: ctx.t.html('progress-entry-unit-ask', { code: entry.code }),
    buttons: [[progressButton(ctx.t)]],
    question: { form: UNIT_FORM, step: 'name', subject: entry.id },
  });
}

/** The unit that the entry now belongs to; or why it could not be made one. */
async function showResult(
  ctx: BotContext,
  deps: ProgressDeps,
  { code }: { code: string },
  result:
    | { state: 'promoted' | 'attached' | 'taken'; finalist: { id: string } }
    | { state: 'unknown' | 'withdrawn' },
): Promise<void> {
  const heading = ctx.t.html(`progress-entry-${result.state}`, { code });
  if ('finalist' in result) return showUnit(ctx, deps, result.finalist.id, heading);
  await showOverview(ctx, deps, heading);
}

async function codedEntry(
  ctx: BotContext,
  { entries }: ProgressDeps,
  entryId: string,
): Promise<(Entry & { code: string }) | undefined> {
  const entry = await entries.find(entryId);
  const { code } = entry ?? {};
  if (entry && code !== undefined) return { ...entry, code };
  await refuse(ctx, 'button-outdated');
  return undefined;
}

function exampleCode({ contest }: ProgressDeps): string {
  const { prefix, digits } = contest.entryCode;
  return `${prefix}-${contest.edition.year}-${'1'.padStart(digits, '0')}`;
}
