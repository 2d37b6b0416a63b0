import type { Redis } from 'ioredis';
import { z } from 'zod';
import { type Role, type Roles, roles } from '../people/roles.js';
import type { Keys } from '../redis/keys.js';
import { defineScript } from '../redis/script.js';
import { createPseudonyms } from './audit/pseudonyms.js';
import { NOBODY, peopleIn, withPeople } from './audit/stored-record.js';

/** An update is repeated for at most 24 h. */
const REMEMBERED_SECONDS = 48 * 60 * 60;

/** What administrators do, as codes: a new kind of act is named here first. */
export const auditActs = [
  'make-claim-link',
  'cancel-claim-links',
  'make-coordinator-link',
  'cancel-coordinator-links',
  'remove-coordinator',
  'accept-coordinator',
  'refuse-coordinator',
  'promote-entry',
  'attach-entry',
  'set-contact',
  'remove-person',
  'record-paper',
  'take-paper-back',
  'refuse-paper',
  'remind-unit',
  'remind-all',
  'move-deadline',
  'send-announcement',
  'schedule-announcement',
  'call-off-announcement',
  'discard-announcement',
  'hold-announcement',
  'release-announcement',
  'cancel-announcement',
  'resend-announcement',
  'nudge-silent',
  'send-silent-lists',
  'correct-announcement',
  'recall-announcement',
  'register-chat',
  'unregister-chat',
  'add-result',
  'change-result',
  'remove-result',
  'import-results',
  'submit-results',
  'withdraw-results',
  'return-results',
  'publish-results',
  'resend-results',
  'record-commendation',
  'correct-commendation',
  'withdraw-commendation',
  'publish-model',
  'return-model',
  'take-out-model',
  'fetch-dissemination-kit',
  'report-dissemination',
  'register-replication',
  'confirm-replication',
  'refuse-replication',
  'record-milestone',
  'view-questions',
  'end-questions',
  'bar-asker',
  'lift-bar',
  'list-barred-askers',
  'close-question-report',
  'make-role-link',
  'cancel-role-links',
  'take-role',
  'withdraw-role',
  'leave-role',
  'answer-data-request',
  'erase-over-time',
  'return-plan',
  'withdraw-return',
  'record-decision',
  'correct-decision',
  'withdraw-decision',
  'record-funding',
  'correct-funding',
  'remove-funding',
  'assign-appraiser',
  'unassign-appraiser',
  'assign-appraisers-evenly',
  'submit-appraisal-sheet',
  'nudge-appraisers',
  'export-audit-log',
  'export-report',
] as const;
export type AuditAct = (typeof auditActs)[number];

export const auditRecord = z.object({
  /** The update by which it was ordered. */
  updateId: z.number(),
  /** Epoch milliseconds. */
  at: z.number(),
  /** Telegram id of who did it. */
  by: z.number(),
  /** From which of their roles. Records of earlier versions have none. */
  role: z.enum(roles).exactOptional(),
  /** Any code: a log outlives the version that wrote it. */
  act: z.string(),
  /** Id of what it was done to. */
  subject: z.string().max(100),
  /**
   * Codes, numbers and ids; never a name, or what somebody wrote. People only as `user` and `by`,
   * which become pseudonyms.
   */
  facts: z.record(z.string(), z.string().max(100)).exactOptional(),
});
export type AuditRecord = z.infer<typeof auditRecord>;

/** Who does something as an administrator, and by which update. */
export interface Actor {
  userId: number;
  updateId: number;
}

export interface AuditLog {
  /** Handled twice, an update is still one act: the first record of it stays. */
  record(record: Omit<AuditRecord, 'role'> & { act: AuditAct }): Promise<void>;
}

type RoleHolders = Pick<Roles, 'isOwner' | 'isAdministrator'>;

/** Acts that are done from one role only, whatever other roles the person has. */
const actsFrom: Partial<Record<AuditAct, Role>> = {
  'take-role': 'member',
  'submit-appraisal-sheet': 'appraiser',
};

/** All other acts are those of administrators, or for an agency of whoever coordinates it. */
function roleOf({ isOwner, isAdministrator }: RoleHolders, userId: number): Role {
  if (isOwner(userId)) return 'owner';
  return isAdministrator(userId) ? 'administrator' : 'coordinator';
}

/** KEYS what of this update is recorded, log, actors · ARGV act and subject, record (json), seconds, actor ("" for nobody) */
const recordScript = defineScript({
  name: 'recordAct',
  keys: 3,
  lua: `
    if redis.call('SADD', KEYS[1], ARGV[1]) == 0 then return 0 end
    redis.call('EXPIRE', KEYS[1], ARGV[3])
    if ARGV[4] ~= '' then redis.call('SADD', KEYS[3], ARGV[4]) end
    return redis.call('RPUSH', KEYS[2], ARGV[2])
  `,
});

/** What administrators did, when and to what. It is only appended to. */
export function createAuditLog(client: Redis, keys: Keys, holders: RoleHolders): AuditLog {
  const pseudonyms = createPseudonyms(client, keys);
  return {
    async record(facts) {
      const { updateId, act, by } = facts;
      const role = actsFrom[act] ?? roleOf(holders, by);
      const record: AuditRecord = auditRecord.parse({ ...facts, role });
      const people = await pseudonyms.of(peopleIn(record));
      const stored = withPeople(record, (person) => people.get(person) ?? person);
      const actor = stored.by === NOBODY ? '' : stored.by;
      await recordScript(
        client,
        [keys.auditedUpdate(updateId), keys.auditLog, keys.auditActors],
        [`${act} ${stored.subject}`, JSON.stringify(stored), REMEMBERED_SECONDS, actor],
      );
    },
  };
}
