import { agreeButton, openProposal, publishProposal } from '../../src/catalogue/buttons.js';
import { entryModelId } from '../../src/catalogue/model.js';
import { createModelStore, type ModelStore } from '../../src/catalogue/model-store.js';
import type { TypedContent } from '../../src/catalogue/publication.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import type { Entry } from '../../src/registration/entry.js';
import { submitEntry } from '../../src/registration/submit-entry.js';
import type { StageOptions, Store } from './app.js';
import { COMPLETE } from './registration.js';
import { pressFresh, type ResultScene, useResultScenes } from './results.js';

export interface CatalogueScene extends ResultScene {
  models: ModelStore;
  /** An entry on record, as if it had gone through the form; a co-author has an account. */
  submitted(
    owner: EmulatedUser,
    answers?: Record<string, string>,
    coAuthor?: EmulatedUser,
  ): Promise<Entry>;
  /** Its owner agrees; then an administrator publishes it. @returns the model's id */
  publishEntry(owner: EmulatedUser, entry: Entry): Promise<string>;
  /** By the buttons of an administrator who has seen the proposal. */
  approve(id: string): Promise<void>;
  /** One from elsewhere, put straight into the catalogue. */
  elsewhere(id: string, content: Partial<TypedContent>): Promise<string>;
}

/** A Redis for the file, and for each test a scene with an empty catalogue and two administrators. */
export function useCatalogueScenes(start?: () => Promise<Store>) {
  const scenes = useResultScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<CatalogueScene> {
      const scene = await scenes.begin(options);
      const { clock, contest, entries, admin, members } = scene;
      const models = createModelStore(scenes.client, scene.keys);

      const approve = async (id: string) => {
        const updateId = (await models.find(id))?.proposal?.updateId;
        if (updateId === undefined) throw new Error(`Nothing is proposed: ${id}`);
        await pressFresh(admin, openProposal.data(id, String(updateId)));
        await pressFresh(admin, publishProposal.data(id, String(updateId), 'yes'));
        if (!(await models.find(id))?.publication) throw new Error(`Not published: ${id}`);
      };
      return {
        ...scene,
        models,
        approve,
        async submitted(owner, answers = {}, coAuthor) {
          const kind = coAuthor ? 'team' : 'individual';
          const { id } = await scene.draft(owner, { ...COMPLETE, kind, ...answers });
          if (coAuthor) {
            const { name = '' } = await members.find(coAuthor.id);
            const facts = { key: `u${coAuthor.id}`, name, userId: coAuthor.id };
            await entries.addAuthor(id, { ...facts, addedAt: clock.now() }, 9);
          }
          const member = await members.find(owner.id);
          const { state } = await submitEntry({ contest, clock, entries }, id, member);
          if (state !== 'submitted') throw new Error(`The entry was not taken: ${state}`);
          return scene.entry(id);
        },
        async publishEntry(owner, entry) {
          const id = entryModelId(entry.id);
          await pressFresh(owner, agreeButton.data(id));
          await approve(id);
          // Its authors are told; that letter must not come between what a test does and sees next.
          await scene.app.allSent();
          return id;
        },
        async elsewhere(id, content) {
          const whole: TypedContent = {
            kind: 'typed',
            title: 'Một cửa lưu động',
            unitName: 'UBND quận Hải Châu, thành phố Đà Nẵng',
            year: 2018,
            summary: 'Tổ công tác đến tận thôn để nhận hồ sơ và trả kết quả cho người dân.',
            source: { name: 'Cổng Thông tin CCHC', url: 'https://example.org/mot-cua' },
            ...content,
          };
          await models.write(id, {}, clock.now(), admin.id);
          await models.publish(id, { content: whole, at: clock.now(), by: admin.id }, `test ${id}`);
          return id;
        },
      };
    },
  };
}
