import { findAgency } from '../../src/contest/agency-list.js';
import {
  createDisseminationStore,
  type DisseminationStore,
} from '../../src/dissemination/dissemination-store.js';
import { createReportStore, type ReportStore } from '../../src/dissemination/report-store.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { type CoordinatorStore, createCoordinatorStore } from '../../src/people/coordinators.js';
import type { ResultRow } from '../../src/results/result.js';
import type { StageOptions, Store } from './app.js';
import { type ResultScene, useResultScenes } from './results.js';

/** The agency that the tests act for. */
export const AGENCY = 'so-tu-phap';
export const OTHER_AGENCY = 'nha-trang';

export interface DisseminationScene extends ResultScene {
  dissemination: DisseminationStore;
  reports: ReportStore;
  coordinators: CoordinatorStore;
  /** Somebody who has joined and coordinates an agency. */
  coordinator(agencyId?: string, name?: string): Promise<EmulatedUser>;
  /** Somebody who has joined and works at an agency. */
  official(agencyId: string): Promise<EmulatedUser>;
  /** Results that everyone may read. */
  makePublic(rows?: Record<string, Partial<ResultRow>>): Promise<void>;
}

export function useDisseminationScenes(start?: () => Promise<Store>) {
  const scenes = useResultScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<DisseminationScene> {
      const scene = await scenes.begin(options);
      const coordinators = createCoordinatorStore(scenes.client, scene.keys);
      const official = async (agencyId: string, name = 'Lê Văn Bình') => {
        const user = await scene.member(name);
        await scene.members.update(user.id, { agencyId });
        return user;
      };
      return {
        ...scene,
        dissemination: createDisseminationStore(scenes.client, scene.keys),
        reports: createReportStore(scenes.client, scene.keys),
        coordinators,
        official,
        async coordinator(agencyId = AGENCY, name = 'Trần Thị Lan') {
          if (!findAgency(scene.contest, agencyId)) throw new Error(`No agency ${agencyId}`);
          const user = await official(agencyId, name);
          await coordinators.add(agencyId, user.id);
          return user;
        },
        async makePublic(rows) {
          await scene.publish(rows, 'm0');
          await scene.minute();
          await scene.minute();
        },
      };
    },
  };
}

/** Answers of a whole report, put straight into the store. */
export async function fillReport(
  { reports }: Pick<DisseminationScene, 'reports'>,
  agencyId = AGENCY,
): Promise<void> {
  await reports.write(agencyId, {
    day: '2019-11-20',
    'way.meeting': '1',
    'officials.reached': '120',
    'officials.total': '150',
    'union.reached': '30',
    'union.total': '30',
    models: 'none',
  });
}
