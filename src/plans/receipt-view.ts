import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import type { Finalist } from '../finalists/finalist.js';
import { fileName } from '../telegram/attachment-views.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import { showDigests } from './buttons.js';
import { cardButton } from './card-view.js';
import {
  deadlineLine,
  kindLabel,
  lateLine,
  partLines,
  partNames,
  totalText,
} from './content-views.js';
import type { PlanVersion } from './plan.js';
import type { SentPlan } from './submit-plan.js';

/** Why a file has no digest, as its text is named. */
export type SealObstacle = 'too-big' | 'unknown-file' | 'local-files' | 'unreachable';

/** A file on a receipt: the digest of its bytes, or why it could not be worked out. */
export interface FileSeal {
  file: Pick<PlanVersion['files'][number], 'kind' | 'name'>;
  sha256?: string;
  obstacle?: SealObstacle;
}

/** Characters of a message; a little less than Telegram's 4096. */
const MESSAGE = 4_000;
/** Characters of a file's name, from the best to the least by which it is still known. */
const NAMES = [60, 40, 24, 16];
const UNIT = 200;
const SENDER = 60;

interface ReceiptOptions {
  contest: Contest;
  unit: Finalist;
  sent: SentPlan;
  seals: readonly FileSeal[];
  t: Translator;
}

/** What proves that a plan was sent: code, time, version, parts, total, and the seals of content and files. */
export function receiptView(options: ReceiptOptions): View {
  const { unit, sent, seals, t } = options;
  const [head, foot] = [headText(options, 'html'), t.html('plan-receipt-foot')];
  const room = MESSAGE - lengthOf([headText(options, 'plain'), t.plain('plan-receipt-foot')]);
  const { lines, left } = fitFiles(seals, room, t);
  return {
    text: [
      head,
      ...(seals.length > 0 ? ['', t.html('plan-receipt-files'), ...lines] : []),
      ...(left > 0 ? [t.html('plan-receipt-more', { count: left })] : []),
      '',
      foot,
    ].join('\n'),
    buttons: [
      ...(left > 0
        ? [[showDigests.make(t.plain('plan-receipt-all'), unit.id, String(sent.version))]]
        : []),
      [cardButton(unit.id, t)],
      [menuButton(t)],
    ],
  };
}

function headText({ contest, unit, sent, t }: ReceiptOptions, as: 'html' | 'plain'): string {
  const { code, version, sent: content } = sent;
  const late = lateLine(contest, content, t);
  return [
    t[as]('plan-receipt', {
      code,
      version,
      unit: shorten(unit.unitName, UNIT),
      kind: kindLabel(contest, content.kind, t),
      at: formatDateTime(contest, content.at, t.language),
      sender: shorten(content.by.name || t.plain('someone'), SENDER),
    }),
    ...(late ? [late] : []),
    '',
    ...partLines(contest, content, t),
    ...(content.lines.length > 0 ? [totalText(content, t)] : []),
    '',
    t[as]('plan-receipt-seal', { sha256: content.sha256 }),
  ].join('\n');
}

/** As many files as the message holds, under the longest names with which all of them fit. */
function fitFiles(seals: readonly FileSeal[], room: number, t: Translator) {
  const least = NAMES.at(-1) ?? 0;
  const size = (seal: FileSeal, index: number, name: number) =>
    lengthOf([sealText(seal, index, name, t, 'plain')]);
  const whole = (name: number) => seals.reduce((sum, seal, at) => sum + size(seal, at, name), 0);
  const name = NAMES.find((one) => whole(one) <= room) ?? least;
  let used = 0;
  const lines = seals.flatMap((seal, index) => {
    used += size(seal, index, name);
    return used <= room ? [sealText(seal, index, name, t, 'html')] : [];
  });
  return { lines, left: seals.length - lines.length };
}

/** One file: its name and, on a line of its own, its digest. */
export function sealText(
  { file, sha256, obstacle }: FileSeal,
  index: number,
  room: number,
  t: Translator,
  as: 'html' | 'plain',
): string {
  const facts = { number: index + 1, name: shorten(fileName(file, t), room) };
  return sha256 === undefined
    ? t[as](`plan-seal-${obstacle ?? 'unreachable'}`, facts)
    : t[as]('plan-seal', { ...facts, sha256 });
}

/** Characters as Telegram counts them, with the line breaks between. */
function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Array.from(text).length + 2, 0);
}

/** At once, to who sent it: that it is taken, what is there and missing, and whether it is late. */
export function sentView(
  { contest, unit, sent, t }: Omit<ReceiptOptions, 'seals'>,
  now: number,
  again: boolean,
): View {
  const { code, version, sent: content } = sent;
  const late = lateLine(contest, content, t);
  const missing = partNames(contest, content.missing, t.language);
  return {
    text: [
      t.html(again ? 'plan-sent-again' : 'plan-sent', {
        code,
        version,
        unit: unit.unitName,
        at: formatDateTime(contest, content.at, t.language),
      }),
      ...(late ? [late] : []),
      '',
      ...partLines(contest, content, t),
      ...(missing
        ? [
            '',
            t.html('plan-sent-missing', { parts: missing }),
            // What was asked for by the appraisers has a time limit of its own.
            ...(content.revision ? [] : [deadlineLine(contest, now, t)]),
          ]
        : []),
      '',
      t.html('plan-sent-receipt'),
    ].join('\n'),
    buttons: [[cardButton(unit.id, t)], [menuButton(t)]],
  };
}
