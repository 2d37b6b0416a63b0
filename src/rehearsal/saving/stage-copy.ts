import { randomBytes } from 'node:crypto';
import { systemClock } from '../../clock.js';
import { SnapshotError } from '../../emulator/emulator.js';
import { ownVersion } from '../../operation/backup/backup.js';
import { createKeys } from '../../redis/keys.js';
import type { RehearsalPart } from '../part.js';
import type { Rehearsal } from '../rehearsal.js';
import { FORMAT, SavedFileError } from './manifest.js';
import type { ReadRehearsal } from './read-save.js';
import { readKeys, stageKeys, takePlace } from './stage-keys.js';
import type { SavedRehearsal } from './write-save.js';

/**
 * All of the rehearsal as it stands at one moment: a run of time ends, and the bot is ended as an
 * operator would and started again, so that nothing is in its hands meanwhile.
 */
export async function copyStage(rehearsal: Rehearsal, name: string): Promise<SavedRehearsal> {
  const { time, bot } = rehearsal;
  const pace = time.state.pace === 'real' ? 'real' : 'stand';
  await time.stop('stand');
  const isUp = bot.state === 'running';
  await rehearsal.endBot();
  try {
    const keys = await readKeys(rehearsal, rehearsal.keys);
    const version = await ownVersion();
    // From here on in one go: what people do from now on is not in it.
    return { ...ofThisMoment(rehearsal, { name, version, pace }), keys };
  } finally {
    if (isUp) await rehearsal.startBot();
    if (pace === 'real') await time.stop('real');
  }
}

function ofThisMoment(
  { contest, cast, emulator, time, parts }: Rehearsal,
  { name, version, pace }: { name: string; version: string; pace: 'stand' | 'real' },
): Omit<SavedRehearsal, 'keys'> {
  const at = new Date(systemClock.now()).toISOString();
  const snapshot = emulator.snapshot();
  const { people, chats } = snapshot.state.world;
  const given = parts.map((part) => [part.name, part.save?.()] as const);
  return {
    manifest: {
      kind: 'rehearsal',
      format: FORMAT,
      id: idFor(contest.id, at),
      name,
      version,
      at,
      now: time.clock.now(),
      contest: {
        id: contest.id,
        shortName: { ...contest.shortName },
        zone: contest.calendar.zone,
      },
      people: people.length,
      messages: chats.reduce((sum, { messages }) => sum + messages.length, 0),
    },
    contest,
    stage: {
      pace,
      cast: {
        member: cast.member.id,
        administrators: cast.administrators.map(({ id }) => id),
      },
      parts: Object.fromEntries(given.filter(([, saved]) => saved !== undefined)),
    },
    snapshot,
  };
}

/** "khanh-hoa-2019-20261125-181500-3f9a01": the machine's time in UTC, and something of its own. */
function idFor(contestId: string, at: string): string {
  const [day = '', time = ''] = at.slice(0, 19).replace(/[-:]/g, '').split('T');
  return `${contestId}-${day}-${time}-${randomBytes(3).toString('hex')}`;
}

/**
 * Puts a saved rehearsal in the place of the one on stage. All that can be checked is checked first;
 * until then nothing changes.
 * @throws SavedFileError
 */
export async function putOnStage(rehearsal: Rehearsal, saved: ReadRehearsal): Promise<void> {
  const { emulator, time } = rehearsal;
  const { manifest, contest, stage } = saved;
  const keys = createKeys(contest.id);
  const putBack = prepare(rehearsal, saved);
  const bytes = { bytes: saved.keys, savedAt: Date.parse(manifest.at) };
  await stageKeys(rehearsal, keys, bytes).catch((error: unknown) => {
    throw new SavedFileError('damaged', error instanceof Error ? error.message : String(error));
  });
  const set = async () => {
    await takePlace(rehearsal, keys);
    putBack();
    return {
      member: emulator.user({ id: stage.cast.member }),
      administrators: stage.cast.administrators.map((id) => emulator.user({ id })),
    };
  };
  // The clock stands meanwhile: nothing is to become due before all is there.
  const when = { at: manifest.now, pace: 'stand' } as const;
  await rehearsal.restage(when, contest, set, (part) => enter(part, stage.parts));
  if (stage.pace === 'real') await time.stop('real');
}

/** A part that wasn't there when it was saved, or can't make anything of what it gave, begins anew. */
async function enter(part: RehearsalPart, saved: Record<string, unknown>): Promise<void> {
  if (part.load && Object.hasOwn(saved, part.name)) {
    const isBack = await Promise.resolve(saved[part.name])
      .then((given) => part.load?.(given))
      .then(
        () => true,
        () => false,
      );
    if (isBack) return;
  }
  await part.begin?.();
}

function prepare({ emulator }: Rehearsal, { snapshot }: ReadRehearsal): () => void {
  try {
    return emulator.prepareRestore(snapshot);
  } catch (error) {
    if (error instanceof SnapshotError) throw new SavedFileError('damaged', error.message);
    throw error;
  }
}
