import { z } from 'zod';
import { REPORT_ID } from './report-job.js';

/** Kinds of mailing: the file, and the news that there is none. */
export const FILE_KIND = 'report';
export const FAILURE_KIND = 'report-failed';

/** Which report, asked for by which update. */
export interface RunSubject {
  reportId: string;
  updateId: number;
}

const subject = z
  .string()
  .regex(new RegExp(`${REPORT_ID.source.replace('$', '')} \\d+$`))
  .transform((text): RunSubject => {
    const [reportId = '', updateId] = text.split(' ');
    return { reportId, updateId: Number(updateId) };
  });

export function formatRun({ reportId, updateId }: RunSubject): string {
  return `${reportId} ${updateId}`;
}

export function parseRun(text: string): RunSubject {
  return subject.parse(text);
}

/** The same for the same press: handled again, it makes nothing twice. */
export function runId({ reportId, updateId }: RunSubject): string {
  return `report.${reportId}.${updateId}`;
}

export function failureId(run: RunSubject): string {
  return `${runId(run)}.failed`;
}
