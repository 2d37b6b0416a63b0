import type { Redis } from 'ioredis';
import { inOrder, readRecords } from '../redis/json-hash.js';
import type { Keys } from '../redis/keys.js';
import { removeField, type WriteOutcome, writeField } from '../redis/record-fields.js';
import { defineScript } from '../redis/script.js';
import { type AttachedFile, attachedFileRecord } from '../telegram/attachment.js';
import { type Report, type ReportDraft, reportRecord } from './report.js';
import { parseDraft, type ReportFields } from './report-fields.js';

/** `changed`: the draft is no longer what was read. */
export type SendOutcome = 'sent' | 'same' | 'changed';

/** An agency has one report, which all of its coordinators write; each answer is a write of its own. */
export interface ReportStore {
  draft(agencyId: string): Promise<ReportDraft>;
  /** All of these fields in one step. */
  write(agencyId: string, fields: ReportFields): Promise<void>;
  addFile(agencyId: string, file: AttachedFile, most: number): Promise<WriteOutcome>;
  removeFile(agencyId: string, key: string): Promise<WriteOutcome>;
  /**
   * Appends a version if the draft is still the one that was read.
   * @returns `same` when this very draft was sent for the same results before
   */
  send(agencyId: string, report: Report, revision: number): Promise<SendOutcome>;
  /** Oldest first. */
  versions(agencyId: string): Promise<Report[]>;
}

/** KEYS report, answers · ARGV fields and values; an empty value takes a field out */
const writeScript = defineScript({
  name: 'writeReport',
  keys: 2,
  lua: `
    local changed = false
    for i = 1, #ARGV, 2 do
      local old = redis.call('HGET', KEYS[2], ARGV[i]) or ''
      if old ~= ARGV[i + 1] then
        changed = true
        if ARGV[i + 1] == '' then redis.call('HDEL', KEYS[2], ARGV[i])
        else redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1]) end
      end
    end
    redis.call('HSETNX', KEYS[1], 'state', 'draft')
    if changed then redis.call('HINCRBY', KEYS[1], 'revision', 1) end
    return 1
  `,
});

/** KEYS report, versions · ARGV revision that was read, version of the results, report (json) */
const sendScript = defineScript({
  name: 'sendReport',
  keys: 2,
  lua: `
    local revision, sent, sentFor = unpack(redis.call('HMGET', KEYS[1], 'revision', 'sentRevision', 'sentFor'))
    if (revision or '0') ~= ARGV[1] then return 'changed' end
    if sent == ARGV[1] and sentFor == ARGV[2] then return 'same' end
    redis.call('RPUSH', KEYS[2], ARGV[3])
    redis.call('HSET', KEYS[1], 'sentRevision', ARGV[1], 'sentFor', ARGV[2])
    return 'sent'
  `,
});

export function createReportStore(client: Redis, keys: Keys): ReportStore {
  return {
    async draft(agencyId) {
      const [record, answers, files] = await Promise.all([
        client.hgetall(keys.disseminationReport(agencyId)),
        client.hgetall(keys.disseminationAnswers(agencyId)),
        client.hgetall(keys.disseminationFiles(agencyId)),
      ]);
      return parseDraft(record, answers, inOrder(readRecords(attachedFileRecord, files)));
    },

    async write(agencyId, fields) {
      await writeScript(
        client,
        [keys.disseminationReport(agencyId), keys.disseminationAnswers(agencyId)],
        Object.entries(fields).flatMap(([field, value]) => [field, value ?? '']),
      );
    },

    async addFile(agencyId, { key, ...file }, most) {
      const record = keys.disseminationReport(agencyId);
      await client.hsetnx(record, 'state', 'draft');
      const place = { record, hash: keys.disseminationFiles(agencyId), field: key };
      return writeField(client, place, attachedFileRecord.parse(file), { most, keep: true });
    },

    removeFile: (agencyId, key) =>
      removeField(client, {
        record: keys.disseminationReport(agencyId),
        hash: keys.disseminationFiles(agencyId),
        field: key,
      }),

    async send(agencyId, report, revision) {
      return (await sendScript(
        client,
        [keys.disseminationReport(agencyId), keys.disseminationVersions(agencyId)],
        [revision, report.resultsVersion, JSON.stringify(reportRecord.parse(report))],
      )) as SendOutcome;
    },

    async versions(agencyId) {
      const lines = await client.lrange(keys.disseminationVersions(agencyId), 0, -1);
      return lines.map((line) => reportRecord.parse(JSON.parse(line)));
    },
  };
}
