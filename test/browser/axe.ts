import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

interface Violation {
  id: string;
  impact: string | null;
  nodes: { target: unknown; failureSummary?: string }[];
}

interface Axe {
  run(context: Node, options: object): Promise<{ violations: Violation[] }>;
}

let source: Promise<string> | undefined;

/**
 * What axe finds wrong on the page and in each of its frames, one line for each fault that it calls
 * serious or critical. Each document is looked at by itself: the page's policy keeps scripts of
 * others out, and the debugger's door is the only one left open.
 *
 * @param within only in what this selector finds, in the page itself
 */
export async function seriousFaults(page: Page, within?: string): Promise<string[]> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const script = await source;
  const frames = within === undefined ? page.frames() : [page.mainFrame()];
  const faults = await Promise.all(frames.map((frame) => faultsOf(frame, script, within)));
  return faults.flat();
}

async function faultsOf(frame: Frame, script: string, within?: string): Promise<string[]> {
  await frame.evaluate(script);
  const violations = await frame.evaluate(async (selector) => {
    // What is still fading in has half its colour.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY) animation.finish();
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const context = (selector && document.querySelector(selector)) || document;
    return (await axe.run(context, { iframes: false, resultTypes: ['violations'] })).violations;
  }, within);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary ?? ''}`),
    );
}
