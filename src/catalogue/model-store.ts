import type { Redis } from 'ioredis';
import type { Keys } from '../redis/keys.js';
import { modelId, originOf } from './model.js';
import {
  consentScript,
  decideScript,
  proposeScript,
  publishScript,
  takeOutScript,
  touchScript,
  writeScript,
} from './model-scripts.js';
import {
  type ModelConsent,
  type ModelRecord,
  modelConsent,
  modelRecord,
  type Proposal,
  type Publication,
} from './publication.js';

/** The fields of a draft; `undefined` takes one out. */
export type DraftFields = Partial<
  Record<
    'title' | 'field' | 'unitName' | 'year' | 'summary' | 'sourceName' | 'sourceUrl' | 'documents',
    string | undefined
  >
>;

export interface ModelStore {
  find(id: string): Promise<ModelRecord | undefined>;
  /** Begins a model where there is none. @param by who, where no entry says it */
  write(id: string, fields: DraftFields, at: number, by?: number): Promise<void>;
  propose(id: string, proposal: Proposal): Promise<void>;
  /** `changed` when the proposal that was looked at is no longer there. @param order known again */
  publishProposal(
    id: string,
    about: number,
    publication: Publication,
    order: string,
  ): Promise<'decided' | 'changed'>;
  returnProposal(
    id: string,
    remark: { text: string; at: number; about: number },
    order: string,
  ): Promise<'decided' | 'changed'>;
  publish(id: string, publication: Publication, order: string): Promise<void>;
  takeOut(id: string): Promise<void>;
  /** Ids of what waits for an administrator. */
  proposed(): Promise<string[]>;
  /** By user id. */
  consents(id: string): Promise<Map<number, ModelConsent>>;
  setConsent(id: string, userId: number, consent: ModelConsent): Promise<void>;
  /** For somebody who takes their consent back. */
  forget(userId: number): Promise<void>;
  /** Says that something changed on which it rests whether or how a model is shown. */
  touch(id: string): Promise<void>;
  /** Ids of models changed since, and the count to ask from next time. */
  changesSince(count: number): Promise<{ ids: string[]; count: number }>;
}

export function createModelStore(client: Redis, keys: Keys): ModelStore {
  const decide = async (
    id: string,
    order: string,
    about: number,
    field: 'publication' | 'remark',
    decision: object,
  ) =>
    (await decideScript(
      client,
      [keys.model(id), keys.modelProposals, keys.modelChanges],
      [id, order, about, field, JSON.stringify(decision)],
    )) as 'decided' | 'changed';

  const writeConsent = async (id: string, userId: number, consent: string): Promise<void> => {
    const { modelConsents, memberModels, model, modelChanges } = keys;
    const touched = [modelConsents(id), memberModels(userId), model(id), modelChanges];
    await consentScript(client, touched, [id, userId, consent]);
  };

  return {
    async find(id) {
      if (!modelId.safeParse(id).success) return undefined;
      const record = await client.hgetall(keys.model(id));
      return record.createdAt === undefined ? undefined : { id, ...modelRecord.parse(record) };
    },

    async write(id, fields, at, by) {
      const values = Object.entries(fields).flatMap(([field, value]) => [field, value ?? '']);
      // What is written of a model from elsewhere waits for an administrator, as a proposal does.
      const waits = originOf(id) === 'elsewhere' ? id : '';
      const args = [at, by ?? '', waits, ...values];
      await writeScript(client, [keys.model(id), keys.modelProposals], args);
    },

    async propose(id, proposal) {
      const args = [id, proposal.updateId, JSON.stringify(proposal), proposal.at];
      await proposeScript(client, [keys.model(id), keys.modelProposals], args);
    },

    publishProposal: (id, about, publication, order) =>
      decide(id, order, about, 'publication', publication),
    returnProposal: (id, remark, order) => decide(id, order, remark.about, 'remark', remark),

    async publish(id, publication, order) {
      const args = [id, order, JSON.stringify(publication)];
      await publishScript(client, [keys.model(id), keys.modelProposals, keys.modelChanges], args);
    },

    async takeOut(id) {
      await takeOutScript(client, [keys.model(id), keys.modelProposals, keys.modelChanges], [id]);
    },

    proposed: () => client.smembers(keys.modelProposals),

    async consents(id) {
      const found = Object.entries(await client.hgetall(keys.modelConsents(id)));
      return new Map(
        found.map(([userId, text]) => [Number(userId), modelConsent.parse(JSON.parse(text))]),
      );
    },

    setConsent: (id, userId, consent) => writeConsent(id, userId, JSON.stringify(consent)),

    async forget(userId) {
      const ids = await client.smembers(keys.memberModels(userId));
      await Promise.all(ids.map((id) => writeConsent(id, userId, '')));
    },

    async touch(id) {
      await touchScript(client, [keys.model(id), keys.modelChanges], [id]);
    },

    async changesSince(count) {
      const found = await client.zrange(
        keys.modelChanges,
        `(${count}`,
        '+inf',
        'BYSCORE',
        'WITHSCORES',
      );
      const ids = found.filter((_, at) => at % 2 === 0);
      return { ids, count: Number(found.at(-1) ?? count) };
    },
  };
}
