import { expect, test } from 'vitest';
import { removeCoordinatorButton } from '../../src/agencies/buttons.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import type { Mailing, MailingKind } from '../../src/outbox/mailing.js';
import { NotYetError } from '../../src/outbox/mailing.js';
import { createCoordinatorStore } from '../../src/people/coordinators.js';
import { answerPaperClaim } from '../../src/plans/buttons.js';
import type { PlanDeps } from '../../src/plans/deps.js';
import { definePlanMailings } from '../../src/plans/mailings.js';
import { confirmPaper, removePersonButton, takeBackPaper } from '../../src/progress/buttons.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { type ProgressScene, useProgressScenes } from '../support/progress.js';
import { post, pressUpdate } from '../support/webhook.js';

const scenes = useProgressScenes();
const UNIT = 'so-khoa-hoc';
const CLAIM = { number: '125/SKHCN-VP', date: '2019-11-18', at: 1_574_000_000_000, by: 1 };

const begin = () => scenes.begin({ mode: 'webhook' });

/** Handles a press as if its update had never been handled, and waits until all is sent. */
async function handle(scene: ProgressScene, user: EmulatedUser, press: Press): Promise<void> {
  await scenes.client.del(scene.keys.update(press.update_id));
  await user.after(() => post(scene.app, press));
  await scene.app.allSent();
}
type Press = ReturnType<typeof pressUpdate>;

const told = ({ messages }: EmulatedUser, text: string): number =>
  messages.filter((message) => message.text?.includes(text)).length;

test('paper that was confirmed before a crash is on record once, and everyone is told once', async () => {
  const scene = await begin();
  const { admin, colleague, plans, keys, acts, plan } = scene;
  const people = [await colleague('Nguyễn Thị Mai'), await colleague('Trần Văn Bình')];
  await plans.setPaperClaim(UNIT, CLAIM);
  const press = pressUpdate(admin, answerPaperClaim.data(UNIT, String(CLAIM.at), 'yes'));
  await handle(scene, admin, press);
  const after = await plan();
  // The crash came before the record, which is written last.
  await scenes.client.hdel(keys.plan(UNIT), 'paper');
  await plans.setPaperClaim(UNIT, CLAIM);
  await handle(scene, admin, press);
  expect(await plan()).toEqual(after);
  expect(after).toMatchObject({ paper: { number: CLAIM.number, updateId: press.update_id } });
  expect(after.paperClaim).toBeUndefined();
  // … and after it.
  await handle(scene, admin, press);
  expect(people.map((person) => told(person, 'Đã xác nhận nhận được bản giấy'))).toEqual([1, 1]);
  expect(await acts()).toEqual([`record-paper ${UNIT}`]);
});

test('paper that is taken back, or has not come, is told of once, also by two administrators at once', async () => {
  const scene = await begin();
  const { admin, other, app, colleague, plans, plan } = scene;
  const mai = await colleague('Nguyễn Thị Mai');
  const paper = { ...CLAIM, updateId: 7 };
  await plans.setPaper(UNIT, paper);
  const back = takeBackPaper.data(UNIT, 'yes');
  const press = pressUpdate(admin, back);
  await Promise.all([handle(scene, admin, press), other.press({ data: back })]);
  await plans.setPaper(UNIT, paper);
  await handle(scene, admin, press);
  expect((await plan()).paper).toBeUndefined();
  expect(told(mai, 'bản giấy của đơn vị đã được rút lại')).toBe(1);

  await plans.setPaperClaim(UNIT, CLAIM);
  const no = answerPaperClaim.data(UNIT, String(CLAIM.at), 'no');
  const refusal = pressUpdate(admin, no);
  await Promise.all([handle(scene, admin, refusal), other.press({ data: no })]);
  await plans.setPaperClaim(UNIT, CLAIM);
  await handle(scene, admin, refusal);
  await app.allSent();
  expect((await plan()).paperClaim).toBeUndefined();
  expect(told(mai, 'Chưa nhận được bản giấy')).toBe(1);
});

test('two administrators who confirm the same paper at once record it once, and everyone is told once', async () => {
  const scene = await begin();
  const { admin, other, app, colleague, plans } = scene;
  const mai = await colleague('Nguyễn Thị Mai');
  await plans.setPaperClaim(UNIT, CLAIM);
  const yes = { data: answerPaperClaim.data(UNIT, String(CLAIM.at), 'yes') };
  await Promise.all([admin.press(yes), other.press(yes)]);
  await app.allSent();
  expect(told(mai, 'Đã xác nhận nhận được bản giấy')).toBe(1);
});

