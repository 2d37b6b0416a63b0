import type { Bot } from 'grammy';
import { createAudit } from './admin/audit/audit.js';
import { createStatus } from './admin/status.js';
import { createAgencies } from './agencies/agencies.js';
import { openOwnAgency } from './agencies/home.js';
import { createAnnouncements } from './announcements/announcements.js';
import { createLiveProgress } from './announcements/sending/live.js';
import { sweepAnnouncements } from './announcements/sending/sweep.js';
import { createAppraisals } from './appraisal/appraisals.js';
import { createDecisions } from './appraisal/decision/decisions.js';
import { sweepDecisions } from './appraisal/decision/sweep.js';
import { showAppraisals } from './appraisal/show-appraisal.js';
import { sweepAppraisals } from './appraisal/sweep.js';
import { createBrowsing, showCatalogue } from './catalogue/browsing/browse-handlers.js';
import { createInline } from './catalogue/browsing/inline.js';
import { createPublishing } from './catalogue/publishing/publishing.js';
import { createChatEvents } from './chats/chat-events.js';
import { createChats } from './chats/chats.js';
import { createCommendations } from './commendation/commendations.js';
import { createDissemination } from './dissemination/dissemination.js';
import { sweepDissemination } from './dissemination/sweep.js';
import { createFeatureDeps, createPersonalDataDeps, type FeatureOptions } from './feature-deps.js';
import { createForecasting, type Forecasting } from './feature-forecast.js';
import { createLinks } from './feature-links.js';
import { createFinalists } from './finalists/claim-handlers.js';
import { createGroups } from './menu/groups.js';
import { createGuidance } from './menu/guidance.js';
import { createMenu } from './menu/menu.js';
import { readOutboxState } from './outbox/outbox-state.js';
import type { BotContext } from './people/context.js';
import { createCoordinators } from './people/coordinator-handlers.js';
import { identify } from './people/identify.js';
import { createPeople } from './people/people.js';
import { openSettings } from './people/settings.js';
import { showNotice } from './personal-data/notice-handlers.js';
import { createPersonalData } from './personal-data/personal-data.js';
import { noteWithdrawal } from './personal-data/request-store.js';
import { sweepPersonalData } from './personal-data/sweep.js';
import { createPlans, openOwnPlan } from './plans/plans.js';
import { createProgress } from './progress/progress-handlers.js';
import { sweepProgress } from './progress/sweep.js';
import { showThreads } from './questions/open-thread.js';
import { createQuestions } from './questions/questions.js';
import { createRegistration, listEntries, register } from './registration/registration.js';
import { createReminders } from './reminders/reminder-handlers.js';
import { sweepReminders } from './reminders/sweep.js';
import { createReplications } from './replication/replications.js';
import { sweepReplications } from './replication/sweep.js';
import { createStatistics } from './reports/charts/statistics.js';
import { createReports } from './reports/reports.js';
import { createResults, showResults } from './results/results-handlers.js';
import { sweepResults } from './results/sweep.js';
import { createRolePages } from './roles/role-handlers.js';
import { createSurvey, showSurvey } from './survey/surveys.js';
import { sweepSurvey } from './survey/sweep.js';
import { usePressAnswers } from './telegram/bot.js';
import { sessionMiddleware } from './telegram/session.js';

export interface Features {
  /** What is looked for every minute. */
  sweeps: (() => Promise<void>)[];
  /** What is shown while it changes, every few seconds. */
  ticks: (() => Promise<void>)[];
  /** What all this will do by itself. */
  forecasting: Forecasting;
}

