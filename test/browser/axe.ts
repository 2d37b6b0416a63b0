import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

interface Violation {
  id: string;
  impact: string | null;
  nodes: { target: unknown; failureSummary?: string }[];
}

interface Axe {
  run(context: Document, options: object): Promise<{ violations: Violation[] }>;
}

let source: Promise<string> | undefined;

/**
 * What axe finds wrong on the page and in each of its frames, one line for each fault that it calls
 * serious or critical. Each document is looked at by itself: the page's policy keeps scripts of
 * others out, and the debugger's door is the only one left open.
 */
export async function seriousFaults(page: Page): Promise<string[]> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const script = await source;
  const faults = await Promise.all(page.frames().map((frame) => faultsOf(frame, script)));
  return faults.flat();
}

async function faultsOf(frame: Frame, script: string): Promise<string[]> {
  await frame.evaluate(script);
  const violations = await frame.evaluate(async () => {
    // What is still fading in has half its colour.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY) animation.finish();
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    return (await axe.run(document, { iframes: false, resultTypes: ['violations'] })).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary ?? ''}`),
    );
}
