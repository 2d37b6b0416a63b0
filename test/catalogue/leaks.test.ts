import { describe, expect, test } from 'vitest';
import {
  chooseFilter,
  filters,
  listFiles,
  listModels,
  openModel,
  readModel,
  sendFile,
} from '../../src/catalogue/buttons.js';
import { entryModelId } from '../../src/catalogue/model.js';
import { getKit } from '../../src/dissemination/buttons.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { submitEntry } from '../../src/registration/submit-entry.js';
import { type CatalogueScene, useCatalogueScenes } from '../support/catalogue.js';
import { pressFresh } from '../support/results.js';

const scenes = useCatalogueScenes();

/** In every title and text below, so that one query finds whatever there is to find. */
const COMMON = 'zebrawood';
/** Published with everything agreed; seen everywhere, or the walk below proves nothing. */
const OPEN = 'congkhai';

const titled = (word: string) => ({
  title: `${COMMON} ${word}`,
  content: `${COMMON} ${word} nội dung và tính mới của sáng kiến`,
});

interface Secret {
  /** Words that nobody else may meet. */
  words: string[];
  /** Ids of models that somebody may try. */
  ids?: string[];
}

type Arrange = (scene: CatalogueScene) => Promise<Secret>;

/** What is not, not yet, or no longer to be seen. */
const secrets: Record<string, Arrange> = {
  'a draft': async (scene) => {
    const owner = await scene.member('Chủ Nháp');
    const { id } = await scene.draft(owner, titled('bannhap'));
    return { words: ['bannhap', 'Chủ Nháp'], ids: [entryModelId(id)] };
  },
  'an entry that nobody proposed': async (scene) => {
    const owner = await scene.member('Chủ Lặng');
    const { id } = await scene.submitted(owner, titled('langlem'));
    return { words: ['langlem', 'Chủ Lặng'], ids: [entryModelId(id)] };
  },
  'a proposal that waits for a co-author, with their consent refused by silence': async (scene) => {
    const [owner, other] = [await scene.member('Chủ Chờ'), await scene.member('Bạn Chờ')];
    const { id } = await scene.submitted(owner, titled('chodongy'), other);
    await scene.models.setConsent(entryModelId(id), owner.id, agreed(scene));
    await scene.models.propose(entryModelId(id), proposal(scene, 7001));
    return { words: ['chodongy', 'Chủ Chờ', 'Bạn Chờ'], ids: [entryModelId(id)] };
  },
  'a proposal that no administrator has decided about': async (scene) => {
    const owner = await scene.member('Chủ Đợi');
    const { id } = await scene.submitted(owner, titled('doiduyet'));
    await scene.models.setConsent(entryModelId(id), owner.id, agreed(scene));
    await scene.models.propose(entryModelId(id), proposal(scene, 7002));
    return { words: ['doiduyet', 'Chủ Đợi'], ids: [entryModelId(id)] };
  },
  'an entry that was withdrawn after it was published': async (scene) => {
    const owner = await scene.member('Chủ Rút');
    const entry = await scene.submitted(owner, titled('daruthoso'));
    const id = await scene.publishEntry(owner, entry);
    // Around the store that the bot watches: not even the index knows of it.
    await scene.entries.withdraw(entry.id, scene.clock.now());
    return { words: ['daruthoso', 'Chủ Rút'], ids: [id] };
  },
  'a published entry whose co-author joined later and was not asked': async (scene) => {
    const [owner, later] = [await scene.member('Chủ Thêm'), await scene.member('Người Thêm')];
    const entry = await scene.submitted(owner, titled('themnguoi'));
    const id = await scene.publishEntry(owner, entry);
    const author = { key: `u${later.id}`, name: 'Người Thêm', userId: later.id, addedAt: 1 };
    await scene.entries.addAuthor(entry.id, author, 9);
    return { words: ['themnguoi', 'Người Thêm'], ids: [id] };
  },
  'a published entry of somebody who took their consent back': async (scene) => {
    const owner = await scene.member('Chủ Thôi');
    const entry = await scene.submitted(owner, titled('rutdongy'));
    const id = await scene.publishEntry(owner, entry);
    const { version } = scene.contest.privacy;
    await scene.members.recordConsent(owner.id, 'withdrawn', version, scene.clock.now());
    return { words: ['rutdongy', 'Chủ Thôi'], ids: [id] };
  },
  'what was changed, and not submitted, or submitted and not published': async (scene) => {
    const owner = await scene.member('Chủ Sửa');
    const entry = await scene.submitted(owner, titled('bandautien'));
    const id = await scene.publishEntry(owner, entry);
    await scene.entries.saveAnswer(entry.id, 'title', { value: `${COMMON} bansuasau` });
    await submitEntry(scene, entry.id, { name: 'Chủ Sửa', agencyId: 'so-noi-vu' });
    await scene.entries.saveAnswer(entry.id, 'title', { value: `${COMMON} bansuacuoi` });
    return { words: ['bansuasau', 'bansuacuoi', 'Chủ Sửa'], ids: [id] };
  },
  'names that nobody ticked, and typed ones': async (scene) => {
    const owner = await scene.member('Tên Kín');
    const draft = await scene.completeDraft(owner, 'team');
    await scene.entries.saveAnswer(draft.id, 'title', { value: `${COMMON} khongten` });
    await submitEntry(scene, draft.id, { name: 'Tên Kín', agencyId: 'so-noi-vu' });
    const id = await scene.publishEntry(owner, await scene.entry(draft.id));
    return { words: ['Tên Kín', 'Lê Văn Bình'], ids: [id] };
  },
  'documents without leave': async (scene) => {
    const owner = await scene.member('Chủ Tệp');
    const draft = await scene.draft(owner, { ...(await complete(scene)), ...titled('coteptin') });
    await scene.attach(draft, { key: 'kin', name: 'tailieukin.pdf', fileId: 'fileidkin' });
    await submitEntry(scene, draft.id, { name: 'Chủ Tệp', agencyId: 'so-noi-vu' });
    const id = await scene.publishEntry(owner, await scene.entry(draft.id));
    return { words: ['tailieukin', 'fileidkin'], ids: [id] };
  },
  'a draft from elsewhere, and one that was taken out': async (scene) => {
    await scene.models.write('x.901', { title: `${COMMON} nhapnoikhac` }, 1, scene.admin.id);
    await scene.elsewhere('x.902', { title: `${COMMON} dago` });
    await scene.models.takeOut('x.902');
    return { words: ['nhapnoikhac', 'dago'], ids: ['x.901', 'x.902'] };
  },
  'results that are entered or submitted, and those before their hour': async (scene) => {
    const lan = await scene.colleague('Lê Thị Lan', {}, 'cam-lam');
    await scene.models.setConsent('f.cam-lam', lan.id, agreed(scene));
    await scene.elsewhere('f.cam-lam', { title: `${COMMON} ${OPEN} camlam` });
    await scene.publish({
      'cam-lam': { prize: 'second', title: `${COMMON} ketquakin` },
      'so-khoa-hoc': { prize: 'third', title: `${COMMON} ketquakin` },
    });
    return { words: ['ketquakin', 'Giải Nhì', 'Giải Ba'], ids: ['f.cam-lam', 'f.so-khoa-hoc'] };
  },
};

