import type { Mailing } from '../outbox/mailing.js';
import { mustBeDaytime } from '../reminders/time-to-send.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { requestView } from './answer-views.js';
import { ANSWER_KIND, REQUEST_KIND } from './ask-to-coordinate.js';
import type { AgencyDeps } from './deps.js';
import { findRequest } from './find-request.js';
import { answerLetter } from './request-views.js';

/** Says how the mailings of this feature are made, all of them from the state at their sending. */
export function defineAgencyMailings(deps: AgencyDeps): void {
  const urgent = { lane: 'urgent', repeatsUncertain: true } as const;
  deps.outbox.define(REQUEST_KIND, {
    ...urgent,
    compose: (mailing, recipient) => composeRequest(deps, mailing, recipient),
  });
  deps.outbox.define(ANSWER_KIND, {
    ...urgent,
    compose: (mailing, recipient) => composeAnswer(deps, mailing, recipient),
  });
}

async function composeRequest(
  deps: AgencyDeps,
  { subject }: Mailing,
  recipient: number,
): Promise<View | undefined> {
  const facts = await findRequest(deps, subject);
  if (facts?.request.state !== 'open' || !deps.isAdministrator(recipient)) return undefined;
  waitForDay(deps);
  return requestView(deps.contest, facts, await translatorFor(deps, recipient));
}

async function composeAnswer(
  deps: AgencyDeps,
  { subject }: Mailing,
  recipient: number,
): Promise<View | undefined> {
  const facts = await findRequest(deps, subject);
  if (facts?.member.consent !== 'given' || facts.member.id !== recipient) {
    return undefined;
  }
  const { agency, request } = facts;
  waitForDay(deps);
  const isOne = await deps.coordinators.isCoordinator(agency.id, recipient);
  // Taken out again, or become one by a link, before this could be said.
  if (isOne !== (request.state === 'accepted')) return undefined;
  return answerLetter(deps.contest, facts, await translatorFor(deps, recipient));
}

/** @throws NotYetError at night */
function waitForDay({ contest, clock }: AgencyDeps): void {
  mustBeDaytime(contest, clock.now());
}

async function translatorFor(
  { members, translators }: AgencyDeps,
  userId: number,
): Promise<Translator> {
  const { language } = await members.find(userId);
  return translators[language ?? 'vi'];
}
