import { formatDateTime } from '../contest/calendar.js';
import type { Letter } from '../outbox/letter.js';
import type { Mailing } from '../outbox/mailing.js';
import { mustBeDaytime } from '../reminders/time-to-send.js';
import type { Translator } from '../telegram/translations.js';
import type { QuestionDeps } from './deps.js';
import {
  answerLetter,
  barLetter,
  erasedLetter,
  noticeLetter,
  questionLetter,
  reportLetter,
  unreachedLetter,
} from './letters.js';
import { sideOf } from './take-part.js';
import {
  isOpen,
  mayWrite,
  messageSubject,
  otherSide,
  stopField,
  type Thread,
  type ThreadMessage,
} from './thread.js';
import { askerName } from './words.js';

type Compose = (
  deps: QuestionDeps,
  mailing: Mailing,
  recipient: number,
) => Promise<Letter | undefined>;

/** Says how the mailings of this feature are made, all of them from the state at their sending. */
export function defineQuestionMailings(deps: QuestionDeps): void {
  const define = (kind: string, compose: Compose, finished?: (mailing: Mailing) => Promise<void>) =>
    deps.outbox.define(kind, {
      lane: 'urgent',
      repeatsUncertain: true,
      compose: (mailing, recipient) => compose(deps, mailing, recipient),
      ...(finished && { finished }),
    });
  define('question-turn', composeTurn, (mailing) => tellUnreached(deps, mailing));
  define('question-unreached', composeUnreached);
  define('question-stopped', composeStopped);
  define('question-reopened', composeReopened);
  define('question-ended', composeEnded);
  define('question-erased', composeErased);
  define('question-report', composeReport);
  define('question-barred', composeBarred);
  define('question-bar-lifted', composeLifted);
}

/**
 * The language of somebody who may be written to now; nothing for who has not agreed to it.
 * @throws NotYetError at night
 */
async function translatorFor(
  { members, translators, contest, clock }: QuestionDeps,
  userId: number,
): Promise<Translator | undefined> {
  const { consent, language } = await members.find(userId);
  if (consent !== 'given') return undefined;
  mustBeDaytime(contest, clock.now());
  return translators[language ?? 'vi'];
}

async function messageOf(
  { questions }: QuestionDeps,
  subject: string,
): Promise<{ thread: Thread; message: ThreadMessage & { text: string } } | undefined> {
  const [id, key] = messageSubject.parse(subject);
  const [thread, messages] = await Promise.all([questions.find(id), questions.messages(id)]);
  const message = messages.find((one) => one.key === key);
  if (!thread || message?.text === undefined) return undefined;
  return { thread, message: { ...message, text: message.text } };
}

const composeTurn: Compose = async (deps, { subject }, recipient) => {
  const found = await messageOf(deps, subject);
  if (!found) return undefined;
  const { thread, message } = found;
  const model = await deps.catalogue.find(thread.model);
  const to = otherSide(message.side);
  if (!model || !isOpen(thread) || (await sideOf(deps, thread, recipient)) !== to) return undefined;
  if (message.side === 'asker' && (await mayNotAsk(deps, thread))) return undefined;
  const t = await translatorFor(deps, recipient);
  if (!t) return undefined;
  const turn = { thread, text: message.text, title: model.title };
  if (to === 'asker') return answerLetter(turn, t);
  const asker = await deps.members.find(thread.asker);
  return questionLetter(turn, askerName(asker, thread, deps.contest, t), t);
};

/** They were barred, or the authors said that they take no questions, before this one was carried. */
async function mayNotAsk({ moderation }: QuestionDeps, { asker, model }: Thread): Promise<boolean> {
  return (await moderation.isBarred(asker)) || (await moderation.isOff(model));
}

/**
 * Whoever wrote what came to nobody hears of it. Where the other side stopped the thread, or it was
 * ended, they heard that; a colleague's stop, of which authors are not told, lost them an answer.
 */
async function tellUnreached(deps: QuestionDeps, mailing: Mailing): Promise<void> {
  if (mailing.sent > 0 || mailing.uncertain > 0) return;
  const found = await messageOf(deps, mailing.subject);
  const writer = found?.message.userId;
  if (!found || writer === undefined) return;
  const may = mayWrite(found.thread, found.message.side);
  if (may === 'stopped' || may === 'ended') return;
  const { subject } = mailing;
  const id = `question-unreached.${subject}`;
  await deps.outbox.post({ id, kind: 'question-unreached', subject, to: [writer] });
}

const composeUnreached: Compose = async (deps, { subject }, recipient) => {
  const found = await messageOf(deps, subject);
  const t = found?.message.userId === recipient && (await translatorFor(deps, recipient));
  if (!found || !t) return undefined;
  const { thread, message } = found;
  const title = (await deps.catalogue.find(thread.model))?.title;
  return unreachedLetter(thread, { title, side: message.side, text: message.text }, t);
};

/** A notice about a thread to one of a side, while what it says is still so. */
async function notice(
  deps: QuestionDeps,
  subject: string,
  recipient: number,
  what: 'stopped' | 'reopened' | 'ended',
  isSo: (thread: Thread, order: string) => boolean,
): Promise<Letter | undefined> {
  const dot = subject.indexOf('.');
  const thread = await deps.questions.find(subject.slice(0, dot));
  if (!thread || !isSo(thread, subject.slice(dot + 1))) return undefined;
  const side = await sideOf(deps, thread, recipient);
  const t = side && (await translatorFor(deps, recipient));
  if (!side || !t) return undefined;
  const title = (await deps.catalogue.find(thread.model))?.title;
  return noticeLetter(what, thread, { title, side }, t);
}

const composeStopped: Compose = (deps, { subject }, recipient) =>
  notice(deps, subject, recipient, 'stopped', (thread, order) =>
    (['asker', 'authors'] as const).some((side) => thread[stopField(side)] === order),
  );

const composeReopened: Compose = (deps, { subject }, recipient) =>
  notice(deps, subject, recipient, 'reopened', isOpen);

const composeEnded: Compose = (deps, { subject }, recipient) =>
  notice(deps, subject, recipient, 'ended', ({ ended }) => ended !== undefined);

const composeErased: Compose = async (deps, { subject }, recipient) => {
  const t = await translatorFor(deps, recipient);
  return t && erasedLetter((await deps.catalogue.find(subject))?.title, t);
};

const composeReport: Compose = async (deps, { subject }, recipient) => {
  const report = await deps.moderation.findReport(subject);
  const thread = report && (await deps.questions.find(report.thread));
  if (!report || !thread || !deps.isAdministrator(recipient)) return undefined;
  mustBeDaytime(deps.contest, deps.clock.now());
  const { language } = await deps.members.find(recipient);
  const t = deps.translators[language ?? 'vi'];
  const { side, reason } = report;
  const title = (await deps.catalogue.find(thread.model))?.title;
  const at = formatDateTime(deps.contest, report.at, t.language);
  return reportLetter(subject, { title, side, at, reason }, t);
};

const composeBarred: Compose = async (deps, _, recipient) => {
  if (!(await deps.moderation.isBarred(recipient))) return undefined;
  const t = await translatorFor(deps, recipient);
  return t && barLetter('barred', deps.contest.controller.contact[t.language], t);
};

const composeLifted: Compose = async (deps, _, recipient) => {
  if (await deps.moderation.isBarred(recipient)) return undefined;
  const t = await translatorFor(deps, recipient);
  return t && barLetter('lifted', deps.contest.controller.contact[t.language], t);
};
