import { expect, test } from 'vitest';
import { leaveFinalist } from '../../src/finalists/buttons.js';
import { attachEntry, promoteEntry } from '../../src/finalists/promote-entry.js';
import { leaveEntry, restore, withdraw } from '../../src/registration/buttons.js';
import { useScenes } from '../support/registration.js';
import { ADMINISTRATOR, beginFinal, type Final, submittedEntry } from './finalist-scene.js';

const scenes = useScenes();

async function promoted(scene: Final) {
  const entry = await submittedEntry(scene);
  scene.clock.advance(60_000);
  const result = await promoteEntry(scene, { code: entry.code }, ADMINISTRATOR);
  return { ...entry, result, promotedAt: scene.clock.now() };
}

test('a promoted entry is a finalist under its owner’s unit, and its authors with accounts are people of it', async () => {
  const scene = await beginFinal(scenes);
  const { id, owner, author, result, promotedAt } = await promoted(scene);
  const finalist = {
    id: 'e-1',
    unitName: 'Sở Nội vụ',
    agencyId: 'so-noi-vu',
    title: 'Nhắn tin báo kết quả hồ sơ một cửa',
    entryId: id,
  };
  expect(result).toEqual({ state: 'promoted', finalist });
  expect((await scene.finalists.all()).at(-1)).toEqual(finalist);
  expect(await scene.finalists.people('e-1')).toEqual(
    [owner, author]
      .sort((one, other) => one.id - other.id)
      .map((user) => ({ userId: user.id, since: promotedAt, via: 'entry' })),
  );
  for (const { id: userId } of [owner, author]) {
    expect(await scene.finalists.unitsOf(userId)).toEqual([finalist]);
  }
  expect(await scene.acts()).toEqual([
    {
      updateId: 1,
      role: 'administrator',
      at: promotedAt,
      by: 1,
      act: 'promote-entry',
      subject: 'e-1',
      facts: { entry: id },
    },
  ]);
});

test('the name of the unit can be given, and is wanted where the owner’s is not known', async () => {
  const scene = await beginFinal(scenes);
  const { code, owner } = await submittedEntry(scene);
  await scene.members.clearProfile(owner.id);
  expect(await promoteEntry(scene, { code }, ADMINISTRATOR)).toEqual({ state: 'unit-wanted' });
  const asked = { code: ` ${code.toLowerCase()} `, unitName: 'UBND xã Diên Lâm' };
  const result = await promoteEntry(scene, asked, ADMINISTRATOR);
  expect(result).toMatchObject({ state: 'promoted', finalist: { unitName: 'UBND xã Diên Lâm' } });
  expect(result).not.toHaveProperty('finalist.agencyId');
});

test('an entry is promoted once: the same update finds the same finalist, another is told', async () => {
  const scene = await beginFinal(scenes);
  const { code, result } = await promoted(scene);
  const before = await scene.dump();
  expect(await promoteEntry(scene, { code }, ADMINISTRATOR)).toEqual(result);
  const again = await promoteEntry(scene, { code }, { userId: 1, updateId: 2 });
  expect(again).toMatchObject({ state: 'taken', finalist: { id: 'e-1' } });
  expect(await scene.dump()).toEqual(before);
});

test('only an entry that stands in the register is promoted or attached', async () => {
  const scene = await beginFinal(scenes);
  const { id, code, owner } = await submittedEntry(scene);
  const results = async (asked: string) => [
    await promoteEntry(scene, { code: asked }, ADMINISTRATOR),
    await attachEntry(scene, { code: asked, finalistId: 'so-noi-vu' }, ADMINISTRATOR),
  ];
  expect(await results('SK-2019-9999')).toEqual([{ state: 'unknown' }, { state: 'unknown' }]);
  await owner.press({ data: withdraw.data(id, 'yes') });
  expect(await results(code)).toEqual([{ state: 'withdrawn' }, { state: 'withdrawn' }]);
  expect(await scene.acts()).toEqual([]);
  await owner.press({ data: restore.data(id) });
  expect(await attachEntry(scene, { code, finalistId: 'no-such' }, ADMINISTRATOR)).toEqual({
    state: 'no-finalist',
  });
});

