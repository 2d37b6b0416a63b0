/** Edits, deletions, answers to presses and "typing…" make none. */
const SENDING = /^(?:send(?!chataction$)|copymessage|forwardmessage)/;

/** Whether calls of a method make a new message. */
export function makesMessage(method: string): boolean {
  return SENDING.test(method.toLowerCase());
}
