import type { LocalText } from '../../contest/contest.js';
import type { Rehearsal } from '../rehearsal.js';
import type { Act } from './acts.js';
import { Gate } from './gate.js';
import type { Scene, ScenePace } from './scene.js';
import { Stage } from './stage.js';
import { asItIs, SceneOver, SceneTrouble, type Trouble } from './trouble.js';

export interface Caption extends LocalText {
  /** By the rehearsal's clock, epoch milliseconds. */
  at: number;
}

export interface SceneState {
  /** Which is, or was last, on stage. */
  scene?: string;
  /** `over`: stopped, or taken over. */
  status: 'none' | 'playing' | 'paused' | 'ended' | 'over' | 'trouble';
  pace: ScenePace;
  captions: readonly Caption[];
  /** What somebody is doing at the moment. */
  act?: Act;
  trouble?: Trouble;
}

/** Acts follow each other quickly; the pages that are open are told a few times a second. Milliseconds. */
const TELL_EVERY = 200;

/** Plays one scene at a time, on the one stage that there is. */
export class Player {
  #gate: Gate | undefined;
  #stage: Stage | undefined;
  #running: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #beginning = false;
  #state: SceneState = { status: 'none', pace: 'people', captions: [] };

  constructor(
    private readonly rehearsal: Rehearsal,
    private readonly onState: (state: SceneState) => void,
  ) {}

  get state(): SceneState {
    return this.#state;
  }

  /** Resolves when the scene that plays has come to its end, whichever. */
  get ended(): Promise<void> {
    return this.#running;
  }

  /** Begins one; what was on stage is lost. @throws Error while another is on */
  play(scene: Scene, pace: ScenePace = this.#state.pace): void {
    if (this.#gate) throw new Error(`${this.#state.scene} is on`);
    const gate = new Gate(pace);
    this.#gate = gate;
    this.#set({ scene: scene.id, status: 'playing', pace, captions: [] });
    this.#running = this.#run(scene, gate);
  }

  pause(): void {
    if (!this.#gate || this.#gate.held) return;
    this.#gate.hold();
    this.#set({ ...this.#state, status: 'paused' });
    // A day that is passing is not waited for.
    if (this.#stage?.passing) void this.rehearsal.time.stop();
  }

  resume(): void {
    if (!this.#gate?.held) return;
    this.#set({ ...this.#state, status: 'playing' });
    this.#gate.release();
  }

  setPace(pace: ScenePace): void {
    if (this.#gate) this.#gate.pace = pace;
    this.#set({ ...this.#state, pace });
  }

  /** The script ends; everything stays as it is, and goes on by hand. Resolves when nobody acts any more. */
  async stop(): Promise<void> {
    this.#gate?.end();
    if (this.#stage?.passing) await this.rehearsal.time.stop();
    await this.#running;
  }

  /** The stage is emptied: by the scene itself, or under its feet. */
  begun(): void {
    if (this.#beginning) return;
    this.#gate?.end();
    const { pace } = this.#state;
    this.#set({ status: 'none', pace, captions: [] });
  }

  async #run(scene: Scene, gate: Gate): Promise<void> {
    const stage = new Stage(this.rehearsal, gate, {
      caption: (text) => {
        const caption = { ...text, at: this.rehearsal.time.clock.now() };
        this.#of(gate, { captions: [...this.#state.captions, caption] });
      },
      act: (act) => this.#of(gate, { act }),
      hold: () => this.pause(),
      beginning: (is) => {
        this.#beginning = is;
      },
    });
    this.#stage = stage;
    try {
      await scene.play(stage);
      this.#end(gate, { status: 'ended' });
    } catch (error) {
      if (gate.over || error instanceof SceneOver) this.#end(gate, { status: 'over' });
      else this.#end(gate, { status: 'trouble', trouble: troubleOf(error, this.#state.act) });
    }
    // A person goes on by hand, and their minutes pass.
    if (!gate.over || this.#state.status === 'over') await this.rehearsal.time.stop('real');
  }

  /** Of a scene under whose feet the stage was emptied, nothing is told any more. */
  #of(gate: Gate, change: Partial<SceneState>): void {
    if (this.#gate === gate) this.#set({ ...this.#state, ...change });
  }

  #end(gate: Gate, change: Partial<SceneState>): void {
    if (this.#gate !== gate) return;
    const { act: _, ...state } = this.#state;
    this.#gate = undefined;
    this.#stage = undefined;
    if (state.status !== 'none') this.#set({ ...state, ...change });
  }

  #set(state: SceneState): void {
    const turned = state.status !== this.#state.status;
    this.#state = state;
    if (turned) this.#tell();
    else this.#timer ??= setTimeout(() => this.#tell(), TELL_EVERY).unref();
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.onState(this.#state);
  }
}

function troubleOf(error: unknown, act: Act | undefined): Trouble {
  if (error instanceof SceneTrouble) return error.trouble;
  return {
    act: act ? { vi: act.vi, en: act.en } : asItIs('–'),
    expected: { vi: 'Cảnh chạy tiếp', en: 'the scene to go on' },
    stood: asItIs(error instanceof Error ? error.message : String(error)),
  };
}
