/** Why a part isn't well, or nothing. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** What `/healthz` says: the first thing that is wrong. */
export function firstTrouble(parts: Parts): string | undefined {
  return Object.values(parts).find((reason) => reason !== undefined);
}

/** What `/healthz/ready` says: each part by itself. */
export function describeParts(parts: Parts) {
  return {
    status: firstTrouble(parts) === undefined ? 'ok' : 'trouble',
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, reason]) => [
        name,
        reason === undefined ? { ok: true } : { ok: false, reason },
      ]),
    ),
  };
}
