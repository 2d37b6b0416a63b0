import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { show } from '../telegram/screen.js';
import { entrantsView, unitsView } from './board-list-views.js';
import { openBoard, openEntrants, openHome, openUnits, turnBoard } from './buttons.js';
import { installChooser } from './chooser-handlers.js';
import { coordinatedAgency } from './coordinating.js';
import { installCoordinators } from './coordinator-handlers.js';
import type { AgencyDeps } from './deps.js';
import { openOwnAgency, showHome } from './home.js';
import { defineAgencyMailings } from './mailings.js';
import { readEntrants, readUnits, withNames } from './read-board.js';
import { installAnswering, installAsking } from './request-handlers.js';
import { showBoard } from './show-board.js';

/** `/donvi`: an agency's board for its coordinators, and for administrators every agency's. */
export function createAgencies(deps: AgencyDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineAgencyMailings(deps);
  installBoards(composer, deps);
  installChooser(composer, deps);
  installAsking(composer, deps);
  installCoordinators(composer, deps);
  installAnswering(composer, deps);
  return composer;
}

function installBoards(composer: Composer<BotContext>, deps: AgencyDeps): void {
  onCommand(composer, 'agency', (ctx) => openOwnAgency(ctx, deps));
  onButton(composer, openHome, (ctx) => showHome(ctx, deps));

  onButton(composer, openBoard, async (ctx, agencyId) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (agency) await showBoard(ctx, deps, agency);
  });

  onButton(composer, turnBoard, async (ctx, agencyId, page) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (agency) await showBoard(ctx, deps, agency, Number(page));
  });

  onButton(composer, openEntrants, async (ctx, agencyId, page) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (!agency) return;
    const entrants = await withNames(deps, await readEntrants(deps, agency.id));
    await show(ctx, entrantsView(agency, entrants, Number(page), ctx.t));
  });

  onButton(composer, openUnits, async (ctx, agencyId, page) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (!agency) return;
    const [contest, units] = await Promise.all([
      deps.deadlines.contest(),
      readUnits(deps, agency.id),
    ]);
    await show(ctx, unitsView(contest, agency, units, Number(page), ctx.t));
  });
}
