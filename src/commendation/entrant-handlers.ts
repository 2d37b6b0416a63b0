import type { Composer } from 'grammy';
import { coordinatedAgency } from '../agencies/coordinating.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { show } from '../telegram/screen.js';
import { listCommendations, openEntrant, openEntrants, pickAll, pickEntrant } from './buttons.js';
import { concernedBy } from './concerned.js';
import type { CommendationDeps } from './deps.js';
import { answerFields, type DraftFields } from './draft.js';
import { commendationsView, entrantView } from './entrant-views.js';
import { agencyEntrants } from './entrants.js';
import { fillingOf, showEntrants } from './filling.js';

/** An agency's entrants: who was commended, and who is to be. Every press is authorised anew. */
export function installEntrants(composer: Composer<BotContext>, deps: CommendationDeps): void {
  const { contest, drafts } = deps;

  /** @param fields what the press picks, from those that are the agency's now */
  const pick = async (
    ctx: BotContext,
    agencyId: string,
    fields: (
      filling: NonNullable<Awaited<ReturnType<typeof fillingOf>>>,
    ) => DraftFields | undefined,
    page = 0,
  ) => {
    const filling = await fillingOf(ctx, deps, agencyId);
    if (!filling) return;
    const picked = fields(filling);
    if (!picked) return refuse(ctx, 'commendation-entrant-gone');
    await drafts.write(ctx.member.id, agencyId, picked);
    const draft = await drafts.draft(ctx.member.id, agencyId);
    await showEntrants(ctx, deps, { ...filling, draft }, undefined, page);
  };

  onButton(composer, openEntrants, async (ctx, agencyId, page) => {
    const filling = await fillingOf(ctx, deps, agencyId);
    if (filling) await showEntrants(ctx, deps, filling, undefined, Number(page));
  });

  onButton(composer, pickEntrant, (ctx, agencyId, id, wanted, page) =>
    pick(
      ctx,
      agencyId,
      ({ list }) =>
        list.entrants.some((entrant) => entrant.id === id)
          ? answerFields.entrant(id, wanted === 'on')
          : undefined,
      Number(page),
    ),
  );

  onButton(composer, pickAll, (ctx, agencyId, which) =>
    pick(ctx, agencyId, ({ list, draft }) => {
      if (which === 'none') return answerFields.entrants(draft.entrants, false);
      const open = list.entrants.filter(({ id }) => list.of(id).length === 0);
      return answerFields.entrants(
        open.map(({ id }) => id),
        true,
      );
    }),
  );

  onButton(composer, openEntrant, async (ctx, agencyId, id) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (!agency) return;
    const list = await agencyEntrants(deps, agencyId);
    const entrant = list.entrants.find((one) => one.id === id);
    if (!entrant) return refuse(ctx, 'commendation-entrant-gone');
    const concerned = await concernedBy(deps, id);
    const isAdministrator = deps.isAdministrator(ctx.member.id);
    const facts = { contest, agency, entrant, commendations: list.of(id), concerned };
    await show(ctx, entrantView({ ...facts, isAdministrator, t: ctx.t }));
  });

  onButton(composer, listCommendations, async (ctx, agencyId, page) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (!agency) return;
    const list = await agencyEntrants(deps, agencyId);
    await show(ctx, commendationsView({ contest, agency, list, t: ctx.t }, Number(page)));
  });
}