const agreed = (scene: CatalogueScene) => ({
  agreed: true,
  named: false,
  at: scene.clock.now(),
  text: '1',
});

const proposal = (scene: CatalogueScene, updateId: number) => ({
  content: { kind: 'entry' as const, version: 1, documents: false },
  at: scene.clock.now(),
  updateId,
});

async function complete(scene: CatalogueScene): Promise<Record<string, string>> {
  const someone = await scene.member('Ai Đó');
  const { answers } = await scene.completeDraft(someone);
  return Object.fromEntries(Object.entries(answers).map(([step, { value }]) => [step, value]));
}

/** Every way that leads to models, walked by somebody who has nothing to do with any of them. */
async function walk(scene: CatalogueScene, ids: readonly string[]): Promise<string> {
  const reader = await scene.member('Người Đọc');
  await createCoordinatorStore(scenes.client, scene.keys).add('so-noi-vu', reader.id);
  const seen: unknown[] = [];
  await reader.say('/mohinh');
  await reader.say(COMMON);
  for (const kind of filters) await pressFresh(reader, chooseFilter.data(kind, '0'));
  for (const field of scene.contest.fields) {
    await pressFresh(reader, listModels.data('field', field.id, '0'));
  }
  await pressFresh(reader, listModels.data('year', '2019', '0'));
  await pressFresh(reader, listModels.data('agency', 'so-noi-vu', '0'));
  await pressFresh(reader, listModels.data('prize', 'first', '0'));
  for (const id of ids) await tryModel(reader, id, seen);
  for (const query of ['', COMMON, ...ids.map((id) => `m_${id.replace('.', '_')}`)]) {
    seen.push(await reader.inline(query));
  }
  // Similar models, while an idea is registered; the kit, and what its link opens.
  await reader.say('/dangky');
  await reader.press('Bắt đầu');
  await reader.say(`${COMMON} của người đọc`);
  await pressFresh(reader, getKit.data('so-noi-vu'));
  await reader.open('pb_so-noi-vu');
  await reader.open('results');
  const own = `${COMMON} của người đọc`;
  return JSON.stringify([reader.messages, seen]).replaceAll(own, '').replaceAll('Người Đọc', '');
}

