/** A person can't do this in a Telegram client. */
export class ActError extends Error {
  override readonly name = 'ActError';
}
