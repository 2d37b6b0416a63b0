import type { Mailing } from '../../outbox/mailing.js';
import type { Sent } from '../sending/read-sent.js';
import type { SentFacts } from '../sending/sent-view.js';
import { momentText } from '../words.js';

export interface AftermathReport {
  isOpen: boolean;
  total: number;
  /** Copies that were changed or taken away. */
  done: number;
  /** Copies of which that could not be done, or is not certain. */
  undone: number;
  /** Copies that were left alone: not there any more, or too old. */
  left: number;
  pending: number;
}

function reportOf(mailing: Mailing | undefined): AftermathReport | undefined {
  if (!mailing) return undefined;
  const { total, sent, failed, blocked, uncertain, dropped, pending } = mailing;
  return {
    isOpen: pending > 0,
    total,
    done: sent,
    undone: failed + blocked + uncertain,
    left: dropped,
    pending,
  };
}

export function correctionReport({ correction }: Pick<Sent, 'correction'>) {
  return reportOf(correction);
}

export function recallReport({ recall }: Pick<Sent, 'recall'>) {
  return reportOf(recall);
}

export function correctionLines(facts: SentFacts): string[] {
  const { announcement, contest, t } = facts;
  const report = correctionReport(facts);
  const { correctedAt } = announcement;
  if (!report || correctedAt === undefined) return [];
  const { isOpen, ...counts } = report;
  const at = momentText(contest, correctedAt, t);
  return ['', t.html('ann-corrected', { at, open: String(isOpen), ...counts })];
}

export function recallLines(facts: SentFacts): string[] {
  const { announcement, contest, t } = facts;
  const { recalledAt } = announcement;
  if (recalledAt === undefined) return [];
  const report = recallReport(facts);
  const at = momentText(contest, recalledAt, t);
  if (!report) return ['', t.html('ann-recalled-preparing', { at })];
  const { isOpen, ...counts } = report;
  return ['', t.html('ann-recalled', { at, open: String(isOpen), ...counts })];
}
