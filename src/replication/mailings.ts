import { mayActFor } from '../agencies/coordinating.js';
import type { PublicModel } from '../catalogue/model.js';
import type { Contest } from '../contest/contest.js';
import type { Letter } from '../outbox/letter.js';
import { NotYetError } from '../outbox/mailing.js';
import type { Member } from '../people/member.js';
import { mustBeDaytime, mustBeTimeToSend } from '../reminders/time-to-send.js';
import type { Translator } from '../telegram/translations.js';
import { mayHandle } from './access.js';
import { heardAt } from './asking.js';
import type { ReplicationDeps } from './deps.js';
import { sideOf } from './introduce.js';
import { introductionsOf } from './introduction.js';
import {
  askLetter,
  authorLetter,
  authorNewsLetter,
  confirmedLetter,
  introductionLetter,
  proposalLetter,
  refusedLetter,
} from './letters.js';
import { currentNews, isUnderway, stageOf } from './milestones.js';
import { isRegistered, type Replication } from './replication.js';

/** The time of a press, until all that it does is done. */
const SETTLING_MS = 1_000;

/** What a message is made from, at the time of its sending. */
interface Sending {
  contest: Contest;
  /** Nothing once a proposal was taken away. */
  replication: Replication | undefined;
  /** Nothing once it may not be seen any more. */
  model: PublicModel | undefined;
  /** The words of the mailing's subject after the replication's id. */
  about: readonly string[];
  /** Somebody who agreed that the system knows them, or an administrator. */
  recipient: Member;
  /** What waits for a decent hour waits here. @throws NotYetError */
  waitForDay(): void;
  t: Translator;
}

type Compose = (deps: ReplicationDeps, sending: Sending) => Promise<Letter | undefined>;

/** Says how the mailings of this feature are made, all of them from the state at their sending. */
export function defineReplicationMailings(deps: ReplicationDeps): void {
  const define = (kind: string, compose: Compose) =>
    deps.outbox.define(kind, {
      lane: 'urgent',
      repeatsUncertain: true,
      async compose({ subject }, userId) {
        const sending = await sendingOf(deps, subject, userId);
        return sending && compose(deps, sending);
      },
    });
  define('replication-proposal', composeProposal);
  define('replication-confirmed', composeConfirmed);
  define('replication-refused', composeRefused);
  define('replication-author', composeForAuthor);
  define('replication-news', composeNews);
  define('replication-introduction', composeIntroduction);
  define('replication-ask', composeAsk);
}

async function sendingOf(
  deps: ReplicationDeps,
  subject: string,
  userId: number,
): Promise<Sending | undefined> {
  const [id = '', ...about] = subject.split(' ');
  const recipient = await deps.members.find(userId);
  if (recipient.consent !== 'given' && !deps.isAdministrator(userId)) return undefined;
  const [contest, replication] = await Promise.all([
    deps.deadlines.contest(),
    deps.replications.find(id),
  ]);
  const model = await deps.catalogue.find(replication?.modelId ?? about[0] ?? '');
  return {
    contest,
    replication,
    model,
    about,
    recipient,
    waitForDay() {
      mustBeDaytime(contest, deps.clock.now());
    },
    t: deps.translators[recipient.language ?? 'vi'],
  };
}

const composeProposal: Compose = async (deps, sending) => {
  const { replication, recipient } = sending;
  if (!replication || isRegistered(replication)) return undefined;
  if (!(await mayActFor(deps, replication.agencyId, recipient.id))) return undefined;
  sending.waitForDay();
  return proposalLetter({ ...sending, replication });
};

const composeConfirmed: Compose = async (deps, sending) => {
  const { replication, recipient } = sending;
  if (!replication || !isRegistered(replication)) return undefined;
  if (replication.registrant !== recipient.id) return undefined;
  sending.waitForDay();
  const side = await sideOf(deps, replication, recipient.id);
  return confirmedLetter({ ...sending, replication }, side === 'agency');
};

const composeRefused: Compose = async (_, sending) => {
  const { replication, about } = sending;
  const [, agencyId] = about;
  if (agencyId === undefined || (replication && isRegistered(replication))) return undefined;
  // It is about to be taken away, or a crash came in between and the press is handled again.
  if (replication) throw new NotYetError(SETTLING_MS);
  sending.waitForDay();
  return refusedLetter(sending, agencyId);
};

const composeForAuthor: Compose = async (deps, sending) => {
  const { replication, model, recipient } = sending;
  if (!replication || !isRegistered(replication) || !model) return undefined;
  if ((await sideOf(deps, replication, recipient.id)) !== 'author') return undefined;
  sending.waitForDay();
  return authorLetter({ ...sending, replication, model });
};

const composeNews: Compose = async (deps, sending) => {
  const { replication, model, recipient, about } = sending;
  if (!replication || !isRegistered(replication) || !model) return undefined;
  const current = currentNews(replication.news);
  // Put right in the meantime: what comes after it says how it is now.
  if (String(current?.updateId) !== about[0] || !current) return undefined;
  if ((await sideOf(deps, replication, recipient.id)) !== 'author') return undefined;
  sending.waitForDay();
  return authorNewsLetter({ ...sending, replication, model }, current);
};

const composeIntroduction: Compose = async (deps, sending) => {
  const { replication, model, recipient, about } = sending;
  if (!replication || !isRegistered(replication) || !model) return undefined;
  const agreements = await deps.replications.agreements(replication.id);
  // Whoever took their word back in the meantime is introduced to nobody.
  const pair = introductionsOf(agreements).find(
    ({ author, agency }) =>
      String(author.updateId) === about[0] && String(agency.updateId) === about[1],
  );
  if (!pair) return undefined;
  const other = [pair.author, pair.agency].find(({ userId }) => userId !== recipient.id);
  const own = [pair.author, pair.agency].find(({ userId }) => userId === recipient.id);
  const member = other && (await deps.members.find(other.userId));
  if (!own || !other || member?.consent !== 'given') return undefined;
  for (const one of [own, other]) {
    if ((await sideOf(deps, replication, one.userId)) !== one.side) return undefined;
  }
  sending.waitForDay();
  return introductionLetter({ ...sending, replication, model }, { agreement: other, member });
};

const composeAsk: Compose = async (deps, sending) => {
  const { replication, recipient, about, contest } = sending;
  if (!replication || !isRegistered(replication)) return undefined;
  if (!isUnderway(stageOf(replication.news)) || heardAt(replication) > Number(about[0])) {
    return undefined;
  }
  if (!(await mayHandle(deps, replication, recipient))) return undefined;
  mustBeTimeToSend(contest, deps.clock.now());
  return askLetter({ ...sending, replication });
};