/** Everything that the bot does, as one ordered list. */
export function installFeatures(bot: Bot<BotContext>, options: FeatureOptions): Features {
  const { redis, keys, members, contest, clock, translators, exchange, roles } = options;
  const deps = createFeatureDeps(bot, options);
  const {
    base,
    registration,
    plans,
    publishing,
    browsing,
    reminders,
    progress,
    chatting,
    announcing,
    results,
    dissemination,
    replicating,
    asking,
    agencies,
    commending,
    deciding,
    surveying,
    auditing,
    reporting,
    charting,
    coordination,
    claiming,
    roleDeps,
    appraising,
    catalogue,
    agencySearch,
  } = deps;
  const personal = createPersonalDataDeps(deps, options);
  const openLink = createLinks(deps);
  const menu = createMenu({
    ...base,
    register: (ctx) => register(ctx, registration),
    listEntries: (ctx) => listEntries(ctx, registration),
    openPlan: (ctx) => openOwnPlan(ctx, plans),
    openSettings: (ctx) => openSettings(ctx, base),
    openResults: (ctx) => showResults(ctx, results),
    openModels: (ctx) => showCatalogue(ctx, browsing),
    openQuestions: (ctx) => showThreads(ctx, asking),
    openAgency: (ctx) => openOwnAgency(ctx, agencies),
    openPrivacy: (ctx) => showNotice(ctx, personal),
    openAppraisals: (ctx) => showAppraisals(ctx, appraising),
    openSurvey: (ctx) => showSurvey(ctx, surveying),
    hasPlan: async (userId) => (await claiming.finalists.unitsOf(userId)).length > 0,
    contestNow: plans.deadlines.contest,
    openLink,
  });

  usePressAnswers(bot);
  // Chats are registered by administrators: who is one is read before. With a person it is read with them.
  bot.use(async (ctx, next) => {
    if (ctx.chat && ctx.chat.type !== 'private') await roles.refresh();
    return next();
  });
  bot.use(createChatEvents(chatting));
  bot.use(createInline({ contest, members, translators, catalogue }));
  // Groups have neither a session nor a person: what is said there goes no further.
  bot.use(createGroups(translators));
  bot.use(sessionMiddleware(exchange, keys.session));
  bot.use(identify(members, roles, translators));
  bot.use(
    // Commands come first: they work in the middle of a form.
    menu,
    createBrowsing(browsing),
    createPublishing(publishing),
    createStatus({
      ...base,
      startedAt: clock.now(),
      outboxState: () => readOutboxState(options),
      lastBackupAt: async () => Number(await redis.hget(keys.lastBackup, 'at')) || undefined,
    }),
    createPeople({
      ...base,
      agencySearch,
      forget: personal.forget,
      withdrawn: (updateId) => noteWithdrawal(personal, updateId),
      resume: async (ctx, payload) => {
        if (!(await openLink(ctx, payload))) await menu.showMenu(ctx);
      },
    }),
    createRolePages(roleDeps),
    createCoordinators(coordination),
    createFinalists(claiming),
    createAnnouncements(announcing),
    createChats(chatting),
    createAgencies(agencies),
    createCommendations(commending),
    createDecisions(deciding),
    createProgress(progress),
    createReminders(reminders),
    createStatistics(charting),
    createResults(results),
    createDissemination(dissemination),
    createReplications(replicating),
    createAppraisals(appraising),
    createReports(reporting),
    createQuestions(asking),
    createPersonalData(personal),
    createSurvey(surveying),
    createAudit(auditing),
    // Before registration, which answers every edited message that nobody else knows.
    createPlans(plans),
    createRegistration(registration),
    // The last one answers whatever nobody took.
    createGuidance(),
  );
  return {
    sweeps: [
      roles.refresh,
      () => sweepReminders(reminders),
      () => sweepProgress(progress),
      () => sweepAnnouncements(announcing),
      () => sweepResults(results),
      () => sweepDissemination(dissemination),
      () => sweepReplications(replicating),
      () => sweepPersonalData(personal),
      () => sweepDecisions(deciding),
      () => sweepAppraisals(appraising),
      () => sweepSurvey(surveying),
      // Last: at the first time it reads every model, so that nobody waits for that in chat.
      async () => void (await catalogue.all()),
    ],
    // Another instance may have given or withdrawn a role, of which what is sent unasked has to know.
    ticks: [roles.refresh, createLiveProgress(announcing)],
    forecasting: createForecasting({ ...deps, personal, outbox: options.outbox }),
  };
}
