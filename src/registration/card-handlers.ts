import type { Composer } from 'grammy';
import { registrationState } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { onButton } from '../telegram/buttons.js';
import { readOut } from '../telegram/long-text.js';
import { refuse } from '../telegram/refuse.js';
import { closeScreen, send, show } from '../telegram/screen.js';
import { shorten } from '../text/vietnamese.js';
import { editableEntry, readableEntry, removableEntry } from './access.js';
import {
  chooseStep,
  discard,
  readInFull,
  readVersion,
  restore,
  resumeEntry,
  sendReceipts,
  showCard,
  showVersions,
  submit,
  withdraw,
} from './buttons.js';
import { stepsView } from './card-view.js';
import type { RegistrationDeps } from './deps.js';
import { isOwner } from './entry.js';
import { advance, showEntryCard } from './filling.js';
import { askTwiceView, discardedView, versionsView } from './list-views.js';
import { postReceipts, resendReceipts } from './receipt-mailing.js';
import { receiptView } from './receipts.js';
import { submitEntry } from './submit-entry.js';
import { titleText } from './view-limits.js';
import { entryText, submissionText } from './whole-text.js';

/** The summary card and what is done from it. */
export function installCard(composer: Composer<BotContext>, deps: RegistrationDeps): void {
  const { contest, clock, entries } = deps;

  onButton(composer, showCard, async (ctx, entryId) => {
    const entry = await readableEntry(ctx, deps, entryId);
    if (entry) await showEntryCard(ctx, deps, entry);
  });

  onButton(composer, chooseStep, async (ctx, entryId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    if (entry) await show(ctx, stepsView(contest, entry, ctx.t));
  });

  onButton(composer, resumeEntry, async (ctx, entryId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    if (entry) await advance(ctx, deps, entry, undefined);
  });

  onButton(composer, submit, async (ctx, entryId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    if (!entry) return;
    const result = await submitEntry(deps, entry.id, ctx.member);
    if (result.state === 'missing') {
      const labels = result.steps.map(({ label }) => label[ctx.t.language]).join('; ');
      ctx.notify(ctx.t.plain('submit-missing', { labels: shorten(labels, 150) }), { alert: true });
      return showEntryCard(ctx, deps, entry);
    }
    if (result.state === 'closed') return refuse(ctx, 'registration-closed-now');
    if (result.state === 'gone') return refuse(ctx, 'entry-not-found');
    const receipt = { entryId: entry.id, ...result };
    await postReceipts(deps, receipt);
    await closeScreen(ctx);
    await send(ctx, receiptView(deps, receipt, ctx.t, 'owner'));
  });

  onButton(composer, sendReceipts, async (ctx, entryId) => {
    const entry = await entries.find(entryId);
    if (!entry || !isOwner(entry, ctx.member.id) || entry.code === undefined) {
      return refuse(ctx, 'entry-not-found');
    }
    if (entry.state === 'withdrawn') return refuse(ctx, 'entry-is-withdrawn');
    if (await resendReceipts(deps, entry)) ctx.notify(ctx.t.plain('receipts-sending'));
    else ctx.notify(ctx.t.plain('receipts-all-sent', { code: entry.code }));
  });

  onButton(composer, withdraw, async (ctx, entryId, answer) => {
    const entry = await removableEntry(ctx, deps, entryId);
    if (!entry) return;
    if (entry.state !== 'submitted') return showEntryCard(ctx, deps, entry);
    if (answer === 'ask') return show(ctx, askTwiceView('withdraw', entry, ctx.t));
    await entries.withdraw(entry.id, clock.now());
    await showEntryCard(ctx, deps, { ...entry, state: 'withdrawn' });
  });

  onButton(composer, restore, async (ctx, entryId) => {
    const entry = await readableEntry(ctx, deps, entryId);
    if (!entry) return;
    if (!isOwner(entry, ctx.member.id)) return refuse(ctx, 'entry-owner-only');
    if (registrationState(contest, clock.now()) !== 'open')
      return refuse(ctx, 'registration-closed-now');
    if (!(await requireJoined(ctx, deps, 'entries'))) return;
    await entries.restore(entry.id);
    const restored = await entries.find(entry.id);
    if (restored) await showEntryCard(ctx, deps, restored);
  });

  onButton(composer, discard, async (ctx, entryId, answer) => {
    const entry = await removableEntry(ctx, deps, entryId);
    if (!entry) return;
    if (entry.state !== 'draft') return showEntryCard(ctx, deps, entry);
    if (answer === 'ask') return show(ctx, askTwiceView('discard', entry, ctx.t));
    await entries.discard(entry);
    await show(ctx, discardedView(titleText(entry, ctx.t), ctx.t));
  });

  onButton(composer, readInFull, async (ctx, entryId) => {
    const entry = await readableEntry(ctx, deps, entryId);
    if (entry) await readToEnd(ctx, entryText(contest, entry, ctx.t), entry.id);
  });

  onButton(composer, showVersions, async (ctx, entryId) => {
    const entry = await readableEntry(ctx, deps, entryId);
    if (!entry) return;
    const submissions = await entries.submissions(entry.id);
    await show(ctx, versionsView(contest, entry, submissions, ctx.t));
  });

  onButton(composer, readVersion, async (ctx, entryId, number) => {
    const entry = await readableEntry(ctx, deps, entryId);
    if (!entry) return;
    const submission = (await entries.submissions(entry.id))[Number(number) - 1];
    if (!submission) return refuse(ctx, 'button-outdated');
    const text = submissionText(contest, entry, Number(number), submission, ctx.t);
    await readToEnd(ctx, text, entry.id);
  });
}

/** A whole text, the way back to the card under its end. */
function readToEnd(ctx: BotContext, text: string, entryId: string): Promise<void> {
  return readOut(ctx, text, [[showCard.make(ctx.t.plain('way-card'), entryId)]]);
}
