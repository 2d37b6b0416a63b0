import { z } from 'zod';
import { refused } from '../refusals/refused.js';
import type { Server } from '../server-parts.js';
import type { ProfileField } from '../world/bot-profile.js';
import { method } from './method.js';
import { int, json } from './parameters.js';

const text = z.string().default('');
const language = { language_code: text };

/** The longest text of each, in characters. */
const LIMITS: Record<ProfileField, number> = { name: 64, description: 512, short_description: 120 };

function keep({ profile }: Server, field: ProfileField, language: string, value: string): true {
  if ([...value].length > LIMITS[field]) throw refused.profileTextTooLong(field);
  profile.setText(field, language, value);
  return true;
}

const menuButton = json(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('commands') }),
    z.strictObject({ type: z.literal('default') }),
    z.strictObject({
      type: z.literal('web_app'),
      text: z.string(),
      web_app: z.strictObject({ url: z.string() }),
    }),
  ]),
);

export const profileMethods = {
  setMyName: method({ name: text, ...language }, (server, { name, language_code }) =>
    keep(server, 'name', language_code, name),
  ),

  setMyDescription: method(
    { description: text, ...language },
    (server, { description, language_code }) =>
      keep(server, 'description', language_code, description),
  ),

  setMyShortDescription: method(
    { short_description: text, ...language },
    (server, { short_description, language_code }) =>
      keep(server, 'short_description', language_code, short_description),
  ),

  getMyName: method(language, ({ profile }, { language_code }) => ({
    name: profile.text('name', language_code),
  })),

  getMyDescription: method(language, ({ profile }, { language_code }) => ({
    description: profile.text('description', language_code),
  })),

  getMyShortDescription: method(language, ({ profile }, { language_code }) => ({
    short_description: profile.text('short_description', language_code),
  })),

  setChatMenuButton: method(
    { chat_id: int.optional(), menu_button: menuButton.optional() },
    ({ profile }, { chat_id, menu_button = { type: 'default' as const } }) => {
      profile.setMenuButton(chat_id, menu_button);
      return true;
    },
  ),

  getChatMenuButton: method({ chat_id: int.optional() }, ({ profile }, { chat_id }) =>
    profile.menuButton(chat_id),
  ),
};
