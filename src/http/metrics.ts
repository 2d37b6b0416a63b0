import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Intake, Outcome } from '../telegram/intake.js';

export interface Metrics {
  registry: Registry;
  updateHandled(outcome: Outcome, seconds: number): void;
}

/** One registry for each app, so that two apps in one process (as in tests) do not share counts. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const updates = new Counter({
    name: 'skt_updates_total',
    help: 'Updates taken in, by outcome',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const latency = new Histogram({
    name: 'skt_update_seconds',
    help: 'Time from taking an update in to having handled it, waiting for its chat included',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return {
    registry,
    updateHandled(outcome, seconds) {
      updates.inc({ outcome });
      latency.observe(seconds);
    },
  };
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
