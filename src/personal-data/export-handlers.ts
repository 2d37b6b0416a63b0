import { type Composer, InputFile } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { send } from '../telegram/screen.js';
import { fetchData } from './buttons.js';
import { collect } from './collect.js';
import { dataPage } from './data-page.js';
import { nothingKeptView, sentDataView } from './data-views.js';
import type { PersonalDataDeps } from './deps.js';
import { isKnown } from './erase.js';

/** It looks through the whole store: once in so many seconds for each person. */
const PAUSE_SECONDS = 30;

/** `/dulieu`: everything that is kept of whoever asks, to read and as JSON. */
export function installExport(composer: Composer<BotContext>, deps: PersonalDataDeps): void {
  onCommand(composer, 'mydata', (ctx) => sendData(ctx, deps));
  onButton(composer, fetchData, (ctx) => sendData(ctx, deps));
}

async function sendData(ctx: BotContext, deps: PersonalDataDeps): Promise<void> {
  const { redis, keys, clock, contest, requests } = deps;
  const { id } = ctx.member;
  const { question } = ctx.session;
  if (!(await isKnown(deps, id))) return send(ctx, { ...nothingKeptView(ctx.t), question });
  const order = String(ctx.update.update_id);
  const asked = await redis.set(keys.dataExport(id), order, 'EX', PAUSE_SECONDS, 'NX', 'GET');
  // Handled again, the same update is answered again.
  if (asked !== null && asked !== order) {
    return void (await ctx.reply(ctx.t.html('data-too-soon', { seconds: PAUSE_SECONDS })));
  }
  await ctx.replyWithChatAction('upload_document');
  const now = clock.now();
  const data = await collect(deps, id, now);
  const name = ctx.t.plain('data-file');
  const page = dataPage(data, contest, ctx.t);
  await ctx.replyWithDocument(new InputFile(Buffer.from(page), `${name}.html`), {
    caption: ctx.t.html('data-caption-page'),
  });
  await ctx.replyWithDocument(
    new InputFile(Buffer.from(`${JSON.stringify(data, undefined, 2)}\n`), `${name}.json`),
    { caption: ctx.t.html('data-caption-json') },
  );
  await requests.add({
    kind: 'copy',
    state: 'done',
    at: now,
    closedAt: now,
    updateId: ctx.update.update_id,
  });
  // Looked at in the middle of a form, it leaves the question open.
  await send(ctx, { ...sentDataView(ctx.t), question });
}
