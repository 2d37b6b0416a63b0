import { badRequest } from './api-error.js';

/** Of messages that are sent, repeated, edited or deleted, and of answers to presses. */
export const messageRefusals = {
  replyElsewhere: () => badRequest('replies to other chats are not supported by this emulator'),
  repliedNotFound: () => badRequest('message to be replied not found'),
  quoteInvalid: () => badRequest('QUOTE_TEXT_INVALID'),
  editedNotFound: () => badRequest('message to edit not found'),
  repeatedNotFound: (verb: 'copy' | 'forward') => badRequest(`message to ${verb} not found`),
  contentProtected: () => badRequest("message has protected content and can't be forwarded"),
  cantRepeat: (verb: 'copy' | 'forward') =>
    badRequest(`the message can't be ${verb === 'copy' ? 'copied' : 'forwarded'}`),
  cantEdit: (what: 'message' | 'message media') => badRequest(`${what} can't be edited`),
  deletedNotFound: () => badRequest('message to delete not found'),
  cantDelete: () => badRequest("message can't be deleted"),
  cantDeleteForAll: () => badRequest("message can't be deleted for everyone"),
  noMessageIds: () => badRequest('message identifiers are not specified'),
  tooManyMessageIds: () => badRequest('too many message identifiers specified'),
  messageIdsUnordered: () =>
    badRequest('message identifiers must be in a strictly increasing order'),
  nothingToForward: () => badRequest('there are no messages to forward'),
  noChatId: () => badRequest('chat_id is empty'),
  noMessageId: () => badRequest('message identifier is not specified'),
  messageIdInvalid: () => badRequest('MESSAGE_ID_INVALID'),
  notModified: () =>
    badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    ),
  noTextToEdit: () => badRequest('there is no text in the message to edit'),
  noCaptionToEdit: () => badRequest('there is no caption in the message to edit'),
  contentInvalid: () => badRequest('invalid message content specified'),
  queryTooOld: () =>
    badRequest('query is too old and response timeout expired or query ID is invalid'),
  answerTooLong: () => badRequest('MESSAGE_TOO_LONG'),
  actionUnknown: () => badRequest('wrong parameter action in request'),
};
