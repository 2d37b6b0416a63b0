import type { Composer } from 'grammy';
import { dayOf, daysBefore, instantOf } from '../../contest/calendar.js';
import type { Contest } from '../../contest/contest.js';
import type { BotContext } from '../../people/context.js';
import { isTimeToSend } from '../../reminders/ladder.js';
import { onButton } from '../../telegram/buttons.js';
import { defineForm } from '../../telegram/forms.js';
import { show } from '../../telegram/screen.js';
import type { Question } from '../../telegram/session.js';
import { onAnswer, readAnswer } from '../../telegram/text-answer.js';
import { readMoment } from '../../text/vietnamese-moment.js';
import { askTime, sendAtOnce, setTime } from '../buttons.js';
import type { AnnouncementDeps } from '../deps.js';
import { askedInState } from '../find-announcement.js';
import { showDraft } from './open-draft.js';
import { timeProblemText, timeView } from './time-view.js';

const TIME_FORM = defineForm('announcement-time', { for: 'administrator' });
/** Characters; more than any way to write a time. */
const LONGEST_TIME = 80;
/** Times of day that are offered, and how many of them. */
const USUAL_TIMES = ['08:00', '14:00'];
const OFFERED = 3;
const MOST_DAYS = 30;

/** When it is sent: at once, at an offered time, or at one that is typed. */
export function installTimes(composer: Composer<BotContext>, deps: AnnouncementDeps): void {
  const { announcements, contest, clock } = deps;

  onButton(composer, askTime, async (ctx, id) => {
    const draft = await askedInState(ctx, deps, id, 'draft');
    if (!draft) return;
    const question: Question = { form: TIME_FORM, step: 'time', subject: id };
    const offered = offeredTimes(contest, clock.now());
    await show(ctx, { ...timeView(contest, draft, offered, ctx.t), question });
  });

  const change = async (ctx: BotContext, id: string, sendAt: number | undefined) => {
    await announcements.setFact(id, 'sendAt', sendAt);
    const draft = await askedInState(ctx, deps, id, 'draft');
    if (draft) await showDraft(ctx, deps, draft);
  };

  onButton(composer, sendAtOnce, (ctx, id) => change(ctx, id, undefined));

  onButton(composer, setTime, async (ctx, id, time) => {
    if (Number(time) > clock.now()) return change(ctx, id, Number(time));
    ctx.notify(ctx.t.plain('ann-time-problem', { problem: 'past' }), { alert: true });
  });

  onAnswer(composer, TIME_FORM, async (ctx, { subject: id = '' }) => {
    const text = await readAnswer(ctx, { max: LONGEST_TIME, singleLine: true });
    if (text === undefined) return;
    const moment = readMoment(text, clock.now(), contest.calendar.zone);
    if ('problem' in moment) {
      await ctx.reply(timeProblemText(moment.problem, ctx.t));
      return;
    }
    await change(ctx, id, moment.at);
  });
}

/** The next usual times at which something may be sent. */
function offeredTimes(contest: Contest, now: number): number[] {
  const today = dayOf(contest, now);
  const times: number[] = [];
  for (let ahead = 0; ahead < MOST_DAYS && times.length < OFFERED; ahead += 1) {
    for (const time of USUAL_TIMES) {
      const at = instantOf(contest, daysBefore(today, -ahead), time);
      if (at > now && isTimeToSend(contest, at)) times.push(at);
    }
  }
  return times.slice(0, OFFERED);
}