test('a number that the contest file uses is not given to a promoted unit', async () => {
  const scene = await beginFinal(scenes);
  scene.contest.finalists.units.push({ id: 'e-1', unitName: 'Đơn vị', agencyId: 'so-noi-vu' });
  const { result } = await promoted(scene);
  expect(result).toMatchObject({ finalist: { id: 'e-2' } });
});

test('an entry attached to a unit of the file brings its authors in; another takes its place', async () => {
  const scene = await beginFinal(scenes);
  const first = await submittedEntry(scene);
  const second = await submittedEntry(scene);
  const attach = ({ code }: { code: string }, finalistId: string, updateId: number) =>
    attachEntry(scene, { code, finalistId }, { userId: 1, updateId });
  expect(await attach(first, 'so-noi-vu', 1)).toMatchObject({ state: 'attached' });
  expect(await attach(first, 'so-thong-tin', 2)).toMatchObject({
    state: 'taken',
    finalist: { id: 'so-noi-vu', entryId: first.id },
  });
  expect(await scene.peopleOf('so-noi-vu')).toEqual([first.owner.id, first.author.id]);
  await attach(second, 'so-noi-vu', 3);
  expect(await scene.peopleOf('so-noi-vu')).toEqual([second.owner.id, second.author.id]);
  expect(await scene.finalists.unitsOf(first.owner.id)).toEqual([]);
  expect(await attach(first, 'so-thong-tin', 4)).toMatchObject({ state: 'attached' });
  expect(await scene.acts()).toHaveLength(3);
});

test('a withdrawn entry brings nobody in, until it is restored', async () => {
  const scene = await beginFinal(scenes);
  const { id, owner, author } = await promoted(scene);
  await owner.press({ data: withdraw.data(id, 'yes') });
  expect(await scene.finalists.people('e-1')).toEqual([]);
  expect(await scene.finalists.unitsOf(owner.id)).toEqual([]);
  await owner.press({ data: restore.data(id) });
  expect(await scene.peopleOf('e-1')).toEqual([owner.id, author.id]);
});

test('a co-author who comes later is there since then, and goes with their name', async () => {
  const scene = await beginFinal(scenes);
  const { id, owner, author } = await promoted(scene);
  scene.clock.advance(60_000);
  const late = await scene.member('Lê Thị Chi');
  const facts = { key: `u${late.id}`, userId: late.id, name: 'Lê Thị Chi' };
  await scene.entries.addAuthor(id, { ...facts, addedAt: scene.clock.now() }, 9);
  expect((await scene.finalists.people('e-1')).at(-1)).toEqual({
    userId: late.id,
    since: scene.clock.now(),
    via: 'entry',
  });
  await author.press({ data: leaveEntry.data(id, 'yes') });
  expect(await scene.peopleOf('e-1')).toEqual([owner.id, late.id]);
});

test('whoever the entry brought in can leave the unit, stay in the entry, and come back by a link', async () => {
  const scene = await beginFinal(scenes);
  const { id, owner, author } = await promoted(scene);
  await author.press({ data: leaveFinalist.data('e-1', 'ask') });
  await author.press('Thôi nhận');
  expect(await scene.peopleOf('e-1')).toEqual([owner.id]);
  expect((await scene.entry(id)).authors.map(({ userId }) => userId)).toContain(author.id);
  await author.open(`l_${await scene.claimLink('e-1')}`);
  await author.press('Nhận');
  expect(await scene.peopleOf('e-1')).toEqual([owner.id, author.id]);
});

test('an author who takes consent back is unlinked, and linked again only since they agree anew', async () => {
  const scene = await beginFinal(scenes);
  const { owner, author } = await promoted(scene);
  await owner.say('/quyenriengtu');
  await owner.press('Rút lại sự đồng ý');
  await owner.press('Rút lại và xóa');
  expect(await scene.peopleOf('e-1')).toEqual([author.id]);
  scene.clock.advance(60_000);
  await owner.say('/quyenriengtu');
  await owner.press('Đồng ý');
  expect((await scene.finalists.people('e-1')).at(-1)).toEqual({
    userId: owner.id,
    since: scene.clock.now(),
    via: 'entry',
  });
});
