import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Keys } from '../redis/keys.js';
import { execute } from '../redis/transaction.js';
import { draftSteps } from './draft.js';
import { draftField } from './draft-store.js';
import { type Agreement, agreementRecord } from './introduction.js';
import { inOrder, type NewsRecord, newsRecord } from './milestones.js';
import {
  pairOf,
  type Replication,
  type ReplicationRecord,
  replicationRecord,
} from './replication.js';
import {
  confirmScript,
  putIntoScript,
  registerScript,
  removeProposalScript,
} from './replication-scripts.js';

export interface ReplicationStore {
  /**
   * Puts a replication on record, and takes the draft of who registers it away.
   * @param id the update that orders it, so that it is one however often it is handled
   * @returns its id; or of the one that the agency has of this model already
   */
  register(id: string, record: ReplicationRecord): Promise<string>;
  find(id: string): Promise<Replication | undefined>;
  /** The id of what an agency has of a model. */
  idOf(modelId: string, agencyId: string): Promise<string | undefined>;
  /** The oldest first. */
  all(): Promise<Replication[]>;
  ofModel(modelId: string): Promise<Replication[]>;
  ofAgency(agencyId: string): Promise<Replication[]>;
  /** @returns whether it was a proposal until now */
  confirm(id: string, at: number): Promise<boolean>;
  removeProposal(replication: Replication): Promise<void>;
  /** Once for each update; the report that it was drafted in goes with it. */
  addNews(id: string, updateId: number, news: NewsRecord): Promise<void>;
  /** Says that it was asked how it goes. The first time stays. */
  asked(id: string, dueAt: number, at: number): Promise<void>;
  agree(id: string, agreement: Agreement): Promise<void>;
  disagree(id: string, userId: number): Promise<void>;
  agreements(id: string): Promise<Agreement[]>;
  /** For somebody who takes their consent back: what the agency reported stays, without the person. */
  forget(userId: number): Promise<void>;
}

const times = z.record(z.string(), z.coerce.number());

export function createReplicationStore(client: Redis, keys: Keys): ReplicationStore {
  const idsWhere = async (matches: (modelId: string, agencyId: string) => boolean) => {
    const pairs = await client.hgetall(keys.replications);
    return Object.entries(pairs)
      .filter(([pair]) => {
        const [modelId = '', agencyId = ''] = pair.split(' ');
        return matches(modelId, agencyId);
      })
      .map(([, id]) => id)
      .sort((one, other) => Number(one) - Number(other));
  };
  const findAll = async (ids: readonly string[]): Promise<Replication[]> => {
    const found = await Promise.all(ids.map(store.find));
    return found.filter((one) => one !== undefined);
  };

  const store: ReplicationStore = {
    async register(id, record) {
      const fields = Object.entries(replicationRecord.parse(record)).map(([field, value]) => [
        field,
        String(value),
      ]);
      const drafted = draftSteps.map((step) => draftField(record.modelId, step));
      return String(
        await registerScript(
          client,
          [keys.replications, keys.replication(id), keys.replicationDrafts(record.registrant ?? 0)],
          [pairOf(record), id, fields.length, ...fields.flat(), ...drafted],
        ),
      );
    },

    async find(id) {
      const [record, news, asks] = await Promise.all([
        client.hgetall(keys.replication(id)),
        client.hgetall(keys.replicationNews(id)),
        client.hgetall(keys.replicationAsks(id)),
      ]);
      if (record.state === undefined) return undefined;
      return {
        id,
        ...replicationRecord.parse(record),
        news: inOrder(
          Object.entries(news).map(([updateId, json]) => ({
            updateId: Number(updateId),
            ...newsRecord.parse(JSON.parse(json)),
          })),
        ),
        asks: Object.values(times.parse(asks)).sort((one, other) => one - other),
      };
    },

    async idOf(modelId, agencyId) {
      return (await client.hget(keys.replications, pairOf({ modelId, agencyId }))) ?? undefined;
    },
    all: async () => findAll(await idsWhere(() => true)),
    ofModel: async (modelId) => findAll(await idsWhere((model) => model === modelId)),
    ofAgency: async (agencyId) => findAll(await idsWhere((_, agency) => agency === agencyId)),

    async confirm(id, at) {
      return (await confirmScript(client, [keys.replication(id)], [at])) === 1;
    },
    async removeProposal(replication) {
      await removeProposalScript(
        client,
        [keys.replications, keys.replication(replication.id)],
        [pairOf(replication)],
      );
    },

    async addNews(id, updateId, news) {
      const json = JSON.stringify(newsRecord.parse(news));
      const write = client.multi().hsetnx(keys.replicationNews(id), String(updateId), json);
      if (news.by !== undefined && news.kind !== 'nothing') {
        write.del(keys.replicationReport(news.by, id));
      }
      await execute(write);
    },
    async asked(id, dueAt, at) {
      await client.hsetnx(keys.replicationAsks(id), String(dueAt), at);
    },

    async agree(id, { userId, ...agreement }) {
      const json = JSON.stringify(agreementRecord.parse(agreement));
      await client.hset(keys.replicationAgreements(id), String(userId), json);
    },
    async disagree(id, userId) {
      await client.hdel(keys.replicationAgreements(id), String(userId));
    },
    async agreements(id) {
      const found = await client.hgetall(keys.replicationAgreements(id));
      return Object.entries(found)
        .map(([userId, json]) => ({
          userId: Number(userId),
          ...agreementRecord.parse(JSON.parse(json)),
        }))
        .sort((one, other) => one.at - other.at || one.userId - other.userId);
    },

    async forget(userId) {
      await client.del(keys.replicationDrafts(userId));
      for (const replication of await store.all()) {
        const { id, news, registrant, state } = replication;
        await store.disagree(id, userId);
        await client.del(keys.replicationReport(userId, id));
        for (const { updateId, by, ...rest } of news) {
          if (by !== userId) continue;
          const field = String(updateId);
          const args = [field, field, JSON.stringify(rest)];
          await putIntoScript(client, [keys.replicationNews(id)], args);
        }
        if (registrant !== userId) continue;
        // What the agency has not confirmed is only this person's word, and goes with it.
        if (state === 'proposed') await store.removeProposal(replication);
        await client.hdel(keys.replication(id), 'registrant', 'person');
      }
    },
  };
  return store;
}
