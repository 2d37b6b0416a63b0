import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContest } from '../../src/contest/load-contest.js';
import { createMemberStore } from '../../src/people/member-store.js';
import { createEntryStore } from '../../src/registration/entry-store.js';
import { createInvitationStore } from '../../src/registration/invitation-store.js';
import { defineNotices, type Notice, tell } from '../../src/registration/notices.js';
import { loadTranslations } from '../../src/telegram/translations.js';
import { type Store, startStore } from '../support/app.js';
import { beginOutbox } from '../support/outbox.js';

let store: Store;
beforeAll(async () => {
  store = await startStore();
});
afterAll(() => store.close());

const translators = loadTranslations(new URL('../../locales/', import.meta.url), (problem) => {
  throw problem;
});

/** An entry of an owner's and a co-author's, and the notices about it, without the presses. */
async function begin() {
  const scene = await beginOutbox({ redisUrl: store.url, kinds: {} });
  const { outbox, keys, clock } = scene;
  const entries = createEntryStore(store.client, keys);
  const members = createMemberStore(store.client, keys);
  const invitations = createInvitationStore(store.client, keys);
  const contest = await loadContest();
  const logger = { warn: () => {} } as never;
  defineNotices({ contest, clock, members, entries, invitations, outbox, translators, logger });
  const [owner, author] = scene.people(2);
  if (!owner || !author) throw new Error('nobody');
  await members.update(author.id, { name: 'Trần Văn Bình' });
  const { id: entryId } = await entries.create(owner.id, clock.now());
  await entries.saveAnswer(entryId, 'title', { value: 'Một cửa liên thông' });
  const facts = { key: `u${author.id}`, name: 'Trần Văn Bình', userId: author.id, addedAt: 0 };
  await entries.addAuthor(entryId, facts, 9);
  const post = (messageId: Notice['messageId'], to = owner) =>
    tell({ outbox }, to.id, { messageId, entryId, actor: author.id }, 7);
  return { ...scene, entries, members, owner, author, entryId, post };
}

test('that a name was taken out is told when it is, and not before', async () => {
  const { outbox, entries, owner, author, entryId, received, post } = await begin();
  await post('owner-told-left');
  await post('author-told-removed', author);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect([owner, author].map(received)).toEqual([[], []]);
  await entries.leave(entryId, author.id);
  await outbox.idle();
  expect(received(owner)).toEqual(['Trần Văn Bình đã rút tên khỏi “Một cửa liên thông”.']);
  expect(received(author)).toEqual([
    expect.stringContaining('đã bỏ tên anh/chị khỏi “Một cửa liên thông”'),
  ]);
});

test('a name that was not taken out after all is not told of', async () => {
  const { outbox, clock, owner, received, post } = await begin();
  await post('owner-told-left');
  clock.advance(11 * 60_000);
  await outbox.idle();
  expect(received(owner)).toEqual([]);
});

test('who took their consent back is not named, and not written to', async () => {
  const { outbox, members, clock, owner, author, received, post } = await begin();
  await members.clearProfile(author.id);
  await members.recordConsent(author.id, 'withdrawn', '1', clock.now());
  await post('owner-told-declined');
  await post('author-told-removed', author);
  await outbox.idle();
  expect(received(owner)).toEqual([
    'Một người dùng đã từ chối lời mời làm đồng tác giả của “Một cửa liên thông”.',
  ]);
  expect(received(author)).toEqual([]);
});

test('an entry that is gone is not spoken of', async () => {
  const { outbox, entries, entryId, owner, received, post } = await begin();
  const entry = await entries.find(entryId);
  if (!entry) throw new Error('no entry');
  await entries.discard(entry);
  await post('owner-told-accepted');
  await outbox.idle();
  expect(received(owner)).toEqual([]);
});
