import type { Composer } from 'grammy';
import { actorOf, recordAct } from '../admin/administrator.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show, withHeading } from '../telegram/screen.js';
import {
  barAsker as barButton,
  closeReport as closeButton,
  endThread as endButton,
  liftBar as liftButton,
  listBarred,
  listReports,
  openReport,
} from './buttons.js';
import type { QuestionDeps } from './deps.js';
import { barAsker, closeReport, endThread, findCase, liftBar, openCase } from './moderate.js';
import {
  barredView,
  caseView,
  confirmCaseView,
  confirmLiftView,
  reportsView,
  whoIs,
} from './moderation-views.js';

/** What administrators see and end. For anyone else none of it exists. */
export function installModeration(composer: Composer<BotContext>, deps: QuestionDeps): void {
  const { contest, members, moderation } = deps;

  onButton(composer, listReports, (ctx, page) => showReports(ctx, deps, { page }));
  onButton(composer, openReport, (ctx, key, page) => showCase(ctx, deps, key, { page }));

  onButton(composer, endButton, async (ctx, key, answer) => {
    const found = await findCase(deps, key);
    if (!found) return showReports(ctx, deps, { heading: ctx.t.html('question-case-gone') });
    if (answer === 'ask') return show(ctx, confirmCaseView('end', key, ctx.t));
    await endThread(deps, found, actorOf(ctx));
    await showCase(ctx, deps, key, { heading: ctx.t.html('question-ended') });
  });

  onButton(composer, barButton, async (ctx, key, answer) => {
    const found = await findCase(deps, key);
    if (!found) return showReports(ctx, deps, { heading: ctx.t.html('question-case-gone') });
    if (answer === 'ask') return show(ctx, confirmCaseView('bar', key, ctx.t));
    await barAsker(deps, found, actorOf(ctx));
    await showCase(ctx, deps, key, { heading: ctx.t.html('question-barred') });
  });

  onButton(composer, closeButton, async (ctx, key) => {
    const found = await findCase(deps, key);
    if (found) await closeReport(deps, found, actorOf(ctx));
    await showReports(ctx, deps, {
      heading: ctx.t.html(found ? 'question-case-closed' : 'question-case-gone'),
    });
  });

  onButton(composer, listBarred, (ctx, page) => showBarred(ctx, deps, { page }));

  onButton(composer, liftButton, async (ctx, id, answer) => {
    const userId = Number(id);
    if (!(await moderation.isBarred(userId))) return refuse(ctx, 'question-not-barred');
    if (answer === 'ask') {
      const name = whoIs(await members.find(userId), contest, ctx.t);
      await recordAct(deps, 'list-barred-askers', id, actorOf(ctx));
      return show(ctx, confirmLiftView(userId, name, ctx.t));
    }
    await liftBar(deps, userId, actorOf(ctx));
    await showBarred(ctx, deps, { heading: ctx.t.html('question-lifted') });
  });
}

async function showReports(
  ctx: BotContext,
  { moderation, contest }: QuestionDeps,
  { page = '0', heading }: { page?: string; heading?: string },
): Promise<void> {
  const [reports, barred] = await Promise.all([moderation.reports(), moderation.barred()]);
  const facts = { asked: Number(page), barred: barred.length, t: ctx.t };
  await show(ctx, withHeading(heading, reportsView(reports, contest, facts)));
}

async function showCase(
  ctx: BotContext,
  deps: QuestionDeps,
  key: string,
  { page = '0', heading }: { page?: string; heading?: string },
): Promise<void> {
  const found = await openCase(deps, key, actorOf(ctx));
  if (!found) return showReports(ctx, deps, { heading: ctx.t.html('question-case-gone') });
  const { report, thread } = found;
  const messages = await deps.questions.messages(thread.id);
  const ids = new Set([thread.asker, report.by, ...messages.map(({ userId }) => userId)]);
  const known = [...ids].filter((id) => id !== undefined);
  const people = await Promise.all(
    known.map(async (id) => [id, await deps.members.find(id)] as const),
  );
  const facts = {
    ...found,
    contest: deps.contest,
    title: (await deps.catalogue.find(thread.model))?.title,
    messages,
    people: new Map(people),
    isBarred: await deps.moderation.isBarred(thread.asker),
    t: ctx.t,
  };
  await show(ctx, withHeading(heading, caseView(facts, Number(page))));
}

async function showBarred(
  ctx: BotContext,
  deps: QuestionDeps,
  { page = '0', heading }: { page?: string; heading?: string },
): Promise<void> {
  const { moderation, members, contest } = deps;
  const barred = await Promise.all(
    (await moderation.barred()).map(async ({ userId, at }) => {
      return { userId, at, name: whoIs(await members.find(userId), contest, ctx.t) };
    }),
  );
  await recordAct(deps, 'list-barred-askers', page, actorOf(ctx));
  await show(ctx, withHeading(heading, barredView(barred, contest, Number(page), ctx.t)));
}
