import type { Composer } from 'grammy';
import { choicesOf, type TextStep } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { closeScreen, send } from '../telegram/screen.js';
import { readAnswer } from '../telegram/text-answer.js';
import { countCharacters, formatNumber } from '../text/vietnamese.js';
import { editableEntry, refuse } from './access.js';
import { answerAuthors } from './author-handlers.js';
import { askStep, chooseAnswer, leaveForm, makePledge, passStep, usePrefill } from './buttons.js';
import type { RegistrationDeps } from './deps.js';
import type { Entry } from './entry.js';
import { answerFiles } from './file-handlers.js';
import { advance, ask, ENTRY_FORM, prefillOf, saveAnswer } from './filling.js';
import { findStep, isSettled, SKIPPED } from './form.js';
import { leftFormView } from './list-views.js';

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
    await closeScreen(ctx);
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
    await closeScreen(ctx, ctx.t.html('saved-choice', facts));
    await saveAnswer(ctx, deps, entry, step, { value: choiceId });
  });

  onButton(composer, usePrefill, async (ctx, entryId, stepId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    const step = entry && findStep(contest, entry, stepId);
    if (!entry) return;
    const value = step?.type === 'text' ? prefillOf(ctx, step, contest) : undefined;
    if (!step || value === undefined) return refuse(ctx, 'button-outdated');
    const facts = { label: step.label[ctx.t.language], value };
    await closeScreen(ctx, ctx.t.html('saved-choice', facts));
    await saveAnswer(ctx, deps, entry, step, { value });
  });

  onButton(composer, makePledge, async (ctx, entryId) => {
    const entry = await editableEntry(ctx, deps, entryId);
    if (!entry) return;
    const step = contest.form.steps.find(({ type }) => type === 'pledge');
    if (!step) return refuse(ctx, 'button-outdated');
    await closeScreen(ctx, ctx.t.html('saved-pledge'));
    await saveAnswer(ctx, deps, entry, step, { value: 'yes' });
  });

  onButton(composer, leaveForm, async (ctx, entryId) => {
    delete ctx.session.question;
    await closeScreen(ctx);
    await send(ctx, leftFormView(entryId, ctx.t));
  });

  composer.on('message', async (ctx, next) => {
    const question = ctx.session.question;
    if (question?.form !== ENTRY_FORM || question.subject === undefined) return next();
    const entry = await editableEntry(ctx, deps, question.subject);
    const step = entry && findStep(contest, entry, question.step);
    if (!entry || !step) {
      if (ctx.session.question?.subject === question.subject) delete ctx.session.question;
      if (entry) await advance(ctx, deps, entry, undefined);
      return;
    }
    switch (step.type) {
      case 'text':
        return answerText(ctx, deps, entry, step);
      case 'authors':
        return answerAuthors(ctx, deps, entry, step);
      case 'files':
        return answerFiles(ctx, deps, entry, step);
      case 'choice':
      case 'pledge':
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
  const authors = contest.form.steps.find(({ type }) => type === 'authors');
  return entry.authors.length > 0 && authors !== undefined && !findStep(contest, after, authors.id);
}
