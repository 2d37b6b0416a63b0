import { type Mailing, type MailingKind, NotYetError } from '../outbox/mailing.js';
import { FileDownloadError } from '../telegram/file-download.js';
import type { PlanDeps } from './deps.js';
import type { PlanVersion } from './plan.js';
import { type FileSeal, receiptView, type SealObstacle } from './receipt-view.js';
import type { SentPlan } from './submit-plan.js';
import { peopleOf } from './unit.js';

export const RECEIPT_KIND = 'plan-receipt';

/** For so long a file that Telegram doesn't give now holds a receipt up. */
const PATIENCE_MS = 15 * 60_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;

/** Has the receipt of a version sent to everyone of the unit, the sender included; each gets one. */
export async function postReceipts(
  deps: Pick<PlanDeps, 'finalists' | 'outbox'>,
  { finalistId, version }: Pick<SentPlan, 'finalistId' | 'version'>,
): Promise<void> {
  const to = await peopleOf(deps, finalistId);
  if (to.length === 0) return;
  await deps.outbox.post({
    id: `${RECEIPT_KIND}.${finalistId}.${version}`,
    kind: RECEIPT_KIND,
    subject: `${finalistId} ${version}`,
    to,
  });
}

/** A receipt is composed when it is sent, and waits until the files that it names were read. */
export function receiptKind(deps: PlanDeps): MailingKind {
  return {
    lane: 'urgent',
    repeatsUncertain: true,
    async compose({ subject, createdAt }: Mailing, recipient: number) {
      const [finalistId = '', version = ''] = subject.split(' ');
      const [unit, sent, people, member] = await Promise.all([
        deps.finalists.find(finalistId),
        findVersion(deps, finalistId, Number(version)),
        peopleOf(deps, finalistId),
        deps.members.find(recipient),
      ]);
      // Somebody who left, or took their consent back, is not written to any more.
      if (!unit || !sent || !people.includes(recipient) || member.consent === 'withdrawn') {
        return undefined;
      }
      const seals = await sealsOf(deps, sent.sent, deps.clock.now() - createdAt);
      const contest = await deps.deadlines.contest();
      return receiptView({
        contest,
        unit,
        sent,
        seals,
        t: deps.translators[member.language ?? 'vi'],
      });
    },
  };
}

/** A version that is on record, with the code of its plan. */
export async function findVersion(
  { plans }: Pick<PlanDeps, 'plans'>,
  finalistId: string,
  version: number,
): Promise<SentPlan | undefined> {
  const [{ code }, versions] = await Promise.all([
    plans.find(finalistId),
    plans.versions(finalistId),
  ]);
  const sent = versions[version - 1];
  return code !== undefined && sent ? { finalistId, code, version, sent } : undefined;
}

/**
 * The digest of each file, or why there is none.
 * @throws NotYetError while a file may still be had
 */
async function sealsOf(
  { digests, logger }: Pick<PlanDeps, 'digests' | 'logger'>,
  { files }: PlanVersion,
  ageMs: number,
): Promise<FileSeal[]> {
  const seals: FileSeal[] = [];
  for (const file of files) {
    try {
      const { sha256 } = await digests.of(file);
      seals.push({ file, sha256 });
    } catch (error) {
      if (!(error instanceof FileDownloadError)) throw error;
      if (error.kind === 'transient' && ageMs < PATIENCE_MS) throw notYet(error, ageMs);
      logger.warn({ reason: error.reason }, 'A receipt gives no digest of a file');
      seals.push({ file, obstacle: obstacleOf(error) });
    }
  }
  return seals;
}

/** The older a receipt is, the more slowly it asks again; Telegram's own wish counts first. */
function notYet(error: FileDownloadError, ageMs: number): NotYetError {
  const asked = (error.retryAfter ?? 0) * 1000;
  const own = Math.min(LONGEST_WAIT_MS, Math.max(FIRST_WAIT_MS, ageMs / 4));
  return new NotYetError(Math.max(asked, own), { cause: error });
}

function obstacleOf({ reason }: FileDownloadError): SealObstacle {
  return reason === 'too-big' || reason === 'unknown-file' || reason === 'local-files'
    ? reason
    : 'unreachable';
}
