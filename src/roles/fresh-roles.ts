import type { Outbox } from '../outbox/outbox.js';
import type { Roles } from '../people/roles.js';

/**
 * The outbox, which reads who has which role before it composes what is urgent. Another instance may
 * have given or withdrawn a role just now, and a letter that is composed from yesterday's roles is
 * dropped for good. What goes to thousands is for nobody's role, and doesn't read them for each copy.
 */
export function withFreshRoles(outbox: Outbox, roles: Pick<Roles, 'refresh'>): Outbox {
  return {
    ...outbox,
    define(kind, how) {
      const compose: typeof how.compose = async (mailing, recipient) => {
        await roles.refresh();
        return how.compose(mailing, recipient);
      };
      outbox.define(kind, how.lane === 'urgent' ? { ...how, compose } : how);
    },
  };
}
