import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { escapeHtml } from '../telegram/html.js';
import type { Translator } from '../telegram/translations.js';
import type { PersonalData } from './collect.js';
import type { Json } from './json-people.js';

/** Facts that have a name in people's language, by its last part; any other stands as it is stored. */
const FACTS: ReadonlyMap<string, string> = new Map([
  ['about', 'about'],
  ['acknowledged', 'acknowledged'],
  ['addedAt', 'added-at'],
  ['agency', 'agency'],
  ['agencyId', 'agency-id'],
  ['agreed', 'agreed'],
  ['answer', 'answer'],
  ['answers', 'answers'],
  ['as', 'as'],
  ['at', 'at'],
  ['author', 'author'],
  ['authors', 'authors'],
  ['choice', 'choice'],
  ['code', 'code'],
  ['consent', 'consent'],
  ['consentAt', 'consent-at'],
  ['consentVersion', 'consent-version'],
  ['content', 'content'],
  ['createdAt', 'created-at'],
  ['decidedAt', 'decided-at'],
  ['files', 'files'],
  ['kind', 'kind'],
  ['language', 'language'],
  ['messages', 'messages'],
  ['model', 'model'],
  ['name', 'name'],
  ['named', 'named'],
  ['phone', 'phone'],
  ['plan', 'plan'],
  ['position', 'position'],
  ['sentAt', 'sent-at'],
  ['sha256', 'seal'],
  ['side', 'side'],
  ['size', 'size'],
  ['state', 'state'],
  ['submittedAt', 'sent-at'],
  ['text', 'text'],
  ['title', 'title'],
  ['unit', 'unit'],
  ['userId', 'user-id'],
  ['value', 'value'],
  ['version', 'version'],
  ['versions', 'versions'],
]);

/** A phone's width, no script, no picture: it opens in any browser, also without a connection. */
const STYLE = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
h1 { font-size: 1.3rem } h2 { font-size: 1.1rem; margin-top: 2rem; border-bottom: 1px solid #8888 }
.record { border: 1px solid #8886; border-radius: .5rem; padding: .5rem .75rem; margin: .75rem 0 }
dl { margin: 0 } dt { font-weight: 600; margin-top: .4rem } dd { margin: 0 0 0 .75rem; white-space: pre-wrap }
ul { margin: 0; padding-left: 1.2rem } .note { color: #777 }`;

/** Everything about a person as one page that opens on any phone. */
export function dataPage(data: PersonalData, contest: Contest, t: Translator): string {
  const parts = data.sections.map(
    ({ section, records }) =>
      `<h2>${words(t, `kept-${section}`)}</h2>\n${records
        .map((record) => `<div class="record">${shownValue(record, contest, t)}</div>`)
        .join('\n')}`,
  );
  const title = words(t, 'data-page-title');
  const at = formatDateTime(contest, Date.parse(data.at), t.language);
  return `<!doctype html>
<html lang="${t.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${STYLE}</style></head><body>
<h1>${title}</h1>
<p>${words(t, 'data-page-about', { id: String(data.telegramId), at })}</p>
<p class="note">${words(t, 'data-page-note')}</p>
${parts.join('\n')}
</body></html>
`;
}

function shownValue(json: Json, contest: Contest, t: Translator): string {
  if (Array.isArray(json)) {
    return `<ul>${json.map((one) => `<li>${shownValue(one, contest, t)}</li>`).join('')}</ul>`;
  }
  if (typeof json === 'object' && json !== null) {
    const facts = Object.entries(json).map(
      ([fact, value]) => `<dt>${labelOf(fact, t)}</dt><dd>${shownValue(value, contest, t)}</dd>`,
    );
    return `<dl>${facts.join('')}</dl>`;
  }
  const text = String(json);
  const isTime = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);
  return escapeHtml(isTime ? formatDateTime(contest, Date.parse(text), t.language) : text);
}

function labelOf(fact: string, t: Translator): string {
  const name = FACTS.get(fact);
  return name === undefined ? escapeHtml(fact) : words(t, `fact-${name}`);
}

function words(t: Translator, id: string, args: Record<string, string> = {}): string {
  return escapeHtml(t.plain(id, args));
}
