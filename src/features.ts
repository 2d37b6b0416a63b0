import type { Bot } from 'grammy';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { createAuditLog } from './admin/audit-log.js';
import { createStatus } from './admin/status.js';
import { createAgencies } from './agencies/agencies.js';
import { AGENCY_PAYLOAD } from './agencies/buttons.js';
import type { AgencyDeps } from './agencies/deps.js';
import { openOwnAgency } from './agencies/home.js';
import { createRequestStore } from './agencies/request-store.js';
import { createAnnouncementStore } from './announcements/announcement-store.js';
import { createAnnouncements } from './announcements/announcements.js';
import type { AnnouncementDeps } from './announcements/deps.js';
import { createLiveProgress } from './announcements/sending/live.js';
import { sweepAnnouncements } from './announcements/sending/sweep.js';
import {
  type BrowseDeps,
  createBrowsing,
  openCard,
  showCatalogue,
} from './catalogue/browsing/browse-handlers.js';
import { createInline } from './catalogue/browsing/inline.js';
import { CATALOGUE_PAYLOAD, modelOfPayload } from './catalogue/buttons.js';
import { createCatalogue } from './catalogue/catalogue.js';
import { createModelStore } from './catalogue/model-store.js';
import type { PublishDeps } from './catalogue/publishing/deps.js';
import { createPublishing } from './catalogue/publishing/publishing.js';
import { catalogueWays, entryActions, unitActions } from './catalogue/publishing/ways.js';
import { showSimilar } from './catalogue/similar.js';
import { watchEntries } from './catalogue/watch-entries.js';
import { createChatEvents } from './chats/chat-events.js';
import type { ChatStore } from './chats/chat-store.js';
import { createChats } from './chats/chats.js';
import type { ChatDeps } from './chats/deps.js';
import { registeredChats } from './chats/registered-chats.js';
import type { Clock } from './clock.js';
import { allAgencies } from './contest/agency-list.js';
import { createAgencySearch } from './contest/agency-search.js';
import type { Contest } from './contest/contest.js';
import { disseminationLines } from './dissemination/board-lines.js';
import { coverageButton } from './dissemination/coverage-views.js';
import type { DisseminationDeps } from './dissemination/deps.js';
import { createDissemination } from './dissemination/dissemination.js';
import { createDisseminationStore } from './dissemination/dissemination-store.js';
import { agencyOfPayload } from './dissemination/kit-link.js';
import { reportModels } from './dissemination/models.js';
import { openKitLink } from './dissemination/reader-handlers.js';
import { createReportStore } from './dissemination/report-store.js';
import { sweepDissemination } from './dissemination/sweep.js';
import { createFinalists, type FinalistDeps, openClaimLink } from './finalists/claim-handlers.js';
import { createFinalistStore } from './finalists/finalist-store.js';
import { createGroups } from './menu/groups.js';
import { createGuidance } from './menu/guidance.js';
import { createMenu } from './menu/menu.js';
import type { Outbox } from './outbox/outbox.js';
import type { BotContext } from './people/context.js';
import {
  type CoordinatorDeps,
  createCoordinators,
  openCoordinatorLink,
} from './people/coordinator-handlers.js';
import { createCoordinatorStore } from './people/coordinators.js';
import { identify } from './people/identify.js';
import { openOneTimeLink } from './people/link-opening.js';
import type { MemberStore } from './people/member-store.js';
import { createOneTimeLinkStore } from './people/one-time-links.js';
import { createPeople } from './people/people.js';
import { openSettings, SETTINGS_PAYLOAD } from './people/settings.js';
import { createDeadlineStore } from './plans/deadline-store.js';
import type { PlanDeps } from './plans/deps.js';
import { createFileDigests } from './plans/file-digests.js';
import { createPlanStore } from './plans/plan-store.js';
import { createPlans, openOwnPlan, openPlan, PLAN_PAYLOAD } from './plans/plans.js';
import type { ProgressDeps } from './progress/deps.js';
import { createProgress } from './progress/progress-handlers.js';
import { sweepProgress } from './progress/sweep.js';
import { questionActions } from './questions/card-actions.js';
import type { QuestionDeps } from './questions/deps.js';
import { createDraftStore } from './questions/draft-store.js';
import { forgetQuestions } from './questions/forget-person.js';
import { createModerationStore } from './questions/moderation-store.js';
import { showThreads } from './questions/open-thread.js';
import { createQuestionStore } from './questions/question-store.js';
import { createQuestions, openQuestions } from './questions/questions.js';
import type { Keys } from './redis/keys.js';
import type { RegistrationDeps } from './registration/deps.js';
import { createEntryStore } from './registration/entry-store.js';
import { openInvitationLink } from './registration/invitation-handlers.js';
import { createInvitationStore } from './registration/invitation-store.js';
import {
  createRegistration,
  forgetPerson,
  listEntries,
  register,
} from './registration/registration.js';
import { createReminders, type ReminderDeps } from './reminders/reminder-handlers.js';
import { createReminderStore } from './reminders/reminder-store.js';
import { sweepReminders } from './reminders/sweep.js';
import { replicationLines } from './replication/board-lines.js';
import type { ReplicationDeps } from './replication/deps.js';
import { createReplicationDraftStore } from './replication/draft-store.js';
import { replicationActions, replicationLinesOfModel } from './replication/on-card.js';
import { createReplicationStore } from './replication/replication-store.js';
import { createReplications } from './replication/replications.js';
import { sweepReplications } from './replication/sweep.js';
import { replicationTableButton } from './replication/table-view.js';
import type { ResultDeps } from './results/deps.js';
import { RESULTS_PAYLOAD } from './results/mailings.js';
import { createResultStore } from './results/result-store.js';
import { createResults, showResults } from './results/results-handlers.js';
import { sweepResults } from './results/sweep.js';
import { publicVersions } from './results/visible-results.js';
import { usePressAnswers } from './telegram/bot.js';
import type { FileSource } from './telegram/file-download.js';
import { type SessionExchange, sessionMiddleware } from './telegram/session.js';
import type { Translators } from './telegram/translations.js';

