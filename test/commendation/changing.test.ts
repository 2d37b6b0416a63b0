import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/admin/audit-log.js';
import {
  chooseWithdrawal,
  correctCommendation as correctButton,
  pickAll,
  pickEntrant,
  withdrawCommendation as withdrawButton,
} from '../../src/commendation/buttons.js';
import type { Commendation } from '../../src/commendation/commendation.js';
import type { CommendationDeps } from '../../src/commendation/deps.js';
import { answerFields, overRecord } from '../../src/commendation/draft.js';
import {
  correctCommendation,
  recordCommendation,
  withdrawCommendation,
} from '../../src/commendation/record.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import type { Delivery, DeliveryState } from '../../src/outbox/delivery.js';
import { NotYetError } from '../../src/outbox/mailing.js';
import {
  AGENCY,
  type CommendationScene,
  textsOf,
  UNIT,
  useCommendationScenes,
} from '../support/commendation.js';
import { Crash, crashAt } from '../support/crashes.js';
import { pressFresh } from '../support/results.js';

const scenes = useCommendationScenes();

/** What somebody was told of commendations: the first line of each message. */
const heard = (user: EmulatedUser) =>
  textsOf(user)
    .map((text) => text.split('\n')[0] ?? '')
    .filter((line) => /biểu dương$/.test(line));

async function latest(scene: CommendationScene, id: string): Promise<Commendation> {
  const found = await scene.commendations.find(id);
  if (!found) throw new Error(`There is no commendation ${id}`);
  return found;
}

