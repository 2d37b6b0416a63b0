import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { createSettle } from '../../src/rehearsal/time/settle.js';
import { Time, type TimeOptions, type TimeState } from '../../src/rehearsal/time/time.js';

const START = Date.parse('2019-12-02T02:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Resolves when it is told to. */
function latch<T = void>() {
  let open: (value: T) => void = () => undefined;
  const opened = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

async function standing(options: Partial<TimeOptions> = {}) {
  const states: TimeState[] = [];
  const settledAt: number[] = [];
  const time: Time = new Time({
    at: START,
    onSetting: () => undefined,
    onState: (state) => void states.push(state),
    settle: async () => {
      settledAt.push(time.clock.now());
      return undefined;
    },
    ...options,
  });
  onTestFinished(() => time.close());
  await time.stop();
  // It stands where its constructor was: the machine's clock may have gone on a little.
  const start = time.clock.now();
  return { time, states, settledAt, start };
}

/** Things due at these times; `done` says when each was done, by the rehearsal's clock. */
function agendaOf(time: Time, times: readonly number[]) {
  const done: number[] = [];
  const left = [...times].sort((one, other) => one - other);
  time.add({
    next: async (after) => left.find((at) => at > after),
    act: async () => {
      let acted = false;
      while ((left[0] ?? Number.POSITIVE_INFINITY) <= time.clock.now()) {
        done.push(time.clock.now());
        left.shift();
        acted = true;
      }
      return acted;
    },
  });
  return done;
}

test('it stops at each time of every agenda, in order, and goes no further than asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 8 }), { maxLength: 3 }),
      fc.integer({ min: 1, max: 5_000 }),
      async (agendas, end) => {
        const { time, start } = await standing();
        const at = (minute: number) => start + minute * MINUTE;
        const done = agendas.map((minutes) => agendaOf(time, minutes.map(at)));
        await time.advanceTo(at(end));
        expect(time.clock.now()).toBe(at(end));
        for (const [index, minutes] of agendas.entries()) {
          const due = minutes.filter((minute) => minute <= end).sort((one, other) => one - other);
          expect(done[index]).toEqual(due.map(at));
        }
        await time.close();
      },
    ),
    { numRuns: 40 },
  );
});

test('what was due before is done first, and what acts is settled anew', async () => {
  const { time, settledAt, start } = await standing();
  agendaOf(time, [start, start + HOUR]);
  await time.advanceTo(start + 2 * HOUR);
  expect(settledAt).toEqual([start, start, start + HOUR, start + HOUR, start + 2 * HOUR]);
});

test('the next event is gone to, and where there is none that is said', async () => {
  const { time, start } = await standing();
  agendaOf(time, [start + 3 * HOUR]);
  expect(await time.advanceToNext(start + 2 * HOUR)).toBe(false);
  expect(await time.advanceToNext(start + 4 * HOUR)).toBe(true);
  expect(time.clock.now()).toBe(start + 3 * HOUR);
});

test.each(['settle', 'next', 'act'] as const)(
  'it is stopped at once while a %s hangs',
  async (where) => {
    const hanging = latch();
    const reached = latch();
    const hang = async () => {
      reached.open();
      await hanging.opened;
    };
    const { time, start } = await standing({
      settle: async () => {
        if (where === 'settle') await hang();
        return undefined;
      },
    });
    time.add({
      next: async () => {
        if (where === 'next') await hang();
        return undefined;
      },
      act: async () => {
        if (where === 'act') await hang();
        return false;
      },
    });
    const advanced = time.advanceTo(start + HOUR);
    await reached.opened;
    expect(time.state).toMatchObject({ until: start + HOUR });
    await time.stop();
    await advanced;
    expect(time.state).toMatchObject({ pace: 'stand', busy: false });
    expect(time.state.until).toBeUndefined();
    expect(time.clock.now()).toBeLessThan(start + HOUR);
    hanging.open();
  },
);

test('an act that whoever stopped the run left behind is not begun twice', async () => {
  const { time, start } = await standing();
  const acting = latch();
  const began = latch();
  let begun = 0;
  time.add({
    next: async () => undefined,
    act: async () => {
      begun += 1;
      began.open();
      await acting.opened;
      return false;
    },
  });
  void time.advanceTo(start + HOUR);
  await began.opened;
  await time.stop();
  const again = time.advanceTo(start + HOUR);
  await expect.poll(() => time.state.until).toBe(start + HOUR);
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toBe(1);
  acting.open();
  await again;
  // The second run waited for the one that was left behind; at the hour it is asked again.
  expect(begun).toBe(2);
});