async function tryModel(reader: EmulatedUser, id: string, seen: unknown[]): Promise<void> {
  await reader.open(`m_${id.replace('.', '_')}`);
  for (const data of [
    openModel.data(id),
    readModel.data(id),
    listFiles.data(id),
    sendFile.data(id, '0'),
  ]) {
    seen.push(await reader.press({ data }));
  }
}

describe('nobody else meets', () => {
  test.each(Object.entries(secrets))('%s', async (_, arrange) => {
    const scene = await scenes.begin();
    const owner = await scene.member('Chủ Mở');
    const entry = await scene.submitted(owner, titled(OPEN));
    const openId = await scene.publishEntry(owner, entry);
    const { words, ids = [] } = await arrange(scene);
    const seen = await walk(scene, [...ids, openId]);
    expect(seen).toContain(OPEN);
    expect(words.filter((word) => seen.includes(word))).toEqual([]);
  });
});

test('what may be seen is met on every one of these ways', async () => {
  const scene = await scenes.begin();
  const owner = await scene.member('Chủ Mở');
  const id = await scene.publishEntry(owner, await scene.submitted(owner, titled(OPEN)));
  const reader = await scene.member('Người Đọc');
  const shows = async (act: () => Promise<unknown>) => {
    const before = reader.messages.length;
    const result = await act();
    return JSON.stringify([reader.messages.slice(before), reader.last, result]).includes(OPEN);
  };
  const ways = {
    list: () => reader.say('/mohinh'),
    search: () => reader.say(COMMON),
    filter: () => pressFresh(reader, listModels.data('field', 'procedures', '0')),
    agency: () => pressFresh(reader, listModels.data('agency', 'so-noi-vu', '0')),
    card: () => pressFresh(reader, openModel.data(id)),
    text: () => pressFresh(reader, readModel.data(id)),
    link: () => reader.open(`m_${id.replace('.', '_')}`),
    inline: () => reader.inline(COMMON),
    newest: () => reader.inline(''),
  };
  const missed: string[] = [];
  for (const [name, act] of Object.entries(ways)) if (!(await shows(act))) missed.push(name);
  expect(missed).toEqual([]);
});
