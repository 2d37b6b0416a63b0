import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { body, refuse } from '../../emulator/page-api/refusal.js';
import type { RehearsalPart } from '../part.js';
import type { Rehearsal } from '../rehearsal.js';
import { SavedFileError } from './manifest.js';
import { readSave } from './read-save.js';
import { type Kept, Shelf } from './shelf.js';
import { copyStage, putOnStage } from './stage-copy.js';
import { writeSave } from './write-save.js';

const toSave = z.strictObject({ name: z.string().trim().max(80) });
const toPick = z.strictObject({ id: z.string().regex(/^[\w-]{1,80}$/) });

/** What an open page is told. */
export interface SavingState {
  /** What is being done; nothing else can be begun meanwhile. */
  doing?: 'save' | 'load';
  kept: readonly Kept[];
}

/**
 * Saving a rehearsal and loading it: one file with all that is on stage. Refusals are codes, which the
 * page puts into words: `busy`, `store-away`, `gone`, `damaged`, `foreign`, `newer`.
 */
export function createSaving(rehearsal: Rehearsal): RehearsalPart {
  const folder = join(rehearsal.dataDir, 'rehearsals');
  const shelf = new Shelf(folder);
  let doing: SavingState['doing'];
  const state = (): SavingState => ({ ...(doing && { doing }), kept: shelf.kept });
  const tell = () => rehearsal.tell('saving', state());

  /** One at a time, and not while Redis is away. */
  const alone = async <Result>(what: 'save' | 'load', work: () => Promise<Result>) => {
    if (doing) throw refuse(409, 'busy');
    if (rehearsal.redis.status !== 'ready') throw refuse(409, 'store-away');
    doing = what;
    tell();
    try {
      return await work();
    } catch (error) {
      throw error instanceof SavedFileError ? refuse(400, error.why) : error;
    } finally {
      doing = undefined;
      tell();
    }
  };

  const fileOf = async (id: string): Promise<string> => {
    const file = shelf.fileOf(id);
    await stat(file).catch(() => {
      throw refuse(404, 'gone');
    });
    return file;
  };

  const routes = new Hono();
  routes.post('/save', async (context) => {
    const { name } = await body(context, toSave);
    const id = await alone('save', async () => {
      await shelf.open();
      const saved = await copyStage(rehearsal, name);
      await writeSave(saved, shelf.fileOf(saved.manifest.id));
      await shelf.open();
      return saved.manifest.id;
    });
    return context.json({ id });
  });

  routes.post('/load', async (context) => {
    const { id } = await body(context, toPick);
    const file = await fileOf(id);
    await alone('load', async () => putOnStage(rehearsal, await readSave(file)));
    return context.json({});
  });

  routes.post('/remove', async (context) => {
    const { id } = await body(context, toPick);
    await shelf.remove(id);
    tell();
    return context.json({});
  });

  routes.get('/file/:id', async (context) => {
    const { id } = toPick.parse({ id: context.req.param('id') });
    const file = await fileOf(id);
    const { size } = await stat(file);
    return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
      headers: {
        'content-type': 'application/gzip',
        'content-length': String(size),
        'content-disposition': `attachment; filename="${id}.tar.gz"`,
      },
    });
  });

  /** A file from elsewhere is read to its end, and then stands in the list; it is not loaded by that. */
  routes.post('/add', async (context) => {
    await shelf.open();
    const part = join(folder, `.added-${process.hrtime.bigint()}.part`);
    try {
      await receive(context, part);
      const { manifest } = await readSave(part);
      await rename(part, shelf.fileOf(manifest.id));
      await shelf.open();
      tell();
      return context.json({ id: manifest.id });
    } catch (error) {
      throw error instanceof SavedFileError ? refuse(400, error.why) : error;
    } finally {
      await rm(part, { force: true });
    }
  });

  return { name: 'saving', routes, state, begin: () => shelf.open() };
}

async function receive(context: Context, file: string): Promise<void> {
  const { body: sent } = context.req.raw;
  if (!sent) throw new SavedFileError('foreign', 'nothing came');
  await pipeline(sent, createWriteStream(file, { mode: 0o600 }));
}
