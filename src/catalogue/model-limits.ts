/** Characters of what is written for the catalogue. */
export const MODEL_LIMITS = {
  title: 200,
  unitName: 200,
  summary: 3_000,
  sourceName: 150,
  remark: 500,
} as const;

/** Characters of a link. */
export const LINK_LIMITS = { min: 8, max: 300 } as const;
