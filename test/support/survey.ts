import type { EmulatedUser } from '../../src/emulator/emulator.js';
import { stages } from '../../src/results/result-store.js';
import { continueSurvey, sendAnswers } from '../../src/survey/buttons.js';
import { createSurveyStore, type SurveyStore } from '../../src/survey/survey-store.js';
import type { StageOptions, Store } from './app.js';
import { ADMIN, OTHER_ADMIN } from './progress.js';
import { pressFresh, type ResultScene, useResultScenes } from './results.js';

/** The first time to send after three days: a Monday at 08:00, as the third day is a Saturday. */
export const INVITED_AT = '2019-11-25T01:00:00Z';
/** After the last day, 13/12/2019. */
export const OVER_AT = '2019-12-14T01:00:00Z';

let updates = 1_000_000;

export interface SurveyScene extends ResultScene {
  survey: SurveyStore;
  /** Results that everyone may read from now on, and of which everyone was told. */
  makePublic(): Promise<void>;
  /** The survey as it is open, with the invitations sent. */
  open(): Promise<void>;
  /** Through all questions by buttons and texts, and sent. */
  answer(user: EmulatedUser, mark: string, text?: string): Promise<void>;
  /** The same without the bot, where many are needed. */
  answerStraight(user: EmulatedUser, mark: string, text?: string): Promise<void>;
}

export function useSurveyScenes(start?: () => Promise<Store>) {
  const scenes = useResultScenes(start);
  return {
    get client() {
      return scenes.client;
    },
    async begin(options: Partial<StageOptions> = {}): Promise<SurveyScene> {
      const scene = await scenes.begin(options);
      const { clock, minute, contest, results } = scene;
      const survey = createSurveyStore(scenes.client, scene.keys);
      const makePublic = async () => {
        const at = clock.now();
        updates += 1;
        const id = String(updates);
        const delay = { minutes: 0 };
        const submitted = { id, by: ADMIN, at, delay, rows: [] };
        await results.submit(submitted, (await results.draft()).revision);
        const approval = { approvedBy: OTHER_ADMIN, publishedAt: at, updateId: updates };
        await results.publish({ ...submitted, ...approval });
        const { version = 0 } = (await results.newest()) ?? {};
        for (const stage of stages) await results.begin(version, stage, at);
      };
      return {
        ...scene,
        survey,
        makePublic,
        async open() {
          await makePublic();
          clock.set(INVITED_AT);
          await minute();
        },
        async answer(user, mark, text = '') {
          await pressFresh(user, continueSurvey.data());
          for (const { type } of contest.survey.questions) {
            if (type === 'scale') await user.press(mark);
            else if (text !== '') await user.say(text);
            else await user.press('Bỏ qua');
          }
          await user.press('📨 Gửi góp ý');
        },
        async answerStraight({ id }, mark, text = '') {
          const { questions, fewestAnswers: fewest } = contest.survey;
          for (const { id: question, type } of questions) {
            await survey.write(id, question, type === 'scale' ? mark : text, 60);
          }
          await survey.send(id, await survey.draft(id), { fewest });
        },
      };
    },
  };
}

/** Presses "send" with a count of changes that the person need not see. */
export function forgeSend(user: EmulatedUser, revision: number) {
  return pressFresh(user, sendAnswers.data(String(revision)));
}
