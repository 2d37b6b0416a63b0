import { badRequest, conflict } from './api-error.js';

/** Of fetching updates, and of the webhook. */
export const updatesRefusals = {
  otherPoll: () =>
    conflict(
      'terminated by other getUpdates request; make sure that only one bot instance is running',
    ),
  webhookSet: () => conflict('terminated by setWebhook request'),
  webhookActive: () =>
    conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    ),
  webhookUrlInvalid: () => badRequest('invalid webhook URL specified'),
  secretTokenTooLong: () => badRequest('secret token is too long'),
  secretTokenUnallowed: () => badRequest('secret token contains unallowed characters'),
};
