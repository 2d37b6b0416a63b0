import { z } from 'zod';
import type { AttachedFile } from '../telegram/attachment.js';

/**
 * What a model's id says of where it comes from: an entry (`e.`), a unit of the final round without
 * an entry (`f.`), or elsewhere, entered by an administrator (`x.`, the update that began it).
 */
export const modelId = z.string().regex(/^(e\.[A-Za-z0-9_-]{12}|f\.[a-z0-9-]{1,24}|x\.\d{1,16})$/);

export type ModelOrigin = 'entry' | 'finalist' | 'elsewhere';

const ORIGINS: Record<string, ModelOrigin> = { e: 'entry', f: 'finalist', x: 'elsewhere' };

export function originOf(id: string): ModelOrigin {
  return ORIGINS[id[0] ?? ''] ?? 'elsewhere';
}

export const entryModelId = (entryId: string): string => `e.${entryId}`;
export const finalistModelId = (finalistId: string): string => `f.${finalistId}`;
export const elsewhereModelId = (updateId: number): string => `x.${updateId}`;

/** The id of the entry or finalist that a model is of. */
export function sourceIdOf(id: string): string {
  return id.slice(2);
}

/**
 * A model ("mô hình, sáng kiến") as anybody may see it: there is nothing in here that its authors have
 * not agreed to publish. Whoever has one of these may show all of it.
 */
export interface PublicModel {
  id: string;
  title: string;
  /** Of reform, by its id. */
  field?: string;
  /** The agency that it comes from; none for what comes from outside the province. */
  agencyId?: string;
  /** The unit, as people read it. */
  unitName: string;
  year: number;
  /** By its id; only of results that are public, and only where one was given. */
  prize?: string;
  /** Authors who have agreed to be named; often none. */
  names: string[];
  /** What it says, part by part, under the labels of the form. */
  sections: { label: { vi: string; en: string }; text: string }[];
  /** Documents that may be shown. */
  files: AttachedFile[];
  /** Where one from elsewhere was published. */
  source?: { name: string; url: string };
  /** When it came into the catalogue, epoch milliseconds. */
  publishedAt: number;
}

/** The catalogue as other features read it. */
export interface Catalogue {
  /** A model that may be seen by anybody now; nothing for every other id. */
  find(id: string): Promise<PublicModel | undefined>;
  /** Those of several that may be seen by anybody now, in the same order. */
  findAll(ids: readonly string[]): Promise<PublicModel[]>;
  /** All that may be seen now, newest first. */
  all(): Promise<PublicModel[]>;
  /** Best first; an empty query finds nothing. */
  search(query: string): Promise<PublicModel[]>;
  /**
   * Telegram ids of those who speak for a model: the authors of the entry that have an account, or the
   * people of the finalist; nobody for one from elsewhere. Never shown to anybody.
   */
  authorsOf(id: string): Promise<number[]>;
}
