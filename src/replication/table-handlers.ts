import { type Composer, InputFile } from 'grammy';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { show } from '../telegram/screen.js';
import { openTable, sendTableSheet } from './buttons.js';
import type { ReplicationDeps } from './deps.js';
import { readTable } from './table.js';
import { tableSheet } from './table-sheet.js';
import { tableView } from './table-view.js';

/** In plain letters: some programs show a file's name. */
const SHEET = 'nhan-rong.xlsx';

/** The organiser's table; the composer must be that of administrators. */
export function installTable(composer: Composer<BotContext>, deps: ReplicationDeps): void {
  const { contest } = deps;

  onButton(composer, openTable, async (ctx, filter, page) => {
    const rows = await readTable(deps);
    await show(ctx, tableView({ contest, rows, t: ctx.t }, filter, Number(page)));
  });

  onButton(composer, sendTableSheet, async (ctx) => {
    const file = await tableSheet({ contest, rows: await readTable(deps), t: ctx.t });
    await ctx.replyWithDocument(new InputFile(file, SHEET), {
      caption: ctx.t.html('replication-sheet-caption'),
    });
  });
}
