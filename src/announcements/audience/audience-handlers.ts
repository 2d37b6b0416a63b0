import type { Composer } from 'grammy';
import { agencyGroupsAt } from '../../contest/agency-list.js';
import type { BotContext } from '../../people/context.js';
import { onButton } from '../../telegram/buttons.js';
import { show } from '../../telegram/screen.js';
import {
  chooseAgency,
  chooseAgencyGroup,
  chooseChats,
  chooseRole,
  chooseSilentOf,
  openAgencyGroup,
  openAgencyGroups,
  openAudience,
  openSilentChoices,
} from '../buttons.js';
import type { AnnouncementDeps } from '../deps.js';
import { readAudienceFacts } from '../draft/open-draft.js';
import { askedInState } from '../find-announcement.js';
import { choice } from './audience.js';
import {
  type AudienceFacts,
  agencyGroupsView,
  agencyGroupView,
  audienceView,
  silentChoicesView,
} from './audience-views.js';

/** Earlier announcements whose silent can be chosen: the newest. */
const EARLIER = 40;

/** Whom it is for: chosen by tapping, with the count at each tap. */
export function installAudience(composer: Composer<BotContext>, deps: AnnouncementDeps): void {
  const { announcements, contest } = deps;

  const draftAudience = async (ctx: BotContext, id: string): Promise<AudienceFacts | undefined> => {
    const draft = await askedInState(ctx, deps, id, 'draft');
    return draft && readAudienceFacts(deps, draft);
  };
  const showAudience = async (ctx: BotContext, id: string) => {
    const facts = await draftAudience(ctx, id);
    if (facts) await show(ctx, audienceView(id, facts, ctx.t));
  };
  const turn = (id: string, what: string, on: 'on' | 'off') =>
    announcements.choose(id, on === 'on' ? 'add' : 'remove', [what]);

  onButton(composer, openAudience, showAudience);

  onButton(composer, chooseRole, async (ctx, id, role, on) => {
    await turn(id, choice.role(role), on);
    await showAudience(ctx, id);
  });

  onButton(composer, chooseChats, async (ctx, id, on) => {
    await turn(id, choice.chats, on);
    await showAudience(ctx, id);
  });

  onButton(composer, openAgencyGroups, async (ctx, id) => {
    const facts = await draftAudience(ctx, id);
    if (facts) await show(ctx, agencyGroupsView(id, agencyGroupsAt(contest), facts, ctx.t));
  });

  const showGroup = async (ctx: BotContext, id: string, groupId: string, page: string) => {
    const group = agencyGroupsAt(contest).find((one) => one.id === groupId);
    const facts = group && (await draftAudience(ctx, id));
    if (facts) await show(ctx, agencyGroupView(id, group, Number(page), facts, ctx.t));
  };

  onButton(composer, openAgencyGroup, showGroup);

  onButton(composer, chooseAgencyGroup, async (ctx, id, groupId, on) => {
    await turn(id, choice.agencyGroup(groupId), on);
    await showGroup(ctx, id, groupId, '0');
  });

  onButton(composer, chooseAgency, async (ctx, id, agencyId, on, page) => {
    const group = agencyGroupsAt(contest).find(({ agencies }) =>
      agencies.some((agency) => agency.id === agencyId),
    );
    if (!group) return;
    await turn(id, choice.agency(agencyId), on);
    await showGroup(ctx, id, group.id, page);
  });

  onButton(composer, openSilentChoices, async (ctx, id, page) => {
    const facts = await draftAudience(ctx, id);
    if (!facts) return;
    const earlier = (await announcements.newest(0, EARLIER)).filter(
      (one) => one.state === 'launched' && one.acknowledge,
    );
    await show(ctx, silentChoicesView(id, earlier, Number(page), facts, ctx.t));
  });

  onButton(composer, chooseSilentOf, async (ctx, id, earlier) => {
    const chosen = [...(await announcements.choices(id))].filter((one) =>
      one.startsWith(choice.silentOf('')),
    );
    if (chosen.length > 0) await announcements.choose(id, 'remove', chosen);
    if (earlier !== '-') await announcements.choose(id, 'add', [choice.silentOf(earlier)]);
    await showAudience(ctx, id);
  });
}
