import type { Letter } from '../../outbox/letter.js';
import type { Mailing, MailingKind } from '../../outbox/mailing.js';
import { mustBeDaytime } from '../../reminders/time-to-send.js';
import type { Translator } from '../../telegram/translations.js';
import { shorten } from '../../text/vietnamese.js';
import { openModel, openProposal, openPublication } from '../buttons.js';
import type { ModelRecord, Proposal } from '../publication.js';
import { compose, readPublic, readSpeakers, type Speakers } from '../read-model.js';
import type { PublishDeps } from './deps.js';
import { readProposalSubject } from './propose.js';

/** A proposal, and the person who is told of it. */
interface About {
  record: ModelRecord;
  updateId: number;
  speakers: Speakers;
  recipient: number;
  t: Translator;
}

type Compose = (deps: PublishDeps, about: About) => Promise<Letter | undefined>;

/** Says how the messages about proposals are made, all of them from the state at their sending. */
export function definePublishingMailings(deps: PublishDeps): void {
  const define = (kind: string, composeLetter: Compose) =>
    deps.outbox.define(kind, {
      lane: 'urgent',
      repeatsUncertain: true,
      compose: async (mailing, recipient) => {
        const about = await readAbout(deps, mailing, recipient);
        const letter = about && (await composeLetter(deps, about));
        if (letter) mustBeDaytime(deps.contest, deps.clock.now());
        return letter;
      },
    } satisfies MailingKind);
  define('model-consent', consentLetter);
  define('model-review', reviewLetter);
  define('model-decided', decidedLetter);
}

async function readAbout(
  deps: PublishDeps,
  { subject }: Mailing,
  recipient: number,
): Promise<About | undefined> {
  const { id, updateId } = readProposalSubject(subject);
  const record = await deps.models.find(id);
  if (!record) return undefined;
  const { language } = await deps.members.find(recipient);
  const t = deps.translators[language ?? 'vi'];
  return { record, updateId, speakers: await readSpeakers(deps, id), recipient, t };
}

/** The title under which a proposal would be published; nothing once it is another, or none. */
async function titleOf(
  deps: PublishDeps,
  { record, updateId, speakers }: About,
): Promise<string | undefined> {
  const proposal: Proposal | undefined = record.proposal;
  if (proposal?.updateId !== updateId) return undefined;
  const model = await compose(deps, record, proposal.content, speakers, proposal.at);
  return model && shorten(model.title, 200);
}

/** To a co-author who has not said yes or no. */
const consentLetter: Compose = async (deps, about) => {
  const { record, speakers, recipient, t } = about;
  const title = await titleOf(deps, about);
  const isAsked = speakers.ids.includes(recipient) && !speakers.consents.has(recipient);
  const { consent } = await deps.members.find(recipient);
  if (title === undefined || !isAsked || consent !== 'given') return undefined;
  return {
    text: t.html('publication-asked', { title }),
    buttons: [[openPublication.make(t.plain('publication-asked-open'), record.id)]],
  };
};

const reviewLetter: Compose = async (deps, about) => {
  const { record, updateId, speakers, recipient, t } = about;
  const title = await titleOf(deps, about);
  if (title === undefined || speakers.missing > 0) return undefined;
  if (!deps.isAdministrator(recipient)) return undefined;
  return {
    text: t.html('proposal-waits', { title }),
    buttons: [[openProposal.make(t.plain('proposal-open'), record.id, String(updateId))]],
  };
};

/** To the authors: it is in the catalogue, or why not. */
const decidedLetter: Compose = async (deps, about) => {
  const { record, updateId, speakers, recipient, t } = about;
  const { consent } = await deps.members.find(recipient);
  if (!speakers.ids.includes(recipient) || consent !== 'given') return undefined;
  if (record.remark?.about === updateId) {
    return {
      text: t.html('publication-was-returned', { remark: record.remark.text }),
      buttons: [[openPublication.make(t.plain('publication-asked-open'), record.id)]],
    };
  }
  const model = await readPublic(deps, record.id);
  if (!model) return undefined;
  return {
    text: t.html('publication-was-published', { title: shorten(model.title, 200) }),
    buttons: [
      [openModel.make(t.plain('publication-open'), record.id)],
      [openPublication.make(t.plain('publication-back'), record.id)],
    ],
  };
};
