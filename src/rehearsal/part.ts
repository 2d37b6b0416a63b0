import type { Hono } from 'hono';

/** A part of the rehearsal: what one panel of the page shows and does. */
export interface RehearsalPart {
  /** Its routes are under `/rehearsal/<name>`, its events bear this name. */
  name: string;
  routes?: Hono;
  /** What a page that has just been opened gets of it; events bring the same, changed. */
  state?(): unknown;
  /** The stage is about to be emptied: what would stand in the way of it ends. */
  clear?(): void | Promise<void>;
  /** The stage has been emptied; the bot doesn't run yet. */
  begin?(): void | Promise<void>;
  /** Plain JSON from which `load` brings the part back, on a stage with the same people and chats. */
  save?(): unknown;
  load?(saved: unknown): void | Promise<void>;
  close?(): Promise<void>;
}
