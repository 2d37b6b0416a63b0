import type { Composer } from 'grammy';
import { actorOf } from '../../admin/administrator.js';
import type { BotContext } from '../../people/context.js';
import { onButton } from '../../telegram/buttons.js';
import { show } from '../../telegram/screen.js';
import {
  askCategory,
  discardDraft,
  preview,
  previewed,
  sendTest,
  setAcknowledge,
  setCategory,
} from '../buttons.js';
import type { AnnouncementDeps } from '../deps.js';
import { askedInState } from '../find-announcement.js';
import { showList } from '../list-handlers.js';
import { testDraft } from '../sending/mailings.js';
import { discardDraftBy } from './discard-draft.js';
import { categoryView, discardView } from './draft-view.js';
import { showDraft } from './open-draft.js';
import { showPreview } from './preview.js';

/** What else belongs to a draft: its kind, its button, how it looks, and throwing it away. */
export function installDrafts(composer: Composer<BotContext>, deps: AnnouncementDeps): void {
  const { announcements } = deps;

  const change = async (ctx: BotContext, id: string, write: () => Promise<boolean>) => {
    await write();
    const draft = await askedInState(ctx, deps, id, 'draft');
    if (draft) await showDraft(ctx, deps, draft);
  };

  onButton(composer, askCategory, async (ctx, id) => {
    const draft = await askedInState(ctx, deps, id, 'draft');
    if (draft) await show(ctx, categoryView(draft, ctx.t));
  });

  onButton(composer, setCategory, (ctx, id, category) =>
    change(ctx, id, () => announcements.setFact(id, 'category', category)),
  );

  onButton(composer, setAcknowledge, (ctx, id, on) =>
    change(ctx, id, () => announcements.setFact(id, 'acknowledge', on === 'on' ? '1' : '0')),
  );

  onButton(composer, preview, async (ctx, id) => {
    const draft = await askedInState(ctx, deps, id, 'draft');
    if (!draft) return;
    await showPreview(ctx, draft);
    await showDraft(ctx, deps, draft, { placement: 'new' });
  });

  onButton(composer, sendTest, async (ctx, id) => {
    const draft = await askedInState(ctx, deps, id, 'draft');
    if (!draft) return;
    if (!draft.content.vi)
      return ctx.notify(ctx.t.plain('ann-problem-no-content'), { alert: true });
    await testDraft(deps, id, actorOf(ctx));
    ctx.notify(ctx.t.plain('ann-test-sent'));
  });

  onButton(composer, previewed, async (ctx) => {
    ctx.notify(ctx.t.plain('ann-previewed'), { alert: true });
  });

  onButton(composer, discardDraft, async (ctx, id, step) => {
    if (step === 'ask') {
      const draft = await askedInState(ctx, deps, id, 'draft');
      if (draft) await show(ctx, discardView(draft, ctx.t));
      return;
    }
    const discarded = await discardDraftBy(deps, id, actorOf(ctx));
    await showList(ctx, deps, 0, ctx.t.html(discarded ? 'ann-discarded' : 'ann-gone'));
  });
}
