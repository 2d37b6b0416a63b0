import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { dayOf } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { joiningTime } from '../redis/json-hash.js';
import { attachmentOf } from '../telegram/attachment.js';
import { refusalText, takenText } from '../telegram/attachment-views.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { type Placement, place, placeOfAnswer, withHeading } from '../telegram/screen.js';
import { isRestOfAlbum, onAnswer, readAnswer, sayOnce } from '../telegram/text-answer.js';
import { readTypedDay } from '../text/typed-day.js';
import { reportedReplication } from './access.js';
import {
  askReportStep,
  confirmReport,
  discardReport,
  nothingNew,
  removeReportFile,
  reportMilestone,
  setToday,
} from './buttons.js';
import type { ReplicationDeps } from './deps.js';
import { isUnderway, stageOf } from './milestones.js';
import { recordMilestone, recordNothing } from './record-news.js';
import { REPLICATION_LIMITS, type Registered } from './replication.js';
import {
  evidenceLimits,
  REPORT_FORM,
  type ReportStep,
  reportQuestion,
  reportView,
} from './report-view.js';
import { showReplication } from './show-replication.js';
import { stageName } from './words.js';

/** Reporting how far an agency is. Every press and answer is authorised anew. */
export function installReports(composer: Composer<BotContext>, deps: ReplicationDeps): void {
  const { drafts } = deps;

  onButton(composer, reportMilestone, async (ctx, id, kind) => {
    const replication = await reportedReplication(ctx, deps, id);
    if (!replication) return;
    await drafts.beginReport(ctx.member.id, id, kind);
    await showReport(ctx, deps, replication);
  });

  onButton(composer, nothingNew, async (ctx, id) => {
    const replication = await reportedReplication(ctx, deps, id);
    if (!replication) return;
    const isOpen = isUnderway(stageOf(replication.news));
    if (isOpen) await recordNothing(deps, replication, actorOf(ctx));
    const heading = ctx.t.html(isOpen ? 'replication-nothing-saved' : 'replication-over', {
      stage: stageName(stageOf(replication.news), ctx.t),
    });
    const now = (await deps.replications.find(id)) ?? replication;
    await showReplication(ctx, deps, now, { heading });
  });

  onButton(composer, askReportStep, async (ctx, id, step) => {
    const replication = await reportedReplication(ctx, deps, id);
    if (!replication) return;
    await showReport(ctx, deps, replication, { ...(step !== 'card' && { step }) });
  });

  onButton(composer, setToday, async (ctx, id) => {
    const replication = await reportedReplication(ctx, deps, id);
    if (!replication) return;
    await drafts.clearReportDay(ctx.member.id, id);
    await showReport(ctx, deps, replication);
  });

  onButton(composer, removeReportFile, async (ctx, id, key) => {
    const replication = await reportedReplication(ctx, deps, id);
    if (!replication) return;
    await drafts.removeFile(ctx.member.id, id, key);
    await showReport(ctx, deps, replication, { step: 'files' });
  });

  onButton(composer, discardReport, async (ctx, id) => {
    const replication = await reportedReplication(ctx, deps, id);
    if (!replication) return;
    await drafts.discardReport(ctx.member.id, id);
    const heading = ctx.t.html('replication-report-discarded');
    await showReplication(ctx, deps, replication, { heading });
  });

  onButton(composer, confirmReport, async (ctx, id) => {
    const replication = await reportedReplication(ctx, deps, id);
    if (!replication) return;
    const result = await recordMilestone(deps, replication, actorOf(ctx));
    if (result.state === 'reason-wanted') {
      return showReport(ctx, deps, replication, { step: 'note' });
    }
    const heading =
      result.state === 'gone'
        ? ctx.t.html('replication-report-gone')
        : ctx.t.html('replication-recorded', { stage: stageName(result.kind, ctx.t) });
    const now = (await deps.replications.find(id)) ?? replication;
    await showReplication(ctx, deps, now, { heading });
  });

  onAnswer(composer, REPORT_FORM, async (ctx, question) => {
    const replication = await reportedReplication(ctx, deps, question.subject ?? '');
    if (!replication) {
      if (ctx.session.question === question) delete ctx.session.question;
      return;
    }
    if (question.step === 'files') await takeFile(ctx, deps, replication);
    else if (question.step === 'day') await answerDay(ctx, deps, replication);
    else await answerNote(ctx, deps, replication);
  });
}

