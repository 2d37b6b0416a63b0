import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';
import { turnRow } from '../telegram/pages.js';
import { refuse } from '../telegram/refuse.js';
import { send, show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import {
  addFinalistButton,
  askEntryCode,
  askUnitName,
  openDraft,
  openRow,
  pickFinalist,
  previewDraft,
  removeRowButton,
} from './buttons.js';
import { askColumnOf } from './column-handlers.js';
import type { ResultDeps } from './deps.js';
import { draftButton, pickFinalistView, removeRowView } from './draft-views.js';
import { type AddResult, addEntry, addFinalist, addUnit, removeResult } from './enter-results.js';
import { EVERYTHING, matching, resultsPage } from './public-views.js';
import { askedRow, readDraft, showDraft, showRow } from './read-draft.js';
import { ROW_LIMITS } from './row-limits.js';

/** `form` of the session's question while a row is added. */
const ADD_FORM = defineForm('results-add', { for: 'administrator' });
/** Characters; more than any code has. */
const LONGEST_CODE = 40;

/** Entering results in chat: the list, new rows, taking one out. */
export function installDraft(composer: Composer<BotContext>, deps: ResultDeps): void {
  onButton(composer, openDraft, (ctx, page) => showDraft(ctx, deps, { page: Number(page) }));

  onButton(composer, pickFinalist, async (ctx, page) => {
    const { left, waiting } = await readDraft(deps, ctx);
    if (waiting || left.length === 0) return showDraft(ctx, deps);
    await show(ctx, pickFinalistView(left, Number(page), ctx.t));
  });

  onButton(composer, addFinalistButton, async (ctx, finalistId) =>
    showAdded(ctx, deps, await addFinalist(deps, finalistId, actorOf(ctx)), finalistId),
  );

  onButton(composer, askEntryCode, (ctx) =>
    show(ctx, {
      text: ctx.t.html('results-ask-code', { code: exampleCode(deps) }),
      buttons: [[draftButton(ctx.t)]],
      question: { form: ADD_FORM, step: 'code' },
    }),
  );

  onButton(composer, askUnitName, (ctx) =>
    show(ctx, {
      text: ctx.t.html('results-ask-name'),
      buttons: [[draftButton(ctx.t)]],
      question: { form: ADD_FORM, step: 'unit' },
    }),
  );

  onAnswer(composer, ADD_FORM, async (ctx, { step, subject = '' }) => {
    const max = step === 'code' ? LONGEST_CODE : ROW_LIMITS.unit;
    const text = await readAnswer(ctx, { min: 2, max, singleLine: true });
    if (text === undefined) return;
    const actor = actorOf(ctx);
    if (step === 'unit') {
      return showAdded(ctx, deps, await addUnit(deps, { unitName: text }, actor), text);
    }
    // The unit of an entry whose owner has none; `subject` is the entry's code.
    const asked = step === 'unit-of' ? { code: subject, unitName: text } : { code: text };
    await showAdded(ctx, deps, await addEntry(deps, asked, actor), asked.code);
  });

  onButton(composer, openRow, (ctx, id) => showRow(ctx, deps, id));

  onButton(composer, removeRowButton, async (ctx, id, answer) => {
    const row = await askedRow(ctx, deps, id);
    if (!row) return;
    if (answer === 'ask') return show(ctx, removeRowView(row, ctx.t));
    await removeResult(deps, id, actorOf(ctx));
    const heading = ctx.t.html('results-removed', { unit: row.unitName });
    await showDraft(ctx, deps, { heading });
  });

  onButton(composer, previewDraft, async (ctx, page) => {
    const { contest, rows } = await readDraft(deps, ctx);
    const facts = { contest, rows, t: ctx.t };
    const list = resultsPage(facts, matching(facts, EVERYTHING), Number(page));
    await show(ctx, {
      text: [ctx.t.html('results-preview-head'), list.text].join('\n'),
      buttons: [...turnRow(list, (text, to) => previewDraft.make(text, to)), [draftButton(ctx.t)]],
    });
  });
}

/** The first question about a new row; or why there is none. */
async function showAdded(
  ctx: BotContext,
  deps: ResultDeps,
  result: AddResult,
  asked: string,
): Promise<void> {
  switch (result.state) {
    case 'added': {
      // Without a link nothing says to which agency a unit belongs.
      const first = result.id.startsWith('u.') ? 'agencyId' : 'prize';
      return askColumnOf(ctx, deps, result.id, first, 'new');
    }
    case 'unit-wanted':
      return send(ctx, {
        text: ctx.t.html('results-ask-unit-of', { code: asked }),
        buttons: [[draftButton(ctx.t)]],
        question: { form: ADD_FORM, step: 'unit-of', subject: asked },
      });
    case 'frozen':
      return showDraft(ctx, deps, { heading: ctx.t.html('results-frozen') });
    default:
      if (ctx.callbackQuery) return refuse(ctx, 'button-outdated');
      // The question stays open: a code is soon mistyped.
      await ctx.reply(ctx.t.html(`results-entry-${result.state}`, { code: asked }));
  }
}

function exampleCode({ contest: { entryCode, edition } }: ResultDeps): string {
  return `${entryCode.prefix}-${edition.year}-${'1'.padStart(entryCode.digits, '0')}`;
}
