import type { Actor, AuditAct } from '../admin/audit-log.js';
import type { AnnouncementDeps } from './deps.js';

/** Puts on record who did what to an announcement. */
export function recordAct(
  { audit, clock }: Pick<AnnouncementDeps, 'audit' | 'clock'>,
  act: AuditAct,
  subject: string,
  { userId: by, updateId }: Actor,
  facts?: Record<string, string>,
): Promise<void> {
  return audit.record({ updateId, at: clock.now(), by, act, subject, ...(facts && { facts }) });
}
