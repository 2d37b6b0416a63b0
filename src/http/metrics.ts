import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { DeliveryState } from '../outbox/delivery.js';
import type { Intake, Outcome } from '../telegram/intake.js';
import type { Call } from '../telegram/watch-calls.js';

/** What is looked up when somebody asks for the metrics. */
export interface StoreState {
  /** Seconds. */
  redisRoundTrip: number;
  /** Bytes; of the whole server. */
  redisMemory: number;
  openMailings: number;
  pendingCopies: number;
  /** Of the oldest mailing with a copy still to be sent; 0 without one. */
  oldestMailingSeconds: number;
  jobs: Readonly<Record<string, number>>;
  /** Unix time in seconds; 0: none was made. */
  lastBackup: number;
}

export interface Metrics {
  registry: Registry;
  updateHandled(outcome: Outcome, seconds: number): void;
  copySettled(kind: string, state: DeliveryState): void;
  called(call: Call): void;
  swept(sweep: 'minute' | 'tick', seconds: number): void;
}

/** A sweep reads through what there is: up to minutes, where something is wrong. */
const SWEEP_BUCKETS = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60];

/** One registry for each app, so that two apps in one process (as in tests) do not share counts. */
export function createMetrics(readState: () => Promise<StoreState>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const updates = new Counter({
    name: 'skt_updates_total',
    help: 'Updates taken in, by outcome',
    labelNames: ['outcome'],
    registers,
  });
  const latency = new Histogram({
    name: 'skt_update_seconds',
    help: 'Time from taking an update in to having handled it, waiting for its chat included',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const copies = new Counter({
    name: 'skt_copies_total',
    help: 'Copies of what is sent unasked, by kind of mailing and what became of them',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const calls = new Counter({
    name: 'skt_telegram_calls_total',
    help: 'Calls to the Bot API, by method and outcome ("limited": 429)',
    labelNames: ['method', 'outcome'],
    registers,
  });
  const retryAfter = new Counter({
    name: 'skt_telegram_retry_after_seconds_total',
    help: 'How long Telegram asked to be left alone, in all',
    registers,
  });
  const sweeps = new Histogram({
    name: 'skt_sweep_seconds',
    help: 'Time that one look for what is due took',
    labelNames: ['sweep'],
    buckets: SWEEP_BUCKETS,
    registers,
  });
  addStoreGauges(registry, readState);
  return {
    registry,
    updateHandled(outcome, seconds) {
      updates.inc({ outcome });
      latency.observe(seconds);
    },
    copySettled: (kind, outcome) => copies.inc({ kind, outcome }),
    called({ method, outcome, retryAfter: seconds = 0 }) {
      calls.inc({ method, outcome });
      if (seconds > 0) retryAfter.inc(seconds);
    },
    swept: (sweep, seconds) => sweeps.observe({ sweep }, seconds),
  };
}

/** Gauges that are looked up once for each time that the metrics are asked for. */
function addStoreGauges(registry: Registry, readState: () => Promise<StoreState>): void {
  let reading: Promise<StoreState | undefined> | undefined;
  const read = () => {
    // The gauges of one answer are collected together: they share one look.
    reading ??= readState()
      .catch(() => undefined)
      .finally(() => setImmediate(() => (reading = undefined)));
    return reading;
  };
  const gauge = (name: string, help: string, of: (state: StoreState) => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const state = await read();
        // While the store is away, nothing is known.
        this.set(state ? of(state) : Number.NaN);
      },
    });
  gauge('skt_redis_round_trip_seconds', 'Time of one PING', (state) => state.redisRoundTrip);
  gauge('skt_redis_memory_bytes', 'Memory that Redis uses', (state) => state.redisMemory);
  gauge('skt_outbox_open_mailings', 'Mailings not sent yet', (state) => state.openMailings);
  gauge('skt_outbox_pending_copies', 'Copies not settled yet', (state) => state.pendingCopies);
  gauge(
    'skt_outbox_oldest_seconds',
    'Age of the oldest mailing that is not sent yet; what waits for the morning counts',
    (state) => state.oldestMailingSeconds,
  );
  gauge(
    'skt_last_backup_timestamp_seconds',
    'When the last backup was made; 0: never',
    (state) => state.lastBackup,
  );
  new Gauge({
    name: 'skt_queue_jobs',
    help: 'Jobs of the outbox, by what they wait for',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const state = await read();
      this.reset();
      for (const [name, count] of Object.entries(state?.jobs ?? {})) {
        this.set({ state: name }, count);
      }
    },
  });
}

/** The same intake, its outcomes counted and timed. */
export function measure(intake: Intake, metrics: Metrics): Intake {
  return {
    idle: intake.idle,
    async process(update) {
      const from = performance.now();
      const outcome = await intake.process(update);
      metrics.updateHandled(outcome, (performance.now() - from) / 1000);
      return outcome;
    },
  };
}
