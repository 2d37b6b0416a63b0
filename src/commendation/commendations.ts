import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { installCommendations } from './commendation-handlers.js';
import type { CommendationDeps } from './deps.js';
import { installDrafts } from './draft-handlers.js';
import { installEntrants } from './entrant-handlers.js';
import { installEvidence } from './evidence-handlers.js';
import { defineCommendationMailings } from './mailings.js';

/**
 * Agencies record how they commended ("biểu dương") those who entered. For anyone but administrators
 * the table of evidence does not exist.
 */
export function createCommendations(deps: CommendationDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineCommendationMailings(deps);
  installEntrants(composer, deps);
  installDrafts(composer, deps);
  installCommendations(composer, deps);
  installEvidence(composer, deps);
  return composer;
}

/** For a coordinator who takes their consent back: drafts go, what the agency recorded stays without them. */
export async function forgetCommendations(
  userId: number,
  { drafts, commendations }: Pick<CommendationDeps, 'drafts' | 'commendations'>,
): Promise<void> {
  await drafts.forget(userId);
  await commendations.forget(userId);
}
