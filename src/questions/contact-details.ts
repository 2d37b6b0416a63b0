/** "0905 123 456", "(0258) 3822.229", "+84 905-123-456": nine to eleven digits that begin as numbers here do. */
const PHONE = /(?<![\d.,])(?:\(?\+?84|\(?0)(?:[\s.()-]{0,2}\d){8,10}(?!\d)/u;
const EMAIL = /[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}/u;
const USERNAME = /(?<![\p{L}\d])@[A-Za-z]\w{3,31}/u;
const LINK = /\b(?:t|telegram)\.(?:me|dog)\/|\btg:\/\/|\bzalo\.me\//iu;

/**
 * Whether a text seems to say how to reach somebody. It decides on a warning only: what people tell
 * each other of themselves is theirs to say.
 */
export function hasContactDetails(text: string): boolean {
  return [PHONE, EMAIL, USERNAME, LINK].some((kind) => kind.test(text));
}
