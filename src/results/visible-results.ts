import { nextDaytime } from '../reminders/time-to-send.js';
import { ownRows } from './audience.js';
import type { ResultDeps } from './deps.js';
import { isPublic, publicSince } from './publication.js';
import type { Published } from './result.js';

/**
 * The newest results that somebody may read: before their time only administrators, and those whom
 * they are about once they are being told. Until a correction is public, others read what it corrects.
 */
export async function visibleResults(
  deps: ResultDeps,
  userId: number,
): Promise<Published | undefined> {
  const contest = await deps.deadlines.contest();
  const now = deps.clock.now();
  for (const published of (await deps.results.versions()).reverse()) {
    if (deps.isAdministrator(userId)) return published;
    const begun = await deps.results.begun(published.version);
    if (isPublic(contest, published, begun, now)) return published;
    if (begun.own === undefined) continue;
    if ((await ownRows(deps, published.rows, userId)).length > 0) return published;
  }
  return undefined;
}

export interface PublicVersion {
  published: Published;
  /** From when on everyone could read it, epoch milliseconds. */
  since: number;
}

/** The versions that everyone may read or could read until they were corrected, oldest first. */
export async function publicVersions(
  deps: Pick<ResultDeps, 'deadlines' | 'clock' | 'results'>,
): Promise<PublicVersion[]> {
  const now = deps.clock.now();
  return (await versionsSince(deps, undefined)).filter(({ since }) => since <= now);
}

/** With those that are published and will be public, by when their authors will be told. */
export async function expectedVersions(
  deps: Pick<ResultDeps, 'deadlines' | 'clock' | 'results'>,
): Promise<PublicVersion[]> {
  const contest = await deps.deadlines.contest();
  return versionsSince(deps, nextDaytime(contest, deps.clock.now()));
}

/** @param authorsToldAt for versions whose authors weren't told yet */
async function versionsSince(
  deps: Pick<ResultDeps, 'deadlines' | 'results'>,
  authorsToldAt: number | undefined,
): Promise<PublicVersion[]> {
  const contest = await deps.deadlines.contest();
  const found: PublicVersion[] = [];
  for (const published of await deps.results.versions()) {
    const { own = authorsToldAt } = await deps.results.begun(published.version);
    const since = publicSince(contest, published, own === undefined ? {} : { own });
    if (since !== undefined) found.push({ published, since });
  }
  return found;
}