describe('what was recorded', () => {
  test('is corrected from its summary; those who were told before hear of it, and only they', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    const mai = await scene.entrant('Nguyễn Thị Mai');
    const tac = await scene.colleague('Lý Thị Tác', {}, 'cam-lam');
    await pressFresh(lan, pickAll.data(AGENCY, 'new'));
    const { id } = await scene.record(lan);
    await scene.minute();
    // Came to the unit only now: was not told, and is not told of a correction.
    const late = await scene.colleague('Phạm Muộn', {}, 'cam-lam');
    await pressFresh(lan, correctButton.data(id));
    expect(lan.last.text).toContain('Chưa có gì thay đổi.');
    expect(lan.buttons()).not.toContain('✅ Ghi nhận sửa đổi');
    await lan.press('✏️ Số văn bản');
    expect(lan.last.text).toContain('Đang ghi: 12/QĐ-UBND');
    await lan.say('21/QĐ-UBND');
    expect(lan.last.text).toContain('cho 2 người đã nhận tin trước đó, không báo ai khác');
    await lan.press('✅ Ghi nhận sửa đổi');
    expect(lan.last.text).toContain('✅ Đã ghi nhận sửa đổi.');
    expect(lan.last.text).toContain('Sửa lúc 09:00 ngày 20/11/2019, Trần Thị Đầu Mối');
    await scene.minute();
    expect(mai.user.last.text).toContain(
      '✏️ Cơ quan đã sửa thông tin biểu dương\nCơ quan: UBND huyện Cam Lâm\nThông tin đúng là: Giấy khen, văn bản số 21/QĐ-UBND, ngày 20/11/2019\nHồ sơ: ',
    );
    expect(heard(tac)).toHaveLength(2);
    expect(heard(late)).toEqual([]);
    const { versions } = await latest(scene, id);
    expect(versions.map(({ number }) => number)).toEqual(['12/QĐ-UBND', '21/QĐ-UBND']);
    // Of a file alone nobody is told.
    await pressFresh(lan, correctButton.data(id));
    await lan.press('✏️ Tệp');
    await lan.after(() => lan.sendPhoto({ caption: 'Ảnh trao giấy khen' }));
    expect(lan.last.text).toContain('Chỉ có tệp thay đổi, nên không ai được báo.');
    await lan.press('✅ Ghi nhận sửa đổi');
    await scene.minute();
    expect(heard(mai.user)).toHaveLength(2);
    expect((await scene.acts()).slice(-3)).toEqual([
      `record-commendation ${AGENCY} ${id}`,
      `correct-commendation ${AGENCY} ${id}`,
      `correct-commendation ${AGENCY} ${id}`,
    ]);
  });

  test('is withdrawn for one entry, asked twice, then for all; each hears what is theirs', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    const mai = await scene.entrant('Nguyễn Thị Mai');
    const an = await scene.entrant('Đỗ An');
    await pressFresh(lan, pickEntrant.data(AGENCY, mai.id, 'on', '0'));
    await pressFresh(lan, pickEntrant.data(AGENCY, an.id, 'on', '0'));
    const { id } = await scene.record(lan);
    await scene.minute();
    await lan.press('✖ Rút ghi nhận');
    await lan.press(`✖ Chỉ ${an.code}`);
    expect(lan.last.text).toContain('Anh/chị có chắc chắn rút không?');
    expect((await latest(scene, id)).versions).toHaveLength(1);
    await lan.press('✖ Rút');
    expect(lan.last.text).toContain('✅ Đã rút ghi nhận.');
    expect(lan.last.text).toContain('Rút một hồ sơ lúc');
    await scene.minute();
    expect(an.user.last.text).toContain('⚠️ Cơ quan đã rút ghi nhận biểu dương');
    expect(an.user.last.text).toContain(`Hồ sơ: ${an.code}`);
    expect(heard(mai.user)).toHaveLength(1);
    // A forged or old button for one that is out already.
    await pressFresh(lan, withdrawButton.data(id, an.id, 'yes'));
    expect(lan.last.text).toContain('Ghi nhận này đã được rút trước đó.');
    await pressFresh(lan, chooseWithdrawal.data(id, '0'));
    await lan.press('✖ Rút');
    await scene.minute();
    expect(heard(mai.user)).toEqual([
      '🏅 Anh/chị được cơ quan biểu dương',
      '⚠️ Cơ quan đã rút ghi nhận biểu dương',
    ]);
    expect(heard(an.user)).toHaveLength(2);
    expect((await latest(scene, id)).current.state).toBe('withdrawn');
    for (const data of [correctButton.data(id), withdrawButton.data(id, 'all', 'yes')]) {
      await pressFresh(lan, data);
      expect(lan.last.text).toContain('Ghi nhận này đã được rút trước đó.');
    }
    expect((await scene.acts()).slice(-2)).toEqual([
      `withdraw-commendation ${AGENCY} ${id}`,
      `withdraw-commendation ${AGENCY} ${id}`,
    ]);
  });

  test('is corrected by one of two coordinators at a time', async () => {
    const scene = await scenes.begin();
    const lan = await scene.coordinator();
    const hai = await scene.coordinator('Lý Hải');
    await pressFresh(lan, pickEntrant.data(AGENCY, UNIT, 'on', '0'));
    const { id } = await scene.record(lan);
    for (const [user, number] of [
      [lan, '1/LAN'],
      [hai, '2/HẢI'],
    ] as const) {
      await pressFresh(user, correctButton.data(id));
      await user.press('✏️ Số văn bản');
      await user.say(number);
    }
    await lan.press('✅ Ghi nhận sửa đổi');
    await hai.press('✅ Ghi nhận sửa đổi');
    expect(hai.last.text).toContain('⚠️ Nội dung đã thay đổi');
    expect(hai.last.text).toContain('Số văn bản: 2/HẢI');
    await hai.press('✅ Ghi nhận sửa đổi');
    const { versions } = await latest(scene, id);
    expect(versions.map(({ number }) => number)).toEqual(['12/QĐ-UBND', '1/LAN', '2/HẢI']);
  });
});

