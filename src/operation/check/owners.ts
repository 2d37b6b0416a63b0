import type { Keys } from '../../redis/keys.js';
import type { Check, Data } from './data.js';
import { keyOf } from './data.js';

/** What belongs to a record, by the record's family: it has the record's id, and is nothing without it. */
const OWNERS: { [Family in keyof Keys]?: keyof Keys } = {
  entryAnswers: 'entry',
  entryFiles: 'entry',
  entryAuthors: 'entry',
  entryVersions: 'entry',
  entryInvitations: 'entry',
  planTexts: 'plan',
  planFiles: 'plan',
  planLines: 'plan',
  planVersions: 'plan',
  announcementContent: 'announcement',
  announcementVersions: 'announcement',
  announcementAudience: 'announcement',
  acknowledgements: 'announcement',
  disseminationAnswers: 'disseminationReport',
  disseminationFiles: 'disseminationReport',
  disseminationVersions: 'disseminationReport',
  replicationNews: 'replication',
  replicationAsks: 'replication',
  replicationAgreements: 'replication',
  questionMessages: 'questionThread',
  consents: 'member',
};

/** What belongs to a record, where the record's id is only a part of its own. */
const PARTLY: { [Family in keyof Keys]?: [owner: keyof Keys, idOf: (id: string) => string] } = {
  mailingRows: ['mailing', afterColon],
  replicationReport: ['replication', (id) => id.split(':', 1)[0] ?? ''],
  // An attempt to launch has a name of its own after the dot.
  announcementRecipients: ['announcement', (id) => id.split('.', 1)[0] ?? ''],
};

/** No key without the record that it belongs to. */
export const checkOwners: Check = async (data, found) => {
  const look = (family: string, owner: keyof Keys, idOf: (id: string) => string) => {
    for (const id of data.ids(family as keyof Keys)) {
      if (data.has(owner, idOf(id))) continue;
      const key = data.short(keyOf(data, family as keyof Keys, id));
      found({
        rule: 'no-owner',
        key,
        text: `belongs to ${ownerKey(data, owner, idOf(id))}, which isn't there`,
      });
    }
  };
  for (const [family, owner] of Object.entries(OWNERS)) look(family, owner, (id) => id);
  for (const [family, [owner, idOf]] of Object.entries(PARTLY)) look(family, owner, idOf);
};

function ownerKey(data: Data, owner: keyof Keys, id: string): string {
  return data.short(keyOf(data, owner, id));
}

export function afterColon(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
