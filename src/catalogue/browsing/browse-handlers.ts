import { Composer } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { BotContext } from '../../people/context.js';
import { onButton } from '../../telegram/buttons.js';
import { onCommand } from '../../telegram/commands.js';
import { readOut } from '../../telegram/long-text.js';
import { type Page, pageOf } from '../../telegram/pages.js';
import { refuse } from '../../telegram/refuse.js';
import { send, show } from '../../telegram/screen.js';
import { sendAttachment } from '../../telegram/send-attachment.js';
import { onAnswer, readAnswer } from '../../telegram/text-answer.js';
import {
  chooseFilter,
  listFiles,
  listModels,
  modelOfPayload,
  openCatalogue,
  openModel,
  readModel,
  sendFile,
  turnSearch,
} from '../buttons.js';
import type { CatalogueDeps } from '../deps.js';
import type { Catalogue, PublicModel } from '../model.js';
import { backToModel, cardView, filesView, modelGoneView, modelText } from './card-view.js';
import { EVERYTHING, type Filter, matching } from './filters.js';
import {
  CATALOGUE_FORM,
  catalogueView,
  filteredView,
  filterView,
  foundView,
  ON_PAGE,
} from './list-views.js';

/** No title is as long; a pasted page would only cost time. */
const LONGEST_QUERY = 200;

export interface BrowseDeps extends Pick<CatalogueDeps, 'contest' | 'logger' | 'isAdministrator'> {
  catalogue: Catalogue;
  /** What other features say of a model on its card, HTML lines. */
  cardLines: (model: PublicModel, ctx: BotContext) => Promise<string[]>;
  /** What may be done with it by this person. */
  cardActions: (model: PublicModel, ctx: BotContext) => Promise<InlineKeyboardButton[][]>;
  /** What else the catalogue offers this person. */
  ways: (ctx: BotContext) => Promise<InlineKeyboardButton[][]>;
}

/** `/mohinh`: looking for models and reading them. Open to anybody: there is nothing private in it. */
export function createBrowsing(deps: BrowseDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const { contest, catalogue } = deps;

  // A card that was chosen inline in this very chat is no answer to anything: it is opened.
  composer.on('message', async (ctx, next) => {
    if (ctx.message.via_bot?.id !== ctx.me.id) return next();
    const id = modelOfMessage(ctx);
    if (id !== undefined) await openCard(ctx, deps, id);
  });

  onCommand(composer, 'models', (ctx) => showCatalogue(ctx, deps));
  onButton(composer, openCatalogue, (ctx) => showCatalogue(ctx, deps));

  onButton(composer, listModels, (ctx, kind, value, page) =>
    showCatalogue(ctx, deps, { kind, value }, Number(page)),
  );

  onButton(composer, chooseFilter, async (ctx, kind, page) => {
    const models = await catalogue.all();
    await show(ctx, filterView({ contest, t: ctx.t }, models, kind, Number(page)));
  });

  onButton(composer, openModel, (ctx, id) => openCard(ctx, deps, id));

  onButton(composer, readModel, async (ctx, id) => {
    const model = await asked(ctx, deps, id);
    if (model) await readOut(ctx, modelText(model, ctx.t), [[backToModel(id, ctx.t)]]);
  });

  onButton(composer, listFiles, async (ctx, id) => {
    const model = await asked(ctx, deps, id);
    if (model) await show(ctx, keepingQuestion(ctx, filesView({ contest, model, t: ctx.t })));
  });

  onButton(composer, sendFile, async (ctx, id, index) => {
    const model = await asked(ctx, deps, id);
    if (!model) return;
    const file = model.files[Number(index)];
    if (!file) return refuse(ctx, 'file-gone');
    await sendAttachment(ctx, file, deps.logger);
  });

  onButton(composer, turnSearch, async (ctx, page) => {
    const query = ctx.session.catalogueSearch;
    if (query === undefined) return showCatalogue(ctx, deps);
    await showFound(ctx, deps, query, Number(page));
  });

  onAnswer(composer, CATALOGUE_FORM, async (ctx, { step }) => {
    if (step !== 'search') return;
    const query = await readAnswer(ctx, { max: LONGEST_QUERY, singleLine: true });
    if (query === undefined) return;
    ctx.session.catalogueSearch = query;
    await showFound(ctx, deps, query, 0);
  });
  return composer;
}

/** Opens the catalogue, as from the menu or by a link. */
export async function showCatalogue(
  ctx: BotContext,
  deps: BrowseDeps,
  filter: Filter = EVERYTHING,
  asked = 0,
): Promise<void> {
  const { contest, catalogue } = deps;
  const models = matching(await catalogue.all(), filter);
  const list = await verified(catalogue, pageOf(models, ON_PAGE, asked));
  const facts = { contest, t: ctx.t };
  const view =
    filter.kind === 'all'
      ? catalogueView(facts, list, models.length, await deps.ways(ctx))
      : filteredView(facts, filter, list, models.length);
  await (ctx.callbackQuery ? show : send)(ctx, view);
}

async function showFound(
  ctx: BotContext,
  { contest, catalogue }: BrowseDeps,
  query: string,
  asked: number,
): Promise<void> {
  const found = await catalogue.search(query);
  const list = await verified(catalogue, pageOf(found, ON_PAGE, asked));
  const view = foundView({ contest, t: ctx.t }, query, list, found.length);
  await (ctx.callbackQuery ? show : send)(ctx, view);
}

/** Only what may still be seen, asked anew: a list from memory may be a moment late. */
async function verified(
  catalogue: Pick<Catalogue, 'findAll'>,
  { items, ...page }: Page<PublicModel>,
): Promise<Page<PublicModel>> {
  return { ...page, items: await catalogue.findAll(items.map(({ id }) => id)) };
}

/** Shows a model's card, as from a list or by a link. It leaves a question open that stands above it. */
export async function openCard(ctx: BotContext, deps: BrowseDeps, id: string): Promise<void> {
  const model = await asked(ctx, deps, id);
  if (!model) return;
  const [lines, actions] = await Promise.all([
    deps.cardLines(model, ctx),
    deps.cardActions(model, ctx),
  ]);
  const view = cardView({ contest: deps.contest, model, t: ctx.t, lines, actions });
  await (ctx.callbackQuery ? show : send)(ctx, keepingQuestion(ctx, view));
}

async function asked(
  ctx: BotContext,
  { catalogue }: BrowseDeps,
  id: string,
): Promise<PublicModel | undefined> {
  const model = await catalogue.find(id);
  if (!model) await show(ctx, keepingQuestion(ctx, modelGoneView(ctx.t)));
  return model;
}

function keepingQuestion<V extends object>(ctx: BotContext, view: V) {
  return { ...view, question: ctx.session.question };
}

/** The model whose card a message is, by the link under it. */
function modelOfMessage({ message }: BotContext): string | undefined {
  for (const button of message?.reply_markup?.inline_keyboard.flat() ?? []) {
    const payload = 'url' in button ? new URL(button.url).searchParams.get('start') : null;
    const id = payload === null ? undefined : modelOfPayload(payload);
    if (id !== undefined) return id;
  }
  return undefined;
}
