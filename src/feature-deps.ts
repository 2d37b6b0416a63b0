import type { Bot } from 'grammy';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { createAuditLog } from './admin/audit-log.js';
import type { AgencyDeps } from './agencies/deps.js';
import { createRequestStore } from './agencies/request-store.js';
import { createAnnouncementStore } from './announcements/announcement-store.js';
import type { AnnouncementDeps } from './announcements/deps.js';
import { outcomeLines } from './appraisal/decision/on-page.js';
import type { BrowseDeps } from './catalogue/browsing/browse-handlers.js';
import { createCatalogue } from './catalogue/catalogue.js';
import { createModelStore } from './catalogue/model-store.js';
import type { PublishDeps } from './catalogue/publishing/deps.js';
import { catalogueWays, entryActions, unitActions } from './catalogue/publishing/ways.js';
import { showSimilar } from './catalogue/similar.js';
import { watchEntries } from './catalogue/watch-entries.js';
import type { ChatStore } from './chats/chat-store.js';
import type { ChatDeps } from './chats/deps.js';
import { registeredChats } from './chats/registered-chats.js';
import type { Clock } from './clock.js';
import { commendationLines } from './commendation/board-lines.js';
import { createCommendationStore } from './commendation/commendation-store.js';
import type { CommendationDeps } from './commendation/deps.js';
import { createCommendationDraftStore } from './commendation/draft-store.js';
import { evidenceButton } from './commendation/evidence-views.js';
import { createAgencySearch } from './contest/agency-search.js';
import type { Contest } from './contest/contest.js';
import { disseminationLines } from './dissemination/board-lines.js';
import { coverageButton } from './dissemination/coverage-views.js';
import type { DisseminationDeps } from './dissemination/deps.js';
import { createDisseminationStore } from './dissemination/dissemination-store.js';
import { reportModels } from './dissemination/models.js';
import { createReportStore } from './dissemination/report-store.js';
import { createOfficeDeps } from './feature-office.js';
import type { FinalistDeps } from './finalists/claim-handlers.js';
import { createFinalistStore } from './finalists/finalist-store.js';
import { forget } from './forget.js';
import { keptSources } from './kept-of.js';
import type { Outbox } from './outbox/outbox.js';
import type { BotContext } from './people/context.js';
import type { CoordinatorDeps } from './people/coordinator-handlers.js';
import type { CoordinatorStore } from './people/coordinators.js';
import type { MemberStore } from './people/member-store.js';
import { createOneTimeLinkStore } from './people/one-time-links.js';
import type { RoleStore } from './people/role-store.js';
import type { Roles } from './people/roles.js';
import type { PersonalDataDeps } from './personal-data/deps.js';
import { createPrivacyRequestStore } from './personal-data/request-store.js';
import { createDeadlineStore } from './plans/deadline-store.js';
import type { PlanDeps } from './plans/deps.js';
import { createFileDigests } from './plans/file-digests.js';
import { createPlanStore } from './plans/plan-store.js';
import { openPlan } from './plans/plans.js';
import type { ProgressDeps } from './progress/deps.js';
import { questionActions } from './questions/card-actions.js';
import type { QuestionDeps } from './questions/deps.js';
import { createDraftStore } from './questions/draft-store.js';
import { createModerationStore } from './questions/moderation-store.js';
import { createQuestionStore } from './questions/question-store.js';
import type { Keys } from './redis/keys.js';
import type { RegistrationDeps } from './registration/deps.js';
import { createEntryStore } from './registration/entry-store.js';
import { createInvitationStore } from './registration/invitation-store.js';
import type { ReminderDeps } from './reminders/reminder-handlers.js';
import { createReminderStore } from './reminders/reminder-store.js';
import { replicationLines } from './replication/board-lines.js';
import type { ReplicationDeps } from './replication/deps.js';
import { createReplicationDraftStore } from './replication/draft-store.js';
import { replicationActions, replicationLinesOfModel } from './replication/on-card.js';
import { createReplicationStore } from './replication/replication-store.js';
import { replicationTableButton } from './replication/table-view.js';
import type { ResultDeps } from './results/deps.js';
import { createResultStore } from './results/result-store.js';
import { publicVersions } from './results/visible-results.js';
import type { RoleDeps } from './roles/deps.js';
import { withFreshRoles } from './roles/fresh-roles.js';
import type { FileSource } from './telegram/file-download.js';
import type { SessionExchange } from './telegram/session.js';
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
  roles: Roles;
  roleStore: RoleStore;
  coordinators: CoordinatorStore;
  /** Messages unasked in a second. */
  sendRate: number;
}

