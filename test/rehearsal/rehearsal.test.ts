import { expect, test } from 'vitest';
import { checkData } from '../../src/operation/check/check.js';
import { createFaults } from '../../src/rehearsal/faults/faults.js';
import type { RehearsalPart } from '../../src/rehearsal/part.js';
import type { Phone } from '../../src/rehearsal/phones/phones.js';
import type { Rehearsal } from '../../src/rehearsal/rehearsal.js';
import { askSite, openStage } from '../support/rehearsal.js';

test('the bot is killed in the middle of a form, started again, and goes on; an emptied stage knows nobody', async () => {
  const rehearsal = await openStage({ parts: [] });
  const { member: mai } = rehearsal.cast;
  await mai.open();
  await mai.press('Đăng ký sáng kiến');
  await mai.press('Đồng ý');
  expect(mai.last.text).toContain('Họ và tên');

  await askSite(rehearsal, 'bot/kill', {});
  expect(rehearsal.bot.state).toBe('down');
  await expect(rehearsal.bot.ask('sweep')).rejects.toThrow('not asked');
  // Time goes on without it.
  await rehearsal.time.advanceTo(rehearsal.time.clock.now() + 3_600_000);
  mai.sendText('Nguyễn Thị Mai');
  const { status } = await askSite(rehearsal, 'bot/start', {});
  expect({ status, state: rehearsal.bot.state }).toEqual({ status: 200, state: 'running' });
  expect((await askSite(rehearsal, 'bot/start', {})).status).toBe(409);
  await rehearsal.emulator.idle();
  expect(mai.last.text).toContain('đơn vị');

  const at = Date.parse('2020-01-20T01:00:00Z');
  // Two at once: one after the other.
  const twice = await Promise.all([1, 2].map(() => askSite(rehearsal, 'begin', { at })));
  expect(twice.map(({ status }) => status)).toEqual([200, 200]);
  const { member } = rehearsal.cast;
  expect(member.id).not.toBe(mai.id);
  expect(member.messages).toEqual([]);
  expect(rehearsal.time.clock.now() - at).toBeLessThan(3_600_000);
  await member.open();
  const personOf = (phone?: Phone) => rehearsal.emulator.user({ id: phone?.userId ?? 0 });
  expect(member.buttons()).toContain('📝 Đăng ký sáng kiến');
  // Whoever begins by the page meets one of each kind.
  const [, author, coordinator, administrator, group] = rehearsal.phones.shown;
  await personOf(author).say('/kehoach');
  expect(personOf(author).last.text).toContain('Sở Thông tin và Truyền thông');
  await personOf(coordinator).say('/donvi');
  expect(personOf(coordinator).last.text).toContain('Văn phòng UBND tỉnh');
  expect(group?.userId).toBe(administrator?.userId);
  await rehearsal.bot.ask('allSent');
  expect(personOf(administrator).last.text).toContain('Tổ cải cách hành chính');
  expect(await checkData(rehearsal.redis, rehearsal.keys, rehearsal.contest)).toEqual([]);
  const { answer } = await askSite(rehearsal, 'state');
  expect(answer).toMatchObject({
    contest: { id: 'khanh-hoa-2019', zone: 'Asia/Ho_Chi_Minh' },
    cast: { member: member.id },
    parts: { bot: { state: 'running' } },
  });
}, 60_000);

test('the page asks in a form that is known, and only the page itself', async () => {
  const rehearsal = await openStage({ parts: [] });
  for (const [path, body] of [
    ['begin', { at: 'tomorrow' }],
    ['time', { do: 'run', pace: 'year' }],
    ['time', { do: 'advance', to: 1 }],
    ['phones', [{ userId: 'x' }]],
  ] as const) {
    const { status } = await askSite(rehearsal, path, body, path === 'phones' ? 'PUT' : 'POST');
    expect({ path, status }).toEqual({ path, status: 400 });
  }
  expect((await askSite(rehearsal, 'nothing')).status).toBe(404);
  expect((await fetch(`${rehearsal.url}/rehearsal/page/main.js`)).status).toBe(200);
  expect((await fetch(`${rehearsal.url}/rehearsal/page/..%2fsite.ts`)).status).toBe(404);
  const headers = { origin: 'http://evil.example' };
  const other = await fetch(`${rehearsal.url}/rehearsal/bot/kill`, { method: 'POST', headers });
  expect(other.status).toBe(403);
  // Nobody knows how much would come.
  const flood = new Blob(['{}']).stream();
  const endless = { method: 'POST', body: flood, duplex: 'half' };
  expect((await fetch(`${rehearsal.url}/rehearsal/begin`, endless)).status).toBe(411);
});

test('neither Telegram being away, nor a part that sets the pace, keeps a rehearsal from beginning anew', async () => {
  const paced = (rehearsal: Rehearsal): RehearsalPart => ({
    name: 'paced',
    begin: () => rehearsal.setSendRate(400),
  });
  const rehearsal = await openStage({ parts: [createFaults, paced] });
  await askSite(rehearsal, 'faults', { do: 'on', faults: { away: {} } });
  await askSite(rehearsal, 'bot/kill', {});
  const starts = [1, 2].map(() => rehearsal.startBot());
  await expect.poll(() => rehearsal.bot.state, { interval: 10 }).toBe('starting');
  const { status } = await askSite(rehearsal, 'begin', { at: Date.parse('2020-01-20T01:00:00Z') });
  await Promise.all(starts);
  expect({ status, state: rehearsal.bot.state }).toEqual({ status: 200, state: 'running' });
  await rehearsal.cast.member.open();
  expect(rehearsal.cast.member.buttons()).toContain('📝 Đăng ký sáng kiến');
}, 60_000);
