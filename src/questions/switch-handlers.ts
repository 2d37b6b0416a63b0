import type { Composer } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { openModel } from '../catalogue/buttons.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show, type View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { listThreads, openSwitch, switchQuestions } from './buttons.js';
import type { QuestionDeps } from './deps.js';
import { titleLine } from './words.js';

/** On the card of one's own model: whether it takes questions. */
export function questionSettingsButton(model: string, t: Translator): InlineKeyboardButton {
  return openSwitch.make(t.plain('questions-switch'), model);
}

/** Authors say whether their model takes questions. */
export function installSwitch(composer: Composer<BotContext>, deps: QuestionDeps): void {
  onButton(composer, openSwitch, (ctx, model) => showSwitch(ctx, deps, model));

  onButton(composer, switchQuestions, async (ctx, model, state) => {
    if (!(await deps.catalogue.authorsOf(model)).includes(ctx.member.id)) {
      return refuse(ctx, 'question-not-author');
    }
    await deps.moderation.switch(model, state);
    await showSwitch(ctx, deps, model);
  });
}

export async function showSwitch(
  ctx: BotContext,
  { catalogue, moderation }: QuestionDeps,
  id: string,
): Promise<void> {
  const [model, authors] = await Promise.all([catalogue.find(id), catalogue.authorsOf(id)]);
  if (!authors.includes(ctx.member.id)) return refuse(ctx, 'question-not-author');
  const isOff = await moderation.isOff(id);
  await show(ctx, switchView({ id, title: model?.title, isOff, t: ctx.t }));
}

function switchView({
  id,
  title,
  isOff,
  t,
}: {
  id: string;
  title: string | undefined;
  isOff: boolean;
  t: Translator;
}): View {
  const state = isOff ? 'off' : 'on';
  return {
    text: [t.html('questions-switch-state', { state }), titleLine(title, t)].join('\n'),
    buttons: [
      [switchQuestions.make(t.plain('questions-switch-to', { state }), id, isOff ? 'on' : 'off')],
      ...(title === undefined ? [] : [[openModel.make(t.plain('question-model'), id)]]),
      [listThreads.make(t.plain('questions-list'), '0')],
    ],
  };
}
