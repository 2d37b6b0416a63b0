import { expect, test } from 'vitest';
import { createLedger } from '../../src/outbox/ledger.js';
import { type Mailing, type MailingKind, NotYetError } from '../../src/outbox/mailing.js';
import { defineSurveyMailings, INVITATION } from '../../src/survey/mailings.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { textsOf } from '../support/commendation.js';
import { INVITED_AT, OVER_AT, useSurveyScenes } from '../support/survey.js';

const scenes = useSurveyScenes();

test('everyone who may be written to is invited once, some days after the results, never at night', async () => {
  const scene = await scenes.begin();
  const { clock, minute, members } = scene;
  const mai = await scene.member('Nguyễn Thị Mai');
  const english = await scene.member('Jane', { languageCode: 'en' });
  const silent = await scene.member('Lê Văn Im');
  await members.update(silent.id, { newsContest: 'off' });
  const withdrawn = await scene.member('Phạm Rút');
  await members.recordConsent(withdrawn.id, 'withdrawn', '4', clock.now());
  const blocking = await scene.member('Hồ Chặn');
  await blocking.block();
  const early = await scene.member('Đỗ Sớm');
  const count = (user: typeof mai) =>
    textsOf(user).filter((text) => /🗳 (Khảo sát góp ý|Feedback survey):/.test(text)).length;

  await minute();
  clock.set(INVITED_AT);
  await minute();
  // No results, no survey.
  expect((await scene.survey.facts()).invitedAt).toBeUndefined();
  clock.set('2019-11-20T02:00:00Z');
  await scene.makePublic();
  // Two days later; on the third, which is a Saturday; and in the night before the Monday.
  for (const at of ['2019-11-22T02:00:00Z', '2019-11-23T02:00:00Z', '2019-11-24T23:59:00Z']) {
    clock.set(at);
    await minute();
    expect(count(mai)).toBe(0);
  }
  // It is open on the Saturday for whoever looks.
  await scene.answerStraight(early, '5');
  clock.set(INVITED_AT);
  await minute();
  expect([mai, english, silent, withdrawn, blocking, early].map(count)).toEqual([1, 1, 0, 0, 0, 0]);
  expect(mai.last.text).toContain('6 câu ngắn');
  expect(english.last.text).toContain('Open until the end of 13/12/2019');
  await mai.press('ℹ️ Vì sao tôi nhận tin này?');
  expect(mai.last.text ?? '').not.toBe('');

  // Once: neither the next minutes nor a correction of the results invite anybody again.
  const late = await scene.member('Vũ Muộn');
  await minute();
  await scene.makePublic();
  await minute();
  clock.advance(86_400_000);
  await minute();
  expect([mai, english, late].map(count)).toEqual([1, 1, 0]);
  clock.set(OVER_AT);
  await minute();
  expect((await scene.survey.facts()).closedAt).toBe(clock.now());
});

test('an invitation says what is true when it is sent: to who said no, has answered or is late, nothing', async () => {
  const scene = await scenes.begin();
  const { clock, members, survey } = scene;
  const mai = await scene.member('Nguyễn Thị Mai');
  await scene.open();
  const kinds = new Map<string, MailingKind>();
  defineSurveyMailings({
    ...scene,
    outbox: {
      define: (kind, how) => void kinds.set(kind, how),
      post: async () => undefined,
      ledger: createLedger(scenes.client, scene.keys),
    },
    translators: loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
      throw problem;
    }),
    isAdministrator: () => false,
  });
  const compose = async () =>
    kinds.get(INVITATION)?.compose({ id: INVITATION, kind: INVITATION } as Mailing, mai.id);
  expect(await compose()).toBeDefined();
  clock.set('2019-11-25T14:00:00Z');
  await expect(compose()).rejects.toThrow(NotYetError);
  clock.set('2019-11-26T02:00:00Z');
  await members.update(mai.id, { newsContest: 'off' });
  expect(await compose()).toBeUndefined();
  await members.update(mai.id, { newsContest: undefined });
  expect(await compose()).toBeDefined();
  await survey.write(mai.id, 'information', '5', 60);
  await survey.send(mai.id, await survey.draft(mai.id), { fewest: 5 });
  expect(await compose()).toBeUndefined();
  await survey.forget(mai.id);
  expect(await compose()).toBeDefined();
  clock.set(OVER_AT);
  expect(await compose()).toBeUndefined();
});
