/** Characters of what is typed for a row. */
export const ROW_LIMITS = { unit: 200, title: 200 } as const;
