import { Hono } from 'hono';
import { z } from 'zod';
import { type Clock, systemClock } from '../../clock.js';
import { dayOf, instantOf } from '../../contest/calendar.js';
import { checklist } from '../../contest/checklist/checklist.js';
import type { Contest } from '../../contest/contest.js';
import { body, refuse } from '../../emulator/page-api/refusal.js';
import { missingMessages } from '../../operation/checklist/missing-messages.js';
import type { RehearsalPart } from '../part.js';
import type { Rehearsal } from '../rehearsal.js';
import { ContestFile, versionOf } from './contest-file.js';
import { examine } from './examine.js';

/** Far more than a contest with every commune of a province takes. */
const MOST_CHARACTERS = 4_000_000;

const text = z.string().max(MOST_CHARACTERS);
const toCheck = z.strictObject({ text });
const toRehearse = z.strictObject({
  text,
  day: z.iso.date(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});
const toSave = z.strictObject({ text, version: z.string().optional() });

/** What an open page is told; the text itself it fetches. */
export interface ContestFileState {
  /** Of the file that was given; absent for the shipped edition. */
  name?: string;
  /** How many problems the file had when it was last looked at. */
  problems: number;
  /** The text that is on stage; absent where the file was broken, and the shipped edition stands in. */
  rehearsed?: string;
}

/**
 * The contest's file: edited on the page, rehearsed with, saved, and checked before going live.
 *
 * @param clock by which dates are in the past: a contest goes live by the machine's time, not by the rehearsal's
 */
export function createContestFile(rehearsal: Rehearsal, clock: Clock = systemClock): RehearsalPart {
  const file = new ContestFile(rehearsal.contestFile);
  let state: ContestFileState | undefined;
  const tell = (changes: Partial<ContestFileState>) => {
    state = { problems: 0, ...(file.name && { name: file.name }), ...state, ...changes };
    rehearsal.tell('contest', state);
  };

  const itemsOf = async (contest: Contest | undefined) =>
    checklist(contest, {
      today: contest ? dayOf(contest, clock.now()) : '',
      missingTexts: await missingMessages(),
    });

  const routes = new Hono();
  routes.get('/text', async (context) => {
    const { text: content, version } = await file.read().catch((error: unknown) => {
      throw refuse(404, error instanceof Error ? error.message : String(error));
    });
    return context.json({ text: content, version, name: file.name, key: file.key });
  });

  routes.post('/check', async (context) => {
    const { contest, problems } = examine((await body(context, toCheck)).text);
    return context.json({ problems, items: await itemsOf(contest) });
  });

  routes.post('/rehearse', async (context) => {
    const { text: given, day, time } = await body(context, toRehearse);
    const { contest } = examine(given);
    if (!contest) throw refuse(400, 'the file has problems');
    await rehearsal.begin(instantOf(contest, day, time), contest, 'whole');
    tell({ rehearsed: versionOf(given) });
    return context.json({});
  });

  routes.post('/save', async (context) => {
    if (file.name === undefined) throw refuse(409, 'no file was given with --contest');
    const { text: given, version } = await body(context, toSave);
    const written = await file.write(given, version);
    if (written === undefined) return context.json({ changed: true });
    tell({ problems: examine(given).problems.length });
    return context.json({ version: written });
  });

  return {
    name: 'contest',
    routes,
    state: () => state,
    async begin() {
      if (state) return;
      const { text: content, version } = await file.read();
      const { contest, problems } = examine(content);
      tell({ problems: problems.length, ...(contest && { rehearsed: version }) });
    },
  };
}
