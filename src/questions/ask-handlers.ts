import type { Composer } from 'grammy';
import { isQuiet } from '../contest/calendar.js';
import type { BotContext } from '../people/context.js';
import { requireJoined } from '../people/joining.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { send, show, type View, withHeading } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { limitsOf, previewView, refusalView, WRITING_FORM, writingView } from './ask-views.js';
import {
  askAuthors,
  chooseNamed,
  rewriteDraft,
  sendDraft as sendButton,
  writeOn,
} from './buttons.js';
import { obstacleToAsking, type Refusal, sendDraft } from './carry.js';
import type { QuestionDeps } from './deps.js';
import type { Draft } from './draft-store.js';
import { openThreadOf, threadScreen } from './open-thread.js';
import { askPayload, QUESTIONS_PAYLOAD } from './payload.js';
import { showSwitch } from './switch-handlers.js';
import { ownThread } from './take-part.js';
import { mayWrite, type Side, sides } from './thread.js';
import { askerName } from './words.js';

/** Asking and answering: typed, looked at, sent. */
export function installAsking(composer: Composer<BotContext>, deps: QuestionDeps): void {
  onButton(composer, askAuthors, (ctx, model) => askAbout(ctx, deps, model));

  onButton(composer, writeOn, async (ctx, id) => {
    const own = await ownThread(deps, id, ctx.member.id);
    if (!own) return refuse(ctx, 'question-gone');
    if (!(await requireJoined(ctx, deps, QUESTIONS_PAYLOAD))) return;
    const { thread, side } = own;
    const about = side === 'asker' ? thread.model : thread.id;
    return write(ctx, deps, { side, about }, undefined);
  });

  onAnswer(composer, WRITING_FORM, async (ctx, { step, subject = '' }) => {
    const side = sides.find((one) => one === step);
    if (!side || !(await requireJoined(ctx, deps, QUESTIONS_PAYLOAD))) return;
    const text = await readAnswer(ctx, limitsOf(side));
    if (text === undefined || !ctx.message) return;
    const { message_id: messageId } = ctx.message;
    const draft: Draft = { side, about: subject, text, messageId, at: deps.clock.now() };
    const key = String(ctx.update.update_id);
    await deps.drafts.keep(ctx.member.id, key, draft);
    await send(ctx, await preview(ctx, deps, key, draft, false));
  });

  onButton(composer, chooseNamed, async (ctx, key, how) => {
    const draft = await deps.drafts.find(ctx.member.id, key);
    if (!draft) return refuse(ctx, 'question-draft-gone');
    if (await isSent(deps, ctx.member.id, key, draft)) return refuse(ctx, 'question-sent-already');
    await show(ctx, await preview(ctx, deps, key, draft, how === 'named'));
  });

  onButton(composer, rewriteDraft, async (ctx, key) => {
    const draft = await deps.drafts.find(ctx.member.id, key);
    if (!draft) return refuse(ctx, 'question-draft-gone');
    if (await isSent(deps, ctx.member.id, key, draft)) return refuse(ctx, 'question-sent-already');
    return write(ctx, deps, draft, draft.text);
  });

  onButton(composer, sendButton, async (ctx, key, how) => {
    if (!(await requireJoined(ctx, deps, QUESTIONS_PAYLOAD))) return;
    const result = await sendDraft(deps, ctx.member.id, key, how === 'named');
    if (result.state === 'outdated') return refuse(ctx, 'question-draft-gone');
    if (result.state === 'refused') {
      const draft = await deps.drafts.find(ctx.member.id, key);
      return refused(ctx, deps, result.why, draft?.side ?? 'asker', result.thread);
    }
    const own = await ownThread(deps, result.thread, ctx.member.id);
    if (!own) return refuse(ctx, 'question-gone');
    const night = String(isQuiet(deps.contest, deps.clock.now()));
    const heading =
      result.state === 'same'
        ? ctx.t.html('question-sent-already')
        : ctx.t.html('question-taken', { side: own.side, night });
    await show(ctx, withHeading(heading, await threadScreen(ctx, deps, own)));
  });
}

/** What a card's button, or a link after joining, leads to. */
export async function askAbout(ctx: BotContext, deps: QuestionDeps, model: string): Promise<void> {
  const why = await obstacleToAsking(deps, model, ctx.member.id);
  if (why === 'own') return showSwitch(ctx, deps, model);
  if (why === 'hidden' || why === 'elsewhere' || why === 'nobody') {
    return refused(ctx, deps, why, 'asker');
  }
  if (!(await requireJoined(ctx, deps, askPayload(model)))) return;
  const id = await deps.questions.idFor(ctx.member.id, model);
  if (await deps.questions.find(id)) return openThreadOf(ctx, deps, id);
  if (why) return refused(ctx, deps, why, 'asker');
  return write(ctx, deps, { side: 'asker', about: model }, undefined);
}

async function write(
  ctx: BotContext,
  deps: QuestionDeps,
  { side, about }: Pick<Draft, 'side' | 'about'>,
  before: string | undefined,
): Promise<void> {
  const { catalogue, questions } = deps;
  const id = side === 'asker' ? await questions.idFor(ctx.member.id, about) : about;
  const own = await ownThread(deps, id, ctx.member.id);
  const may = own ? mayWrite(own.thread, side) : 'yes';
  const why = side === 'asker' ? await obstacleToAsking(deps, about, ctx.member.id) : undefined;
  if (may !== 'yes') return refused(ctx, deps, may, side, id);
  if (why) return refused(ctx, deps, why, side, own && id);
  const model = await catalogue.find(own?.thread.model ?? about);
  if (!model) return refused(ctx, deps, 'hidden', side, own && id);
  const messages = await questions.messages(id);
  const last = messages.findLast((message) => message.side !== side)?.text;
  const answered = side === 'authors' && own?.thread.lastBy === 'authors';
  const facts = { side, about, title: model.title, last, before, answered, t: ctx.t };
  await (ctx.callbackQuery ? show : send)(ctx, writingView(facts));
}

export async function preview(
  ctx: BotContext,
  deps: QuestionDeps,
  key: string,
  { side, about, text }: Draft,
  wanted: boolean,
): Promise<View> {
  const { contest, questions } = deps;
  const id = side === 'asker' ? await questions.idFor(ctx.member.id, about) : about;
  const thread = await questions.find(id);
  const named = thread ? thread.named === 'yes' : wanted;
  const unit = askerName(ctx.member, named ? { named: 'yes' } : {}, contest, ctx.t);
  const choice = side === 'asker' && !thread;
  return previewView({ key, side, text, unit, named, choice, t: ctx.t });
}

/** Whether a text was sent: it is in its thread then. */
export async function isSent(
  { questions }: Pick<QuestionDeps, 'questions'>,
  userId: number,
  key: string,
  { side, about }: Draft,
): Promise<boolean> {
  const id = side === 'asker' ? await questions.idFor(userId, about) : about;
  return (await questions.messages(id)).some((message) => message.key === key);
}

async function refused(
  ctx: BotContext,
  { contest }: QuestionDeps,
  why: Refusal,
  side: Side,
  thread?: string,
): Promise<void> {
  const contact = contest.controller.contact[ctx.t.language];
  await show(ctx, refusalView(why, { thread, side, contact, t: ctx.t }));
}
