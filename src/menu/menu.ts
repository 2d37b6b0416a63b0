import { Composer, type FilterQuery } from 'grammy';
import type { Clock } from '../clock.js';
import type { Contest } from '../contest/contest.js';
import { REPORT_FORM } from '../dissemination/report.js';
import { cancelledReportView } from '../dissemination/report-card-view.js';
import type { BotContext } from '../people/context.js';
import { hasConsented } from '../people/member.js';
import type { MemberStore } from '../people/member-store.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand, publishMenuFor } from '../telegram/commands.js';
import { menuButton, openLanguage, openMenu } from '../telegram/menu-button.js';
import { isRefused } from '../telegram/refuse.js';
import { send, show, type View } from '../telegram/screen.js';
import type { Translators } from '../telegram/translations.js';
import { chooseLanguage, type MenuTopic, openTopic } from './buttons.js';
import { helpView, languageView, menuView, welcomeView } from './views.js';

export interface MenuDeps {
  contest: Contest;
  clock: Clock;
  members: MemberStore;
  translators: Translators;
  isAdministrator: (userId: number) => boolean;
  register: (ctx: BotContext) => Promise<void>;
  listEntries: (ctx: BotContext) => Promise<void>;
  openPlan: (ctx: BotContext) => Promise<void>;
  openSettings: (ctx: BotContext) => Promise<void>;
  openResults: (ctx: BotContext) => Promise<void>;
  openModels: (ctx: BotContext) => Promise<void>;
  openQuestions: (ctx: BotContext) => Promise<void>;
  openAgency: (ctx: BotContext) => Promise<void>;
  openPrivacy: (ctx: BotContext) => Promise<void>;
  openAppraisals: (ctx: BotContext) => Promise<void>;
  openSurvey: (ctx: BotContext) => Promise<void>;
  /** Whether somebody is of a unit in the final round, which sends a plan. */
  hasPlan: (userId: number) => Promise<boolean>;
  /** The contest with the deadline in force. */
  contestNow: () => Promise<Contest>;
  /** Opens what a link into the bot points at. @returns false when it points at nothing */
  openLink: (ctx: BotContext, payload: string) => Promise<boolean>;
}

/** What is only looked at in the middle of a form leaves the question open that stands above it. */
function inBetween(ctx: BotContext, view: View): Promise<void> {
  return show(ctx, { ...view, question: ctx.session.question });
}

const SERVICE_MESSAGES = [
  'message:pinned_message',
  'message:message_auto_delete_timer_changed',
  'message:write_access_allowed',
  'message:chat_background_set',
] satisfies FilterQuery[];

/** Where what was being filled in is found again, by how the form's name begins. */
const WAYS_BACK = [
  ['entry', 'entries'],
  ['profile', 'entries'],
  ['plan', 'plan'],
  ['results', 'results'],
  ['questions', 'questions'],
  ['agency', 'agency'],
  ['commendation', 'agency'],
  ['catalogue', 'models'],
  ['replication', 'models'],
  ['personal-data', 'privacy'],
  ['appraisal', 'appraisal'],
  ['survey', 'survey'],
] as const satisfies [string, MenuTopic][];

/** Where everyone begins and comes back to: start, menu, help, language, cancel. */
export function createMenu(
  deps: MenuDeps,
): Composer<BotContext> & { showMenu: (ctx: BotContext) => Promise<void> } {
  const { contest, clock, members, translators } = deps;
  const composer = new Composer<BotContext>();
  const waysOf = async (ctx: BotContext) => ({
    plan: await deps.hasPlan(ctx.member.id),
    appraisal: await ctx.mayUse('appraisal'),
  });

  const topics: Record<MenuTopic, (ctx: BotContext) => Promise<void>> = {
    register: deps.register,
    entries: deps.listEntries,
    plan: deps.openPlan,
    settings: deps.openSettings,
    results: deps.openResults,
    models: deps.openModels,
    questions: deps.openQuestions,
    agency: deps.openAgency,
    survey: deps.openSurvey,
    help: (ctx) => inBetween(ctx, helpView(contest, ctx.t)),
    language: (ctx) => inBetween(ctx, languageView(translators, ctx.t)),
    privacy: deps.openPrivacy,
    appraisal: async (ctx) => {
      if (!(await isRefused(ctx, 'appraisal'))) await deps.openAppraisals(ctx);
    },
  };

  // Pinning a message, setting a timer and the like arrive as messages, but say nothing to the bot.
  composer.on(SERVICE_MESSAGES, () => undefined);

  onCommand(composer, 'start', async (ctx) => {
    const payload = ctx.match.trim();
    if (payload !== '' && (await deps.openLink(ctx, payload))) return;
    if (await ctx.mayUse('appraisal')) {
      await publishMenuFor(ctx.api, ctx.member.id, ctx.t.language, ctx.mayUse, translators);
    }
    const now = await deps.contestNow();
    await send(ctx, welcomeView(now, clock.now(), await waysOf(ctx), ctx.t));
  });

  onCommand(composer, 'help', topics.help);
  onCommand(composer, 'language', topics.language);

  onCommand(composer, 'cancel', async (ctx) => {
    const { question } = ctx.session;
    delete ctx.session.afterJoining;
    if (question?.form === REPORT_FORM && question.subject !== undefined) {
      return send(ctx, cancelledReportView(question.subject, ctx.t));
    }
    // What was written stays where it was written: the way back leads there.
    const form = question?.form ?? '';
    const topic = WAYS_BACK.find(([begins]) => form.startsWith(begins))?.[1];
    // The pages of administrators have a command each, and no place in everybody's menu.
    if (question && !topic) {
      return send(ctx, { text: ctx.t.html('cancelled-other'), buttons: [[menuButton(ctx.t)]] });
    }
    const back = topic ?? 'entries';
    await send(ctx, {
      text: ctx.t.html(question ? `cancelled-${back}` : 'nothing-to-cancel'),
      buttons: [[openTopic.make(ctx.t.plain(`menu-${back}`), back)], [menuButton(ctx.t)]],
    });
  });

  onButton(composer, openMenu, async (ctx) => show(ctx, menuView(await waysOf(ctx), ctx.t)));

  onButton(composer, openTopic, (ctx, topic) => topics[topic](ctx));

  onButton(composer, openLanguage, topics.language);

  onButton(composer, chooseLanguage, async (ctx, language) => {
    ctx.session.language = language;
    // Nothing is kept of somebody who has not agreed, but for the session, which passes.
    if (hasConsented(ctx.member, contest)) await members.update(ctx.member.id, { language });
    ctx.t = translators[language];
    await publishMenuFor(ctx.api, ctx.member.id, language, ctx.mayUse, translators);
    ctx.notify(ctx.t.plain('language-chosen'));
    const view = ctx.session.question
      ? languageView(translators, ctx.t)
      : menuView(await waysOf(ctx), ctx.t);
    await inBetween(ctx, view);
  });

  return Object.assign(composer, {
    showMenu: async (ctx: BotContext) => send(ctx, menuView(await waysOf(ctx), ctx.t)),
  });
}
