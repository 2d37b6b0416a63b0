import { unitName } from '../people/member.js';
import { type GrantedRole, grantedRoles } from '../people/role-store.js';
import { mustBeDaytime } from '../reminders/time-to-send.js';
import { menuButton } from '../telegram/menu-button.js';
import type { Translator } from '../telegram/translations.js';
import { rolesButton } from './buttons.js';
import type { RoleDeps } from './deps.js';
import { mayGive } from './give-role.js';

/** Who gave a role hears that it was taken up; who lost one hears that. */
export function defineRoleMailings(deps: RoleDeps): void {
  const { outbox, roles, members, contest } = deps;
  const urgent = { lane: 'urgent', repeatsUncertain: true } as const;

  outbox.define('role-taken', {
    ...urgent,
    async compose({ subject }, recipient) {
      const [held, user] = subject.split(' ');
      const role = grantedRoles.find((one) => one === held);
      const userId = Number(user);
      if (!role || !has(deps, role, userId) || !mayGive(roles, role, recipient)) return undefined;
      waitForDay(deps);
      const [member, t] = await Promise.all([members.find(userId), translatorFor(deps, recipient)]);
      const name = [member.name ?? t.plain('someone'), unitName(member, contest)];
      return {
        text: t.html('roles-taken-by', { role, person: name.filter(Boolean).join(', ') }),
        buttons: [[rolesButton(t)]],
      };
    },
  });

  outbox.define('role-withdrawn', {
    ...urgent,
    async compose({ subject }, recipient) {
      const role = grantedRoles.find((one) => one === subject);
      // Given back before this could be said.
      if (!role || has(deps, role, recipient)) return undefined;
      if ((await members.find(recipient)).consent !== 'given') return undefined;
      waitForDay(deps);
      const t = await translatorFor(deps, recipient);
      return { text: t.html('roles-withdrawn-letter', { role }), buttons: [[menuButton(t)]] };
    },
  });
}

function has({ roles }: RoleDeps, role: GrantedRole, userId: number): boolean {
  return roles.grants().some((grant) => grant.role === role && grant.userId === userId);
}

/** @throws NotYetError at night */
function waitForDay({ contest, clock }: RoleDeps): void {
  mustBeDaytime(contest, clock.now());
}

async function translatorFor(
  { members, translators }: RoleDeps,
  userId: number,
): Promise<Translator> {
  const { language } = await members.find(userId);
  return translators[language ?? 'vi'];
}
