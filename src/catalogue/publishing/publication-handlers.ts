import type { Composer } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { BotContext } from '../../people/context.js';
import { requireJoined } from '../../people/joining.js';
import { openPlanButton } from '../../plans/buttons.js';
import { showCard } from '../../registration/buttons.js';
import { isAuthor, TITLE_STEP } from '../../registration/entry.js';
import { onButton } from '../../telegram/buttons.js';
import { refuse } from '../../telegram/refuse.js';
import { place, placeOfAnswer, show, withHeading } from '../../telegram/screen.js';
import { agreeButton, disagreeButton, setDocuments, setNamed } from '../buttons.js';
import { originOf, sourceIdOf } from '../model.js';
import type { PublishDeps } from './deps.js';
import { agree, choose, disagree, leads, readDesk } from './propose.js';
import { disagreeView, publicationView } from './publication-view.js';

/** Where the authors of an entry, and the people of a unit, decide about its publication. */
export function installPublication(composer: Composer<BotContext>, deps: PublishDeps): void {
  const { models, clock } = deps;

  onButton(composer, setNamed, async (ctx, id, named) => {
    if (!(await speaker(ctx, deps, id))) return;
    if (!(await requireJoined(ctx, deps, 'entries'))) return;
    await choose(deps, id, ctx.member.id, { named: named === 'on' });
    await showPublication(ctx, deps, id);
  });

  onButton(composer, setDocuments, async (ctx, id, documents) => {
    const source = await speaker(ctx, deps, id);
    if (!source) return;
    if (!(await leads(deps, id, ctx.member.id))) return refuse(ctx, 'entry-owner-only');
    const value = documents === 'on' ? 'yes' : undefined;
    await models.write(id, { documents: value }, clock.now());
    await showPublication(ctx, deps, id);
  });

  onButton(composer, agreeButton, async (ctx, id) => {
    if (!(await speaker(ctx, deps, id))) return;
    if (!(await requireJoined(ctx, deps, 'entries'))) return;
    await agree(deps, id, ctx.member.id, ctx.update.update_id);
    await showPublication(ctx, deps, id, ctx.t.html('publication-agreed'));
  });

  onButton(composer, disagreeButton, async (ctx, id, answer) => {
    if (!(await speaker(ctx, deps, id))) return;
    const isLead = await leads(deps, id, ctx.member.id);
    if (answer === 'ask') return show(ctx, disagreeView(id, isLead, ctx.t));
    await disagree(deps, id, ctx.member.id);
    await showPublication(ctx, deps, id, ctx.t.html('publication-disagreed'));
  });
}

/** Opens the page, as from the entry's card or the plan's. */
export async function showPublication(
  ctx: BotContext,
  deps: PublishDeps,
  id: string,
  heading?: string,
): Promise<void> {
  const source = await speaker(ctx, deps, id);
  if (!source) return;
  const desk = await readDesk(deps, id);
  const view = publicationView({
    contest: deps.contest,
    desk,
    title: desk.record?.title ?? source.title,
    userId: ctx.member.id,
    leads: await leads(deps, id, ctx.member.id),
    files: source.files,
    back: source.back(ctx),
    t: ctx.t,
  });
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, view));
}

interface Source {
  title: string;
  files: number;
  back: (ctx: BotContext) => InlineKeyboardButton;
}

/** What a model is of, for somebody who speaks for it; for anyone else it does not exist. */
export async function speaker(
  ctx: BotContext,
  deps: PublishDeps,
  id: string,
): Promise<Source | undefined> {
  const source = sourceIdOf(id);
  const found =
    originOf(id) === 'entry'
      ? await entrySource(ctx, deps, source)
      : await unitSource(ctx, deps, id, source);
  if (!found) await refuse(ctx, 'publication-not-yours');
  return found;
}

async function entrySource(
  ctx: BotContext,
  { entries }: PublishDeps,
  entryId: string,
): Promise<Source | undefined> {
  const entry = await entries.find(entryId);
  if (entry?.state !== 'submitted' || !isAuthor(entry, ctx.member.id)) return undefined;
  const content = (await entries.submissions(entryId)).at(-1)?.content;
  return {
    title: content?.answers[TITLE_STEP] ?? '',
    files: content?.files.length ?? 0,
    back: ({ t }) => showCard.make(t.plain('way-card'), entryId),
  };
}

/** A unit whose entry is on record publishes that. */
async function unitSource(
  ctx: BotContext,
  { finalists }: PublishDeps,
  id: string,
  finalistId: string,
): Promise<Source | undefined> {
  if (originOf(id) !== 'finalist') return undefined;
  const finalist = await finalists.find(finalistId);
  if (!finalist || finalist.entryId !== undefined) return undefined;
  if (!(await finalists.isPerson(finalistId, ctx.member.id))) return undefined;
  return {
    title: finalist.title ?? finalist.unitName,
    files: 0,
    back: ({ t }) => openPlanButton.make(t.plain('plan-card'), finalistId),
  };
}
