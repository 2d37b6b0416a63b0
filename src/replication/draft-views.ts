import type { InlineKeyboardButton } from 'grammy/types';
import type { PublicModel } from '../catalogue/model.js';
import type { Agency, Contest } from '../contest/contest.js';
import { agencyName } from '../people/agency-views.js';
import { defineForm } from '../telegram/forms.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import {
  askDraftStep,
  confirmReplication,
  discardDraft,
  pickReplicationAgency,
  presetDraft,
  startReplication,
} from './buttons.js';
import { type DraftStep, draftSteps, type WholeDraft } from './draft.js';
import { REPLICATION_LIMITS } from './replication.js';
import { formatStart } from './start-date.js';
import { applierName, modelButton } from './words.js';

/** `form` of the session's question while a replication is registered. */
export const DRAFT_FORM = defineForm('replication');

export interface DraftFacts {
  contest: Contest;
  model: Pick<PublicModel, 'id' | 'title'>;
  /** Those that this person may register for. */
  agencies: readonly Agency[];
  /** The agency that was chosen. */
  agencyId: string | undefined;
  t: Translator;
}

/** One question, with the ways to answer it by a press. */
export function draftQuestion(facts: DraftFacts, step: DraftStep): View {
  const { contest, model, t, agencyId } = facts;
  const agency = agencyId === undefined ? '' : applierName(contest, { agencyId }, t);
  const max = REPLICATION_LIMITS[step === 'agency' || step === 'start' ? 'plan' : step];
  const text = [
    t.html('replication-draft-head', { title: model.title }),
    ...(step !== 'agency' ? [t.html('replication-draft-agency', { agency })] : []),
    '',
    t.html('replication-ask-step', { step, max }),
  ].join('\n');
  return {
    text,
    buttons: [...presets(facts, step), [discardButton(model.id, t), modelButton(model.id, t)]],
    ...(step !== 'agency' && { question: { form: DRAFT_FORM, step, subject: model.id } }),
  };
}

function presets({ model, agencies, t }: DraftFacts, step: DraftStep): InlineKeyboardButton[][] {
  switch (step) {
    case 'agency':
      return agencies.map((agency) => [
        pickReplicationAgency.make(agencyName(agency, t), model.id, agency.id),
      ]);
    case 'person':
      return [[presetDraft.make(t.plain('replication-me'), model.id, 'me')]];
    case 'start':
      return [[presetDraft.make(t.plain('replication-no-start'), model.id, 'no-start')]];
    default:
      return [];
  }
}

function discardButton(modelId: string, t: Translator): InlineKeyboardButton {
  return discardDraft.make(t.plain('replication-discard'), modelId, 'ask');
}

/** All answers, to be changed or confirmed. */
export function draftSummary(facts: DraftFacts, draft: WholeDraft, isWord: boolean): View {
  const { contest, model, agencies, t } = facts;
  const { agency: agencyId, unit, person, plan, start } = draft;
  const of = { agencyId, ...(unit !== undefined && { unit }) };
  const asked = draftSteps.filter((step) => {
    if (step === 'agency') return agencies.length > 1;
    return step !== 'unit' || unit !== undefined;
  });
  const edits = asked.map((step) =>
    askDraftStep.make(t.plain('replication-edit', { step }), model.id, step),
  );
  return {
    text: t.html('replication-summary', {
      title: model.title,
      agency: applierName(contest, of, t),
      person,
      plan,
      start: start === '' ? t.plain('replication-start-open') : formatStart(start),
      way: isWord ? 'word' : 'proposal',
    }),
    buttons: [
      [
        confirmReplication.make(
          t.plain('replication-confirm', { way: isWord ? 'word' : 'proposal' }),
          model.id,
        ),
      ],
      edits.slice(0, 2),
      edits.slice(2),
      [discardButton(model.id, t), modelButton(model.id, t)],
    ].filter((row) => row.length > 0),
  };
}

export function discardView(model: Pick<PublicModel, 'id' | 'title'>, t: Translator): View {
  return {
    text: t.html('replication-discard-ask', { title: model.title }),
    buttons: [
      [discardDraft.make(t.plain('replication-discard-yes'), model.id, 'yes')],
      [startReplication.make(t.plain('replication-go-on'), model.id)],
    ],
  };
}
