import { createAuditLog } from '../../src/admin/audit-log.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createFinalistStore } from '../../src/finalists/finalist-store.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { createOneTimeLinkStore } from '../../src/people/one-time-links.js';
import { submit } from '../../src/registration/buttons.js';
import { join } from '../registration/authors-scene.js';
import type { StageOptions } from '../support/app.js';
import { auditedActs } from '../support/audit.js';
import type { Scene, useScenes } from '../support/registration.js';
import { administratorsOnly } from '../support/roles.js';

export const ADMINISTRATOR = { userId: 1, updateId: 1 };

/** A scene with the stores of finalists, links, coordinators and the audit log. */
export async function beginFinal(
  scenes: ReturnType<typeof useScenes>,
  options?: Partial<StageOptions>,
) {
  const scene = await scenes.begin(options);
  const { keys, clock } = scene;
  const finalists = createFinalistStore(scenes.client, keys, scene);
  const links = createOneTimeLinkStore(scenes.client, keys);
  const peopleOf = async (id: string) => (await finalists.people(id)).map(({ userId }) => userId);
  return {
    ...scene,
    finalists,
    links,
    coordinators: createCoordinatorStore(scenes.client, keys),
    audit: createAuditLog(scenes.client, keys, administratorsOnly(ADMINISTRATOR.userId)),
    /** Administrators' acts on record, newest first. */
    acts: () => auditedActs(scenes.client, keys),
    isAdministrator: (userId: number) => userId === ADMINISTRATOR.userId,
    peopleOf,
    /** A link to a unit of the contest file. */
    claimLink: (subject = 'so-noi-vu') =>
      links.create({ purpose: 'claim-finalist', subject, by: 1 }, clock.now()),
    coordinatorLink: (subject = 'nha-trang') =>
      links.create({ purpose: 'be-coordinator', subject, by: 1 }, clock.now()),
  };
}
export type Final = Awaited<ReturnType<typeof beginFinal>>;

/** A team's entry as it was submitted, with a co-author who has an account. */
export async function submittedEntry(scene: Scene): Promise<{
  id: string;
  code: string;
  owner: EmulatedUser;
  author: EmulatedUser;
}> {
  const owner = await scene.member('Nguyễn Thị Mai');
  const { id } = await scene.completeDraft(owner, 'team');
  const author = await join(scene, id);
  await owner.press({ data: submit.data(id) });
  const { code = '' } = await scene.entry(id);
  return { id, code, owner, author };
}
