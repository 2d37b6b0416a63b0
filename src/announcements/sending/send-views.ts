import type { Contest } from '../../contest/contest.js';
import { isTimeToSend } from '../../reminders/ladder.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import type { Announcement } from '../announcement.js';
import { type AudienceFacts, audienceText } from '../audience/audience-views.js';
import {
  callOff,
  openAnnouncement,
  openAnnouncements,
  openAudience,
  resend,
  send,
  steer,
} from '../buttons.js';
import { contentText, draftButton, timeText, titleText } from '../words.js';
import { countOf, type LaunchProblem } from './launch.js';
import { minutesLeft } from './progress.js';

export interface SendFacts {
  contest: Contest;
  announcement: Announcement;
  audience: AudienceFacts;
  now: number;
  sendRate: number;
  t: Translator;
}

/** All of it once more before it goes out. */
export function summaryView(facts: SendFacts): View {
  const { contest, announcement, audience, now, sendRate, t } = facts;
  const { id, content, category, acknowledge, sendAt, revision } = announcement;
  const count = countOf(audience.reach);
  const quiet = !isTimeToSend(contest, sendAt ?? now);
  return {
    text: [
      t.html('ann-summary-head'),
      '',
      t.html('ann-draft-content', { content: contentText(content.vi, t) }),
      ...(content.en ? [t.html('ann-draft-english', { content: contentText(content.en, t) })] : []),
      audienceText(audience, t),
      t.html('ann-draft-category', { category }),
      t.html('ann-draft-acknowledge', { on: String(acknowledge) }),
      t.html('ann-draft-time', { when: timeText(contest, sendAt, t) }),
      t.html('ann-summary-takes', { minutes: minutesLeft({ pending: count }, sendRate) }),
      ...(quiet ? ['', t.html('ann-summary-quiet')] : []),
    ].join('\n'),
    buttons: [
      [send.make(t.plain('ann-summary-next'), id, 'again', String(revision), String(count))],
      [draftButton(id, t)],
    ],
  };
}

/** The second question, which repeats to how many it goes. */
export function confirmView(facts: SendFacts): View {
  const { contest, announcement, audience, t } = facts;
  const { id, sendAt, revision } = announcement;
  const { people, chats } = audience.reach;
  const count = countOf(audience.reach);
  const when = sendAt === undefined ? 'now' : 'later';
  return {
    text: t.html('ann-confirm', {
      title: titleText(announcement, t),
      people: people.length,
      chats: chats.length,
      when,
      at: timeText(contest, sendAt, t),
    }),
    buttons: [
      [
        send.make(
          t.plain('ann-confirm-yes', { when, count }),
          id,
          'yes',
          String(revision),
          String(count),
        ),
      ],
      [draftButton(id, t)],
    ],
  };
}

/** Why it can't be sent, and the way to what is missing. */
export function problemView({ id }: Announcement, problem: LaunchProblem, t: Translator): View {
  return {
    text: t.html(`ann-problem-${problem}`),
    buttons: [
      ...(problem === 'no-audience' || problem === 'nobody'
        ? [[openAudience.make(t.plain('ann-edit-audience'), id)]]
        : []),
      [draftButton(id, t)],
    ],
  };
}

export interface ScheduledFacts extends SendFacts {
  heading?: string | undefined;
}

/** On the calendar: what, when, to whom, and how it is called off. */
export function scheduledView({
  contest,
  announcement,
  audience,
  t,
}: Omit<SendFacts, 'sendRate' | 'now'>): View {
  const { id, content, sendAt, category } = announcement;
  return {
    text: [
      t.html('ann-scheduled-head', { at: timeText(contest, sendAt, t) }),
      '',
      t.html('ann-draft-content', { content: contentText(content.vi, t) }),
      audienceText(audience, t),
      t.html('ann-draft-category', { category }),
      t.html('ann-scheduled-note'),
    ].join('\n'),
    buttons: [
      [callOff.make(t.plain('ann-call-off'), id, 'ask')],
      [openAnnouncements.make(t.plain('ann-list'), '0')],
    ],
  };
}

export function callOffView(contest: Contest, announcement: Announcement, t: Translator): View {
  const { id, sendAt } = announcement;
  const at = timeText(contest, sendAt, t);
  return {
    text: t.html('ann-call-off-ask', { title: titleText(announcement, t), at }),
    buttons: [
      [callOff.make(t.plain('ann-call-off-yes'), id, 'yes')],
      [openAnnouncement.make(t.plain('ann-back'), id)],
    ],
  };
}

export function cancelView(announcement: Announcement, pending: number, t: Translator): View {
  const { id } = announcement;
  return {
    text: t.html('ann-cancel-ask', { title: titleText(announcement, t), count: pending }),
    buttons: [
      [steer.make(t.plain('ann-cancel-yes'), id, 'cancel')],
      [openAnnouncement.make(t.plain('ann-back'), id)],
    ],
  };
}

export function resendView(
  announcement: Announcement,
  state: 'failed' | 'uncertain' | 'dropped',
  count: number,
  t: Translator,
): View {
  const { id } = announcement;
  return {
    text: t.html('ann-resend-ask', { title: titleText(announcement, t), state, count }),
    buttons: [
      [resend.make(t.plain('ann-resend-yes', { count }), id, state, 'yes', String(count))],
      [openAnnouncement.make(t.plain('ann-back'), id)],
    ],
  };
}
