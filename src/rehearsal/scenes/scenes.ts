import { Hono } from 'hono';
import { z } from 'zod';
import { body, refuse } from '../../emulator/page-api/refusal.js';
import type { RehearsalPart } from '../part.js';
import type { Rehearsal } from '../rehearsal.js';
import { SCENES } from './list.js';
import { Player } from './player.js';
import { SCENE_PACES, type Scene } from './scene.js';

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

  routes.get('/', (context) =>
    context.json(
      scenes.map(({ id, title, about, minutes, next, fits }) => ({
        ...{ id, title, about, minutes, next, fits: fits(rehearsal.contest) },
      })),
    ),
  );

  routes.post('/', async (context) => {
    const asked = await body(context, order);
    if (asked.do === 'play') {
      const scene = scenes.find(({ id }) => id === asked.scene);
      if (!scene) throw refuse(404, `there is no scene ${asked.scene}`);
      if (!scene.fits(rehearsal.contest)) throw refuse(409, 'this contest has not what it is about');
      await player.stop();
      player.play(scene, asked.pace);
    }
    if (asked.do === 'pause') player.pause();
    if (asked.do === 'resume') player.resume();
    if (asked.do === 'stop') await player.stop();
    if (asked.do === 'pace') player.setPace(asked.pace);
    return context.json(player.state);
  });

  return {
    name: 'scenes',
    player,
    routes,
    state: () => player.state,
    begin: () => player.begun(),
    // What is loaded is another stage; its people know nothing of the scene.
    save: () => undefined,
    load: () => player.stop(),
    close: () => player.stop(),
  };
}
