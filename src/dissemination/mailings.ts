import { findAgency } from '../contest/agency-list.js';
import type { Agency, Contest } from '../contest/contest.js';
import type { Letter } from '../outbox/letter.js';
import type { MailingKind } from '../outbox/mailing.js';
import { mustBeTimeToSend } from '../reminders/time-to-send.js';
import type { Translator } from '../telegram/translations.js';
import { stateOf } from './coverage.js';
import type { DisseminationDeps } from './deps.js';
import { kitLetter } from './kit-views.js';
import { newestStep } from './ladder.js';
import { nudgeLetter, silentLetter } from './letters.js';
import { type Publication, readPublication } from './publication.js';
import { readCoverage } from './read-coverage.js';
import { parseKit, parseNudge } from './subjects.js';

/** Says how the mailings of this feature are made, all of them from the state at their sending. */
export function defineDisseminationMailings(deps: DisseminationDeps): void {
  const define = (kind: string, compose: MailingKind['compose']) =>
    deps.outbox.define(kind, { lane: 'urgent', repeatsUncertain: true, compose });

  define('dissemination-kit', async ({ subject }, recipient) => {
    const { agencyId, version } = parseKit(subject);
    const asked = await coordinatorAsked(deps, agencyId, recipient);
    // Corrected meanwhile: the newer version brings a message of its own.
    if (asked?.publication.published.version !== version) return undefined;
    const { agency, publication, t } = asked;
    const facts = (await deps.dissemination.facts(version, [agencyId])).get(agencyId);
    const state = stateOf(facts ?? {}, version);
    const contest = await waitForTime(deps);
    return kitLetter(contest, { agency, published: publication.published, state }, t);
  });

  define('dissemination-nudge', async ({ subject }, recipient) => {
    const { agencyId, at } = parseNudge(subject);
    const asked = await coordinatorAsked(deps, agencyId, recipient);
    // Reported meanwhile: there is nothing left to remind of.
    if (!asked || (await deps.reports.versions(agencyId)).length > 0) return undefined;
    const contest = await waitForTime(deps);
    const { agency, publication, t } = asked;
    const now = deps.clock.now();
    // Of two steps that were held up, the newer one speaks.
    if (newestStep({ contest, now, publicAt: publication.since })?.at !== at) return undefined;
    return nudgeLetter(contest, agency, publication, t);
  });

  define('dissemination-silent', async (_, recipient): Promise<Letter | undefined> => {
    const publication = await readPublication(deps);
    if (!publication || !deps.isAdministrator(recipient)) return undefined;
    const contest = await waitForTime(deps);
    const coverage = await readCoverage(deps, publication.published.version);
    if (coverage.totals.silent === 0) return undefined;
    const { language } = await deps.members.find(recipient);
    return silentLetter(contest, coverage, deps.translators[language ?? 'vi']);
  });
}

interface Asked {
  agency: Agency;
  publication: Publication;
  t: Translator;
}

/** A coordinator who may still be written to about results that are public. */
async function coordinatorAsked(
  deps: DisseminationDeps,
  agencyId: string,
  recipient: number,
): Promise<Asked | undefined> {
  const [agency, publication, member, isCoordinator] = await Promise.all([
    findAgency(deps.contest, agencyId),
    readPublication(deps),
    deps.members.find(recipient),
    deps.coordinators.isCoordinator(agencyId, recipient),
  ]);
  if (!agency || !publication || !isCoordinator || member.consent !== 'given') return undefined;
  return { agency, publication, t: deps.translators[member.language ?? 'vi'] };
}

/** @throws NotYetError outside the times in which anything is sent unasked */
async function waitForTime({ deadlines, clock }: DisseminationDeps): Promise<Contest> {
  const contest = await deadlines.contest();
  mustBeTimeToSend(contest, clock.now());
  return contest;
}