/** What each feature needs, made once: features know each other only by what stands here. */
export type FeatureDeps = ReturnType<typeof createFeatureDeps>;

export function createFeatureDeps(bot: Bot<BotContext>, options: FeatureOptions) {
  const { redis, keys, files, members, chats, contest, clock, logger } = options;
  const { translators, roles, roleStore, coordinators } = options;
  const outbox = withFreshRoles(options.outbox, roles);
  const models = createModelStore(redis, keys);
  const entries = watchEntries(createEntryStore(redis, keys), models);
  const invitations = createInvitationStore(redis, keys);
  const links = createOneTimeLinkStore(redis, keys);
  const finalists = createFinalistStore(redis, keys, { contest, entries, members });
  const { isAdministrator, isAppraiser, isOwner, administrators, appraisers } = roles;
  const base = {
    contest,
    clock,
    members,
    entries,
    translators,
    logger,
    isAdministrator,
    isAppraiser,
    isOwner,
    administrators,
    appraisers,
  };
  const audit = createAuditLog(redis, keys, roles);
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
    plans: createPlanStore(redis, keys),
    digests: createFileDigests(redis, keys, files),
    audit,
    cardActions: unitActions,
    cardLines: (unit, t) => outcomeLines(office.deciding)(unit.id, t),
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
    ways: (t) => [[coverageButton(t)]],
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
    entries,
    outbox,
    catalogue,
    questions: createQuestionStore(redis, keys),
    drafts: createDraftStore(redis, keys),
    moderation: createModerationStore(redis, keys),
  };
  const commending: CommendationDeps = {
    ...plans,
    entries,
    coordinators,
    commendations: createCommendationStore(redis, keys),
    drafts: createCommendationDraftStore(redis, keys),
  };
  const agencies: AgencyDeps = {
    ...progress,
    announcements: announcing.announcements,
    requests: createRequestStore(redis, keys),
    agencySearch,
    sections: [
      commendationLines(commending),
      disseminationLines(dissemination),
      replicationLines(replicating),
    ],
    overviews: [evidenceButton, coverageButton],
  };
  const office = createOfficeDeps({
    redis,
    keys,
    bot,
    base,
    plans,
    chats,
    agencySearch,
    coordinators,
    reminders,
    announcing,
    results,
    dissemination,
    commending,
    replicating,
    catalogue,
  });
  const coordination: CoordinatorDeps = { ...base, links, coordinators };
  const roleDeps: RoleDeps = {
    ...base,
    ...coordination,
    audit,
    outbox,
    roles,
    roleStore,
    api: bot.api,
  };
  const requests = createPrivacyRequestStore(redis, keys);
  const claiming: FinalistDeps = {
    ...base,
    links,
    finalists,
    openPlan: (ctx, finalistId) => openPlan(ctx, plans, finalistId),
  };

  return {
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
    ...office,
    coordination,
    claiming,
    roleDeps,
    catalogue,
    agencySearch,
    requests,
  };
}

/** What personal data need: it looks at all the other features. */
export function createPersonalDataDeps(
  deps: FeatureDeps,
  { redis, keys }: Pick<FeatureOptions, 'redis' | 'keys'>,
): PersonalDataDeps {
  const { plans, base, requests } = deps;
  return {
    ...plans,
    entries: base.entries,
    redis,
    keys,
    requests,
    kept: keptSources(deps),
    forget: (userId) => forget(deps, userId),
  };
}
