import { z } from 'zod';
import type { AttachedFile } from '../telegram/attachment.js';
import { type Group, type ReportDraft, reportModelId, type Way, ways } from './report.js';

/** Fields of a draft; nothing makes one blank. */
export type ReportFields = Record<string, string | undefined>;

const NONE = 'none';
const YES = '1';

const number = z.coerce.number().optional();

const facts = z.object({
  revision: z.coerce.number().default(0),
  sentRevision: number,
  sentFor: number,
});

/** A draft as it stands in Redis: its facts, its answers, its files. */
export function parseDraft(
  record: Record<string, string>,
  answers: Record<string, string>,
  files: AttachedFile[],
): ReportDraft {
  const { revision, sentRevision, sentFor } = facts.parse(record);
  const { day, obstacles } = answers;
  const models = Object.keys(answers)
    .filter((field) => field.startsWith(MODEL))
    .map((field) => reportModelId.parse(field.slice(MODEL.length)))
    .sort();
  return {
    revision,
    ...(sentRevision !== undefined &&
      sentFor !== undefined && { sent: { revision: sentRevision, resultsVersion: sentFor } }),
    ...(day !== undefined && { day }),
    ways: ways.filter((way) => answers[wayField(way)] !== undefined),
    officials: countOf(answers, 'officials'),
    union: countOf(answers, 'union'),
    models,
    noModels: answers.models === NONE,
    ...(obstacles !== undefined && { obstacles }),
    passed: {
      obstacles: answers['passed.obstacles'] !== undefined,
      files: answers['passed.files'] !== undefined,
    },
    files,
  };
}

function countOf(answers: Record<string, string>, group: Group) {
  const { reached, total } = z
    .object({ reached: number, total: number })
    .parse({ reached: answers[`${group}.reached`], total: answers[`${group}.total`] });
  return { ...(reached !== undefined && { reached }), ...(total !== undefined && { total }) };
}

const MODEL = 'model.';
const wayField = (way: Way): string => `way.${way}`;

/** What an answer writes, each in one step. */
export const answerFields = {
  day: (day: string): ReportFields => ({ day }),
  way: (way: Way, isOn: boolean): ReportFields => ({ [wayField(way)]: isOn ? YES : undefined }),
  reached: (group: Group, value: number): ReportFields => ({ [`${group}.reached`]: String(value) }),
  total: (group: Group, value: number): ReportFields => ({ [`${group}.total`]: String(value) }),
  noUnion: (): ReportFields => ({ 'union.reached': '0', 'union.total': '0' }),
  model: (id: string, isOn: boolean): ReportFields => ({
    [`${MODEL}${id}`]: isOn ? YES : undefined,
    ...(isOn && { models: undefined }),
  }),
  noModels: (chosen: readonly string[]): ReportFields => ({
    models: NONE,
    ...Object.fromEntries(chosen.map((id) => [`${MODEL}${id}`, undefined])),
  }),
  obstacles: (text: string): ReportFields => ({
    obstacles: text,
    'passed.obstacles': undefined,
  }),
  noObstacles: (): ReportFields => ({ obstacles: undefined, 'passed.obstacles': YES }),
  filesDone: (): ReportFields => ({ 'passed.files': YES }),
};
