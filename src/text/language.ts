/** The languages people can read the bot in; Vietnamese is the first. */
export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
