import type { InlineKeyboardButton } from 'grammy/types';
import { whyThis } from '../../people/buttons.js';
import type { View } from '../../telegram/screen.js';
import type { Translator } from '../../telegram/translations.js';
import type { Announcement } from '../announcement.js';
import { acknowledge, acknowledged, previewed } from '../buttons.js';

/** Whose copy it is: somebody's who has or has not acknowledged it, or one that only shows how it looks. */
export type CopyFor = { kind: 'person'; acknowledgedAt?: number | undefined } | { kind: 'preview' };

/** The buttons under a copy. */
export function copyButtons(
  { id, acknowledge: asks, category, round, recalledAt }: Announcement,
  copy: CopyFor,
  t: Translator,
): InlineKeyboardButton[][] {
  const why = [whyThis.make(t.plain('why-button'), category)];
  if (!asks || recalledAt !== undefined) return [why];
  if (copy.kind === 'preview') return [[previewed.make(t.plain('ann-acknowledge'))], why];
  const button =
    copy.acknowledgedAt === undefined
      ? acknowledge.make(t.plain('ann-acknowledge'), id, String(round))
      : acknowledged.make(t.plain('ann-acknowledged'), id);
  return [[button], why];
}

/** Under an album, which can't have buttons of its own. */
export function albumButtonsView(buttons: InlineKeyboardButton[][], t: Translator): View {
  return { text: t.html('ann-album-buttons'), buttons };
}
