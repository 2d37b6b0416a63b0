import type { Message } from 'grammy/types';
import type { LocalText } from '../../contest/contest.js';
import type { EmulatedUser } from '../../emulator/emulator.js';
import type { Rehearsal } from '../rehearsal.js';
import type { Gate } from './gate.js';
import {
  type Answer,
  type ButtonWords,
  buttonInSight,
  glimpse,
  heard,
  linkIn,
  nextOf,
  stands,
  type Words,
} from './looking.js';
import { asItIs, SceneTrouble } from './trouble.js';

/** More questions than any form has: who is asked for ever is asked the same again. */
const MOST_QUESTIONS = 60;

/**
 * What people do in a scene. Before each act it is looked anew at what stands on the phone, so
 * that a person at the page may have typed meanwhile; where it doesn't fit, the scene says so.
 */
export class Acts {
  /** What the bot said in a window of its own, until the next act. */
  #alert: { userId: number; text: string } | undefined;
  /** What the bot wrote before is no news. Epoch milliseconds. */
  protected since = 0;

  constructor(
    private readonly on: Pick<Rehearsal, 'bot' | 'emulator'>,
    private readonly pass: Pick<Gate, 'pass' | 'over'>,
    private readonly tell: (act: LocalText) => void,
  ) {}

  /** Types what answers no question: a command. */
  async say(user: EmulatedUser, text: string): Promise<void> {
    const act = this.#act(user, `gõ ${text}`, `types ${text}`);
    await this.pass.pass('type', text.length);
    await this.#do(user, act, () => user.say(text));
  }

  /** Types the answer to a question of the bot that stands there. */
  async answer(user: EmulatedUser, question: Words, text: string): Promise<void> {
    const act = this.#act(user, `trả lời “${question}”`, `answers “${question}”`);
    await this.pass.pass('type', text.length);
    await this.#stands(user, act, question);
    await this.#do(user, act, () => user.say(text));
  }

  /** Presses a button that is in sight: of the bot's newest messages, the newest. */
  async press(user: EmulatedUser, words: ButtonWords): Promise<void> {
    const name = typeof words === 'object' && 'name' in words ? words.name : String(words);
    const act = this.#act(user, `bấm “${name}”`, `presses “${name}”`);
    await this.pass.pass('press');
    const found = await this.#seek(() => buttonInSight(user, words));
    if (!found) throw this.#trouble(user, act, `nút “${name}”`, `the button “${name}”`);
    const { message, button } = found;
    await this.#do(user, act, async () => {
      if (!('callback_data' in button)) return void (await user.press(button.text));
      const { message_id: messageId } = message;
      const { answer } = await user.press({ messageId, data: button.callback_data });
      this.#alert = answer?.text ? { userId: user.id, text: answer.text } : undefined;
    });
  }

  /** Opens the bot, by its name or by a link that somebody was given. */
  async open(user: EmulatedUser, payload?: string): Promise<void> {
    const act =
      payload === undefined
        ? this.#act(user, 'mở trò chuyện với hệ thống', 'opens the chat')
        : this.#act(user, 'mở liên kết được gửi', 'opens the link');
    await this.pass.pass('press');
    await this.#do(user, act, () => user.open(payload));
  }

  /** Answers whatever is asked, in the order in which it is asked, until something else stands there. */
  async fill(user: EmulatedUser, answers: readonly Answer[], until: Words): Promise<void> {
    const act = this.#act(user, 'điền từng câu', 'fills in the form');
    for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
      await this.pass.pass('press');
      const next = await this.#seek(() => nextOf(user, answers, until));
      if (next === 'done') return;
      if (!next) break;
      if ('say' in next) await this.answer(user, next.to, next.say);
      else if ('press' in next) await this.press(user, next.press);
      else await this.#do(user, act, () => user.after(() => next.send(user)));
    }
    throw this.#trouble(user, act, `“${until}”`, `“${until}”`);
  }

  /** Waits for words of the bot, asked for or not, since time was last let pass. */
  async expect(user: EmulatedUser, words: Words): Promise<Message> {
    const act = this.#act(user, 'chờ tin của hệ thống', 'waits for a message');
    await this.pass.pass('press');
    const message = await this.#seek(() => heard(user, words, this.since));
    if (message) return message;
    throw this.#trouble(user, act, `“${words}”`, `“${words}”`);
  }

  /** The link that the bot made for somebody to pass on: what `open` takes. */
  async link(user: EmulatedUser): Promise<string> {
    const act = this.#act(user, 'chép liên kết', 'copies the link');
    const link = await this.#seek(() => linkIn(user));
    if (link !== undefined) return link;
    throw this.#trouble(user, act, 'một liên kết', 'a link');
  }

  async #stands(user: EmulatedUser, act: LocalText, words: Words): Promise<void> {
    if (await this.#seek(() => stands(user, words))) return;
    throw this.#trouble(user, act, `“${words}”`, `“${words}”`);
  }

  /** What is there, or comes: by itself, or because it was due. */
  async #seek<Found>(look: () => Found | undefined): Promise<Found | undefined> {
    const found = look();
    if (found !== undefined || this.on.bot.state !== 'running') return found;
    await this.on.bot.ask('sweep').catch(() => undefined);
    return look();
  }

  async #do(user: EmulatedUser, act: LocalText, what: () => Promise<unknown>): Promise<void> {
    if (this.on.bot.state === 'down') {
      throw new SceneTrouble({
        act,
        expected: { vi: 'Hệ thống đang chạy', en: 'the bot is running' },
        stood: { vi: 'Hệ thống đã bị tắt', en: 'the bot has been killed' },
      });
    }
    this.#alert = undefined;
    try {
      await what();
    } catch (error) {
      if (error instanceof SceneTrouble || this.pass.over) throw error;
      const words = error instanceof Error ? error.message : String(error);
      throw new SceneTrouble({
        act,
        expected: { vi: 'Hệ thống trả lời', en: 'an answer of the bot' },
        stood: asItIs(`${glimpse(user)} (${words})`),
      });
    }
  }

  #act(user: EmulatedUser, vi: string, en: string): LocalText {
    const { first_name: name } = user.person.user;
    const act = { vi: `${name} ${vi}`, en: `${name} ${en}` };
    this.tell(act);
    return act;
  }

  #trouble(user: EmulatedUser, act: LocalText, vi: string, en: string): SceneTrouble {
    const alert = this.#alert?.userId === user.id ? `${this.#alert.text} · ` : '';
    const stood = asItIs(`${alert}${glimpse(user)}`);
    return new SceneTrouble({ act, expected: { vi, en }, stood });
  }
}
