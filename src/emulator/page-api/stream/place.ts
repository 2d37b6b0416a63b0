import { z } from 'zod';

/** A chat as one person has it on the screen; the two ids are the same for the chat with the bot. */
export interface Place {
  readonly chatId: number;
  readonly userId: number;
}

/** More than anybody looks at at once. */
const MOST_PLACES = 50;
const MOST_LISTED = 500;

/** What a page has in sight: chats that are open on it, and chats of which it lists a line. */
export const inSight = z.strictObject({
  places: z.array(z.strictObject({ chat_id: z.int(), user_id: z.int() })).max(MOST_PLACES),
  listed: z.array(z.int()).max(MOST_LISTED).default([]),
});
