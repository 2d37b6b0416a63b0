import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { findAgency } from '../contest/agency-list.js';
import { NO_PRIZE } from '../contest/results-data.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { send, show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { askColumn, setAgency, setChoice, setUnknown } from './buttons.js';
import {
  agencyChoicesView,
  askColumnView,
  COLUMN_FORM,
  columnAfter,
  type Mode,
} from './column-views.js';
import type { ResultDeps } from './deps.js';
import { setResult } from './enter-results.js';
import { askedRow, showDraft, showRow } from './read-draft.js';
import { type Column, columns, type ResultRow, readPoints, readRank } from './result.js';
import { ROW_LIMITS } from './row-limits.js';
import { columnText } from './row-lines.js';

const MOST_AGENCIES = 6;

/** What is entered of a row: asked, chosen or typed, and changed again at any time. */
export function installColumns(composer: Composer<BotContext>, deps: ResultDeps): void {
  const { contest } = deps;

  onButton(composer, askColumn, (ctx, id, column, mode) =>
    askColumnOf(ctx, deps, id, column, mode),
  );

  onButton(composer, setChoice, async (ctx, id, column, value, mode) => {
    const choices = column === 'prize' ? contest.results.prizes : contest.fields;
    const isKnown = choices.some((choice) => choice.id === value);
    if (!isKnown && !(column === 'prize' && value === NO_PRIZE)) {
      return refuse(ctx, 'button-outdated');
    }
    await save(ctx, deps, { id, column, value, mode });
  });

  onButton(composer, setAgency, async (ctx, id, agencyId) => {
    if (!findAgency(contest, agencyId)) return refuse(ctx, 'button-outdated');
    const row = await askedRow(ctx, deps, id);
    if (!row) return;
    // Of a row of which nothing else is known yet, the other questions follow.
    const mode = row.prize === undefined && row.points === undefined ? 'new' : 'edit';
    await save(ctx, deps, { id, column: 'agencyId', value: agencyId, mode });
  });

  onButton(composer, setUnknown, (ctx, id, column, mode) =>
    save(ctx, deps, { id, column, value: undefined, mode }),
  );

  onAnswer(composer, COLUMN_FORM, async (ctx, { step, subject = '' }) => {
    const [name, mode] = step.split(' ') as [Column, Mode];
    const column = columns.find((one) => one === name);
    const row = column && (await askedRow(ctx, deps, subject));
    if (!row) return;
    await answer(ctx, deps, { row, column, mode });
  });
}

export async function askColumnOf(
  ctx: BotContext,
  deps: ResultDeps,
  id: string,
  column: Column,
  mode: Mode,
  heading?: string,
): Promise<void> {
  const row = await askedRow(ctx, deps, id);
  if (!row) return;
  const view = askColumnView({ contest: deps.contest, row, mode, t: ctx.t }, column);
  const text = heading === undefined ? view.text : `${heading}\n\n${view.text}`;
  await (ctx.callbackQuery ? show : send)(ctx, { ...view, text });
}

async function answer(
  ctx: BotContext,
  deps: ResultDeps,
  { row, column, mode }: { row: ResultRow; column: Column; mode: Mode },
): Promise<void> {
  const max = column === 'unitName' || column === 'title' ? ROW_LIMITS.title : 120;
  const text = await readAnswer(ctx, { max, singleLine: true });
  if (text === undefined) return;
  if (column === 'agencyId') {
    const agencies = deps.agencySearch.search(text).slice(0, MOST_AGENCIES);
    return send(ctx, agencyChoicesView({ contest: deps.contest, row, mode, t: ctx.t }, agencies));
  }
  const value = readValue(deps, column, text);
  if (value === undefined) {
    const { max: most } = deps.contest.results.points;
    return void (await ctx.reply(ctx.t.html('results-wrong', { column, max: most })));
  }
  await save(ctx, deps, { id: row.id, column, value, mode });
}

function readValue(
  { contest }: ResultDeps,
  column: Column,
  text: string,
): string | number | undefined {
  if (column === 'rank') return readRank(text);
  if (column !== 'points') return text;
  const points = readPoints(text);
  return points !== undefined && points <= contest.results.points.max ? points : undefined;
}

interface Saving {
  id: string;
  column: Column;
  value: string | number | undefined;
  mode: Mode;
}

/** Says what was saved, and asks the next question of a new row. */
async function save(
  ctx: BotContext,
  deps: ResultDeps,
  { id, column, value, mode }: Saving,
): Promise<void> {
  const outcome = await setResult(deps, id, column, value, actorOf(ctx));
  if (outcome === 'frozen') {
    return showDraft(ctx, deps, { heading: ctx.t.html('results-frozen') });
  }
  const row = await askedRow(ctx, deps, id);
  if (!row) return;
  const label = ctx.t.plain('results-column', { column });
  const saved = columnText(deps.contest, row, column, ctx.t);
  const heading = ctx.t.html('saved-choice', { label, value: saved });
  const next = mode === 'new' ? columnAfter(column) : undefined;
  if (next) return askColumnOf(ctx, deps, id, next, 'new', heading);
  await showRow(ctx, deps, id, heading);
}
