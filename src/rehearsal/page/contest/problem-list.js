import { el } from '../../../emulator/page/dom.js';
import { doc } from './document.js';
import { placeName } from './places.js';
import { said, t } from './strings.js';

/**
 * Every problem as a button that leads to it.
 *
 * @param {(problem: import('./document.js').Problem) => void} go
 * @param {number} [most]
 */
export function problemItems(go, most = Number.POSITIVE_INFINITY) {
  return doc.problems
    .slice(0, most)
    .map((problem) =>
      el(
        'li',
        {},
        el(
          'button',
          { type: 'button', class: 'problem', on: { click: () => go(problem) } },
          el(
            'span',
            { class: 'problem-place' },
            `${placeName(problem.path)} · ${t('line', { n: problem.line })}`,
          ),
          el('span', {}, said(problem.reason)),
        ),
      ),
    );
}