/** Dependencies of which the nth call that writes ends in a crash: before it was done, or after. */
function crashing(deps: CommendationDeps, nth: number, when: 'before' | 'after') {
  const wrap = crashAt(nth, when);
  return {
    ...deps,
    audit: wrap(deps.audit, ['record']),
    outbox: wrap(deps.outbox, ['post']),
    commendations: wrap(deps.commendations, ['record', 'append']),
  };
}

/** Lets an act crash at each of its writes, and handles its update again as Telegram's repeat would. */
async function throughCrashes(
  deps: CommendationDeps,
  act: (deps: CommendationDeps) => Promise<unknown>,
): Promise<void> {
  for (const when of ['before', 'after'] as const) {
    for (let nth = 1; nth <= 4; nth += 1) {
      try {
        await act(crashing(deps, nth, when));
      } catch (error) {
        if (!(error instanceof Crash)) throw error;
      }
    }
  }
  await act(deps);
}

const by = (userId: number, updateId: number): Actor => ({ userId, updateId });
const copy = (state: DeliveryState, at: number): Delivery => ({
  state,
  at,
  detail: '',
  tries: 1,
  repeated: false,
});

/** A commendation of one entry, by use cases: its id is 900. */
async function recorded(scene: CommendationScene, throughAll = false) {
  const { deps } = scene;
  const lan = await scene.coordinator();
  const mai = await scene.entrant('Nguyễn Thị Mai');
  await deps.drafts.write(lan.id, AGENCY, {
    ...answerFields.entrant(mai.id, true),
    ...answerFields.form('certificate'),
    ...answerFields.number('1/A'),
    ...answerFields.day('2019-11-20'),
    ...answerFields.none('file'),
  });
  const act = async (with_: CommendationDeps) => {
    const draft = await deps.drafts.draft(lan.id, AGENCY);
    const of = { agencyId: AGENCY, draft, revision: draft.revision };
    return recordCommendation(with_, of, by(lan.id, 900));
  };
  await (throughAll ? throughCrashes(deps, act) : act(deps));
  return { lan, mai };
}

async function correct(scene: CommendationScene, userId: number, number: string, updateId: number) {
  const { drafts } = scene.deps;
  const { versions } = await latest(scene, '900');
  await drafts.write(userId, 'c.900', {
    ...answerFields.number(number),
    ...answerFields.base(versions.length),
  });
  return async (deps: CommendationDeps) => {
    const commendation = await latest(scene, '900');
    const drafted = await drafts.draft(userId, 'c.900');
    const draft = overRecord(drafted, commendation.current);
    const of = { commendation, draft, revision: draft.revision };
    return correctCommendation(deps, of, by(userId, updateId));
  };
}

test('handled again after a crash, everything is done once, and everybody is told', async () => {
  const scene = await scenes.begin();
  const { lan, mai } = await recorded(scene, true);
  expect((await scene.commendations.all()).map(({ id }) => id)).toEqual(['900']);
  expect(scene.posted.get('commendation.900')).toEqual([mai.user.id]);
  expect((await scene.deps.drafts.draft(lan.id, AGENCY)).entrants).toEqual([]);
  scene.delivered.set('commendation.900', new Map([[mai.user.id, copy('sent', 0)]]));
  await throughCrashes(scene.deps, await correct(scene, lan.id, '2/B', 901));
  expect((await latest(scene, '900')).versions).toHaveLength(2);
  expect(scene.posted.get('commendation-change.900.901')).toEqual([mai.user.id]);
  await throughCrashes(scene.deps, async (deps) =>
    withdrawCommendation(
      deps,
      { commendation: await latest(scene, '900'), of: 'all' },
      by(lan.id, 902),
    ),
  );
  expect((await latest(scene, '900')).versions.map(({ state }) => state)).toEqual([
    'recorded',
    'recorded',
    'withdrawn',
  ]);
  expect(scene.posted.get('commendation-change.900.902')).toEqual([mai.user.id]);
  expect(await scene.acts()).toEqual([
    `record-commendation ${AGENCY} 900`,
    `correct-commendation ${AGENCY} 900`,
    `withdraw-commendation ${AGENCY} 900`,
  ]);
});

