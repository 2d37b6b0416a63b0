import { type Composer, InputFile } from 'grammy';
import type { BotContext } from '../../people/context.js';
import { onButton } from '../../telegram/buttons.js';
import { onCommand } from '../../telegram/commands.js';
import { show, withHeading } from '../../telegram/screen.js';
import { actorOf, mustBeAdministrator, recordAct } from '../administrator.js';
import { auditSheet, MOST_ROWS } from './audit-sheet.js';
import { exportLog, openLog } from './buttons.js';
import type { AuditDeps } from './deps.js';
import type { AuditFilter } from './filter.js';
import { NO_FILTER } from './filter-store.js';
import { filterWords } from './filter-views.js';
import { exportAskView, logView } from './log-view.js';
import { nameOfPerson, readLines } from './read-lines.js';
import { matcherOf, readPage } from './read-log.js';
import { isPseudonym } from './stored-record.js';

/** In plain letters: some programs show a file's name. */
const SHEET = 'nhat-ky.xlsx';

/** `/nhatky`: what was done in office, page by page and as a file. */
export function installLog(composer: Composer<BotContext>, deps: AuditDeps): void {
  onCommand(composer, 'audit', (ctx) => showLog(ctx, deps, NO_FILTER));
  onButton(composer, openLog, (ctx, filterId, position) => showLog(ctx, deps, filterId, position));

  onButton(composer, exportLog, async (ctx, filterId, twice) => {
    const filter = await filterOf(ctx, deps, filterId);
    if (!filter) return;
    const found = await deps.reader.older(await matcherOf(deps, filter), MOST_ROWS);
    const filters = await wordsOf(ctx, deps, filter);
    if (twice === 'ask') {
      const facts = { filterId, filters, count: found.length, most: MOST_ROWS };
      return show(ctx, exportAskView(facts, ctx.t));
    }
    const actor = actorOf(ctx);
    mustBeAdministrator(deps, actor);
    const records = found.map(({ record }) => record);
    const facts = { records: String(records.length) };
    await recordAct(deps, 'export-audit-log', 'audit-log', actor, facts);
    const file = await auditSheet(deps.contest, await readLines(deps, records, ctx.t), ctx.t);
    await ctx.replyWithDocument(new InputFile(file, SHEET), {
      caption: ctx.t.html('audit-export-caption', {
        count: records.length,
        filtered: String(filters.length > 0),
        filters: filters.join(' · '),
      }),
    });
  });
}

export async function showLog(
  ctx: BotContext,
  deps: AuditDeps,
  filterId: string,
  position = 'n',
): Promise<void> {
  const filter = await filterOf(ctx, deps, filterId);
  if (!filter) return;
  const page = await readPage(deps, filter, position);
  const records = page.records.map(({ record }) => record);
  const lines = await readLines(deps, records, ctx.t);
  const filters = await wordsOf(ctx, deps, filter);
  const { contest } = deps;
  await show(ctx, logView({ contest, filterId, filters, page, lines, t: ctx.t }));
}

/** The filter of a press; of one that has expired the whole log is shown instead, which says so. */
export async function filterOf(
  ctx: BotContext,
  deps: AuditDeps,
  filterId: string,
): Promise<AuditFilter | undefined> {
  const filter = await deps.filters.find(filterId);
  if (filter) return filter;
  const page = await readPage(deps, {}, 'n');
  const records = page.records.map(({ record }) => record);
  const lines = await readLines(deps, records, ctx.t);
  const view = logView({
    contest: deps.contest,
    filterId: NO_FILTER,
    filters: [],
    page,
    lines,
    t: ctx.t,
  });
  await show(ctx, withHeading(ctx.t.html('audit-filter-gone'), view));
  return undefined;
}

export async function wordsOf(
  ctx: BotContext,
  deps: AuditDeps,
  filter: AuditFilter,
): Promise<string[]> {
  const people = await deps.pseudonyms.people();
  const named = async (text: string | undefined) =>
    text !== undefined && isPseudonym(text) ? nameOfPerson(deps, people, text, ctx.t) : text;
  const [who, subject] = await Promise.all([named(filter.who), named(filter.subject)]);
  return filterWords(deps.contest, filter, { who, subject }, ctx.t);
}
