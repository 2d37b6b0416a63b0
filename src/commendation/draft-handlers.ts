import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import { coordinatedAgency } from '../agencies/coordinating.js';
import { dayOf, formatDate } from '../contest/calendar.js';
import type { Agency } from '../contest/contest.js';
import type { BotContext } from '../people/context.js';
import { attachmentOf } from '../telegram/attachment.js';
import { refusalText } from '../telegram/attachment-views.js';
import { onButton } from '../telegram/buttons.js';
import { refuse } from '../telegram/refuse.js';
import { place, placeOfAnswer, withHeading } from '../telegram/screen.js';
import { onAnswer, readAnswer, sayOnce } from '../telegram/text-answer.js';
import { readTypedDay } from '../text/typed-day.js';
import {
  askStep,
  goOn,
  recordButton,
  type Step,
  setForm,
  setNone,
  setToday,
  steps,
} from './buttons.js';
import { COMMENDATION_LIMITS, EVIDENCE } from './commendation.js';
import { type DraftFields, NO_ANSWER } from './commendation-store.js';
import type { CommendationDeps } from './deps.js';
import { COMMENDATION_FORM, openStep, questionView, summaryView } from './draft-views.js';
import { MOST_NAMED } from './entrant-views.js';
import { peopleOf, readEntrants } from './read.js';
import { addEvent, factsOf } from './record.js';
import { commendationText, entrantsButton, subjectNames } from './words.js';

/** How those that were chosen are commended: asked one by one, and put on record. */
export function installDraft(composer: Composer<BotContext>, deps: CommendationDeps): void {
  const { contest, clock } = deps;

  onButton(composer, goOn, async (ctx, agencyId) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (agency) await askNext(ctx, deps, agency);
  });

  onButton(composer, askStep, async (ctx, agencyId, step) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (agency) await place(ctx, placeOfAnswer(ctx), questionView(agencyId, step, ctx.t));
  });

  onButton(composer, setForm, async (ctx, agencyId, form) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (agency) await save(ctx, deps, agency, { form, otherForm: undefined });
  });

  onButton(composer, setNone, async (ctx, agencyId, step) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (agency) await save(ctx, deps, agency, { [step]: NO_ANSWER });
  });

  onButton(composer, setToday, async (ctx, agencyId) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (agency) await save(ctx, deps, agency, { day: dayOf(contest, clock.now()) });
  });

  onButton(composer, recordButton, async (ctx, agencyId) => {
    const agency = await coordinatedAgency(ctx, deps, agencyId);
    if (agency) await record(ctx, deps, agency);
  });

  onAnswer(composer, COMMENDATION_FORM, async (ctx, { step, subject = '' }) => {
    const asked = steps.find((one) => one === step);
    const agency = await coordinatedAgency(ctx, deps, subject);
    if (!asked || !agency) {
      delete ctx.session.question;
      return;
    }
    const fields = await READERS[asked](ctx, deps);
    if (fields) await save(ctx, deps, agency, fields);
  });
}

/** Puts the draft on record. Handled again after a crash, the update finds what it had recorded. */
async function record(ctx: BotContext, deps: CommendationDeps, agency: Agency): Promise<void> {
  const { contest, commendations } = deps;
  const actor = actorOf(ctx);
  const done = (await commendations.events(agency.id)).find(
    ({ updateId }) => updateId === actor.updateId,
  );
  const draft = await commendations.draft(agency.id, actor.userId);
  const facts = done ?? factsOf(draft);
  if (!facts) return refuse(ctx, 'commend-incomplete');
  const of = done ? undefined : draft.of;
  const event = done ?? {
    id: of ?? String(actor.updateId),
    kind: of === undefined ? ('record' as const) : ('correct' as const),
  };
  await addEvent(deps, agency.id, { id: event.id, kind: event.kind, facts }, actor);
  await commendations.clear(agency.id, actor.userId);
  await place(ctx, placeOfAnswer(ctx), {
    text: ctx.t.html('commend-recorded', {
      what: commendationText(contest, facts, ctx.t),
      count: facts.subjects.length,
    }),
    buttons: [[entrantsButton(agency.id, ctx.t)]],
  });
}

type Reader = (ctx: BotContext, deps: CommendationDeps) => Promise<DraftFields | undefined>;

const READERS: Record<Step, Reader> = {
  form: async (ctx) => {
    await sayOnce(ctx, ctx.t.html('answer-press-wanted'));
    return undefined;
  },
  otherForm: typed('otherForm'),
  number: typed('number'),
  day: readDay,
  file: readFile,
};

function typed(step: 'otherForm' | 'number'): Reader {
  return async (ctx) => {
    const text = await readAnswer(ctx, { max: COMMENDATION_LIMITS[step], singleLine: true });
    return text === undefined ? undefined : { [step]: text };
  };
}

/** Not to come, and not before the year of the contest, which would be a slip. */
async function readDay(ctx: BotContext, { contest, clock }: CommendationDeps) {
  const text = await readAnswer(ctx, { max: 60, singleLine: true });
  if (text === undefined) return undefined;
  const today = dayOf(contest, clock.now());
  const read = readTypedDay(text);
  if ('day' in read && read.day <= today && read.day >= `${contest.edition.year}-01-01`) {
    return { day: read.day };
  }
  const facts = { today: formatDate(contest, today), year: String(contest.edition.year) };
  await ctx.reply(ctx.t.html('commend-day-wrong', facts));
  return undefined;
}

async function readFile(ctx: BotContext, { clock }: CommendationDeps) {
  const file = attachmentOf(ctx.message, clock.now());
  if (!file) {
    await sayOnce(ctx, ctx.t.html('files-wanted', { extensions: EVIDENCE.extensions.join(', ') }));
    return undefined;
  }
  const refusal = refusalText(file, EVIDENCE, ctx.t);
  if (refusal === undefined) return { file: JSON.stringify(file) };
  await ctx.reply(refusal);
  return undefined;
}

async function save(
  ctx: BotContext,
  deps: CommendationDeps,
  agency: Agency,
  fields: DraftFields,
): Promise<void> {
  await deps.commendations.write(agency.id, ctx.member.id, fields);
  await askNext(ctx, deps, agency);
}

/** The next question without an answer, or the summary when there is none. */
async function askNext(ctx: BotContext, deps: CommendationDeps, agency: Agency): Promise<void> {
  const draft = await deps.commendations.draft(agency.id, ctx.member.id);
  if (draft.subjects.length === 0) return refuse(ctx, 'commend-nobody-chosen');
  const step = openStep(draft);
  if (step === undefined) return showSummary(ctx, deps, agency);
  await place(ctx, placeOfAnswer(ctx), questionView(agency.id, step, ctx.t));
}

export async function showSummary(
  ctx: BotContext,
  deps: CommendationDeps,
  agency: Agency,
): Promise<void> {
  const draft = await deps.commendations.draft(agency.id, ctx.member.id);
  const [entrants, people] = await Promise.all([
    readEntrants(deps),
    peopleOf(deps, draft.subjects),
  ]);
  const names = subjectNames(draft.subjects, entrants, ctx.t);
  const facts = { names: names.slice(0, MOST_NAMED), people: people.length };
  const view = summaryView(deps.contest, agency.id, draft, facts, ctx.t);
  const more = names.length - facts.names.length;
  const heading = more > 0 ? ctx.t.html('commend-summary-more', { count: more }) : undefined;
  await place(ctx, placeOfAnswer(ctx), withHeading(heading, view));
}
