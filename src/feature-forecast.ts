import { forecastAnnouncements } from './announcements/sending/forecast.js';
import { forecastDecisions } from './appraisal/decision/forecast.js';
import { forecastAppraisals } from './appraisal/forecast.js';
import { contestDays } from './contest/contest-days.js';
import { forecastDissemination } from './dissemination/forecast.js';
import type { FeatureDeps } from './feature-deps.js';
import { type Coming, type Forecast, type Span, within } from './forecast.js';
import type { Outbox } from './outbox/outbox.js';
import type { PersonalDataDeps } from './personal-data/deps.js';
import { forecastPersonalData } from './personal-data/forecast.js';
import { keptUntil } from './personal-data/retention.js';
import { forecastProgress } from './progress/forecast.js';
import { forecastReminders } from './reminders/forecast.js';
import { forecastReplications } from './replication/forecast.js';
import { forecastResults } from './results/forecast.js';
import { forecastSurvey } from './survey/forecast.js';

/** What the bot expects to do by itself, in the words of `Coming`. */
export interface Upcoming {
  at: number;
  /** `day`: a day of the contest; `held`: letters that wait for the morning. */
  kind: string;
  /** Of a day which, of held letters their kind. */
  detail?: string;
  recipients?: number;
}

export interface Forecasting {
  /** All that will be seen in the span, in order. */
  upcoming(span: Span): Promise<Upcoming[]>;
  /** The first time in the span at which the bot has something to do. Epoch milliseconds. */
  nextAt(span: Span): Promise<number | undefined>;
}

/** Beside each sweep of `installFeatures` what it will do. */
export function createForecasting(
  deps: FeatureDeps & { personal: PersonalDataDeps; outbox: Pick<Outbox, 'waiting'> },
): Forecasting {
  const forecasts: Forecast[] = [
    (span) => days(deps, span),
    (span) => held(deps, span),
    (span) => forecastReminders(deps.progress, span),
    (span) => forecastProgress(deps.progress, span),
    (span) => forecastAnnouncements(deps.announcing, span),
    (span) => forecastResults(deps.results, span),
    (span) => forecastDissemination(deps.dissemination, span),
    (span) => forecastReplications(deps.replicating, span),
    (span) => forecastPersonalData(deps.personal, span),
    (span) => forecastDecisions(deps.deciding, span),
    (span) => forecastAppraisals(deps.appraising, span),
    (span) => forecastSurvey(deps.surveying, span),
  ];
  const all = async (span: Span): Promise<Coming[]> =>
    (await Promise.all(forecasts.map((forecast) => forecast(span)))).flat();

  return {
    async upcoming(span) {
      const seen = (await all(span)).filter(({ silent }) => !silent);
      const told = seen.map(async ({ at, kind, detail, recipients }): Promise<Upcoming> => {
        const count = await recipients?.();
        return {
          at,
          kind,
          ...(detail !== undefined && { detail }),
          ...(count !== undefined && { recipients: count }),
        };
      });
      return (await Promise.all(told)).sort((one, other) => one.at - other.at);
    },
    async nextAt(span) {
      const times = (await all(span)).map(({ at }) => at);
      return times.length > 0 ? Math.min(...times) : undefined;
    },
  };
}

/** With the deadline in force, and when what was kept begins to be erased. */
async function days({ plans }: FeatureDeps, span: Span): Promise<Coming[]> {
  const contest = await plans.deadlines.contest();
  const kept = (['drafts', 'profiles'] as const).map((period) => ({
    kind: `${period}-kept-until`,
    at: keptUntil(contest, period, 0),
  }));
  return [...contestDays(contest), ...kept]
    .filter(({ at }) => within(span, [at]).length > 0)
    .map(({ kind, at }) => ({ at, kind: 'day', detail: kind }));
}

async function held(
  { outbox }: { outbox: Pick<Outbox, 'waiting'> },
  span: Span,
): Promise<Coming[]> {
  return (await outbox.waiting())
    .filter(({ until }) => within(span, [until]).length > 0)
    .map(({ kind, copies, until }) => ({
      at: until,
      kind: 'held',
      detail: kind,
      recipients: () => copies,
    }));
}
