import { createAuditPeople } from '../../src/admin/audit/audit-people.js';
import { createPseudonyms } from '../../src/admin/audit/pseudonyms.js';
import type { StoredRecord } from '../../src/admin/audit/stored-record.js';
import { type AuditAct, createAuditLog } from '../../src/admin/audit-log.js';
import type { StageOptions } from './app.js';
import { ADMIN, OTHER_ADMIN, useProgressScenes } from './progress.js';
import { administratorsOnly } from './roles.js';

let updates = 1_000_000;

/** A Redis for the file, and for each test a scene whose log can be filled without the bot. */
export function useAuditScenes() {
  const scenes = useProgressScenes();
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}) {
      const scene = await scenes.begin(options);
      const { keys, clock } = scene;
      const log = createAuditLog(scenes.client, keys, administratorsOnly(ADMIN, OTHER_ADMIN));
      return {
        ...scene,
        log,
        auditPeople: createAuditPeople(scenes.client, keys),
        pseudonyms: createPseudonyms(scenes.client, keys),
        act(by: number, act: AuditAct, subject: string, facts?: Record<string, string>) {
          updates += 1;
          const at = clock.now();
          return log.record({ updateId: updates, at, by, act, subject, ...(facts && { facts }) });
        },
        /** As versions before this one wrote it. */
        async oldRecord(record: Partial<StoredRecord>) {
          const whole = {
            updateId: 1,
            at: clock.now(),
            by: ADMIN,
            act: 'remind-all',
            subject: 'all',
          };
          await scenes.client.rpush(keys.auditLog, JSON.stringify({ ...whole, ...record }));
        },
        async lines(): Promise<StoredRecord[]> {
          const lines = await scenes.client.lrange(keys.auditLog, 0, -1);
          return lines.map((line) => JSON.parse(line));
        },
      };
    },
  };
}
