import type { Api } from 'grammy';
import type { AuditLog } from '../admin/audit-log.js';
import type { Outbox } from '../outbox/outbox.js';
import type { CoordinatorDeps } from '../people/coordinator-handlers.js';
import type { MemberStore } from '../people/member-store.js';
import type { RoleStore } from '../people/role-store.js';
import type { Roles } from '../people/roles.js';
import type { Translators } from '../telegram/translations.js';

export interface RoleDeps extends CoordinatorDeps {
  /** For the menu of somebody whose role was withdrawn. */
  api: Api;
  audit: AuditLog;
  outbox: Outbox;
  members: MemberStore;
  translators: Translators;
  roles: Roles;
  roleStore: RoleStore;
}
