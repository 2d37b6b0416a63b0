import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { enrol } from '../../src/rehearsal/enrol.js';
import type { RehearsalPart } from '../../src/rehearsal/part.js';
import type { Rehearsal } from '../../src/rehearsal/rehearsal.js';
import { createSaving } from '../../src/rehearsal/saving/saving.js';
import { copiesOf } from '../support/announcements.js';
import { announceToAll } from '../support/busy-contest.js';
import { exportOf } from '../support/redis-export.js';
import { askSite, openStage } from '../support/rehearsal.js';

const TEXT = 'Mai họp lúc 8 giờ tại hội trường.';
const HOURS = 3_600_000;
/** Lives for seconds, and may be gone before it is looked for. */
const PASSING_MS = 60_000;

type Export = Awaited<ReturnType<typeof exportOf>>;

interface Witnessed {
  loaded: unknown;
  begun: number;
  keys?: Export;
  world?: ReturnType<typeof viewOf>;
}

/** A part of the test's own: what it was given to load, and what was there before the bot started. */
function witness() {
  const seen: Witnessed = { loaded: undefined, begun: 0 };
  const create = (rehearsal: Rehearsal): RehearsalPart => ({
    name: 'witness',
    save: () => ({ remembers: 'một cảnh' }),
    begin: () => {
      seen.begun += 1;
    },
    load: async (saved) => {
      seen.loaded = saved;
      seen.keys = await exportOf(rehearsal.redis, rehearsal.keys);
      seen.world = viewOf(rehearsal);
    },
  });
  return { seen, create };
}

/** A form half filled in, a mailing half sent, files in a chat, and a clock that was moved on. */
async function busyStage() {
  const rehearsal = await openStage({ parts: [createSaving, witness().create] });
  const { emulator, redis, keys, time } = rehearsal;
  const { member: mai, administrators } = rehearsal.cast;
  const [admin] = administrators;
  const people = ['An', 'Bình', 'Chi', 'Dung'].map((firstName) => emulator.user({ firstName }));
  const office = { agencyId: 'so-noi-vu' };
  await enrol(
    rehearsal,
    people.map(({ id, person }) => ({ userId: id, name: person.user.first_name, ...office })),
  );
  await time.advanceTo(time.clock.now() + 5 * HOURS);
  await mai.open();
  const menu = mai.last.message_id;
  const [button] = mai.last.reply_markup?.inline_keyboard.flat() ?? [];
  const data = button && 'callback_data' in button ? button.callback_data : '';
  await mai.press('Đăng ký sáng kiến');
  await mai.press('Đồng ý');
  await mai.say('Nguyễn Thị Mai');
  expect(mai.last.text).toContain('đơn vị');
  const content = Buffer.from('Kế hoạch triển khai');
  const file = mai.sendDocument({ name: 'kế hoạch.txt', content }).document?.file_id;
  await emulator.idle();

  for (const { id: chatId } of people.slice(2)) {
    emulator.fault({ method: 'sendMessage', chatId, kind: 'error', code: 429, retryAfter: 1 });
  }
  if (!admin) throw new Error('There are two');
  await admin.open();
  await announceToAll(admin, TEXT);
  const sent = () => people.filter((person) => copiesOf(person, TEXT).length > 0).length;
  await expect.poll(sent, { interval: 20, timeout: 10_000 }).toBe(2);
  await rehearsal.endBot();
  return { rehearsal, mai, people, menu, data, file, content, before: await exportOf(redis, keys) };
}

async function save(rehearsal: Rehearsal): Promise<Buffer> {
  const { status, answer } = await askSite(rehearsal, 'saving/save', { name: 'Giữa chừng' });
  expect(status).toBe(200);
  const { id } = answer as { id: string };
  const response = await fetch(`${rehearsal.url}/rehearsal/saving/file/${id}`);
  expect(response.headers.get('content-disposition')).toContain(`${id}.tar.gz`);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes).toEqual(await readFile(join(rehearsal.dataDir, 'rehearsals', `${id}.tar.gz`)));
  return bytes;
}

async function add({ url }: Rehearsal, bytes: Buffer) {
  const response = await fetch(`${url}/rehearsal/saving/add`, {
    method: 'POST',
    body: new Uint8Array(bytes),
  });
  return { status: response.status, answer: (await response.json()) as { id?: string } };
}

const viewOf = ({ emulator }: Rehearsal) => {
  const { revision: _, ...world } = emulator.snapshot().state.world;
  return world;
};

test('a rehearsal in which much has happened is saved, loaded elsewhere, and goes on', async () => {
  const one = await busyStage();
  const now = one.rehearsal.time.clock.now();
  const bytes = await save(one.rehearsal);
  // Who was down stays down; who ran would run again.
  expect(one.rehearsal.bot.state).toBe('down');
  const world = viewOf(one.rehearsal);

  const { seen, create } = witness();
  const other = await openStage({ parts: [createSaving, create] });
  await other.cast.member.open();
  const { answer } = await add(other, bytes);
  expect((await askSite(other, 'state')).answer).toMatchObject({
    parts: {
      saving: { kept: [{ id: answer.id, name: 'Giữa chừng', people: world.people.length }] },
    },
  });
  expect((await askSite(other, 'saving/load', { id: answer.id })).status).toBe(200);
  expect(seen).toMatchObject({ loaded: { remembers: 'một cảnh' }, begun: 1 });
  await sameKeys(one.before, seen.keys);
  expect(other.time.clock.now()).toBe(now);
  expect(other.cast.member.id).toBe(one.mai.id);
  expect(other.phones.shown).toEqual(one.rehearsal.phones.shown);
  expect(other.bot.state).toBe('running');
  expect(seen.world).toEqual(world);
  await goesOn(other, one);
  await refusesWhatIsNone(other, seen);
}, 60_000);

