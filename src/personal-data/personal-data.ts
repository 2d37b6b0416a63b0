import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { show } from '../telegram/screen.js';
import { createRequestList } from './admin-handlers.js';
import { keepData } from './buttons.js';
import { nothingKeptView } from './data-views.js';
import type { PersonalDataDeps } from './deps.js';
import { installErasure } from './erasure-handlers.js';
import { installExport } from './export-handlers.js';
import { defineDataMailings } from './mailings.js';
import { installNotice } from './notice-handlers.js';
import { installRequests } from './request-handlers.js';
import { keptView } from './retention-views.js';

/** What people may do about their data: read the notice, get a copy, withdraw, erase, ask. */
export function createPersonalData(deps: PersonalDataDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineDataMailings(deps);
  installNotice(composer, deps);
  installExport(composer, deps);
  installErasure(composer, deps);
  installRequests(composer, deps);
  installKeeping(composer, deps);
  composer.use(createRequestList(deps));
  return composer;
}

/** Whoever wants to stay agrees anew, to the text that they agreed to: their time begins again. */
function installKeeping(composer: Composer<BotContext>, deps: PersonalDataDeps): void {
  const { members, contest, clock, redis, keys } = deps;
  onButton(composer, keepData, async (ctx) => {
    const { id, consent, consentVersion } = ctx.member;
    if (consent !== 'given' || consentVersion === undefined)
      return show(ctx, nothingKeptView(ctx.t));
    // Pressed twice, it is one choice.
    if ((await redis.hexists(keys.retentionWarnings, String(id))) === 1) {
      await members.recordConsent(id, 'given', consentVersion, clock.now());
      await redis.hdel(keys.retentionWarnings, String(id));
    }
    await show(ctx, keptView(contest, ctx.t));
  });
}
