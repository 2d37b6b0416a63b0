import type { Composer } from 'grammy';
import { choicesOf, type TextStep } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { closeScreen, send } from '../telegram/screen.js';
import { isRestOfAlbum, onAnswer, readAnswer } from '../telegram/text-answer.js';
import { countCharacters, formatNumber } from '../text/vietnamese.js';
import { editableEntry } from './access.js';
import { askStep, chooseAnswer, leaveForm, makePledge, passStep, usePrefill } from './buttons.js';
import type { RegistrationDeps } from './deps.js';
import { type Entry, isOwner } from './entry.js';
import { answerFiles } from './file-handlers.js';
import { advance, ask, ENTRY_FORM, prefillOf, saveAnswer } from './filling.js';
import { authorsStep, findStep, isSettled, SKIPPED } from './form.js';
import { leftFormView } from './list-views.js';
import { answerAuthors } from './typed-authors.js';

/** The form itself: questions asked, answered, passed over and left. */
export function installForm(composer: Composer<BotContext>, deps: RegistrationDeps): void {
  const { contest } = deps;

  onButton(composer, askStep, async (ctx, entryId, stepId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    const step = entry && findStep(contest, entry, stepId);
    if (!entry) return;
    if (!step) return refuse(ctx, 'button-outdated');
    await ask(ctx, deps, entry, step, { placement: 'in-place' });
  });

  onButton(composer, passStep, async (ctx, entryId, stepId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    const step = entry && findStep(contest, entry, stepId);
    if (!entry) return;
    if (!step) return refuse(ctx, 'button-outdated');
    if (isSettled(entry, step)) {
      await closeScreen(ctx);
      return advance(ctx, deps, entry, step.id);
    }
    if (step.required) return refuse(ctx, 'step-required');
    await saveAnswer(ctx, deps, entry, step, { value: SKIPPED });
  });

  onButton(composer, chooseAnswer, async (ctx, entryId, stepId, choiceId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    const step = entry && findStep(contest, entry, stepId);
    if (!entry) return;
    const choice =
      step?.type === 'choice' && choicesOf(contest, step).find(({ id }) => id === choiceId);
    if (!step || !choice) return refuse(ctx, 'button-outdated');
    if (hidesAuthors(deps, entry, step.id, choiceId)) return refuse(ctx, 'authors-first');
    const { language } = ctx.t;
    const facts = { label: step.label[language], value: choice.label[language] };
    const saved = ctx.t.html('saved-choice', facts);
    await saveAnswer(ctx, deps, entry, step, { value: choiceId }, saved);
  });

  onButton(composer, usePrefill, async (ctx, entryId, stepId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    const step = entry && findStep(contest, entry, stepId);
    if (!entry) return;
    const value = step?.type === 'text' ? prefillOf(ctx, step, contest) : undefined;
    if (!step || value === undefined) return refuse(ctx, 'button-outdated');
    const facts = { label: step.label[ctx.t.language], value };
    await saveAnswer(ctx, deps, entry, step, { value }, ctx.t.html('saved-choice', facts));
  });

  onButton(composer, makePledge, async (ctx, entryId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    if (!entry) return;
    const step = contest.form.steps.find(({ type }) => type === 'pledge');
    if (!step) return refuse(ctx, 'button-outdated');
    await saveAnswer(ctx, deps, entry, step, { value: 'yes' }, ctx.t.html('saved-pledge'));
  });

  onButton(composer, leaveForm, async (ctx, entryId) => {
    const entry = await deps.entries.find(entryId);
    if (!entry || !isOwner(entry, ctx.member.id)) return refuse(ctx, 'entry-not-found');
    await closeScreen(ctx);
    await send(ctx, leftFormView(entryId, ctx.t));
  });

  onAnswer(composer, ENTRY_FORM, async (ctx, question) => {
    const entry = await editableEntry(ctx, deps, question.subject ?? '');
    if (!entry) {
      // Why not was said; the question can't be answered any more, so it is closed.
      if (ctx.session.question === question) delete ctx.session.question;
      return;
    }
    const step = findStep(contest, entry, question.step);
    if (!step) return advance(ctx, deps, entry, undefined);
    switch (step.type) {
      case 'text':
        return answerText(ctx, deps, entry, step);
      case 'authors':
        return answerAuthors(ctx, deps, entry, step);
      case 'files':
        return answerFiles(ctx, deps, entry, step);
      case 'choice':
      case 'pledge':
        if (isRestOfAlbum(ctx)) return;
        return ask(ctx, deps, entry, step, { heading: ctx.t.html('answer-press-wanted') });
    }
  });
}

async function answerText(
  ctx: BotContext,
  deps: RegistrationDeps,
  entry: Entry,
  step: TextStep,
): Promise<void> {
  const value = await readAnswer(ctx, textLimits(step));
  if (value === undefined || !ctx.message) return;
  const answer = { value, messageId: ctx.message.message_id };
  await saveAnswer(ctx, deps, entry, step, answer, savedLine(ctx, step, value));
}

export function textLimits({ minLength, maxLength, singleLine }: TextStep) {
  return { min: minLength, max: maxLength, singleLine };
}

/** "Đã lưu «Tên sáng kiến» (52/200 ký tự)". */
export function savedLine(ctx: BotContext, step: TextStep, value: string): string {
  const { language } = ctx.t;
  return ctx.t.html('saved-text', {
    label: step.label[language],
    length: formatNumber(countCharacters(value), language),
    max: formatNumber(step.maxLength, language),
  });
}

/** Whether this choice would take the step with the co-authors away while there are some. */
function hidesAuthors(
  { contest }: RegistrationDeps,
  entry: Entry,
  stepId: string,
  choiceId: string,
): boolean {
  const after = { ...entry, answers: { ...entry.answers, [stepId]: { value: choiceId } } };
  return entry.authors.length > 0 && authorsStep(contest, after) === undefined;
}
