import type { Message } from 'grammy/types';
import type { EmulatedUser } from '../../emulator/emulator.js';
import type { Step } from './errands/step.js';

/** What became of a step: done; passed over; `missing`: there is nothing to press, so they give up. */
export interface Acted {
  outcome: 'done' | 'passed' | 'missing' | 'failed';
  /** What was typed, or stood on the button; of a failure, why. */
  text: string;
}

/** How far back somebody scrolls for a button. */
const MESSAGES = 12;

/** Does one thing in somebody's chat, and waits until the bot has taken it. */
export async function act(user: EmulatedUser, step: Step): Promise<Acted> {
  try {
    return await actOut(user, step);
  } catch (error) {
    // A bot that is down, or a chat that is blocked: bad luck, not a fault of the rehearsal.
    return { outcome: 'failed', text: error instanceof Error ? error.message : String(error) };
  }
}

async function actOut(user: EmulatedUser, step: Step): Promise<Acted> {
  switch (step.do) {
    case 'say':
      await user.say(step.text);
      return { outcome: 'done', text: step.text };
    case 'open':
      await user.open(step.payload);
      return { outcome: 'done', text: `/start ${step.payload}` };
    case 'block':
    case 'unblock':
      await user[step.do]();
      return { outcome: 'done', text: step.do };
    case 'press':
      return pressOne(user, step);
  }
}

async function pressOne(user: EmulatedUser, step: Extract<Step, { do: 'press' }>): Promise<Acted> {
  const found = findButton(user, step);
  if (found) {
    const { text, ...button } = found;
    await user.press(button);
    return { outcome: 'done', text };
  }
  const { otherwise } = step;
  if (otherwise === 'pass') return { outcome: 'passed', text: '' };
  return otherwise
    ? actOut(user, { do: 'say', text: otherwise.say })
    : { outcome: 'missing', text: '' };
}

interface Found {
  messageId: number;
  data: string;
  text: string;
}

/** Under the newest message that has any that fits. */
function findButton(
  { messages }: EmulatedUser,
  { button, which, nth = 0 }: Extract<Step, { do: 'press' }>,
): Found | undefined {
  for (const message of messages.slice(-MESSAGES).reverse()) {
    const fitting = buttonsOf(message).filter(({ data }) => {
      const values = button.parse(data);
      return values !== undefined && (which?.(values) ?? true);
    });
    const chosen = fitting[nth % Math.max(1, fitting.length)];
    if (chosen) return chosen;
  }
  return undefined;
}

/** The buttons under a message that send something to the bot. */
export function buttonsOf(message: Message): Found[] {
  const keys = message.reply_markup?.inline_keyboard.flat() ?? [];
  return keys.flatMap((key) =>
    'callback_data' in key
      ? [{ messageId: message.message_id, data: key.callback_data, text: key.text }]
      : [],
  );
}
