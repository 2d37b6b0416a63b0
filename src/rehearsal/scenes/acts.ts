import type { Message } from 'grammy/types';
import type { LocalText } from '../../contest/contest.js';
import type { EmulatedUser } from '../../emulator/emulator.js';
import { NotConfirmedError } from '../../emulator/updates/confirmation.js';
import type { Rehearsal } from '../rehearsal.js';
import type { Gate } from './gate.js';
import {
  type Answer,
  buttonInSight,
  glimpse,
  heard,
  linkIn,
  nextOf,
  spoken,
  stands,
  type Words,
} from './looking.js';
import { asItIs, SceneTrouble, type Trouble } from './trouble.js';

/** More questions than any form has: who is asked for ever is asked the same again. */
const MOST_QUESTIONS = 60;

/** What is being done, and on whose phone; on nobody's while time passes. */
export interface Act extends LocalText {
  userId?: number;
}

type Instead = Pick<Trouble, 'expected' | 'stood'>;

const DOWN: Instead = {
  expected: { vi: 'Hệ thống đang chạy', en: 'the bot is running' },
  stood: { vi: 'Hệ thống đã bị tắt', en: 'the bot is off' },
};
const SILENT: Instead = {
  expected: { vi: 'Hệ thống trả lời', en: 'an answer of the bot' },
  stood: { vi: 'Hệ thống chưa trả lời', en: 'no answer yet' },
};
const BLOCKED: Instead = {
  expected: { vi: 'Người này không chặn hệ thống', en: 'a person who has not blocked the bot' },
  stood: { vi: 'Người này đang chặn hệ thống', en: 'a person who has blocked it' },
};

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
    private readonly on: Pick<Rehearsal, 'bot'>,
    protected readonly gate: Gate,
    protected readonly tell: (act: Act) => void,
  ) {}

  /** Types what answers no question: a command. */
  async say(user: EmulatedUser, text: string): Promise<void> {
    const act = this.#act(user, `gõ ${text}`, `types ${text}`);
    await this.gate.pass('type', text.length);
    await this.#do(user, act, () => user.say(text));
  }

  /** Types the answer to a question of the bot that stands there. */
  async answer(user: EmulatedUser, question: Words, text: string): Promise<void> {
    const act = this.#answering(user, question);
    await this.gate.pass('type', text.length);
    const asked = await this.#seek(user, () => stands(user, question));
    if (!asked) throw this.#trouble(user, act, `“${spoken(question)}”`);
    await this.#do(user, act, () => user.say(text));
  }

  /** Presses a button that is in sight: of the bot's newest messages, the newest. */
  async press(user: EmulatedUser, words: Words): Promise<void> {
    await this.gate.pass('press');
    await this.#press(user, words);
  }

  /** Opens the bot, by its name or by a link that somebody was given. */
  async open(user: EmulatedUser, payload?: string): Promise<void> {
    const act =
      payload === undefined
        ? this.#act(user, 'mở trò chuyện với hệ thống', 'opens the chat')
        : this.#act(user, 'mở liên kết được gửi', 'opens the link');
    await this.gate.pass('press');
    await this.#do(user, act, () => user.open(payload));
  }

  async block(user: EmulatedUser): Promise<void> {
    const act = this.#act(user, 'chặn hệ thống', 'blocks the bot');
    await this.gate.pass('press');
    await this.#do(user, act, () => user.block());
  }

  /** Answers whatever is asked, in the order in which it is asked, until something else stands there. */
  async fill(user: EmulatedUser, answers: readonly Answer[], until: Words): Promise<void> {
    const act = this.#act(user, 'điền từng câu', 'fills in the form');
    const look = () => nextOf(user, answers, until);
    for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
      const next = await this.#seek(user, look);
      if (next === 'done') return;
      if (!next) break;
      if ('say' in next) await this.gate.pass('type', next.say.length);
      else await this.gate.pass('press');
      // Meanwhile a person may have answered it by hand.
      if (look() === next) await this.#give(user, next);
    }
    throw this.#trouble(user, act, `“${spoken(until)}”`);
  }

  /** Waits for words of the bot, asked for or not, since time was last let pass. */
  async expect(user: EmulatedUser, words: Words): Promise<Message> {
    const act = this.#act(user, 'chờ tin của hệ thống', 'waits for a message');
    await this.gate.pass('press');
    const message = await this.#seek(user, () => heard(user, words, this.since));
    if (message) return message;
    throw this.#trouble(user, act, `“${spoken(words)}”`);
  }

  /** The link that the bot made for somebody to pass on: what `open` takes. */
  async link(user: EmulatedUser): Promise<string> {
    const act = this.#act(user, 'chép liên kết', 'copies the link');
    const link = await this.#seek(user, () => linkIn(user));
    if (link !== undefined) return link;
    throw this.#trouble(user, act, 'một liên kết', 'a link');
  }

  #give(user: EmulatedUser, answer: Answer): Promise<void> {
    if ('press' in answer) return this.#press(user, answer.press);
    const act = this.#answering(user, answer.to);
    return this.#do(user, act, () => user.say(answer.say));
  }

  async #press(user: EmulatedUser, words: Words): Promise<void> {
    const name = spoken(words);
    const act = this.#act(user, `bấm “${name}”`, `presses “${name}”`);
    const found = await this.#seek(user, () => buttonInSight(user, words));
    if (!found) throw this.#trouble(user, act, `nút “${name}”`, `the button “${name}”`);
    const { message, button } = found;
    await this.#do(user, act, async () => {
      // A button that is a link opens what it leads to.
      if (!('callback_data' in button)) return void (await user.press(button.text));
      const { message_id: messageId } = message;
      const { answer } = await user.press({ messageId, data: button.callback_data });
      this.#alert = answer?.text ? { userId: user.id, text: answer.text } : undefined;
    });
  }

  /** What is there, or comes: because it was due, or a little later where something goes wrong on the way. */
  async #seek<Found>(user: EmulatedUser, look: () => Found | undefined) {
    const found = look();
    if (found !== undefined || this.on.bot.state === 'down') return found;
    await this.on.bot.ask('sweep').catch(() => undefined);
    if (look() === undefined) {
      await user.waitFor(() => look() !== undefined, this.gate.patience).catch(() => undefined);
    }
    return look();
  }

  async #do(user: EmulatedUser, act: LocalText, what: () => Promise<unknown>): Promise<void> {
    if (this.on.bot.state === 'down') throw new SceneTrouble({ act, ...DOWN });
    this.#alert = undefined;
    try {
      await what();
    } catch (error) {
      if (this.gate.over) throw error;
      throw this.#failed(user, act, error);
    }
  }

  #failed(user: EmulatedUser, act: LocalText, error: unknown): SceneTrouble {
    if (user.person.blocked) return new SceneTrouble({ act, ...BLOCKED });
    if (error instanceof NotConfirmedError) return new SceneTrouble({ act, ...SILENT });
    const words = error instanceof Error ? error.message : String(error);
    return this.#trouble(user, act, 'làm được việc này', 'that this can be done', words);
  }

  #answering(user: EmulatedUser, question: Words): LocalText {
    const asked = spoken(question);
    return this.#act(user, `trả lời “${asked}”`, `answers “${asked}”`);
  }

  #act(user: EmulatedUser, vi: string, en: string): LocalText {
    const { first_name: name } = user.person.user;
    const act = { vi: `${name} ${vi}`, en: `${name} ${en}` };
    this.tell({ ...act, userId: user.id });
    return act;
  }

  #trouble(
    user: EmulatedUser,
    act: LocalText,
    vi: string,
    en = vi,
    ...more: string[]
  ): SceneTrouble {
    const alert = this.#alert?.userId === user.id ? [this.#alert.text] : [];
    const stood = asItIs([...more, ...alert, glimpse(user)].join(' · '));
    return new SceneTrouble({ act, expected: { vi, en }, stood });
  }
}
