import { findAgency } from '../contest/agency-list.js';
import { isQuiet } from '../contest/calendar.js';
import type { Letter } from '../outbox/letter.js';
import { type MailingKind, NotYetError } from '../outbox/mailing.js';
import { agencyName } from '../people/agency-views.js';
import { whyThis } from '../people/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import type { Translator } from '../telegram/translations.js';
import { type CommendationEvent, standingCommendations } from './commendation.js';
import type { CommendationDeps } from './deps.js';
import { peopleOf, readEntrants } from './read.js';
import { toldBefore } from './record.js';
import { commendationText, subjectNames } from './words.js';

/** Held up into the night, a message is looked at again this often. */
const LOOK_AGAIN_MS = 60_000;

/** Tells people of their commendation, of its correction, and of its withdrawal. */
export function defineCommendationMailing(deps: CommendationDeps): void {
  deps.outbox.define('commendation', {
    lane: 'urgent',
    repeatsUncertain: true,
    compose: async ({ subject }, recipient) => {
      const [agencyId = '', updateId] = subject.split('.');
      const event = await newestEvent(deps, agencyId, Number(updateId));
      const { consent, language } = await deps.members.find(recipient);
      if (!event || consent !== 'given') return undefined;
      const letter = await letterOf(
        deps,
        agencyId,
        event,
        recipient,
        deps.translators[language ?? 'vi'],
      );
      if (letter && isQuiet(deps.contest, deps.clock.now())) throw new NotYetError(LOOK_AGAIN_MS);
      return letter;
    },
  } satisfies MailingKind);
}

/** An event, unless another has followed it, which is what people are then told. */
async function newestEvent(
  { commendations }: CommendationDeps,
  agencyId: string,
  updateId: number,
): Promise<CommendationEvent | undefined> {
  const events = await commendations.events(agencyId);
  const event = events.find((one) => one.updateId === updateId);
  const now = standingCommendations(events).find(({ id }) => id === event?.id);
  return now?.updateId === updateId ? event : undefined;
}

async function letterOf(
  deps: CommendationDeps,
  agencyId: string,
  event: CommendationEvent,
  recipient: number,
  t: Translator,
): Promise<Letter | undefined> {
  const agency = findAgency(deps.contest, agencyId);
  const told = (await toldBefore(deps, agencyId, event)).has(recipient);
  const own = event.kind === 'withdraw' ? [] : await ownSubjects(deps, event.subjects, recipient);
  if (!agency || (!told && own.length === 0)) return undefined;
  const theirs = told ? 'corrected' : 'recorded';
  return {
    text: t.html('commend-told', {
      kind: own.length > 0 ? theirs : 'withdrawn',
      agency: agencyName(agency, t),
      what: commendationText(deps.contest, event, t),
      names: subjectNames(own, await readEntrants(deps), t).join('; '),
    }),
    buttons: [[whyThis.make(t.plain('why-button'), 'service')], [menuButton(t)]],
  };
}

/** Of what is commended, that which is somebody's own. */
async function ownSubjects(
  deps: CommendationDeps,
  subjects: readonly string[],
  userId: number,
): Promise<string[]> {
  const own = await Promise.all(
    subjects.map(async (subject) => (await peopleOf(deps, [subject])).includes(userId)),
  );
  return subjects.filter((_, at) => own[at]);
}