test('paper that an administrator recorded from the unit’s card is told of once, handled again or not', async () => {
  const scene = await begin();
  const { admin, colleague, keys, acts, openQuestion } = scene;
  const mai = await colleague('Nguyễn Thị Mai');
  const question = { form: 'progress-paper', step: 'confirm', subject: `${UNIT} 2019-11-18 125` };
  const press = pressUpdate(admin, confirmPaper.data(UNIT));
  await openQuestion(admin, question);
  await handle(scene, admin, press);
  await scenes.client.hdel(keys.plan(UNIT), 'paper');
  await openQuestion(admin, question);
  await handle(scene, admin, press);
  expect(told(mai, 'Đã xác nhận nhận được bản giấy')).toBe(1);
  expect(await acts()).toEqual([`record-paper ${UNIT}`]);
});

test('a notice waits until what it says is so, and is given up when it never is', async () => {
  const scene = await begin();
  const { clock, colleague, plans } = scene;
  const mai = await colleague('Nguyễn Thị Mai');
  const kinds = kindsOf(scene);
  const compose = async (kind: string, cause: number) => {
    const mailing = { subject: `${UNIT} ${cause}`, createdAt: asked } as Mailing;
    const letter = await kinds.get(kind)?.compose(mailing, mai.id);
    return letter && 'text' in letter ? letter.text : undefined;
  };
  const asked = clock.now();
  await expect(compose('paper-confirmed', 7)).rejects.toThrow(new NotYetError(200));
  await plans.setPaper(UNIT, { ...CLAIM, updateId: 7 });
  expect(await compose('paper-confirmed', 7)).toContain('125/SKHCN-VP');
  // Another administrator’s record stands already: this one was not the one.
  expect(await compose('paper-confirmed', 8)).toBeUndefined();
  await expect(compose('paper-taken-back', 7)).rejects.toThrow(new NotYetError(200));
  expect(await compose('paper-taken-back', 6)).toBeUndefined();
  await plans.takePaperBack(UNIT);
  expect(await compose('paper-taken-back', 7)).toContain('Sở Khoa học và Công nghệ');
  await plans.setPaperClaim(UNIT, CLAIM);
  await expect(compose('paper-refused', CLAIM.at)).rejects.toThrow(new NotYetError(200));
  clock.advance(10 * 60_000 + 1);
  expect(await compose('paper-confirmed', 9)).toBeUndefined();
  expect(await compose('paper-refused', CLAIM.at)).toBeUndefined();
});

test('people and coordinators who are taken out are on record once, whenever the crash came', async () => {
  const scene = await begin();
  const { admin, clock, keys, colleague, finalists, acts } = scene;
  const coordinators = createCoordinatorStore(scenes.client, keys);
  const mai = await colleague('Nguyễn Thị Mai');
  const person = pressUpdate(admin, removePersonButton.data(UNIT, String(mai.id), 'yes'));
  await handle(scene, admin, person);
  await finalists.claim(UNIT, mai.id, clock.now());
  await handle(scene, admin, person);
  expect(await finalists.isPerson(UNIT, mai.id)).toBe(false);

  await coordinators.add('nha-trang', mai.id);
  const coordinator = removeCoordinatorButton.data('nha-trang', String(mai.id), 'yes');
  const press = pressUpdate(admin, coordinator);
  await handle(scene, admin, press);
  await coordinators.add('nha-trang', mai.id);
  await handle(scene, admin, press);
  expect(await coordinators.of('nha-trang')).toEqual([]);
  expect(await acts()).toEqual([`remove-person ${UNIT}`, 'remove-coordinator nha-trang']);
});

/** The plans' own kinds of mailing, as the app defines them. */
function kindsOf(scene: ProgressScene): Map<string, MailingKind> {
  const kinds = new Map<string, MailingKind>();
  const translators = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
    throw problem;
  });
  const outbox = { define: (name: string, kind: MailingKind) => void kinds.set(name, kind) };
  definePlanMailings({ ...scene, translators, outbox } as unknown as PlanDeps);
  return kinds;
}
