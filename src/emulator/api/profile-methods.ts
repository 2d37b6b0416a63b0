import { z } from 'zod';
import type { ProfileField } from '../world/bot-profile.js';
import { badRequest } from './api-error.js';
import { type Method, type MethodTable, method } from './method.js';
import { int, json } from './parameters.js';

const language = { language_code: z.string().default('') };

function setText(field: ProfileField, limit: number): Method {
  return method({ [field]: z.string().default(''), ...language }, ({ profile }, parameters) => {
    const text = String(Object.entries(parameters).find(([key]) => key === field)?.[1] ?? '');
    if ([...text].length > limit) throw badRequest(`bot ${field.replace('_', ' ')} is too long`);
    profile.setText(field, parameters.language_code, text);
    return true;
  });
}

function getText(field: ProfileField): Method {
  return method(language, ({ profile }, { language_code }) => ({
    [field]: profile.text(field, language_code),
  }));
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

export const profileMethods: MethodTable = {
  setMyName: setText('name', 64),
  setMyDescription: setText('description', 512),
  setMyShortDescription: setText('short_description', 120),
  getMyName: getText('name'),
  getMyDescription: getText('description'),
  getMyShortDescription: getText('short_description'),

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
