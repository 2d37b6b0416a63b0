import type { BoardLine, BoardSection } from '../agencies/board.js';
import { formatDate } from '../contest/calendar.js';
import { shorten } from '../text/vietnamese.js';
import { unanswered } from './asking.js';
import { openReplication } from './buttons.js';
import type { ReplicationDeps } from './deps.js';
import { isUnderway, stageOf } from './milestones.js';
import { isRegistered, type Replication, standingOf } from './replication.js';
import { modelTitle, stageName } from './words.js';

/** Characters of a model's title on a button. */
const BUTTON = 40;

/** What an agency takes up from others, and what it was asked and has not answered. */
export function replicationLines({
  contest,
  catalogue,
  replications,
}: Pick<ReplicationDeps, 'contest' | 'catalogue' | 'replications'>): BoardSection {
  return async (agency, t) => {
    const all = await replications.ofAgency(agency.id);
    return Promise.all(
      all.map(async (replication): Promise<BoardLine> => {
        const { stage, heardAt } = standingOf(replication);
        const model = await catalogue.find(replication.modelId);
        const title = modelTitle(contest, model, replication, t);
        const duty = dutyOf(replication);
        return {
          text: t.html('replication-board', {
            title,
            stage: stageName(stage, t),
            date: formatDate(contest, heardAt),
            duty: duty ?? 'none',
          }),
          isDuty: duty !== undefined,
          button: openReplication.make(
            t.plain('replication-board-button', { title: shorten(title, BUTTON) }),
            replication.id,
            '0',
          ),
        };
      }),
    );
  };
}

/** What is waited for: a word to a proposal, or an answer to how it goes. */
function dutyOf(replication: Replication): 'confirm' | 'report' | undefined {
  if (!isRegistered(replication)) return 'confirm';
  const isAsked = isUnderway(stageOf(replication.news)) && unanswered(replication).length > 0;
  return isAsked ? 'report' : undefined;
}
