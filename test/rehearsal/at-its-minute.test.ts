import { expect, test } from 'vitest';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { Time } from '../../src/rehearsal/time/time.js';
import { movedClock } from '../support/app.js';
import { useDisseminationScenes } from '../support/dissemination.js';
import type { ProgressScene } from '../support/progress.js';

const scenes = useDisseminationScenes();

/** Vietnam's time: "2020-01-30 08:00". */
const at = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00+07:00`);
const MINUTE = 60_000;

/** Three units on stage: one that owes, one that has sent a part, one that has sent everything. */
async function stage(from: string): Promise<ProgressScene> {
  const scene = await scenes.begin({ clock: movedClock(new Date(at(from)).toISOString()) });
  const coordinators = createCoordinatorStore(scenes.client, scene.keys);
  const coordinator = await scene.member('Điều phối');
  await coordinators.add('so-khoa-hoc', coordinator.id);
  await scene.colleague('Lan', {}, 'so-khoa-hoc');
  const tam = await scene.colleague('Tâm', {}, 'so-thong-tin');
  const hoa = await scene.colleague('Hoa', { languageCode: 'en' }, 'cam-lam');
  await scene.sendPlan(tam, 'so-thong-tin', 'incomplete');
  await scene.sendPlan(hoa, 'cam-lam');
  await scene.minute();
  return scene;
}

/** What the bot sent unasked, to whom and in which minute. */
function letters({ emulator }: ProgressScene, from: number): string[] {
  return emulator.calls
    .filter(({ ok, at: sentAt, method }) => ok && sentAt >= from && method.startsWith('send'))
    .map(({ at: sentAt, payload }) => {
      return `${minuteOf(sentAt)} ${payload.chat_id} ${payload.text ?? ''}`;
    })
    .sort();
}

function minuteOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16);
}

/** Looks each minute where anything is due by day, and each quarter of an hour at night. */
async function byTheMinute(scene: ProgressScene, until: number): Promise<void> {
  while (scene.clock.now() < until) {
    const hour = new Date(scene.clock.now() + 7 * 60 * MINUTE).getUTCHours();
    scene.clock.advance(hour >= 20 || hour < 6 ? 15 * MINUTE : MINUTE);
    await scene.minute();
  }
}

async function byTheForecast(scene: ProgressScene, until: number): Promise<number> {
  const { app, clock } = scene;
  let steps = 0;
  const time = new Time({
    at: clock.now(),
    onSetting: ({ at: now }) => clock.advance(now - clock.now()),
    onState: () => undefined,
    settle: async () => {
      steps += 1;
      await scene.minute();
      return undefined;
    },
  });
  await time.stop();
  time.add({ next: (after, before) => app.forecasting.nextAt({ after, until: before }) });
  await time.advanceTo(until);
  return steps;
}

/** Short ones, each with a night or a day off before something that is due. */
const STRETCHES = [
  ['2019-12-16 07:40', '2019-12-16 08:05'],
  ['2020-01-20 07:15', '2020-01-20 08:05'],
  ['2020-01-30 13:50', '2020-01-30 14:05'],
  ['2020-01-30 23:00', '2020-01-31 06:00'],
] as const;

test('what is due comes in its very minute, as by looking every minute', {
  timeout: 120_000,
}, async () => {
  const [minutes, forecast] = [await stage(STRETCHES[0][0]), await stage(STRETCHES[0][0])];
  const since = at(STRETCHES[0][0]) + 1;
  for (const [from, to] of STRETCHES) {
    for (const { clock } of [minutes, forecast]) clock.advance(at(from) - clock.now());
    await Promise.all([minutes.minute(), forecast.minute()]);
    await byTheMinute(minutes, at(to));
    await byTheForecast(forecast, at(to));
  }
  const sent = letters(minutes, since);
  expect(sent.filter((letter) => letter.includes('🔔')).length).toBeGreaterThan(5);
  expect(letters(forecast, since)).toEqual(sent);
});

/** In which minutes something will be sent, each as often as somebody will get it. */
async function saidMinutes({ app, clock }: ProgressScene, until: number): Promise<string[]> {
  const said = await app.forecasting.upcoming({ after: clock.now(), until });
  expect(said.map(({ at: when }) => when)).toEqual(
    said.map(({ at: when }) => when).sort((one, other) => one - other),
  );
  return said
    .filter(({ kind }) => kind !== 'day')
    .flatMap(({ at: when, recipients = 0 }) =>
      Array.from({ length: recipients }, () => minuteOf(when)),
    );
}

const minutesOf = (sent: readonly string[]) => sent.map((letter) => letter.split(' ')[0]);

test('a run through the whole contest says beforehand what is then sent', {
  timeout: 120_000,
}, async () => {
  const scene = await stage('2019-12-02 09:00');
  const from = scene.clock.now();
  const until = at('2020-02-05 07:00');
  const said = await saidMinutes(scene, until);
  await byTheForecast(scene, until);
  const sent = minutesOf(letters(scene, from + 1));
  expect(sent.length).toBeGreaterThan(30);
  expect(sent).toEqual(said);
});

test('after the results, too: news, their spreading, the survey', {
  timeout: 120_000,
}, async () => {
  const scene = await scenes.begin({
    clock: movedClock(new Date(at('2020-02-07 16:00')).toISOString()),
  });
  await scene.coordinator();
  await scene.member('Bình');
  await scene.publish(undefined, 'm60');
  await scene.minute();
  const from = scene.clock.now();
  const until = at('2020-03-20 09:00');
  const said = await saidMinutes(scene, until);
  await byTheForecast(scene, until);
  const sent = minutesOf(letters(scene, from + 1));
  expect(new Set(sent).size).toBeGreaterThan(4);
  expect(sent).toEqual(said);
});

test('a letter that comes at night waits for the morning, and holds nobody up', async () => {
  const scene = await stage('2020-01-21 22:10');
  const { app, clock, admin, deadlines } = scene;
  // Whoever joined in the same moment knows no other deadline.
  clock.advance(MINUTE);
  await deadlines.move({ before: '2020-02-05', movedAt: clock.now(), by: admin.id }, 0);
  await scene.minute();
  const morning = at('2020-01-22 07:00');
  const said = await app.forecasting.upcoming({ after: clock.now(), until: morning });
  const moves = said.filter(({ detail, kind }) => `${kind} ${detail}`.includes('deadline'));
  expect(moves.map(({ at: when }) => when)).toEqual([morning, morning]);
  await byTheForecast(scene, at('2020-01-22 07:29'));
  const sent = letters(scene, at('2020-01-21 22:11')).map((letter) => letter.split(' ')[0]);
  expect(new Set(sent)).toEqual(new Set([minuteOf(morning)]));
  expect(sent.length).toBeGreaterThan(3);
});
