import { expect, test } from 'vitest';
import { hearsNews } from '../../src/results/audience.js';
import { publishResults, submitResults } from '../../src/results/decide-results.js';
import { defineResultMailings } from '../../src/results/mailings.js';
import { sweepResults } from '../../src/results/sweep.js';
import { ADMIN, OTHER_ADMIN } from '../support/progress.js';
import { directDeps } from '../support/result-deps.js';
import { PRIZES, useResultScenes } from '../support/results.js';

const scenes = useResultScenes();
const GROUP = -100_777;

test('groups and channels hear last, when everyone’s copy is settled, with a link into the bot', async () => {
  const scene = await scenes.begin();
  const lan = await scene.colleague('Trần Thị Lan', {}, 'so-thong-tin');
  const mai = await scene.member('Nguyễn Thị Mai');
  await scene.enter(PRIZES);
  const deps = { ...directDeps(scene, scenes.client), chats: async () => [GROUP] };
  defineResultMailings(deps);
  const { revision } = await deps.results.draft();
  const order = { revision, delay: { minutes: 0 } };
  await submitResults(deps, order, { userId: ADMIN, updateId: 901 });
  await publishResults(deps, '901', { userId: OTHER_ADMIN, updateId: 902 });
  const posted = () => deps.posted.filter((line) => /^results?-(own|news|chats)/.test(line));

  await sweepResults(deps);
  await sweepResults(deps);
  expect(posted()).toEqual([`result-own.1: ${lan.id}`]);
  await deps.deliver('result-own.1');
  await sweepResults(deps);
  await sweepResults(deps);
  expect(posted().slice(1)).toEqual([`results-news.1: ${mai.id}`]);
  await deps.deliver('results-news.1');
  await sweepResults(deps);
  await sweepResults(deps);
  expect(posted().slice(2)).toEqual([`results-chats.1: ${GROUP}`]);

  const mailing = await deps.ledger.find('results-chats.1');
  const letter = mailing && (await deps.kinds.get('results-chats')?.compose(mailing, GROUP));
  expect(letter).toMatchObject({
    photo: 'card',
    text: expect.stringContaining('• Sở Thông tin và Truyền thông: 83 điểm'),
    buttons: [[{ text: '🏆 Xem kết quả', url: 'https://t.me/sang_kien_bot?start=results' }]],
  });
});

test('whoever wants no results, or has not agreed, gets no news of them', () => {
  const member = { id: 1, consent: 'given' } as const;
  expect(hearsNews(member)).toBe(true);
  expect(hearsNews({ ...member, newsResults: 'off' } as typeof member)).toBe(false);
  expect(hearsNews({ id: 1 })).toBe(false);
  expect(hearsNews({ id: 1, consent: 'withdrawn' })).toBe(false);
});
