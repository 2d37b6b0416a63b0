import { tellsSame, type Version } from './commendation.js';

/** What a version is to somebody who was told of an earlier one. */
export type Change = { kind: 'withdrawn'; entrants: string[] } | { kind: 'corrected' };

/**
 * @param versions oldest first
 * @param index of the version that may be news
 * @param own the entrants that the person belongs to; none for somebody who has left since
 */
export function changeFor(
  versions: readonly Version[],
  index: number,
  own: readonly string[],
): Change | undefined {
  const [before, after] = [versions[index - 1], versions[index]];
  if (!before || !after) return undefined;
  const hasLeft = own.length === 0;
  const had = before.entrants.filter((id) => own.includes(id));
  if (after.state === 'withdrawn') {
    return had.length > 0 || hasLeft ? { kind: 'withdrawn', entrants: had } : undefined;
  }
  const lost = had.filter((id) => !after.entrants.includes(id));
  if (lost.length > 0) return { kind: 'withdrawn', entrants: lost };
  const isNews = !tellsSame(before, after) && (had.length > 0 || hasLeft);
  return isNews ? { kind: 'corrected' } : undefined;
}

/**
 * The change that a message about a version tells now: nothing where a newer message says more.
 */
export function changeToTell(
  versions: readonly Version[],
  index: number,
  own: readonly string[],
): Change | undefined {
  const change = changeFor(versions, index, own);
  if (change?.kind !== 'corrected') return change;
  const isOld = versions.some((_, later) => later > index && changeFor(versions, later, own));
  return isOld ? undefined : change;
}
