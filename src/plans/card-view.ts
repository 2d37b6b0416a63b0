import type { InlineKeyboardButton } from 'grammy/types';
import type { Contest } from '../contest/contest.js';
import { leaveFinalistButton } from '../finalists/claim-views.js';
import type { Finalist } from '../finalists/finalist.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { shorten } from '../text/vietnamese.js';
import {
  askKind,
  askPart,
  chooseKind,
  openPlanButton,
  readPlan,
  readReturn,
  reportPaperButton,
  sendPlan,
  showPlanVersions,
} from './buttons.js';
import {
  deadlineLine,
  kindLabel,
  lateLine,
  markOf,
  paperFacts,
  partLines,
  partNames,
  sentLine,
} from './content-views.js';
import { hasUnsentChanges, isEmpty, missingParts, type Plan, type PlanVersion } from './plan.js';
import { returnLines } from './return-view.js';
import { openReturn } from './revision.js';

/** Characters of a unit's name on a button. */
const ON_BUTTON = 60;

export interface CardOptions {
  contest: Contest;
  unit: Finalist;
  plan: Plan;
  /** What was sent last. */
  last: PlanVersion | undefined;
  now: number;
  t: Translator;
  /** What other features say of this unit. */
  lines?: string[];
  /** What other features offer for this unit. */
  actions?: InlineKeyboardButton[][];
}

/** The plan at a glance: the deadline, what is there and missing, what was sent, every way on. */
export function planCardView(options: CardOptions): View {
  const { contest, unit, plan, now, t, lines = [] } = options;
  const missing = missingParts(contest, plan);
  return {
    text: [
      t.html('plan-card-head', { unit: unit.unitName }),
      ...(openReturn(plan) ? returnLines(contest, plan, now, t) : [deadlineLine(contest, now, t)]),
      t.html('plan-kind-line', { kind: kindLabel(contest, plan.kind, t) }),
      '',
      ...partLines(contest, plan, t),
      '',
      ...stateLines(options),
      ...(missing.length > 0 ? [t.html('plan-missing', { count: missing.length })] : []),
      ...lines,
    ].join('\n'),
    buttons: cardRows(options),
  };
}

function stateLines({ contest, plan, last, t }: CardOptions): string[] {
  const { code = '', version } = plan;
  const late = last && lateLine(contest, last, t);
  return [
    ...(last ? [sentLine(contest, { code, version, sent: last }, t)] : [t.html('plan-not-sent')]),
    ...(late ? [late] : []),
    ...(hasUnsentChanges(plan) ? [t.html('plan-unsent')] : []),
    ...(plan.paper ? [t.html('plan-paper-line', paperFacts(contest, plan.paper))] : []),
    ...(plan.paperClaim ? [t.html('plan-claim-line', paperFacts(contest, plan.paperClaim))] : []),
  ];
}

function cardRows({ contest, unit, plan, t, actions = [] }: CardOptions): InlineKeyboardButton[][] {
  const { id } = unit;
  const sendable = !isEmpty(contest, plan) && (plan.state === 'draft' || hasUnsentChanges(plan));
  const sendText = t.plain(plan.state === 'draft' ? 'plan-send' : 'plan-send-again');
  return [
    ...(sendable ? [[sendPlan.make(sendText, id, 'ask')]] : []),
    ...(openReturn(plan) ? [[readReturn.make(t.plain('plan-return-read'), id)]] : []),
    ...contest.plan.parts.map((part) => [
      askPart.make(
        t.plain('plan-part-button', {
          mark: markOf(plan, part),
          label: part.label[t.language],
        }),
        id,
        part.id,
      ),
    ]),
    [
      askKind.make(t.plain('plan-kind-button'), id),
      ...(plan.paper ? [] : [reportPaperButton.make(t.plain('plan-paper-button'), id)]),
    ],
    [
      readPlan.make(t.plain('plan-read'), id),
      ...(plan.version > 0 ? [showPlanVersions.make(t.plain('plan-versions'), id)] : []),
    ],
    ...actions,
    [leaveFinalistButton(id, t)],
    [menuButton(t)],
  ];
}

/** The first question: which of the kinds that the dispatch names. */
export function kindView(
  contest: Contest,
  unit: Finalist,
  { kind }: Pick<Plan, 'kind'>,
  now: number,
  t: Translator,
): View {
  const label = (id: string, text: string) => (id === kind ? `✅ ${text}` : text);
  return {
    text: [
      t.html('plan-kind-ask', { unit: unit.unitName }),
      '',
      deadlineLine(contest, now, t),
    ].join('\n'),
    buttons: [
      ...contest.plan.kinds.map((one) => [
        chooseKind.make(label(one.id, one.label[t.language]), unit.id, one.id),
      ]),
      kind === undefined ? [menuButton(t)] : [cardButton(unit.id, t)],
    ],
  };
}

/** For somebody of several units. */
export function chooseUnitView(units: readonly Finalist[], t: Translator): View {
  return {
    text: t.html('plan-choose-unit'),
    buttons: [
      ...units.map(({ id, unitName }) => [openPlanButton.make(shorten(unitName, ON_BUTTON), id)]),
      [menuButton(t)],
    ],
  };
}

export function noUnitView(contest: Contest, t: Translator): View {
  const facts = {
    organiser: contest.organiser[t.language],
    contact: contest.controller.contact[t.language],
  };
  return { text: t.html('plan-no-unit', facts), buttons: [[menuButton(t)]] };
}

/** Asked before a plan is sent that lacks a part. */
export function incompleteView(
  contest: Contest,
  finalistId: string,
  missing: readonly string[],
  t: Translator,
): View {
  return {
    text: t.html('plan-incomplete-ask', { parts: partNames(contest, missing, t.language) }),
    buttons: [
      [sendPlan.make(t.plain('plan-incomplete-send'), finalistId, 'yes')],
      [openPlanButton.make(t.plain('plan-incomplete-write'), finalistId)],
    ],
  };
}

export function cardButton(finalistId: string, t: Translator): InlineKeyboardButton {
  return openPlanButton.make(t.plain('plan-card'), finalistId);
}
