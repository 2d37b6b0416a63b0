import type { InlineKeyboardButton } from 'grammy/types';
import { openModel } from '../catalogue/buttons.js';
import type { PublicModel } from '../catalogue/model.js';
import { findAgency } from '../contest/agency-list.js';
import { formatDate } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { inRows } from '../telegram/buttons.js';
import type { Translator } from '../telegram/translations.js';
import { capitalized } from '../text/vietnamese.js';
import { openModelPage, openReplication, reportMilestone } from './buttons.js';
import { milestones, type Stage } from './milestones.js';
import type { Replication } from './replication.js';

/** How far it is, as within a sentence. */
export function stageName(stage: Stage | 'proposed', t: Translator): string {
  return t.plain('replication-stage', { stage });
}

export function stageTitle(stage: Stage | 'proposed', t: Translator): string {
  return capitalized(stageName(stage, t));
}

/** "UBND xã Suối Tân, UBND huyện Cam Lâm": the unit, where one was named, and its agency. */
export function applierName(
  contest: Contest,
  { agencyId, unit }: Pick<Replication, 'agencyId' | 'unit'>,
  t: Translator,
): string {
  const agency = findAgency(contest, agencyId);
  return [unit, agency ? agencyName(agency, t) : agencyId].filter(Boolean).join(', ');
}

/** A model's title; of one that may not be seen any more, only when it was taken up. */
export function modelTitle(
  contest: Contest,
  model: Pick<PublicModel, 'title'> | undefined,
  { at }: Pick<Replication, 'at'>,
  t: Translator,
): string {
  return model?.title ?? t.plain('replication-model-withdrawn', { date: formatDate(contest, at) });
}

/** Every milestone there is to report. */
export function milestoneRows(id: string, t: Translator): InlineKeyboardButton[][] {
  const all = milestones.map((kind) =>
    reportMilestone.make(t.plain('replication-milestone', { kind }), id, kind),
  );
  return inRows(all, 2);
}

export function replicationButton(id: string, t: Translator): InlineKeyboardButton {
  return openReplication.make(t.plain('replication-open'), id, '0');
}

export function modelButton(modelId: string, t: Translator): InlineKeyboardButton {
  return openModel.make(t.plain('replication-model'), modelId);
}

export function modelPageButton(modelId: string, t: Translator): InlineKeyboardButton {
  return openModelPage.make(t.plain('replication-who'), modelId, '0');
}

/** A payload of `/start` that opens a model. */
