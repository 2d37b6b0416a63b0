import { expect, test } from 'vitest';
import { collect } from '../../src/personal-data/collect.js';
import type { FamilyName } from '../../src/personal-data/families.js';
import { sections } from '../../src/personal-data/family.js';
import { families } from '../../src/personal-data/family-table.js';
import { createPlainApi } from '../../src/telegram/bot.js';
import { bytesOfFile } from '../../src/telegram/file-download.js';
import { createHttpClient } from '../../src/telegram/http-client.js';
import { TOKEN } from '../support/app.js';
import { deeds, LINH, WORDS } from '../support/deeds.js';
import { directPersonalData } from '../support/personal-data.js';
import { ADMIN, OTHER_ADMIN } from '../support/progress.js';
import type { Scene } from '../support/registration.js';
import { useReplicationScenes } from '../support/replication.js';

const scenes = useReplicationScenes();

/** What a document says that the bot sent. */
async function textOf(scene: Scene, fileId = ''): Promise<string> {
  const http = createHttpClient();
  const apiRoot = scene.emulator.url;
  const api = createPlainApi({ token: TOKEN, apiRoot, http });
  try {
    return (await bytesOfFile({ api, token: TOKEN, apiRoot, http }, fileId, 1_000_000)).toString();
  } finally {
    await http.close();
  }
}

test('/dulieu gives everything, to read and as JSON, and nothing of others', async () => {
  const scene = await scenes.begin({ env: { ADMIN_IDS: `${ADMIN},${OTHER_ADMIN},${LINH.id}` } });
  const { client } = scenes;
  const linh = scene.emulator.user({ id: LINH.id, firstName: LINH.name });
  await linh.open();
  for (const [, act] of deeds) await act({ scene, client, linh });
  await scene.minute();
  // The deeds have asked for a copy just now.
  await linh.say('/dulieu');
  expect(linh.last.text).toContain('vừa gửi dữ liệu');
  await client.del(scene.keys.dataExport(LINH.id));
  await linh.say('/mydata');
  expect(linh.last.text).toContain('toàn bộ dữ liệu hệ thống đang lưu');
  const documents = linh.messages.flatMap(({ document }) => (document ? [document] : [])).slice(-2);
  expect(documents.map(({ file_name: name }) => name)).toEqual([
    'du-lieu-ca-nhan.html',
    'du-lieu-ca-nhan.json',
  ]);
  const [page = '', json = ''] = await Promise.all(
    documents.map(({ file_id: id }) => textOf(scene, id)),
  );

  const data = JSON.parse(json);
  expect(data).toMatchObject({ telegramId: LINH.id, contest: scene.contest.id });
  const found = data.sections.map(({ section }: { section: string }) => section);
  expect(found).toEqual(sections);
  for (const word of [LINH.name, LINH.position, ...Object.values(WORDS)]) {
    expect([word, json.includes(word)]).toEqual([word, true]);
    expect([word, page.includes(word)]).toEqual([word, true]);
  }
  const [profile] = data.sections[0].records;
  expect(profile).toMatchObject({ name: LINH.name, newsContest: 'off', consent: 'given' });
  expect(data.sections[1].records.map(({ choice }: { choice: string }) => choice)).toEqual([
    'refused',
    'given',
  ]);
  // Of those who wrote to them, or with them, there is neither account nor name.
  expect(json).not.toContain(String(scene.author.id));
  expect(json).not.toMatch(/"(userId|asker|by|registrant)": (42|43|44|45)\b/);
  expect(page).toContain('Mã tài khoản Telegram: 7654321098. Lập lúc 09:00 ngày 20/11/2019');
  expect(page).not.toMatch(/<script|undefined|\[object|fact-|kept-/);
}, 60_000);

test('whoever is not known gets a clear answer, and so does who is in the middle of a form', async () => {
  const scene = await scenes.begin();
  const stranger = scene.emulator.user();
  for (const [command, answer] of [
    ['/dulieu', 'không lưu dữ liệu nào về anh/chị'],
    ['/xoadulieu', 'không có gì để xóa'],
    ['/rutdongy', 'chưa đồng ý lần nào'],
  ] as const) {
    await stranger.say(command);
    expect(stranger.last.text).toContain(answer);
    expect(stranger.buttons().at(-1)).toBe('☰ Trình đơn');
  }
  expect(await scenes.client.exists(scene.keys.member(stranger.id))).toBe(0);
});

test('of a unit’s contact somebody is given only what is their own', async () => {
  const scene = await scenes.begin();
  const mai = await scene.member('Nguyễn Thị Mai');
  const { finalists, clock } = scene;
  await finalists.claim('so-noi-vu', mai.id, clock.now());
  const { kept } = directPersonalData(scene, scenes.client);
  const copy = async () =>
    JSON.stringify(await collect({ ...scene, redis: scenes.client, kept }, mai.id, clock.now()));
  await finalists.setContact('so-noi-vu', { name: 'Lê Thị Hoa', phone: '0905123456' });
  expect(await copy()).not.toMatch(/Hoa|0905123456/);
  await finalists.setContact('so-noi-vu', { name: 'nguyễn thị  mai', phone: '0905123456' });
  expect(await copy()).toContain('0905123456');
});

test('every family of keys is about nobody, or is found by the table or by a feature', async () => {
  const scene = await scenes.begin();
  const { kept } = directPersonalData(scene, scenes.client);
  const covered = new Set(kept.flatMap((source) => source.families));
  const names = Object.keys(families) as FamilyName[];
  expect(names.sort()).toEqual(Object.keys(scene.keys).sort());
  const missed = names.filter((name) => {
    const family = families[name];
    if (family.about === 'nobody') return family.because.length < 10;
    const isFound = ['key', 'members', 'fields', 'people', 'joined'].some((how) => how in family);
    return !isFound && !covered.has(name);
  });
  // Ids of jobs, of which a reminder's has its reader's: they pass with the job, and go with erasure.
  expect(missed).toEqual(['queuePrefix']);
});
