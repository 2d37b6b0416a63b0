import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { loadContest } from '../../dist/contest/load-contest.js';
import { startRehearsal } from '../../dist/rehearsal/rehearsal.js';
import { openReview, publishButton, submitButton } from '../../dist/results/buttons.js';
import { finalistRowId } from '../../dist/results/result.js';
import { createResultStore } from '../../dist/results/result-store.js';

/**
 * Results day with a crowd and the page open: `npm run bench:rehearsal [people] [telegram|fast|both]`.
 * How smoothly the page draws while everything is sent, how much memory page, bot and emulator take, and
 * how fast the messages go out. At Telegram's pace 10,000 people take 400 s.
 */
const PEOPLE = Number(process.argv[2] ?? 10_000);
const PACES =
  process.argv[3] === undefined || process.argv[3] === 'both'
    ? ['fast', 'telegram']
    : [process.argv[3]];
const AT = Date.parse('2019-12-02T02:00:00Z');
const SETTINGS = {
  size: PEOPLE,
  seed: '2019',
  habits: { quick: 50, slow: 30, silent: 15, blocking: 5 },
  coordinators: 70,
};
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
];
const MB = 1024 * 1024;
const MINUTE = 60_000;
const LEAST_FRAMES = 30;
const MOST_PAGE_MB = 300;

const say = (what, figure) => process.stdout.write(`${what}: ${figure}\n`);
const problems = [];

