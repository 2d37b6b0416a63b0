import { Hono } from 'hono';
import { z } from 'zod';
import { body, refuse } from '../../emulator/page-api/refusal.js';
import type { RehearsalPart } from '../part.js';
import type { Rehearsal } from '../rehearsal.js';
import { SCENES } from './list.js';
import { Player } from './player.js';
import { SCENE_PACES, type Scene, type ScenePace } from './scene.js';

const pace = z.enum(SCENE_PACES);
const order = z.discriminatedUnion('do', [
  /** What is on stage is lost, a scene too: the page has asked before. */
  z.strictObject({ do: z.literal('play'), scene: z.string(), pace: pace.optional() }),
  z.strictObject({ do: z.literal('pause') }),
  z.strictObject({ do: z.literal('resume') }),
  z.strictObject({ do: z.literal('stop') }),
  z.strictObject({ do: z.literal('pace'), pace }),
]);

export interface ScenesPart extends RehearsalPart {
  readonly player: Player;
}

/** Scenes that play by themselves, on the one stage. */
export function createScenes(rehearsal: Rehearsal, scenes: readonly Scene[] = SCENES): ScenesPart {
  const player = new Player(rehearsal, (state) => rehearsal.tell('scenes', state));
  const routes = new Hono();

  async function play(wanted: string, pace?: ScenePace) {
    const scene = scenes.find(({ id }) => id === wanted);
    if (!scene) throw refuse(404, `there is no scene ${wanted}`);
    if (!scene.fits(rehearsal.contest)) throw refuse(409, 'this contest lacks what it is about');
    await player.stop();
    player.play(scene, pace);
  }

  routes.get('/', (context) =>
    context.json(
      scenes.map(({ id, title, about, minutes, next, fits }) => ({
        ...{ id, title, about, minutes, next, fits: fits(rehearsal.contest) },
      })),
    ),
  );

  routes.post('/', async (context) => {
    const asked = await body(context, order);
    if (asked.do === 'play') await play(asked.scene, asked.pace);
    else if (asked.do === 'pace') player.setPace(asked.pace);
    else await player[asked.do]();
    return context.json(player.state);
  });

  return {
    name: 'scenes',
    player,
    routes,
    state: () => player.state,
    begin: () => player.begun(),
    close: () => player.stop(),
  };
}
