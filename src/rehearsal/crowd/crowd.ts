import { z } from 'zod';
import type { Rehearsal } from '../rehearsal.js';
import { seldom } from '../seldom.js';
import { figuresOf } from './figures.js';
import { type Done, Gathering } from './gathering.js';
import { crowdRoutes } from './routes.js';
import { type CrowdSettings, crowdSettings, USUAL } from './settings.js';
import { deed, standing } from './standing.js';
import { type Crowd, type CrowdState, type Pace, paces } from './state.js';
import { Tempo } from './tempo.js';

const SEND_RATES: Record<Pace, number | undefined> = { telegram: undefined, fast: 5_000 };

/** Pages are told no more often; milliseconds. */
const TELL_EVERY = 250;
/** What was done last, for whoever looks on. */
const LAST = 8;

const saved = z.strictObject({
  settings: crowdSettings,
  pace: z.enum(paces),
  standings: z.array(standing),
  waiting: z.array(z.strictObject({ at: z.number(), person: z.int(), key: z.string(), deed })),
});

/** A crowd of simulated people, who read what the bot sends and do what people do. */
export function createCrowd(
  rehearsal: Rehearsal,
  onDone: (done: readonly Done[]) => void = () => undefined,
): Crowd {
  let gathering: Gathering | undefined;
  let phase: CrowdState['phase'] = 'none';
  let coming: Promise<unknown> = Promise.resolve();
  let settings = USUAL;
  let pace: Pace = 'telegram';
  let changing = false;
  let acts = 0;
  let tempo = new Tempo();
  let last: CrowdState['last'] = [];
  const telling = seldom(TELL_EVERY, () => {
    const state = crowd.state();
    rehearsal.tell('crowd', state);
    // Until the tempo is nought again.
    if (state.actsPerSecond > 0) telling.soon();
  });
  const changed = () => telling.soon();

  const gather = (wanted: CrowdSettings) => {
    settings = wanted;
    return new Gathering(rehearsal, wanted, {
      onChange: changed,
      onDone(done) {
        acts += done.length;
        tempo.add(done.length);
        last = [...done].reverse().slice(0, LAST).map(lineOf).concat(last).slice(0, LAST);
        onDone(done);
      },
    });
  };
  const empty = () => {
    gathering = undefined;
    phase = 'none';
    acts = 0;
    tempo = new Tempo();
    last = [];
  };

  const crowd: Crowd = {
    name: 'crowd',
    get gathering() {
      return gathering;
    },
    async bring(wanted) {
      if (phase !== 'none') throw new Error('A crowd is there already');
      phase = 'coming';
      const made = gather(wanted);
      gathering = made;
      changed();
      coming = made.come();
      try {
        await coming;
        if (gathering === made) phase = 'there';
      } catch (error) {
        if (gathering === made) empty();
        throw error;
      } finally {
        changed();
      }
    },
    async setPace(wanted) {
      if (wanted === pace) return;
      pace = wanted;
      changing = true;
      changed();
      try {
        await rehearsal.setSendRate(SEND_RATES[wanted]);
      } finally {
        changing = false;
        changed();
      }
    },
    state() {
      const { all, agencies } = gathering
        ? figuresOf(gathering, rehearsal.contest)
        : { all: undefined, agencies: [] };
      return {
        phase,
        settings,
        pace,
        changing,
        ...(all && { figures: all }),
        agencies,
        acts,
        actsPerSecond: tempo.perSecond,
        waiting: gathering?.waiting.length ?? 0,
        last,
      };
    },
    async clear() {
      // Whoever is still coming would come to the next stage.
      await coming.catch(() => undefined);
      await gathering?.leave();
    },
    begin() {
      empty();
      changed();
    },
    save() {
      if (!gathering || phase !== 'there') return undefined;
      const { standings, waiting } = gathering;
      return { settings, pace, standings, waiting: [...waiting] } satisfies z.infer<typeof saved>;
    },
    async load(given) {
      await crowd.clear?.();
      empty();
      changed();
      // Nobody had come.
      if (given === undefined || given === null) return;
      const { settings: wanted, pace: savedPace, standings, waiting } = saved.parse(given);
      gathering = gather(wanted);
      gathering.resume(standings, waiting);
      phase = 'there';
      changed();
      await crowd.setPace(savedPace);
    },
    async close() {
      await crowd.clear?.();
      telling.stop();
    },
  };
  crowd.routes = crowdRoutes(rehearsal, crowd);
  return crowd;
}

function lineOf({ at, person, errand, outcome, text }: Done): CrowdState['last'][number] {
  return { at, name: person.name, errand, outcome, text };
}
