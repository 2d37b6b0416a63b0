import { badRequest } from './api-error.js';

/** Of the bot's commands and profile. */
export const profileRefusals = {
  languageInvalid: () => badRequest('invalid language code specified'),
  tooManyCommands: () => badRequest('BOT_COMMANDS_TOO_MUCH'),
  commandInvalid: () => badRequest('BOT_COMMAND_INVALID'),
  wordsEmpty: (what: string) => badRequest(`${what} must be non-empty`),
  wordsTooLong: (what: string, limit: number) =>
    badRequest(`${what} length must not exceed ${limit}`),
  profileTextTooLong: (field: string) => badRequest(`bot ${field.replace('_', ' ')} is too long`),
};
