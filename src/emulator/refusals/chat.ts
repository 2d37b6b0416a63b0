import { badRequest, forbidden } from './api-error.js';

/** Of the chat in which something is to be done. */
export const chatRefusals = {
  cantBegin: () => forbidden("bot can't initiate conversation with a user"),
  chatNotFound: () => badRequest('chat not found'),
  noRightToPost: () => badRequest('need administrator rights in the channel chat'),
  deactivated: () => forbidden('user is deactivated'),
  blocked: () => forbidden('bot was blocked by the user'),
  migrated: (to: number) =>
    badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: to }),
  kicked: (type: string) => forbidden(`bot was kicked from the ${type} chat`),
  notAMember: (type: string) => forbidden(`bot is not a member of the ${type} chat`),
  /** @param what of what kind the message is, as many */
  notEnoughRights: (what: string) => badRequest(`not enough rights to send ${what} to the chat`),
  /** In place of that where the Bot API server hadn't yet heard that the right is gone. */
  noRightsToSend: () => badRequest('have no rights to send a message'),
  participantInvalid: () => badRequest('PARTICIPANT_ID_INVALID'),
  cantLeavePrivate: () => badRequest("bot can't leave a private chat"),
};
