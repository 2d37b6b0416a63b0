import { formatDateTime } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { escapeHtml } from '../telegram/html.js';
import type { Translator } from '../telegram/translations.js';
import type { PersonalData } from './collect.js';
import { labelOf, wordFor } from './data-words.js';
import type { Json } from './json-people.js';

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

function shownValue(json: Json, contest: Contest, t: Translator, fact = ''): string {
  if (Array.isArray(json)) {
    return `<ul>${json.map((one) => `<li>${shownValue(one, contest, t)}</li>`).join('')}</ul>`;
  }
  if (typeof json === 'object' && json !== null) {
    const facts = Object.entries(json).filter(([, value]) => !isBlank(value));
    return `<dl>${facts
      .map(
        ([name, value]) =>
          `<dt>${escapeHtml(labelOf(name, t))}</dt><dd>${shownValue(value, contest, t, name)}</dd>`,
      )
      .join('')}</dl>`;
  }
  return escapeHtml(wordFor(String(json), fact, contest, t));
}

/** What was never said is left out. */
function isBlank(json: Json): boolean {
  return json === '' || json === null || (Array.isArray(json) && json.length === 0);
}

function words(t: Translator, id: string, args: Record<string, string> = {}): string {
  return escapeHtml(t.plain(id, args));
}
