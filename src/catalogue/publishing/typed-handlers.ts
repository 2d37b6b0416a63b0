import type { Composer } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { actorOf, recordAct } from '../../admin/administrator.js';
import { dayOf } from '../../contest/calendar.js';
import type { BotContext } from '../../people/context.js';
import { requireJoined } from '../../people/joining.js';
import { onButton } from '../../telegram/buttons.js';
import { refuse } from '../../telegram/refuse.js';
import { place, placeOfAnswer, show, withHeading } from '../../telegram/screen.js';
import { onAnswer, readAnswer } from '../../telegram/text-answer.js';
import { catalogueButton } from '../browsing/list-views.js';
import {
  askField,
  beginElsewhere,
  chooseField,
  NO_VALUE,
  publishTyped,
  type TypedField,
  takeOutButton,
  typedFields,
} from '../buttons.js';
import { elsewhereModelId, originOf, sourceIdOf } from '../model.js';
import type { PublishDeps } from './deps.js';
import { previewOf } from './preview.js';
import { readDesk } from './propose.js';
import { showPublication, speaker } from './publication-handlers.js';
import { publicationButton } from './publication-view.js';
import { firstMissing, limitsOf, readField } from './typed-fields.js';
import {
  elsewhereView,
  fieldQuestion,
  publishTypedView,
  TYPED_FORM,
  takeOutView,
} from './typed-views.js';

/** What is written for the catalogue: by a unit of its own model, by administrators of one from elsewhere. */
export function installTyped(composer: Composer<BotContext>, deps: PublishDeps): void {
  const { contest, models, clock } = deps;

  onButton(composer, beginElsewhere, async (ctx) => {
    await ask(ctx, deps, elsewhereModelId(ctx.update.update_id), 'title');
  });

  onButton(composer, askField, async (ctx, id, field) => {
    if (await mayWrite(ctx, deps, id)) await ask(ctx, deps, id, field);
  });

  onButton(composer, chooseField, async (ctx, id, value) => {
    if (!(await mayWrite(ctx, deps, id))) return;
    if (value !== NO_VALUE && !contest.fields.some((one) => one.id === value)) {
      return refuse(ctx, 'button-outdated');
    }
    await save(ctx, deps, id, 'field', value);
  });

  onAnswer(composer, TYPED_FORM, async (ctx, { step, subject = '' }) => {
    const field = typedFields.find((one) => one === step);
    if (!field || !(await mayWrite(ctx, deps, subject))) return;
    const text = await readAnswer(ctx, limitsOf(field));
    if (text === undefined) return;
    const thisYear = Number(dayOf(contest, clock.now()).slice(0, 4));
    const value = readField(field, text, thisYear);
    if (value === undefined) {
      await ctx.reply(ctx.t.html('typed-wrong', { field, year: String(thisYear) }));
      return;
    }
    await save(ctx, deps, subject, field, value);
  });

  onButton(composer, publishTyped, async (ctx, id, answer) => {
    const desk = await readDesk(deps, id);
    const view = await previewOf(ctx, deps, id);
    if (!view || desk.content?.kind !== 'typed') return;
    if (answer === 'ask') {
      return show(ctx, publishTypedView(desk, view, publicationButton(id, ctx.t), ctx.t));
    }
    const { userId, updateId } = actorOf(ctx);
    await recordAct(deps, 'publish-model', id, actorOf(ctx));
    const publication = { content: desk.content, at: clock.now(), by: userId };
    await models.publish(id, publication, String(updateId));
    await showDesk(ctx, deps, id, ctx.t.html('elsewhere-is-published'));
  });

  onButton(composer, takeOutButton, async (ctx, id, answer) => {
    if (originOf(id) === 'elsewhere' && !(await models.find(id))) {
      return refuse(ctx, 'button-outdated');
    }
    if (answer === 'ask') return show(ctx, takeOutView(id, publicationButton(id, ctx.t), ctx.t));
    await recordAct(deps, 'take-out-model', id, actorOf(ctx));
    await models.takeOut(id);
    await show(ctx, {
      text: ctx.t.html('elsewhere-is-out'),
      buttons: [[catalogueButton(ctx.t)]],
    });
  });
}

/** An administrator of what comes from elsewhere; a unit's people of their own. They are told where not. */
async function mayWrite(ctx: BotContext, deps: PublishDeps, id: string): Promise<boolean> {
  if (originOf(id) === 'elsewhere') {
    if (deps.isAdministrator(ctx.member.id)) return true;
    await refuse(ctx, 'publication-not-yours');
    return false;
  }
  if (originOf(id) === 'entry') {
    await refuse(ctx, 'button-outdated');
    return false;
  }
  return (await speaker(ctx, deps, id)) !== undefined && (await requireJoined(ctx, deps, 'plan'));
}

async function ask(
  ctx: BotContext,
  deps: PublishDeps,
  id: string,
  field: TypedField,
  heading?: string,
): Promise<void> {
  const record = await deps.models.find(id);
  const view = fieldQuestion(deps.contest, { id, record }, field, backOf(ctx, id, record), ctx.t);
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, view));
}

function backOf(ctx: BotContext, id: string, record: unknown): InlineKeyboardButton {
  return record ? publicationButton(id, ctx.t) : catalogueButton(ctx.t);
}

/** Says what was saved, and asks what is missing next. */
async function save(
  ctx: BotContext,
  deps: PublishDeps,
  id: string,
  field: TypedField,
  value: string,
): Promise<void> {
  await deps.models.write(id, { [field]: value }, deps.clock.now(), ctx.member.id);
  const heading = ctx.t.html('typed-saved', { field });
  const title =
    originOf(id) === 'finalist' ? (await deps.finalists.find(sourceIdOf(id)))?.title : undefined;
  const known = title === undefined ? {} : { title };
  const next = firstMissing(id, await deps.models.find(id), known);
  if (next) return ask(ctx, deps, id, next, heading);
  await showDesk(ctx, deps, id, heading);
}

/** The page of a model, whoever it is by. */
export async function showDesk(
  ctx: BotContext,
  deps: PublishDeps,
  id: string,
  heading?: string,
): Promise<void> {
  if (originOf(id) !== 'elsewhere') return showPublication(ctx, deps, id, heading);
  const view = elsewhereView(deps.contest, await readDesk(deps, id), ctx.t);
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, view));
}