interface Showing {
  step?: ReportStep;
  heading?: string | undefined;
  placement?: Placement;
}

/** The report as it stands, or one part of it. What is dropped is asked first why. */
async function showReport(
  ctx: BotContext,
  deps: ReplicationDeps,
  replication: Registered,
  { step, heading, placement = placeOfAnswer(ctx) }: Showing = {},
): Promise<void> {
  const report = await deps.drafts.report(ctx.member.id, replication.id);
  if (!report) {
    const gone = ctx.t.html('replication-report-gone');
    return showReplication(ctx, deps, replication, { heading: gone });
  }
  const facts = { contest: deps.contest, replication, report, now: deps.clock.now(), t: ctx.t };
  const needsReason = report.kind === 'dropped' && report.note === undefined;
  const asked = step ?? (needsReason ? 'note' : undefined);
  const view = asked ? reportQuestion(facts, asked) : reportView(facts);
  await place(ctx, placement, withHeading(heading, view));
}

async function answerDay(
  ctx: BotContext,
  deps: ReplicationDeps,
  replication: Registered,
): Promise<void> {
  const text = await readAnswer(ctx, { max: 60, singleLine: true });
  if (text === undefined) return;
  const typed = readTypedDay(text);
  const problem = 'problem' in typed ? typed.problem : problemOf(deps, typed.day);
  if (problem) return void (await ctx.reply(ctx.t.html('replication-day-wrong', { problem })));
  if ('problem' in typed) return;
  await saveAnswer(ctx, deps, replication, 'day', typed.day);
}

/** The longest ago that something is reported of. */
const OLDEST_DAY = '2000-01-01';

function problemOf({ contest, clock }: ReplicationDeps, day: string): string | undefined {
  if (day > dayOf(contest, clock.now())) return 'future';
  return day < OLDEST_DAY ? 'too-old' : undefined;
}

async function answerNote(
  ctx: BotContext,
  deps: ReplicationDeps,
  replication: Registered,
): Promise<void> {
  const text = await readAnswer(ctx, { min: 2, max: REPLICATION_LIMITS.note });
  if (text !== undefined) await saveAnswer(ctx, deps, replication, 'note', text);
}

async function saveAnswer(
  ctx: BotContext,
  deps: ReplicationDeps,
  replication: Registered,
  field: 'day' | 'note',
  value: string,
): Promise<void> {
  const saved = await deps.drafts.answerReport(ctx.member.id, replication.id, field, value);
  if (saved === 'gone') return refuse(ctx, 'replication-report-gone');
  const heading = ctx.t.html('replication-report-saved', { field });
  await showReport(ctx, deps, replication, { heading });
}

async function takeFile(
  ctx: BotContext,
  deps: ReplicationDeps,
  replication: Registered,
): Promise<void> {
  const limits = evidenceLimits(deps.contest);
  const report = await deps.drafts.report(ctx.member.id, replication.id);
  const file = attachmentOf(ctx.message, joiningTime(report?.files ?? [], deps.clock.now()));
  if (!file) {
    const extensions = limits.extensions.join(', ');
    return sayOnce(ctx, ctx.t.html('replication-file-wanted', { extensions }));
  }
  const refusal = refusalText(file, limits, ctx.t);
  if (refusal) return void (await ctx.reply(refusal));
  const outcome = await deps.drafts.addFile(ctx.member.id, replication.id, file);
  await showReport(ctx, deps, replication, {
    step: 'files',
    heading: takenText(outcome, file, limits, ctx.t),
    placement: isRestOfAlbum(ctx) ? 'refreshed' : 'new',
  });
}