describe('a message', () => {
  test('waits for the day, says how it is then, and goes only to who agreed', async () => {
    const scene = await scenes.begin();
    const { lan, mai } = await recorded(scene);
    const send = (kind = 'commendation', subject = '900') =>
      scene.compose(kind, subject, mai.user.id);
    scene.clock.set('2019-11-20T15:00:00Z');
    await expect(send()).rejects.toThrow(NotYetError);
    // Corrected in the night, before anybody was told: one message, which says what is right.
    scene.delivered.set('commendation.900', new Map([[mai.user.id, copy('pending', 0)]]));
    await (await correct(scene, lan.id, '2/B', 901))(scene.deps);
    await expect(send('commendation-change', '900 901')).rejects.toThrow(NotYetError);
    scene.clock.set('2019-11-21T02:00:00Z');
    expect(await send('commendation-change', '900 901')).toBeUndefined();
    expect(JSON.stringify(await send())).toContain('văn bản số 2/B');
    scene.delivered.set(
      'commendation.900',
      new Map([[mai.user.id, copy('sent', scene.clock.now())]]),
    );
    expect(await send('commendation-change', '900 901')).toBeUndefined();
    // Told by now: a correction is news, but not at night, and of two the newer one speaks.
    await (await correct(scene, lan.id, '3/C', 902))(scene.deps);
    await (await correct(scene, lan.id, '4/D', 903))(scene.deps);
    scene.clock.set('2019-11-21T15:00:00Z');
    await expect(send('commendation-change', '900 903')).rejects.toThrow(NotYetError);
    scene.clock.set('2019-11-22T02:00:00Z');
    expect(await send('commendation-change', '900 902')).toBeUndefined();
    expect(JSON.stringify(await send('commendation-change', '900 903'))).toContain('4/D');
    await scene.members.recordConsent(
      mai.user.id,
      'withdrawn',
      scene.contest.privacy.version,
      scene.clock.now(),
    );
    expect(await send()).toBeUndefined();
    expect(await send('commendation-change', '900 903')).toBeUndefined();
  });

  test.each(['failed', 'blocked', 'uncertain', 'dropped'] as const)(
    'of a change is none for a copy that is %s',
    async (state) => {
      const scene = await scenes.begin();
      const { lan, mai } = await recorded(scene);
      await (await correct(scene, lan.id, '2/B', 901))(scene.deps);
      const change = () => scene.compose('commendation-change', '900 901', mai.user.id);
      expect(await change()).toBeUndefined();
      scene.delivered.set('commendation.900', new Map([[mai.user.id, copy(state, 0)]]));
      expect(await change()).toBeUndefined();
      scene.delivered.set('commendation.900', new Map([[mai.user.id, copy('sending', 0)]]));
      await expect(change()).rejects.toThrow(NotYetError);
      scene.delivered.set('commendation.900', new Map([[mai.user.id, copy('sent', 0)]]));
      expect(await change()).toBeDefined();
    },
  );

  test('of what was withdrawn before it was sent is not sent', async () => {
    const scene = await scenes.begin();
    const { lan, mai } = await recorded(scene);
    const commendation = await latest(scene, '900');
    await withdrawCommendation(scene.deps, { commendation, of: 'all' }, by(lan.id, 901));
    expect(await scene.compose('commendation', '900', mai.user.id)).toBeUndefined();
  });

  test('goes to those who are authors when it is sent', async () => {
    const scene = await scenes.begin();
    const { mai } = await recorded(scene);
    const stranger = await scene.member('Người Lạ');
    expect(await scene.compose('commendation', '900', stranger.id)).toBeUndefined();
    await scene.entries.withdraw(mai.entry.id, scene.clock.now());
    expect(await scene.compose('commendation', '900', mai.user.id)).toBeUndefined();
  });
});