/** All but what the bot itself let pass: what expires has as long to live as it had. */
async function sameKeys(before: Export, after: Export | undefined) {
  const lasting = (all: Export | undefined) =>
    [...(all ?? [])].filter(([, { ttl }]) => ttl < 0 || ttl > PASSING_MS).map(([name]) => name);
  expect(lasting(after)).toEqual(lasting(before));
  for (const [name, { ttl, ...rest }] of before) {
    if (ttl >= 0 && ttl <= PASSING_MS) continue;
    const { ttl: left = 0, ...same } = after?.get(name) ?? {};
    expect({ name, ...same }).toEqual({ name, ...rest });
    if (ttl > 0) expect(Math.abs(left - ttl)).toBeLessThan(PASSING_MS);
    else expect(left).toBe(ttl);
  }
}

async function goesOn(other: Rehearsal, one: Awaited<ReturnType<typeof busyStage>>) {
  const people = one.people.map(({ id }) => other.emulator.user({ id }));
  const counts = () => people.map((person) => copiesOf(person, TEXT).length);
  await expect.poll(counts, { interval: 20, timeout: 15_000 }).toEqual([1, 1, 1, 1]);
  await other.bot.ask('allSent');
  expect(counts()).toEqual([1, 1, 1, 1]);

  const mai = other.emulator.user({ id: one.mai.id });
  const texts = (user: typeof mai) => user.messages.map(({ text }) => text);
  expect(texts(mai)).toEqual(texts(one.mai));
  await mai.say('Sở Nội vụ');
  expect(mai.messages.length).toBeGreaterThan(one.mai.messages.length + 1);
  const pressed = await mai.press({ messageId: one.menu, data: one.data });
  expect(pressed.answer).toBeDefined();
  const download = await fetch(`${other.url}/_/files/${one.file}`);
  expect(Buffer.from(await download.arrayBuffer())).toEqual(one.content);
}

/** A file that is damaged, foreign or newer is refused with a word, and nothing changes. */
async function refusesWhatIsNone(rehearsal: Rehearsal, seen: Witnessed) {
  const { member } = rehearsal.cast;
  const bytes = await save(rehearsal);
  expect(rehearsal.bot.state).toBe('running');
  const before = { ...seen };
  const { emulator, redis, keys } = rehearsal;
  await emulator.idle();
  const plain = gunzipSync(bytes);
  const changed = (from: string, to: string) => {
    const other = Buffer.from(plain);
    const at = other.indexOf(from);
    expect(at).toBeGreaterThan(0);
    other.write(to, at);
    return gzipSync(other);
  };
  const world = viewOf(rehearsal);
  const members = await redis.hgetall(keys.member(member.id));
  for (const [why, wrong] of [
    ['foreign', Buffer.from('PK\x03\x04 một tệp khác')],
    ['foreign', gzipSync(Buffer.alloc(1024))],
    ['foreign', changed('"rehearsal"', '"something"')],
    ['newer', changed('"format":1', '"format":9')],
    ['damaged', bytes.subarray(0, bytes.length - 200)],
    ['damaged', gzipSync(plain.subarray(0, plain.length - 5_000))],
    ['damaged', changed('"pace":"stand"', '"pace":"stray"')],
  ] as const) {
    expect(await add(rehearsal, wrong)).toEqual({ status: 400, answer: { error: why } });
  }
  // What only loading would find is found before anything is touched.
  for (const [from, to] of [
    ['"botId":1000000', '"botId":1000001'],
    ['\x00\x00', '\x00\x01'],
  ] as const) {
    const [folder] = [join(rehearsal.dataDir, 'rehearsals')];
    const [name = ''] = (await readdir(folder)).filter((each) => each.endsWith('.tar.gz'));
    const other = from.startsWith('"') ? changed(from, to) : withBrokenKeys(plain);
    await writeFile(join(folder, name), other);
    const { status, answer } = await askSite(rehearsal, 'saving/load', {
      id: name.slice(0, -'.tar.gz'.length),
    });
    expect({ status, answer }).toEqual({ status: 400, answer: { error: 'damaged' } });
  }
  expect((await askSite(rehearsal, 'saving/load', { id: 'nothing' })).status).toBe(404);
  expect(seen).toEqual(before);
  expect(viewOf(rehearsal)).toEqual(world);
  expect(await redis.hgetall(keys.member(member.id))).toEqual(members);
  expect(rehearsal.bot.state).toBe('running');
  const answers = await member.open();
  expect(answers).not.toEqual([]);
}

/** The tar file as it is, but for the last byte of the first value of Redis, which is of its checksum. */
function withBrokenKeys(plain: Buffer): Buffer {
  const other = Buffer.from(plain);
  const first = other.indexOf('redis.keys') + 512;
  const at = first + 16 + other.readUInt32BE(first) + other.readUInt32BE(first + 4) - 1;
  other.writeUInt8(other.readUInt8(at) ^ 0xff, at);
  return gzipSync(other);
}
