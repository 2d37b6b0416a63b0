import type { InlineKeyboardButton } from 'grammy/types';
import { type View, withHeading } from '../../telegram/screen.js';
import { type CardFacts, cardView } from '../browsing/card-view.js';

/** A card as others would see it, under what says that it is a preview, and with other ways on. */
export function previewView(facts: CardFacts, buttons: InlineKeyboardButton[][]): View {
  const { text } = cardView(facts);
  const { names, files } = facts.model;
  const heading = facts.t.html('publication-preview-head', {
    names: String(names.length > 0),
    files: files.length,
  });
  return { ...withHeading(heading, { text }), buttons };
}