for (const pace of PACES) {
  say('\nPace', pace);
  const folder = await mkdtemp(join(tmpdir(), 'skt-bench-'));
  const contest = await loadContest();
  const rehearsal = await startRehearsal({
    contest,
    at: AT,
    dataDir: folder,
    port: 0,
    logLevel: 'warn',
    // As the page begins: with six phones.
    company: 'whole',
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  try {
    await resultsDay(rehearsal, browser, pace);
  } finally {
    await browser.close();
    await rehearsal.close();
    await rm(folder, { recursive: true, force: true });
  }
}
if (problems.length > 0) {
  process.stdout.write(`\nMissed: ${problems.join('; ')}\n`);
  process.exitCode = 1;
}

async function resultsDay(rehearsal, browser, pace) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
  await page.goto(rehearsal.url);
  await page.getByRole('tab', { name: 'Đám đông' }).click();
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');

  await ask(rehearsal, 'crowd/pace', { pace });
  const before = performance.now();
  await ask(rehearsal, 'crowd', SETTINGS);
  say('Bringing them in', `${((performance.now() - before) / 1000).toFixed(1)} s`);
  await report(client, 'before');

  await publish(rehearsal);
  const everybody = new Set();
  let sent = 0;
  let done = () => undefined;
  const all = new Promise((resolve) => {
    done = resolve;
  });
  const stop = rehearsal.emulator.watch((change) => {
    if (change.type !== 'message' || !change.stored.fromBot) return;
    sent += 1;
    everybody.add(change.record.chat.id);
    if (everybody.size >= PEOPLE) done();
  });
  await page.evaluate(countFrames);
  const began = performance.now();
  // Whom it is about hears first, and everyone else a minute later.
  const advancing = rehearsal.time.advanceTo(rehearsal.time.clock.now() + 2 * MINUTE);
  await all;
  const seconds = (performance.now() - began) / 1000;
  const frames = await page.evaluate(takeFrames);
  stop();
  say('Messages', `${sent} in ${seconds.toFixed(1)} s, ${(sent / seconds).toFixed(0)}/s`);
  sayFrames('Frames while sending', frames);
  await report(client, 'after sending');
  await advancing;

  // The crowd reads: everybody who is quick does so in the next half hour.
  await page.evaluate(countFrames);
  const acting = performance.now();
  await rehearsal.time.advanceTo(rehearsal.time.clock.now() + 30 * MINUTE);
  const took = (performance.now() - acting) / 1000;
  const state = await (await fetch(`${rehearsal.url}/rehearsal/state`)).json();
  const { acts, figures } = state.parts.crowd;
  say(
    'Half an hour of the crowd',
    `${acts} acts in ${took.toFixed(1)} s, ${(acts / took).toFixed(0)}/s`,
  );
  say('Figures', JSON.stringify(figures));
  sayFrames('Frames while it acts', await page.evaluate(takeFrames));
  await report(client, 'after acting');
}

/** Runs in the page: notes the time of each frame. */
function countFrames() {
  window.frames_ = [];
  if (window.counting) return;
  window.counting = true;
  const note = (at) => {
    window.frames_.push(at);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

function takeFrames() {
  return window.frames_.splice(0);
}

/** Frames in each second, and the longest time between two. */
function sayFrames(what, times) {
  const perSecond = [];
  for (let from = times[0]; from + 1000 <= times.at(-1); from += 1000) {
    perSecond.push(times.filter((at) => at >= from && at < from + 1000).length);
  }
  const gaps = times.slice(1).map((at, index) => at - times[index]);
  const mean = ((times.length - 1) * 1000) / (times.at(-1) - times[0]);
  perSecond.sort((one, other) => one - other);
  const p5 = perSecond[Math.floor(perSecond.length * 0.05)] ?? 0;
  say(
    what,
    `mean ${mean.toFixed(1)}/s, p5 ${p5}/s, longest gap ${Math.max(...gaps).toFixed(0)} ms`,
  );
  if (p5 < LEAST_FRAMES) problems.push(`${what}: p5 ${p5}`);
}

async function report(client, when) {
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const processes = await descendants();
  const renderers = processes.filter(({ command }) => command.includes('--type=renderer'));
  // The browser keeps an empty one in store; the page's is the largest.
  const largest = Math.max(...renderers.map(({ mb }) => mb));
  const heap = (of('JSHeapUsedSize') / MB).toFixed(0);
  say(
    `Page, ${when}`,
    `JS heap ${heap} MB, ${of('Nodes')} nodes, process ${largest.toFixed(0)} MB`,
  );
  if (largest > MOST_PAGE_MB) problems.push(`page ${when}: ${largest.toFixed(0)} MB`);
  const { rss, heapUsed } = process.memoryUsage();
  const own = `${(rss / MB).toFixed(0)} MB, of it heap ${(heapUsed / MB).toFixed(0)} MB`;
  const bot = processes.find(({ command }) => command.includes('rehearsal/bot/main.js'));
  say(`Emulator ${own}; bot`, `${bot?.mb.toFixed(0)} MB`);
}

/** Everything that was started from here, with the memory that it holds. */
async function descendants() {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    ids.map(async (id) => {
      try {
        const [status, command] = await Promise.all([
          readFile(`/proc/${id}/status`, 'utf8'),
          readFile(`/proc/${id}/cmdline`, 'utf8'),
        ]);
        const number = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
        return [{ id: Number(id), parent: number('PPid'), mb: number('VmRSS') / 1024, command }];
      } catch {
        // It has ended since its name was read.
        return [];
      }
    }),
  );
  const processes = all.flat();
  const isOwn = ({ id, parent }) =>
    parent === process.pid ||
    processes.some((one) => one.id === parent && id !== parent && isOwn(one));
  return processes.filter(isOwn);
}

async function ask({ url }, path, body) {
  const response = await fetch(`${url}/rehearsal/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
}

/** Three prizes, entered into the draft, submitted by one administrator and published by the other. */
async function publish({ cast, contest, redis, keys, time }) {
  const [one, other] = cast.administrators;
  await one.open();
  await other.open();
  const results = createResultStore(redis, keys);
  const prizes = ['first', 'second', 'third'];
  for (const [at, { id, unitName }] of contest.finalists.units.slice(0, 3).entries()) {
    const { revision } = await results.draft();
    const unit = { unitName, addedAt: time.clock.now() };
    const row = { id: finalistRowId(id), unit, entered: { prize: prizes[at] } };
    await results.writeRows([row], revision, `row ${id}`);
  }
  const { revision } = await results.draft();
  await one.press({ data: submitButton.data(String(revision), 'm0', 'yes') });
  const waiting = await results.waiting();
  await other.press({ data: openReview.data(waiting.id, 'card') });
  await other.press({ data: publishButton.data(waiting.id, 'yes', '0') });
  if (await results.waiting()) throw new Error(`Not published: ${other.last.text}`);
}
