const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/**
 * A link in the form Telegram keeps it, or nothing if it would not accept it. A host needs a dot:
 * `http://localhost` is refused, as Telegram does.
 */
export function checkedUrl(target: string): string | undefined {
  const trimmed = target.trim();
  if (/^(tg|ton):\/\/./i.test(trimmed)) return trimmed;
  const full =
    SCHEME.test(trimmed) && !/^[^/:]+\.[^/:]+:\d/.test(trimmed) ? trimmed : `http://${trimmed}`;
  if (!/^https?:\/\//i.test(full) || /\s/.test(full) || !URL.canParse(full)) return undefined;
  const { hostname, pathname, href } = new URL(full);
  if (!hostname.includes('.') && !hostname.startsWith('[')) return undefined;
  return pathname === '/' ? href : full;
}
