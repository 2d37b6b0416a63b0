import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/admin/audit-log.js';
import type { ReplicationDeps } from '../../src/replication/deps.js';
import { agreeToIntroduction } from '../../src/replication/introduce.js';
import { recordMilestone, recordNothing } from '../../src/replication/record-news.js';
import {
  confirmProposal,
  refuseProposal,
  registerReplication,
} from '../../src/replication/register-replication.js';
import { isRegistered, type Registered } from '../../src/replication/replication.js';
import { sweepReplications } from '../../src/replication/sweep.js';
import { Crash, crashAt } from '../support/crashes.js';
import { MODEL, type ReplicationScene, useReplicationScenes } from '../support/replication.js';

const scenes = useReplicationScenes();

/** Dependencies of which the nth call that writes ends in a crash: before it was done, or after. */
function crashing(deps: ReplicationDeps, nth: number, when: 'before' | 'after'): ReplicationDeps {
  const wrap = crashAt(nth, when);
  return {
    ...deps,
    audit: wrap(deps.audit, ['record']),
    outbox: wrap(deps.outbox, ['post']),
    replications: wrap(deps.replications, [
      'register',
      'confirm',
      'removeProposal',
      'addNews',
      'asked',
      'agree',
    ]),
  };
}

/** Lets an act crash at each of its writes, and handles its update again as Telegram's repeat would. */
async function throughCrashes(
  deps: ReplicationDeps,
  act: (deps: ReplicationDeps) => Promise<unknown>,
): Promise<void> {
  for (const when of ['before', 'after'] as const) {
    for (let nth = 1; nth <= 6; nth += 1) {
      try {
        await act(crashing(deps, nth, when));
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
    }
  }
  await act(deps);
}

async function begin() {
  const scene = await scenes.begin();
  const mai = await scene.coordinator('Nguyễn Thị Mai', 'nha-trang');
  const an = await scene.official('Đỗ An', 'nha-trang');
  const draft = async (userId: number) => {
    const { drafts } = scene.deps;
    await drafts.answer(userId, MODEL, 'agency', 'nha-trang');
    await drafts.answer(userId, MODEL, 'person', 'Ai đó');
    await drafts.answer(userId, MODEL, 'plan', 'Làm thử.');
    await drafts.answer(userId, MODEL, 'start', '');
  };
  return { scene, mai, an, draft };
}

const model = { id: MODEL, agencyId: 'cam-lam' };
const by = (userId: number, updateId = 900): Actor => ({ userId, updateId });

async function registered(scene: ReplicationScene, id: string): Promise<Registered> {
  const found = await scene.replication(id);
  if (!isRegistered(found)) throw new Error(`${id} is not registered`);
  return found;
}

describe('handled again after a crash', () => {
  test('a registration is one, and the authors are told', async () => {
    const { scene, mai, draft } = await begin();
    await draft(mai.id);
    const member = await scene.members.find(mai.id);
    await throughCrashes(scene.deps, (deps) =>
      registerReplication(deps, model, member, by(mai.id)),
    );
    expect((await scene.replications.all()).map(({ id }) => id)).toEqual(['900']);
    expect(scene.posted.get('replication-author.900')).toEqual([scene.author.id]);
    expect(await scene.deps.drafts.draft(mai.id, MODEL)).toEqual({});
    expect(await scene.acts()).toEqual([`register-replication ${MODEL} nha-trang`]);
  });

  test('a proposal is confirmed once, and everybody is told', async () => {
    const { scene, mai, an, draft } = await begin();
    await draft(an.id);
    const member = await scene.members.find(an.id);
    await throughCrashes(scene.deps, (deps) => registerReplication(deps, model, member, by(an.id)));
    expect(scene.posted.get('replication-proposal.900')).toEqual([mai.id]);
    await throughCrashes(scene.deps, async (deps) =>
      confirmProposal(deps, await scene.replication('900'), by(mai.id, 901)),
    );
    expect(scene.posted.get('replication-confirmed.900')).toEqual([an.id]);
    expect(scene.posted.get('replication-author.900')).toEqual([scene.author.id]);
    expect(await scene.acts()).toEqual([`confirm-replication ${MODEL} nha-trang`]);
  });

  test('whoever proposed what is turned down is told, and it is gone', async () => {
    const { scene, mai, an, draft } = await begin();
    await draft(an.id);
    const member = await scene.members.find(an.id);
    await registerReplication(scene.deps, model, member, by(an.id));
    await throughCrashes(scene.deps, async (deps) => {
      const proposal = await scene.replications.find('900');
      if (proposal) await refuseProposal(deps, proposal, by(mai.id, 901));
    });
    expect(await scene.replications.all()).toEqual([]);
    expect(scene.posted.get('replication-refused.900')).toEqual([an.id]);
    expect(
      await scene.compose('replication-refused', `900 ${MODEL} nha-trang`, an.id),
    ).toBeDefined();
  });

  test('a milestone and “nothing new” are one each, and the authors are told', async () => {
    const { scene, mai, draft } = await begin();
    await draft(mai.id);
    const member = await scene.members.find(mai.id);
    await registerReplication(scene.deps, model, member, by(mai.id));
    await throughCrashes(scene.deps, async (deps) =>
      recordNothing(deps, await registered(scene, '900'), by(mai.id, 901)),
    );
    await scene.deps.drafts.beginReport(mai.id, '900', 'applied');
    await throughCrashes(scene.deps, async (deps) =>
      recordMilestone(deps, await registered(scene, '900'), by(mai.id, 902)),
    );
    const { news } = await scene.replication('900');
    expect(news.map(({ kind, updateId }) => [kind, updateId])).toEqual([
      ['nothing', 901],
      ['applied', 902],
    ]);
    expect(scene.posted.get('replication-news.900.902')).toEqual([scene.author.id]);
    expect(await scene.deps.drafts.report(mai.id, '900')).toBeUndefined();
  });

  test('both sides are introduced once, and a question is one', async () => {
    const { scene, mai, draft } = await begin();
    await draft(mai.id);
    const member = await scene.members.find(mai.id);
    await registerReplication(scene.deps, model, member, by(mai.id));
    for (const [side, userId, updateId] of [
      ['author', scene.author.id, 901],
      ['agency', mai.id, 902],
    ] as const) {
      await throughCrashes(scene.deps, async (deps) =>
        agreeToIntroduction(
          deps,
          await scene.replication('900'),
          { side, contact: 'system' },
          by(userId, updateId),
        ),
      );
    }
    const introductions = [...scene.posted.keys()].filter((id) => id.includes('introduction'));
    expect(introductions).toEqual(['replication-introduction.900.901.902']);
    scene.clock.set('2019-12-20T02:00:00Z');
    await throughCrashes(scene.deps, (deps) => sweepReplications(deps).catch(rethrowCrash));
    await Promise.all([sweepReplications(scene.deps), sweepReplications(scene.deps)]);
    expect([...scene.posted.keys()].filter((id) => id.includes('-ask.'))).toHaveLength(1);
    expect((await scene.replication('900')).asks).toHaveLength(1);
  });
});

function rethrowCrash(error: unknown): never {
  throw error;
}
