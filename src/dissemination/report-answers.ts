import type { Composer } from 'grammy';
import { dayOf, formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { joiningTime } from '../redis/json-hash.js';
import { attachmentOf } from '../telegram/attachment.js';
import { refusalText, takenText } from '../telegram/attachment-views.js';
import { isRestOfAlbum, onAnswer, readAnswer, sayOnce } from '../telegram/text-answer.js';
import { readTypedDay } from '../text/typed-day.js';
import { formatNumber } from '../text/vietnamese.js';
import type { DisseminationDeps } from './deps.js';
import { askStep, askTotal, type Filling, fillingOf, goOn } from './filling.js';
import { TOTAL } from './question-views.js';
import { evidenceLimits, type Group, OBSTACLES_LIMIT, REPORT_FORM } from './report.js';
import { answerFields } from './report-fields.js';
import { LARGEST_COUNT, readCount } from './typed-count.js';

/** Characters of a short answer. */
const SHORT = 60;
const LONGEST_QUERY = 120;

type Answer = (ctx: BotContext, deps: DisseminationDeps, filling: Filling) => Promise<unknown>;

/** What is typed or sent while a question of the report is open. */
export function installReportAnswers(
  composer: Composer<BotContext>,
  deps: DisseminationDeps,
): void {
  onAnswer(composer, REPORT_FORM, async (ctx, { step, subject = '' }) => {
    const filling = await fillingOf(ctx, deps, subject);
    if (!filling) {
      delete ctx.session.question;
      return;
    }
    const answer = ANSWERS[step];
    await (answer ? answer(ctx, deps, filling) : goOn(ctx, deps, filling));
  });
}

const ANSWERS: Record<string, Answer> = {
  day: answerDay,
  ways: (ctx, deps, filling) =>
    askStep(ctx, deps, filling, 'ways', { heading: ctx.t.html('answer-press-wanted') }),
  officials: answerReached('officials'),
  union: answerReached('union'),
  [`officials${TOTAL}`]: answerTotal('officials'),
  [`union${TOTAL}`]: answerTotal('union'),
  models: searchModels,
  obstacles: answerObstacles,
  files: answerFiles,
};

/** Not to come, and not before the year of the contest, which would be a slip. */
export function isDayToReport(contest: Contest, day: string, now: number): boolean {
  return day <= dayOf(contest, now) && day >= `${contest.edition.year}-01-01`;
}

async function answerDay(ctx: BotContext, deps: DisseminationDeps, filling: Filling) {
  const { contest, clock } = deps;
  const text = await readAnswer(ctx, { max: SHORT, singleLine: true });
  if (text === undefined) return;
  const read = readTypedDay(text);
  const problem =
    'problem' in read
      ? read.problem
      : isDayToReport(contest, read.day, clock.now())
        ? undefined
        : 'out-of-time';
  if ('problem' in read || problem !== undefined) {
    const today = formatDate(contest, dayOf(contest, clock.now()));
    const year = String(contest.edition.year);
    const heading = ctx.t.html('pb-day-problem', { problem: problem ?? '', today, year });
    return askStep(ctx, deps, filling, 'day', { heading });
  }
  await deps.reports.write(filling.agency.id, answerFields.day(read.day));
  await goOn(ctx, deps, filling, saved(ctx, 'day', formatDate(contest, read.day)));
}

function answerReached(group: Group): Answer {
  return async (ctx, deps, filling) => {
    const count = await typedCount(ctx, 0);
    if (count === undefined) return;
    await deps.reports.write(filling.agency.id, answerFields.reached(group, count));
    await askTotal(ctx, deps, filling, group);
  };
}

function answerTotal(group: Group): Answer {
  return async (ctx, deps, filling) => {
    const { reached = 0 } = (await deps.reports.draft(filling.agency.id))[group];
    // An agency has officials; of members of the Youth Union it may have none.
    const total = await typedCount(ctx, group === 'officials' ? 1 : 0);
    if (total === undefined) return;
    if (total < reached) {
      const heading = ctx.t.html('pb-total-too-small', {
        reached: formatNumber(reached, ctx.t.language),
        total: formatNumber(total, ctx.t.language),
      });
      return askTotal(ctx, deps, filling, group, heading);
    }
    await deps.reports.write(filling.agency.id, answerFields.total(group, total));
    const value = `${formatNumber(reached, ctx.t.language)}/${formatNumber(total, ctx.t.language)}`;
    await goOn(ctx, deps, filling, saved(ctx, group, value));
  };
}

/** What was typed, as a number of people; nothing when it is none, and then they were told. */
async function typedCount(ctx: BotContext, least: number): Promise<number | undefined> {
  const text = await readAnswer(ctx, { max: SHORT, singleLine: true });
  if (text === undefined) return undefined;
  const count = readCount(text);
  if (count !== undefined && count >= least) return count;
  const max = formatNumber(LARGEST_COUNT, ctx.t.language);
  await ctx.reply(ctx.t.html('pb-count-wrong', { least, max }));
  return undefined;
}

async function searchModels(ctx: BotContext, deps: DisseminationDeps, filling: Filling) {
  const query = await readAnswer(ctx, { max: LONGEST_QUERY, singleLine: true });
  if (query !== undefined) await askStep(ctx, deps, filling, 'models', { query });
}

async function answerObstacles(ctx: BotContext, deps: DisseminationDeps, filling: Filling) {
  const text = await readAnswer(ctx, { max: OBSTACLES_LIMIT });
  if (text === undefined) return;
  await deps.reports.write(filling.agency.id, answerFields.obstacles(text));
  const heading = ctx.t.html('saved-text', {
    label: ctx.t.plain('pb-label', { step: 'obstacles' }),
    length: [...text].length,
    max: OBSTACLES_LIMIT,
  });
  await goOn(ctx, deps, filling, heading);
}

async function answerFiles(ctx: BotContext, deps: DisseminationDeps, filling: Filling) {
  const { contest, clock, reports } = deps;
  const { agency } = filling;
  const limits = evidenceLimits(contest);
  const { files } = await reports.draft(agency.id);
  const file = attachmentOf(ctx.message, joiningTime(files, clock.now()));
  const extensions = limits.extensions.join(', ');
  if (!file) return sayOnce(ctx, ctx.t.html('files-wanted', { extensions }));
  const refusal = refusalText(file, limits, ctx.t);
  if (refusal !== undefined) return ctx.reply(refusal);
  const outcome = await reports.addFile(agency.id, file, limits.maxFiles);
  const heading = takenText(outcome, file, limits, ctx.t);
  const placement = isRestOfAlbum(ctx) ? 'refreshed' : 'new';
  await askStep(ctx, deps, filling, 'files', { heading, placement });
}

function saved(ctx: BotContext, step: 'day' | Group, value: string): string {
  return ctx.t.html('saved-choice', { label: ctx.t.plain('pb-label', { step }), value });
}
