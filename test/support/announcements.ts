import type { Message } from 'grammy/types';
import type { Announcement } from '../../src/announcements/announcement.js';
import {
  type AnnouncementStore,
  createAnnouncementStore,
} from '../../src/announcements/announcement-store.js';
import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { createLedger, type Ledger } from '../../src/outbox/ledger.js';
import type { StageOptions, Store } from './app.js';
import { type ProgressScene, useProgressScenes } from './progress.js';

export interface AnnouncementScene extends ProgressScene {
  announcements: AnnouncementStore;
  ledger: Ledger;
  /** People who have joined; every one of them is in the agency that is given. */
  people(count: number, agencyId?: string): Promise<EmulatedUser[]>;
  /** Composes a text for everyone, up to the card. @returns the draft */
  compose(text?: string): Promise<Announcement>;
  /** Composes and sends it, without waiting for the copies. */
  announce(text?: string): Promise<Announcement>;
  /** The newest announcement as it stands now. */
  newest(): Promise<Announcement>;
}

export const TEXT = 'Hạn gửi phương án là trước ngày 31/01/2020.';

/** A Redis for the file, and for each test a scene with an administrator who announces. */
export function useAnnouncementScenes(start?: () => Promise<Store>) {
  const scenes = useProgressScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<AnnouncementScene> {
      const env = { SEND_RATE: '30', ...options.env };
      const scene = await scenes.begin({ ...options, env });
      const { admin, keys, members } = scene;
      const announcements = createAnnouncementStore(scenes.client, keys);
      const newest = async () => {
        const [one] = await announcements.newest(0, 1);
        if (!one) throw new Error('There is no announcement');
        return one;
      };
      const announcing: AnnouncementScene = {
        ...scene,
        announcements,
        ledger: createLedger(scenes.client, keys),
        newest,
        async people(count, agencyId = 'so-noi-vu') {
          const people: EmulatedUser[] = [];
          for (let number = 1; number <= count; number += 1) {
            const user = await scene.member(`Người ${number}`);
            if (agencyId !== 'so-noi-vu') await members.update(user.id, { agencyId });
            people.push(user);
          }
          return people;
        },
        async compose(text = TEXT) {
          await admin.say('/thongbao');
          await admin.press('✍️ Soạn thông báo');
          await admin.say(text);
          await admin.press('⬜ Mọi người');
          await admin.press('✅ Xong');
          return newest();
        },
        async announce(text) {
          await announcing.compose(text);
          await confirm(admin);
          return newest();
        },
      };
      return announcing;
    },
  };
}

/** From the card of a draft to the second yes. */
export async function confirm(admin: EmulatedUser): Promise<void> {
  await admin.press('🚀 Gửi…');
  await admin.press('Tiếp tục ▶');
  const yes = admin.buttons().find((text) => /^(🚀 Gửi|🕗 Hẹn gửi)/.test(text));
  if (!yes) throw new Error(`No way to confirm: ${admin.last.text}`);
  await admin.press(yes);
}

/** The messages of the bot in somebody's chat that say this. */
export function copiesOf(user: EmulatedUser, text: string): Message[] {
  return user.messages.filter(
    (message) => message.from?.id !== user.id && wordsOf(message) === text,
  );
}

function wordsOf({ text, caption }: Message): string | undefined {
  return text ?? caption;
}
