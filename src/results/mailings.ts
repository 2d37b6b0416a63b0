import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Letter } from '../outbox/letter.js';
import type { Mailing, MailingKind } from '../outbox/mailing.js';
import { whyThis } from '../people/buttons.js';
import { mustBeDaytime, mustBeTimeToSend } from '../reminders/time-to-send.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { hearsNews, ownRows, removedRows, versionToldBefore } from './audience.js';
import { openReview } from './buttons.js';
import type { ResultDeps } from './deps.js';
import { draftButton } from './draft-views.js';
import { newsLetter, ownLetter, returnedLetter, reviewLetter } from './letters.js';
import { publishedHead, resultsButton } from './public-views.js';
import type { Published } from './result.js';

/** In a link to the bot: opens the results. */
export const RESULTS_PAYLOAD = 'results';

type Compose = (
  deps: ResultDeps,
  mailing: Mailing,
  recipient: number,
) => Promise<Letter | undefined>;

/** Says how the mailings of this feature are made, all of them from the state at their sending. */
export function defineResultMailings(deps: ResultDeps): void {
  const urgent = { lane: 'urgent', repeatsUncertain: true } as const;
  const bulk = { lane: 'bulk', repeatsUncertain: false } as const;
  const define = (kind: string, how: Omit<MailingKind, 'compose'>, compose: Compose) =>
    deps.outbox.define(kind, {
      ...how,
      compose: (mailing, recipient) => compose(deps, mailing, recipient),
    });
  define('results-review', urgent, composeReview);
  define('results-returned', urgent, composeReturned);
  define('results-approved', urgent, composeApproved);
  define('result-own', urgent, composeOwn);
  define('results-news', bulk, composeNews);
  define('results-chats', bulk, composeForChat);
}

/** @throws NotYetError at night */
async function waitForDay({ deadlines, clock }: ResultDeps): Promise<Contest> {
  const contest = await deadlines.contest();
  mustBeDaytime(contest, clock.now());
  return contest;
}

/** @throws NotYetError outside the times in which news are sent */
async function waitForTime({ deadlines, clock }: ResultDeps): Promise<Contest> {
  const contest = await deadlines.contest();
  mustBeTimeToSend(contest, clock.now());
  return contest;
}

async function translatorFor(deps: ResultDeps, userId: number): Promise<Translator> {
  const { language } = await deps.members.find(userId);
  return deps.translators[language ?? 'vi'];
}

const composeReview: Compose = async (deps, { subject }, recipient) => {
  const waiting = await deps.results.waiting();
  if (waiting?.id !== subject || !deps.isAdministrator(recipient)) return undefined;
  const contest = await waitForDay(deps);
  const t = await translatorFor(deps, recipient);
  const at = formatDateTime(contest, waiting.at, t.language);
  const button = openReview.make(t.plain('results-review'), waiting.id, 'card');
  return reviewLetter({ at, rows: waiting.rows.length }, button, t);
};

const composeReturned: Compose = async (deps, { subject }, recipient) => {
  const { verdict } = await deps.results.draft();
  if (verdict?.about !== subject || !deps.isAdministrator(recipient)) return undefined;
  await waitForDay(deps);
  const t = await translatorFor(deps, recipient);
  return returnedLetter(verdict.remark, draftButton(t), t);
};

const composeApproved: Compose = async (deps, { subject }, recipient) => {
  const published = await newest(deps, subject);
  if (!published || !deps.isAdministrator(recipient)) return undefined;
  const contest = await waitForDay(deps);
  const t = await translatorFor(deps, recipient);
  return {
    text: [t.html('results-was-approved'), publishedHead(contest, published, t)].join('\n'),
    buttons: [[resultsButton(t)]],
  };
};

const composeOwn: Compose = async (deps, { subject }, recipient) => {
  const published = await newest(deps, subject);
  // Whoever has taken their consent back, or is of it no more, has no rows.
  const rows = published && (await ownRows(deps, published.rows, recipient));
  if (!published || !rows) return undefined;
  const before = await versionToldBefore(deps, published);
  const removed = await ownRows(deps, removedRows(before, published), recipient);
  if (rows.length + removed.length === 0) return undefined;
  const contest = await waitForDay(deps);
  const t = await translatorFor(deps, recipient);
  return withCard(deps, published, ownLetter(contest, { published, rows, removed }, t));
};

const composeNews: Compose = async (deps, { subject }, recipient) => {
  const published = await newest(deps, subject);
  // Asked again: between launch and sending somebody may have said no.
  if (!published || !hearsNews(await deps.members.find(recipient))) return undefined;
  const contest = await waitForTime(deps);
  const t = await translatorFor(deps, recipient);
  const buttons = [[resultsButton(t)], [whyThis.make(t.plain('why-button'), 'results')]];
  return withCard(deps, published, newsLetter(contest, published, t, buttons));
};

const composeForChat: Compose = async (deps, { subject }) => {
  const published = await newest(deps, subject);
  if (!published) return undefined;
  const contest = await waitForTime(deps);
  const t = deps.translators.vi;
  const url = `https://t.me/${deps.botUsername()}?start=${RESULTS_PAYLOAD}`;
  const buttons = [[{ text: t.plain('results-open'), url }]];
  return withCard(deps, published, newsLetter(contest, published, t, buttons));
};

/** Nothing once it was corrected: nobody is told figures that are known to be wrong. */
async function newest({ results }: ResultDeps, version: string): Promise<Published | undefined> {
  const published = await results.newest();
  return String(published?.version) === version ? published : undefined;
}

async function withCard({ results }: ResultDeps, { id }: Published, view: View): Promise<Letter> {
  const photo = await results.card(id);
  return photo === undefined ? view : { ...view, photo };
}
