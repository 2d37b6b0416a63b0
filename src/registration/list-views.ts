import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { showProfile } from '../people/buttons.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import {
  browseEntries,
  discard,
  readVersion,
  resumeEntry,
  showCard,
  startEntry,
  withdraw,
} from './buttons.js';
import { type Entry, isOwner, type Submission } from './entry.js';
import { isSettled, stepsOf } from './form.js';
import { titleText } from './view-limits.js';

/** Characters of a title on a button. */
const ON_BUTTON = 40;
/** A list longer than this is cut to its newest entries and says so. */
const LIST = 20;
/** Entries on a page of one's own. */
const PAGE = 10;

/** How long a list is, how much of it is shown, and how much is not. */
function listed(count: number): { count: number; shown: number; older: number } {
  const shown = Math.min(LIST, count);
  return { count, shown, older: count - shown };
}

/** Before the first question: what this register is, and what it is not. */
export function beginView(contest: Contest, t: Translator): View {
  const { language } = t;
  return {
    text: t.html('register-begin', {
      note: contest.standingRegister[language],
      form: contest.form.note[language],
      age: contest.eligibility.note[language],
      steps: contest.form.steps.length,
    }),
    buttons: [[startEntry.make(t.plain('register-start'))], [menuButton(t)]],
  };
}

/** `/dangky` for somebody with drafts: go on with one, or begin another. */
export function draftsView(contest: Contest, drafts: Entry[], t: Translator): View {
  return {
    text: t.html('register-drafts', { count: drafts.length }),
    buttons: [
      ...drafts.slice(-LIST).map((entry) => [
        resumeEntry.make(
          t.plain('draft-resume', {
            title: titleText(entry, t, ON_BUTTON),
            ...progressOf(contest, entry),
          }),
          entry.id,
        ),
      ]),
      [startEntry.make(t.plain('register-another'))],
      [menuButton(t)],
    ],
  };
}

function progressOf(contest: Contest, entry: Entry): { done: number; total: number } {
  const steps = stepsOf(contest, entry);
  return { done: steps.filter((step) => isSettled(entry, step)).length, total: steps.length };
}

/** `/hoso`: everything this person wrote or is a co-author of, newest first. Pages count from 0. */
export function entriesView(entries: Entry[], viewer: number, asked: number, t: Translator): View {
  const last = Math.max(0, Math.ceil(entries.length / PAGE) - 1);
  const page = Math.min(asked, last);
  const newest = entries.toReversed().slice(page * PAGE, (page + 1) * PAGE);
  const turn = (to: number, text: string) => browseEntries.make(text, String(to));
  const turns = [
    ...(page > 0 ? [turn(page - 1, '◀')] : []),
    ...(page < last ? [turn(page + 1, `${page + 1}/${last + 1} ▶`)] : []),
  ];
  return {
    text: t.html('entries-list', { count: entries.length }),
    buttons: [
      ...newest.map((entry) => {
        const state = isOwner(entry, viewer) ? entry.state : 'co-author';
        const label = t.plain('entries-line', {
          code: entry.code ?? t.plain('entries-draft'),
          title: titleText(entry, t, ON_BUTTON),
          state,
        });
        return [showCard.make(label, entry.id)];
      }),
      ...(turns.length > 0 ? [turns] : []),
      [startEntry.make(t.plain(entries.length === 0 ? 'register-first' : 'register-another'))],
      [showProfile.make(t.plain('profile-open'))],
      [menuButton(t)],
    ],
  };
}

export function leftFormView(entryId: string, t: Translator): View {
  return {
    text: t.html('form-left'),
    buttons: [[resumeEntry.make(t.plain('card-resume'), entryId)], [menuButton(t)]],
  };
}

/** What cannot be undone, or is done to something official, is asked twice. */
export function askTwiceView(act: 'withdraw' | 'discard', entry: Entry, t: Translator): View {
  const facts = { title: titleText(entry, t), code: entry.code ?? '' };
  const button = act === 'withdraw' ? withdraw : discard;
  return {
    text: t.html(`${act}-ask`, facts),
    buttons: [
      [button.make(t.plain(`${act}-yes`), entry.id, 'yes')],
      [showCard.make(t.plain('ask-twice-no'), entry.id)],
    ],
  };
}

export function discardedView(title: string, t: Translator): View {
  return { text: t.html('discarded', { title }), buttons: [[menuButton(t)]] };
}

export function leftEntryView(title: string, t: Translator): View {
  return { text: t.html('author-left', { title }), buttons: [[menuButton(t)]] };
}

export function versionsView(
  contest: Contest,
  entry: Entry,
  submissions: Submission[],
  t: Translator,
): View {
  return {
    text: t.html('versions', { code: entry.code ?? '', ...listed(submissions.length) }),
    buttons: [
      ...submissions
        .map((submission, index) => [
          readVersion.make(
            t.plain('version-line', {
              version: index + 1,
              at: formatDateTime(contest, submission.at, t.language),
            }),
            entry.id,
            String(index + 1),
          ),
        ])
        .slice(-LIST)
        .reverse(),
      [showCard.make(t.plain('way-card'), entry.id)],
    ],
  };
}