export interface FeatureOptions {
  redis: Redis;
  keys: Keys;
  outbox: Outbox;
  /** Where the bytes of attached files come from. */
  files: FileSource;
  members: MemberStore;
  chats: ChatStore;
  contest: Contest;
  clock: Clock;
  logger: Logger;
  translators: Translators;
  exchange: SessionExchange;
  adminIds: readonly number[];
  /** Messages unasked in a second. */
  sendRate: number;
}

export interface Features {
  /** What is looked for every minute. */
  sweeps: (() => Promise<void>)[];
  /** What is shown while it changes, every few seconds. */
  ticks: (() => Promise<void>)[];
}

/** Everything that the bot does, as one ordered list. */
export function installFeatures(bot: Bot<BotContext>, options: FeatureOptions): Features {
  const { redis, keys, outbox, files, members, chats, contest, clock, logger } = options;
  const { translators, exchange, adminIds } = options;
  const models = createModelStore(redis, keys);
  const entries = watchEntries(createEntryStore(redis, keys), models);
  const invitations = createInvitationStore(redis, keys);
  const links = createOneTimeLinkStore(redis, keys);
  const coordinators = createCoordinatorStore(redis, keys);
  const finalists = createFinalistStore(redis, keys, { contest, entries, members });
  const isAdministrator = (userId: number) => adminIds.includes(userId);
  const base = { contest, clock, members, entries, translators, logger, isAdministrator };
  const deadlines = createDeadlineStore(redis, keys, contest);
  const resultStore = createResultStore(redis, keys);
  const publicRows = async () =>
    (await publicVersions({ clock, deadlines, results: resultStore })).at(-1)?.published.rows ?? [];
  const catalogue = createCatalogue({ ...base, finalists, models, publicRows });
  const registration: RegistrationDeps = {
    ...base,
    invitations,
    outbox,
    cardActions: entryActions,
    onAnswered: (ctx, entry, step) => showSimilar(ctx, { catalogue, entries }, entry, step),
  };
  const plans: PlanDeps = {
    ...base,
    finalists,
    deadlines,
    outbox,
    adminIds,
    plans: createPlanStore(redis, keys),
    digests: createFileDigests(redis, keys, files),
    audit: createAuditLog(redis, keys),
    cardActions: unitActions,
  };
  const publishing: PublishDeps = { ...plans, entries, models, publicRows, catalogue };
  const browsing: BrowseDeps = {
    ...publishing,
    ways: async (ctx) => [
      ...(await catalogueWays(ctx, publishing)),
      ...(isAdministrator(ctx.member.id) ? [[replicationTableButton(ctx.t)]] : []),
    ],
    cardLines: (model, { t }) => replicationLinesOfModel(replicating)(model, t),
    cardActions: async (model, { member, t }) => [
      ...(await replicationActions(replicating)(model, member, t)),
      ...(await questionActions(asking, model, member, t)),
    ],
  };
  const reminders: ReminderDeps = {
    ...plans,
    coordinators,
    reminders: createReminderStore(redis, keys),
  };
  const progress: ProgressDeps = { ...plans, ...reminders, outbox, entries, links };
  const agencySearch = createAgencySearch(contest);
  const chatting: ChatDeps = { ...plans, agencySearch, outbox, chats };
  const announcing: AnnouncementDeps = {
    ...plans,
    api: bot.api,
    entries,
    coordinators,
    chats,
    announcements: createAnnouncementStore(redis, keys),
    outbox,
    sendRate: options.sendRate,
  };
  const results: ResultDeps = {
    ...plans,
    outbox,
    entries,
    agencySearch,
    files,
    results: resultStore,
    api: bot.api,
    botUsername: () => bot.botInfo.username,
    chats: async () => (await registeredChats(chats)).map(({ id }) => id),
  };
  const dissemination: DisseminationDeps = {
    ...results,
    coordinators,
    dissemination: createDisseminationStore(redis, keys),
    reports: createReportStore(redis, keys),
    models: reportModels(catalogue, publicRows),
  };
  const replicating: ReplicationDeps = {
    ...plans,
    coordinators,
    catalogue,
    outbox,
    replications: createReplicationStore(redis, keys),
    drafts: createReplicationDraftStore(redis, keys),
  };
  const asking: QuestionDeps = {
    ...plans,
    outbox,
    catalogue,
    questions: createQuestionStore(redis, keys),
    drafts: createDraftStore(redis, keys),
    moderation: createModerationStore(redis, keys),
  };
  const agencies: AgencyDeps = {
    ...progress,
    announcements: announcing.announcements,
    requests: createRequestStore(redis, keys),
    agencySearch,
    sections: [disseminationLines(dissemination), replicationLines(replicating)],
    overviews: [coverageButton],
  };
  const coordination: CoordinatorDeps = { ...base, links, coordinators };
  const claiming: FinalistDeps = {
    ...base,
    links,
    finalists,
    openPlan: (ctx, finalistId) => openPlan(ctx, plans, finalistId),
  };

  const openOneTime = (ctx: BotContext, payload: string): Promise<boolean> =>
    openOneTimeLink(ctx, { clock, links }, payload, {
      'claim-finalist': (c, link) => openClaimLink(c, claiming, link),
      'be-coordinator': (c, link) => openCoordinatorLink(c, coordination, link),
    });

  /** Pages that a link names. */
  const pages: Record<string, (ctx: BotContext) => Promise<void>> = {
    register: (ctx) => register(ctx, registration),
    entries: (ctx) => listEntries(ctx, registration),
    [SETTINGS_PAYLOAD]: (ctx) => openSettings(ctx, base),
    [PLAN_PAYLOAD]: (ctx) => openOwnPlan(ctx, plans),
    [RESULTS_PAYLOAD]: (ctx) => showResults(ctx, results),
    [CATALOGUE_PAYLOAD]: (ctx) => showCatalogue(ctx, browsing),
    [AGENCY_PAYLOAD]: (ctx) => openOwnAgency(ctx, agencies),
  };
  /** What a link into the bot points at, or what somebody wanted before they had to join. */
  const openLink = async (ctx: BotContext, payload: string): Promise<boolean> => {
    const modelId = modelOfPayload(payload);
    const kitOf = agencyOfPayload(payload);
    if (Object.hasOwn(pages, payload)) await pages[payload]?.(ctx);
    else if (modelId !== undefined) await openCard(ctx, browsing, modelId);
    else if (kitOf !== undefined) await openKitLink(ctx, dissemination, kitOf);
    else if (await openQuestions(ctx, asking, payload)) return true;
    else return (await openOneTime(ctx, payload)) || openInvitationLink(ctx, registration, payload);
    return true;
  };
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
    hasPlan: async (userId) => (await finalists.unitsOf(userId)).length > 0,
    contestNow: deadlines.contest,
    openLink,
  });

  usePressAnswers(bot);
  bot.use(createChatEvents(chatting));
  bot.use(createInline({ contest, members, translators, catalogue }));
  // Groups have neither a session nor a person: what is said there goes no further.
  bot.use(createGroups(translators));
  bot.use(sessionMiddleware(exchange, keys.session));
  bot.use(identify(members, translators));
  bot.use(
    // Commands come first: they work in the middle of a form.
    menu,
    createBrowsing(browsing),
    createPublishing(publishing),
    createStatus({ ...base, startedAt: clock.now() }),
    createPeople({
      ...base,
      agencySearch,
      forget: async (userId) => {
        // While they still count among the authors of what they entered.
        await forgetQuestions(asking, userId);
        await forgetPerson(userId, registration);
        const units = (await finalists.all()).map(({ id }) => id);
        await Promise.all([
          finalists.forget(userId),
          coordinators.forget(userId),
          agencies.requests.forget(userId),
          reminders.reminders.forget(units, userId),
          announcing.announcements.forget(userId),
          models.forget(userId),
          dissemination.dissemination.forget(
            userId,
            allAgencies(contest).map(({ id }) => id),
          ),
          replicating.replications.forget(userId),
          outbox.forget(userId),
        ]);
      },
      resume: async (ctx, payload) => {
        if (!(await openLink(ctx, payload))) await menu.showMenu(ctx);
      },
    }),
    createCoordinators(coordination),
    createFinalists(claiming),
    createAnnouncements(announcing),
    createChats(chatting),
    createAgencies(agencies),
    createProgress(progress),
    createReminders(reminders),
    createResults(results),
    createDissemination(dissemination),
    createReplications(replicating),
    createQuestions(asking),
    // Before registration, which answers every edited message that nobody else knows.
    createPlans(plans),
    createRegistration(registration),
    // The last one answers whatever nobody took.
    createGuidance(),
  );
  return {
    sweeps: [
      () => sweepReminders(reminders),
      () => sweepProgress(progress),
      () => sweepAnnouncements(announcing),
      () => sweepResults(results),
      () => sweepDissemination(dissemination),
      () => sweepReplications(replicating),
      // Last: at the first time it reads every model, so that nobody waits for that in chat.
      async () => void (await catalogue.all()),
    ],
    ticks: [createLiveProgress(announcing)],
  };
}
