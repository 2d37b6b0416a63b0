import type { Mailing } from '../outbox/mailing.js';
import { mustBeDaytime } from '../reminders/time-to-send.js';
import { newRequestLetter } from './admin-views.js';
import type { PersonalDataDeps } from './deps.js';
import type { PrivacyRequest } from './request.js';
import { answerLetter } from './request-views.js';
import { dueDay, isOverTime } from './retention.js';
import { expiryLetter } from './retention-views.js';

/** Why administrators are told of a request: it came, its time is nearly up, or over. */
export const noticeStages = ['new', 'soon', 'overdue'] as const;
export type NoticeStage = (typeof noticeStages)[number];

/** Says how the mailings of this feature are made, all from the state at their sending. */
export function defineDataMailings(deps: PersonalDataDeps): void {
  const { outbox, requests, contest, clock, translators, members } = deps;
  const define = (kind: string, compose: Compose) =>
    outbox.define(kind, {
      lane: 'urgent',
      repeatsUncertain: true,
      async compose(mailing, recipient) {
        const view = await compose(mailing, recipient);
        if (view) mustBeDaytime(contest, clock.now());
        return view;
      },
    });
  type Compose = (
    mailing: Mailing,
    recipient: number,
  ) => Promise<ReturnType<typeof answerLetter> | undefined>;
  const translator = async (userId: number) =>
    translators[(await members.find(userId)).language ?? 'vi'];

  define('privacy-notice', async ({ subject }, recipient) => {
    const [number = '', stage] = subject.split('.');
    const request = await requests.find(Number(number));
    const known = noticeStages.find((one) => one === stage);
    if (request?.state !== 'open' || !known || !deps.isAdministrator(recipient)) return undefined;
    return newRequestLetter(contest, request, known, await translator(recipient));
  });

  // The answer to what they asked is owed to them, whatever they agreed to.
  define('privacy-answer', async ({ subject }, recipient) => {
    const request = await requests.find(Number(subject));
    if (request?.state !== 'answered' || request.userId !== recipient) return undefined;
    return answerLetter(contest, request, await translator(recipient));
  });

  define('privacy-expiry', async (_, recipient) => {
    const member = await members.find(recipient);
    if (member.consent !== 'given' || !(await isOverTime(deps, member))) return undefined;
    const due = await dueDay(deps, recipient);
    return due === undefined
      ? undefined
      : expiryLetter(contest, due, translators[member.language ?? 'vi']);
  });
}

/** Once for each stage of a request. */
export async function tellAdministrators(
  { outbox, administrators }: PersonalDataDeps,
  { number }: PrivacyRequest,
  stage: NoticeStage,
): Promise<void> {
  await outbox.post({
    id: noticeId(number, stage),
    kind: 'privacy-notice',
    subject: `${number}.${stage}`,
    to: administrators(),
  });
}

export function noticeId(number: number, stage: NoticeStage): string {
  return `privacy-notice.${number}.${stage}`;
}
