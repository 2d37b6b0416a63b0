import type { Contest } from '../contest/contest.js';
import type { Translator } from '../telegram/translations.js';

/** What a report may be called in buttons, records and jobs. */
export const REPORT_ID = /^[a-z][a-z-]{0,19}$/;

/** What a report is made from, at the time at which its job runs. */
export interface ReportContext {
  /** With the deadline in force. */
  contest: Contest;
  /** Epoch milliseconds: as of when the figures are. */
  now: number;
  /** The language of who asked. */
  t: Translator;
  /**
   * Says how far it is, and lets the bot answer others meanwhile: to be called after each step, and
   * in long loops. What is shown changes only every few seconds, so calling it often costs nothing.
   */
  progress(done: number, total: number): Promise<void>;
}

export interface ReportFile {
  /** In plain letters: some programs show a file's name. */
  filename: string;
  bytes: Uint8Array;
}

/** One thing that administrators can have made as a file. */
export interface Report {
  /** Lasting: it stands in buttons of old messages, in the audit log and in jobs. */
  id: string;
  /** Within a sentence or on its button. */
  name(t: Translator): string;
  /** Before its name, on its button and below its file. */
  icon?: string;
  /** Whether it takes so long that a message should show how far it is; left out, it does not. */
  isLong?(): Promise<boolean>;
  /** Whether it has no personal data in it; left out, its caption asks to handle it with care. */
  isPublic?: boolean;
  /** Makes it from what is on record now. It may be called again after a crash. */
  make(ctx: ReportContext): Promise<ReportFile>;
}

/** Its name with its icon. */
export function titleOf({ icon, name }: Report, t: Translator): string {
  return [icon, name(t)].filter(Boolean).join(' ');
}

/** @throws RangeError when its id can't stand in a button */
export function defineReport(report: Report): Report {
  if (!REPORT_ID.test(report.id)) throw new RangeError(`No id of a report: ${report.id}`);
  return report;
}
