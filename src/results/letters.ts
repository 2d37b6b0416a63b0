import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../contest/contest.js';
import { NO_PRIZE } from '../contest/results-data.js';
import { whyThis } from '../people/buttons.js';
import { Html } from '../telegram/html.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { groupByPrize } from './card-view.js';
import { publishedHead, resultsButton } from './public-views.js';
import { isCorrection, type Published, type ResultRow } from './result.js';
import { knownFigures, pointsText, prizeName, rankText } from './row-lines.js';

/** Telegram's limit for a caption, less what stands around the list. Visible characters. */
const CAPTION = 1_024;
const SHORTEST = 24;

/** What those hear whom results are about. Where something is not known, nothing is said of it but that. */
export function ownLetter(
  contest: Contest,
  facts: { published: Published; rows: readonly ResultRow[]; removed: readonly ResultRow[] },
  t: Translator,
): View {
  const { published, rows, removed } = facts;
  const hasPrize = rows.some(({ prize }) => prize !== undefined && prize !== NO_PRIZE);
  const head = t.html('results-own-head', {
    contest: contest.shortName[t.language],
    correction: String(isCorrection(published)),
    prize: String(hasPrize),
  });
  const blocks = [
    ...rows.map((row) => ownBlock(contest, row, t)),
    ...removed.map(({ unitName }) =>
      t.html('results-own-removed', { unit: shorten(unitName, 80) }),
    ),
  ];
  return {
    text: fitting(head, blocks, t, '\n\n'),
    buttons: [[resultsButton(t)], [whyThis.make(t.plain('why-button'), 'service')]],
  };
}

function ownBlock(contest: Contest, row: ResultRow, t: Translator): string {
  return t.html('results-own-row', {
    unit: shorten(row.unitName, 90),
    title: shorten(row.title ?? t.plain('results-unknown'), 100),
    prize: prizeName(contest, row.prize, t),
    points: pointsText(row.points, t),
    rank: rankText(row.rank, t),
  });
}

/** What everyone hears. The figures on the picture stand in its caption too, for whoever can't see it. */
export function newsLetter(
  contest: Contest,
  published: Published,
  t: Translator,
  buttons: InlineKeyboardButton[][],
): View {
  const known = knownFigures(published.rows);
  const note = known.points ? [] : [t.html('results-all-unknown', { what: 'points' })];
  const lines = groupByPrize(contest, published.rows).flatMap(([prize, rows]) => [
    t.html('results-news-prize', {
      prize: prize === undefined ? t.plain('results-prize-unknown') : prizeName(contest, prize, t),
    }),
    ...rows.map((row) => newsLine(row, known.points, t)),
  ]);
  const head = publishedHead(contest, published, t);
  return { text: fitting(head, [...note, ...lines], t, '\n'), buttons };
}

function newsLine({ unitName, points }: ResultRow, somePoints: boolean, t: Translator): string {
  const unit = shorten(unitName, 70);
  if (!somePoints) return t.html('results-news-line', { unit });
  return points === undefined
    ? t.html('results-news-line-unknown', { unit })
    : t.html('results-news-line-points', { unit, points: pointsText(points, t) });
}

/** As many blocks as a caption has room for; that there are more is said. */
function fitting(head: string, blocks: readonly string[], t: Translator, between: string): string {
  const end = t.html('results-news-more');
  let text = head;
  for (const [index, block] of blocks.entries()) {
    const longer = `${text}${between}${block}`;
    const isLast = index === blocks.length - 1;
    const room = CAPTION - (isLast ? 0 : visible(end) + between.length + SHORTEST);
    if (visible(longer) > room) return `${text}${between}${end}`;
    text = longer;
  }
  return text;
}

/** Characters as Telegram counts them, after markup. */
function visible(html: string): number {
  return html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, '.').length;
}

/** Told to the administrators who may approve. */
export function reviewLetter(
  facts: { at: string; rows: number },
  button: InlineKeyboardButton,
  t: Translator,
): View {
  return { text: t.html('results-review-wanted', facts), buttons: [[button]] };
}

export function returnedLetter(
  remark: string | undefined,
  button: InlineKeyboardButton,
  t: Translator,
): View {
  const said = remark === undefined ? new Html('') : remark;
  return {
    text: t.html(remark === undefined ? 'results-taken-back' : 'results-was-returned', {
      remark: said,
    }),
    buttons: [[button]],
  };
}
