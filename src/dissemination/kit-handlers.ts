import type { Composer } from 'grammy';
import { actorOf, recordAct } from '../admin/administrator.js';
import type { BotContext } from '../people/context.js';
import { sendCard } from '../results/card-upload.js';
import { onButton } from '../telegram/buttons.js';
import { send, show } from '../telegram/screen.js';
import { dutyAgency } from './access.js';
import { getKit } from './buttons.js';
import type { DisseminationDeps } from './deps.js';
import { kitMessage, kitSentView, notPublicView } from './kit-views.js';
import { readPublication } from './publication.js';

/** The kit: messages that a coordinator passes on as they are. */
export function installKit(composer: Composer<BotContext>, deps: DisseminationDeps): void {
  const { contest, clock, coordinators, dissemination, translators } = deps;

  onButton(composer, getKit, async (ctx, agencyId) => {
    const agency = await dutyAgency(ctx, deps, agencyId);
    if (!agency) return;
    const published = (await readPublication(deps))?.published;
    if (!published) return show(ctx, notPublicView(agency, ctx.t));
    const { version } = published;
    await recordAct(deps, 'fetch-dissemination-kit', agency.id, actorOf(ctx), {
      results: String(version),
    });
    const hasCard = await sendCard(deps, published, (photo) => ctx.replyWithPhoto(photo));
    // Whoever it is passed on to reads Vietnamese, whatever the coordinator has chosen.
    const facts = { agency, published, botUsername: deps.botUsername() };
    await send(ctx, kitMessage(contest, facts, translators.vi));
    await send(ctx, kitSentView(agency, hasCard, contest, ctx.t));
    // An administrator who looks at it is not the agency.
    if (await coordinators.isCoordinator(agency.id, ctx.member.id)) {
      await dissemination.keepKit(version, agency.id, clock.now());
    }
  });
}