test('however many ask at once, the last one wins and nothing goes back', async () => {
  const { time, start } = await standing();
  agendaOf(time, [start + MINUTE]);
  const asked = [
    time.run('day'),
    time.advanceTo(start + 5 * HOUR),
    time.run('minute'),
    time.advanceTo(start + 30 * HOUR),
  ];
  await Promise.all(asked);
  expect(time.clock.now()).toBe(start + 30 * HOUR);
  expect(time.state.pace).toBe('stand');
});

test('a run goes on through what is due until its time', async () => {
  const { time, states, start } = await standing();
  const done = agendaOf(time, [start + 10 * MINUTE, start + 2 * HOUR]);
  const arrived = latch();
  time.add({
    next: async () => undefined,
    act: async () => {
      if (time.clock.now() >= start + 3 * HOUR) arrived.open();
      return false;
    },
  });
  await time.run('day', start + 3 * HOUR);
  expect(time.state).toMatchObject({ pace: 'day', until: start + 3 * HOUR });
  await arrived.opened;
  await expect.poll(() => time.state.pace).toBe('stand');
  expect(done).toEqual([start + 10 * MINUTE, start + 2 * HOUR]);
  expect(states.at(-1)).toMatchObject({ now: start + 3 * HOUR, pace: 'stand', busy: false });
});

test('a fault ends the run, is said, and is over with the next', async () => {
  const { time, start } = await standing();
  const remove = time.add({
    next: async () => {
      throw new Error('no such scene');
    },
  });
  await time.advanceTo(start + HOUR);
  expect(time.state).toMatchObject({ trouble: 'no such scene', pace: 'stand', now: start });
  remove();
  await time.advanceTo(start + HOUR);
  expect(time.state.trouble).toBeUndefined();
  expect(time.clock.now()).toBe(start + HOUR);
});

test('pages hear seldom while it runs, and the end at once', async () => {
  const { time, states, start } = await standing();
  agendaOf(
    time,
    Array.from({ length: 500 }, (_, index) => start + index * MINUTE),
  );
  states.length = 0;
  const began = performance.now();
  await time.advanceTo(start + 500 * MINUTE);
  const seconds = (performance.now() - began) / 1_000;
  expect(states.length).toBeLessThanOrEqual(3 + seconds * 5);
  expect(states.at(-1)).toMatchObject({ now: start + 500 * MINUTE, busy: false });
});

/** A bot whose answer to `sweep` comes when it is let; calls can be added to what Telegram has heard. */
function fakes() {
  const sweep = latch();
  const calls: { ok: boolean; method: string }[] = [];
  // What it is asked beside the sweep, nobody asks here.
  const ask = (async () => sweep.opened) as never;
  return {
    sweep,
    calls,
    bot: { state: 'running' as const, ask },
    emulator: { idle: async () => undefined, calls: calls as never },
  };
}

test('while nothing moves time goes on after a while, and says what is late', async () => {
  const { sweep, bot, emulator } = fakes();
  const settle = createSettle({ bot, emulator, patience: 300, shortPatience: 100 });
  const { signal } = new AbortController();
  expect(await settle(signal, () => undefined)).toBe('letters');
  const began = performance.now();
  expect(await settle(signal, () => undefined)).toBe('letters');
  // The second step of an outage isn't waited for as long.
  expect(performance.now() - began).toBeLessThan(290);
  sweep.open();
  expect(await settle(signal, () => undefined)).toBeUndefined();
});

test('as long as letters go out they are waited for, and that is said', async () => {
  const { sweep, calls, bot, emulator } = fakes();
  const settle = createSettle({ bot, emulator, patience: 250 });
  const said: (string | undefined)[] = [];
  let looks = 0;
  const settled = settle(new AbortController().signal, (what) => {
    said.push(what);
    looks += 1;
    if (looks > 4) sweep.open();
    calls.push({ ok: true, method: 'sendMessage' });
  });
  const moving = setInterval(() => calls.push({ ok: true, method: 'sendMessage' }), 50);
  expect(await settled).toBeUndefined();
  clearInterval(moving);
  expect(said[0]).toBe('letters');
});

test('a bot that is down holds nothing up', async () => {
  const { bot, emulator } = fakes();
  const settle = createSettle({ bot: { ...bot, state: 'down' }, emulator });
  expect(await settle(new AbortController().signal, () => undefined)).toBeUndefined();
});
