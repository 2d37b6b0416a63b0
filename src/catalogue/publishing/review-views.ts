import type { InlineKeyboardButton } from 'grammy/types';
import { defineForm } from '../../telegram/forms.js';
import { menuButton } from '../../telegram/menu-button.js';
import { pageOf, turnRow } from '../../telegram/pages.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import { shorten } from '../../text/vietnamese.js';
import { catalogueButton } from '../browsing/list-views.js';
import {
  askReturn,
  listWaiting,
  openProposal,
  openPublication,
  publishProposal,
} from '../buttons.js';
import { MODEL_LIMITS } from '../model-limits.js';
import type { Proposal } from '../publication.js';
import { waitingButton } from './typed-views.js';

/** Of the question why a proposal is sent back. */
export const RETURN_FORM = defineForm('catalogue-return', { for: 'administrator' });

const ON_PAGE = 8;

/** Something that waits for an administrator: a proposal, or a draft of their own. */
export interface Waiting {
  id: string;
  title: string;
  proposal: Proposal | undefined;
}

export function waitingView(waiting: readonly Waiting[], asked: number, t: Translator): View {
  const list = pageOf(waiting, ON_PAGE, asked);
  return {
    text: t.html('waiting-head', { count: waiting.length }),
    buttons: [
      ...list.items.map(({ id, title, proposal }) => [
        proposal
          ? openProposal.make(`📥 ${shorten(title, 50)}`, id, String(proposal.updateId))
          : openPublication.make(`✏️ ${shorten(title, 50)}`, id),
      ]),
      ...turnRow(list, (text, page) => listWaiting.make(text, page)),
      [catalogueButton(t)],
      [menuButton(t)],
    ],
  };
}

/** A proposal as it would be published, and what to decide. */
export function proposalRows(
  id: string,
  { updateId }: Proposal,
  waiting: number,
  t: Translator,
): InlineKeyboardButton[][] {
  const about = String(updateId);
  return [
    [publishProposal.make(t.plain('proposal-publish'), id, about, 'ask')],
    [askReturn.make(t.plain('proposal-return'), id, about)],
    [waitingButton(waiting, t)],
    [menuButton(t)],
  ];
}

export function publishProposalView(
  id: string,
  { updateId }: Proposal,
  title: string,
  t: Translator,
): View {
  const about = String(updateId);
  return {
    text: t.html('proposal-publish-ask', { title: shorten(title, 200) }),
    buttons: [
      [publishProposal.make(t.plain('proposal-publish-yes'), id, about, 'yes')],
      [openProposal.make(t.plain('proposal-back'), id, about)],
    ],
  };
}

export function askReturnView(id: string, { updateId }: Proposal, t: Translator): View {
  return {
    text: t.html('proposal-return-ask', { max: MODEL_LIMITS.remark }),
    buttons: [[openProposal.make(t.plain('proposal-back'), id, String(updateId))]],
    question: { form: RETURN_FORM, step: String(updateId), subject: id },
  };
}
