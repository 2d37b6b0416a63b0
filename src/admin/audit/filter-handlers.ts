import type { Composer } from 'grammy';
import type { BotContext } from '../../people/context.js';
import { onButton } from '../../telegram/buttons.js';
import { refuse } from '../../telegram/refuse.js';
import { send, show, withHeading } from '../../telegram/screen.js';
import { onAnswer, readAnswer } from '../../telegram/text-answer.js';
import { readTypedDay } from '../../text/typed-day.js';
import { groupOf } from './acts.js';
import {
  AUDIT_FORM,
  askTyped,
  chooseActs,
  choosePeriod,
  chooseWho,
  clearSubject,
  openFilter,
  setAct,
  setGroup,
  setSpan,
  setWho,
} from './buttons.js';
import type { AuditDeps } from './deps.js';
import { type AuditFilter, withGroup, withoutPeriod } from './filter.js';
import { NO_FILTER } from './filter-store.js';
import {
  actsView,
  filterView,
  groupsView,
  periodView,
  typedView,
  whoView,
} from './filter-views.js';
import { filterOf, showLog, wordsOf } from './log-handlers.js';
import { nameOfPerson } from './read-lines.js';

/** Characters of a code, an id or a name. */
const LONGEST_SUBJECT = 100;

/** What is looked for in the log: each choice makes a filter of its own, and shows what it finds. */
export function installFilters(composer: Composer<BotContext>, deps: AuditDeps): void {
  /** A press that changes the filter of its message. */
  const change = async (
    ctx: BotContext,
    filterId: string,
    how: (filter: AuditFilter) => AuditFilter,
  ) => {
    const filter = await filterOf(ctx, deps, filterId);
    if (!filter) return;
    await showLog(ctx, deps, await deps.filters.save(ctx.update.update_id, how(filter)));
  };

  onButton(composer, openFilter, async (ctx, filterId) => {
    const filter = await filterOf(ctx, deps, filterId);
    if (filter) await show(ctx, filterView(filterId, await wordsOf(ctx, deps, filter), ctx.t));
  });

  onButton(composer, chooseWho, async (ctx, filterId, page) => {
    await show(ctx, whoView(filterId, await actorsOf(ctx, deps), Number(page), ctx.t));
  });
  onButton(composer, setWho, async (ctx, filterId, chosen) => {
    // A filter is kept for a while, and so has no ids of people either.
    const who = /^\d+$/.test(chosen) ? (await deps.pseudonyms.of([chosen])).get(chosen) : chosen;
    await change(ctx, filterId, ({ who: _, ...rest }) =>
      chosen === 'all' || who === undefined ? rest : { ...rest, who },
    );
  });

  onButton(composer, chooseActs, (ctx, filterId, group) =>
    show(ctx, group === 'all' ? groupsView(filterId, ctx.t) : actsView(filterId, group, ctx.t)),
  );
  onButton(composer, setGroup, (ctx, filterId, group) =>
    change(ctx, filterId, (filter) => withGroup(filter, group === 'all' ? undefined : group)),
  );
  onButton(composer, setAct, async (ctx, filterId, act) => {
    const group = groupOf(act);
    if (!group) return refuse(ctx, 'button-outdated');
    await change(ctx, filterId, (filter) => ({ ...withGroup(filter, group), act }));
  });

  onButton(composer, choosePeriod, (ctx, filterId) => show(ctx, periodView(filterId, ctx.t)));
  onButton(composer, setSpan, (ctx, filterId, span) =>
    change(ctx, filterId, (filter) =>
      span === 'all' ? withoutPeriod(filter) : { ...withoutPeriod(filter), span },
    ),
  );

  onButton(composer, clearSubject, (ctx, filterId) =>
    change(ctx, filterId, ({ subject: _, ...rest }) => rest),
  );
  onButton(composer, askTyped, async (ctx, filterId, step) => {
    if (await filterOf(ctx, deps, filterId)) await show(ctx, typedView(filterId, step, ctx.t));
  });

  onAnswer(composer, AUDIT_FORM, async (ctx, { step, subject: filterId = NO_FILTER }) => {
    const filter = await filterOf(ctx, deps, filterId);
    if (!filter) return;
    const text = await readAnswer(ctx, { max: LONGEST_SUBJECT, singleLine: true });
    if (text === undefined) return;
    if (step === 'from' || step === 'to') return answerDay(ctx, deps, filter, filterId, step, text);
    const person = /^\d{5,16}$/.test(text) ? await deps.pseudonyms.find(Number(text)) : undefined;
    const subject = person ?? text;
    const id = await deps.filters.save(ctx.update.update_id, { ...filter, subject });
    await showLog(ctx, deps, id);
  });
}

/** The first day, and then the last. */
async function answerDay(
  ctx: BotContext,
  deps: AuditDeps,
  filter: AuditFilter,
  filterId: string,
  step: 'from' | 'to',
  text: string,
): Promise<void> {
  const typed = readTypedDay(text);
  const problem =
    'problem' in typed
      ? typed.problem
      : step === 'to' && filter.from !== undefined && typed.day < filter.from && 'before-from';
  if (problem || 'problem' in typed) {
    const heading = ctx.t.html('audit-day-wrong', { problem: problem || 'unreadable' });
    return send(ctx, withHeading(heading, typedView(filterId, step, ctx.t)));
  }
  const { day } = typed;
  const { span: _, ...rest } = filter;
  const changed = step === 'from' ? { ...withoutPeriod(filter), from: day } : { ...rest, to: day };
  const id = await deps.filters.save(ctx.update.update_id, changed);
  if (step === 'from') await send(ctx, typedView(id, 'to', ctx.t));
  else await showLog(ctx, deps, id);
}

/** Everybody who has done something, and administrators who have not, by name. */
async function actorsOf(ctx: BotContext, deps: AuditDeps) {
  const [actors, people] = await Promise.all([deps.reader.actors(), deps.pseudonyms.people()]);
  const pseudonyms = new Map([...people].map(([pseudonym, id]) => [id, pseudonym]));
  const office = deps.administrators().map((id) => pseudonyms.get(id) ?? String(id));
  const all = await Promise.all(
    [...new Set([...actors, ...office])].map(async (who) => ({
      who,
      name: await nameOfPerson(deps, people, who, ctx.t),
    })),
  );
  const collator = new Intl.Collator('vi');
  return all.sort((one, other) => collator.compare(one.name, other.name));
}
