import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import type { Announcement } from '../announcement.js';
import {
  askCorrection,
  dropCorrection,
  openAnnouncement,
  previewCorrection,
  recallAnnouncement,
  sendCorrection,
  setAcknowledgeAgain,
  steer,
} from '../buttons.js';
import { contentText, titleText } from '../words.js';
import type { CorrectionProblem } from './correct.js';

export interface CorrectionFacts {
  announcement: Announcement;
  /** Copies that will be changed. */
  copies: number;
  /** Whether those who acknowledged it are asked again. */
  again: boolean;
  t: Translator;
}

/** What is to stand there instead, and the way to each part of it. */
export function correctionView({ announcement, copies, again, t }: CorrectionFacts): View {
  const { id, content, acknowledge, revision } = announcement;
  const fixed = content['fix-vi'];
  const isReady = fixed !== undefined || content['fix-en'] !== undefined;
  const on = again ? 'on' : 'off';
  return {
    text: [
      t.html('ann-correction-head', { title: titleText(announcement, t), count: copies }),
      '',
      t.html('ann-correction-content', { content: contentText(fixed, t) }),
      ...(content.en
        ? [t.html('ann-correction-english', { content: contentText(content['fix-en'], t) })]
        : []),
      ...(acknowledge ? [t.html('ann-correction-again', { on: String(again) })] : []),
      '',
      t.html('ann-correction-note'),
    ].join('\n'),
    buttons: [
      [
        askCorrection.make(t.plain('ann-correction-write'), id, 'vi'),
        ...(content.en
          ? [askCorrection.make(t.plain('ann-correction-write-english'), id, 'en')]
          : []),
      ],
      ...(acknowledge
        ? [
            [
              setAcknowledgeAgain.make(
                t.plain('ann-correction-set-again', { on: String(again) }),
                id,
                again ? 'off' : 'on',
              ),
            ],
          ]
        : []),
      ...(isReady
        ? [
            [previewCorrection.make(t.plain('ann-preview'), id, on)],
            [
              sendCorrection.make(
                t.plain('ann-correction-send', { count: copies }),
                id,
                'ask',
                String(revision),
                on,
              ),
            ],
            [dropCorrection.make(t.plain('ann-correction-drop'), id)],
          ]
        : []),
      [openAnnouncement.make(t.plain('ann-back'), id)],
    ],
  };
}

export function askCorrectionView(
  { id }: Announcement,
  language: 'vi' | 'en',
  t: Translator,
): View {
  return {
    text: t.html('ann-correction-ask', { language }),
    buttons: [[openAnnouncement.make(t.plain('ann-back'), id)]],
  };
}

export function confirmCorrectionView({ announcement, copies, again, t }: CorrectionFacts): View {
  const { id, revision } = announcement;
  const on = again ? 'on' : 'off';
  return {
    text: t.html('ann-correction-confirm', {
      title: titleText(announcement, t),
      count: copies,
      again: String(again),
    }),
    buttons: [
      [
        sendCorrection.make(
          t.plain('ann-correction-yes', { count: copies }),
          id,
          'yes',
          String(revision),
          on,
        ),
      ],
      [openAnnouncement.make(t.plain('ann-back'), id)],
    ],
  };
}

/** Why it can't be corrected, and the way to where it can. */
export function correctionProblemView(
  { id }: Announcement,
  problem: CorrectionProblem,
  t: Translator,
): View {
  return {
    text: t.html('ann-correction-problem', { problem }),
    buttons: [
      ...(problem === 'sending' ? [[steer.make(t.plain('ann-hold'), id, 'hold')]] : []),
      ...(problem === 'other-kind'
        ? [[askCorrection.make(t.plain('ann-correction-write'), id, 'vi')]]
        : []),
      [openAnnouncement.make(t.plain('ann-back'), id)],
    ],
  };
}

export function recallView(
  announcement: Announcement,
  step: 'again' | 'yes',
  counts: { recallable: number; tooOld: number; pending: number },
  t: Translator,
): View {
  const { id } = announcement;
  const { recallable } = counts;
  return {
    text: t.html('ann-recall-ask', { title: titleText(announcement, t), step, ...counts }),
    buttons: [
      [
        recallAnnouncement.make(
          t.plain(step === 'again' ? 'ann-recall-next' : 'ann-recall-yes', { count: recallable }),
          id,
          step,
        ),
      ],
      [openAnnouncement.make(t.plain('ann-back'), id)],
    ],
  };
}
