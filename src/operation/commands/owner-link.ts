import { createOneTimeLinkStore, LINK_DAYS, oneTimeLink } from '../../people/one-time-links.js';
import { ROLE_LINK_SUBJECT } from '../../roles/give-role.js';
import { createPlainApi } from '../../telegram/bot.js';
import { createHttpClient } from '../../telegram/http-client.js';
import { EXIT } from '../command.js';
import type { OperationDeps } from '../deps.js';
import { OperationError } from '../operation-error.js';

/** Who opens it first and accepts is an owner. */
export async function ownerLink(deps: OperationDeps) {
  const { redis, keys, clock, say } = deps;
  const username = await usernameOf(deps);
  const links = createOneTimeLinkStore(redis, keys);
  const link = { purpose: 'be-owner', subject: ROLE_LINK_SUBJECT, by: 0 } as const;
  const token = await links.create(link, clock.now());
  say(oneTimeLink(username, token));
  say(
    `Whoever opens this link first and accepts is an owner of the bot, with everything that owners may do. It works once, within ${LINK_DAYS} days. Send it only to the one it is for; who holds the role is shown under /vaitro.`,
  );
  return EXIT.done;
}

async function usernameOf({ config }: OperationDeps): Promise<string> {
  const http = createHttpClient();
  try {
    const { botToken: token, telegramApiRoot: apiRoot } = config;
    return (await createPlainApi({ token, apiRoot, http, timeoutSeconds: 10 }).getMe()).username;
  } catch {
    // Not its words: there may be the token in them.
    throw new OperationError(
      'Telegram didn’t say what this bot is called, which the link needs: look whether this machine reaches TELEGRAM_API_ROOT and whether BOT_TOKEN is right.',
    );
  } finally {
    await http.close();
  }
}
