import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { askStep, inviteAuthor } from '../../src/registration/buttons.js';
import type { Scene } from '../support/registration.js';

/** Somebody at the question about the co-authors of their team. */
export async function atAuthors(scene: Scene) {
  const owner = await scene.member('Nguyễn Thị Mai');
  const { id } = await scene.draft(owner, { title: 'Một cửa liên thông', kind: 'team' });
  await owner.press({ data: askStep.data(id, 'authors') });
  const names = async () => (await scene.entry(id)).authors.map(({ name }) => name);
  return { owner, id, names };
}

/** Makes a link by its button. @returns its token */
export async function invite(owner: EmulatedUser, id: string): Promise<string> {
  await owner.press({ data: inviteAuthor.data(id) });
  const [, token] = /\?start=i_([\w-]{22})\n/.exec(owner.last.text ?? '') ?? [];
  if (token === undefined) throw new Error(`No link in: ${owner.last.text}`);
  return token;
}

/** Somebody who was invited into an entry and has accepted, of which its owner has been told. */
export async function join(
  scene: Scene,
  id: string,
  name = 'Trần Văn Bình',
  languageCode = 'vi',
): Promise<EmulatedUser> {
  const author = await scene.member(name, { languageCode });
  const token = await scene.invitations.create(id, scene.clock.now());
  await author.open(`i_${token}`);
  await author.press(languageCode === 'en' ? 'Accept' : 'Nhận lời');
  await scene.app.allSent();
  return author;
}

/** A team's complete draft, and who owns it. */
export async function team(scene: Scene): Promise<{ owner: EmulatedUser; id: string }> {
  const owner = await scene.member('Nguyễn Thị Mai');
  const { id } = await scene.completeDraft(owner, 'team');
  return { owner, id };
}
