import { el, isComposing } from '../../../emulator/page/dom.js';
import { change, doc, redo, undo } from './document.js';
import { nearest } from './json-tree.js';
import { said, t } from './strings.js';

/** Keys, strings, and all other values. */
const TOKENS = /("(?:[^"\\]|\\.)*"?)(\s*:)?|(-?\d[\d.eE+-]*|\btrue\b|\bfalse\b|\bnull\b)/g;

/**
 * The whole as text, with line numbers and with what is wrong on its lines. A text area has no lines
 * of its own: behind it stands a copy whose lines are elements, and which wraps as it does.
 *
 * @returns {{ root: HTMLElement, input: HTMLTextAreaElement, draw: () => void, drawProblems: () => void, end: () => void, goTo: (line: number, path?: import('./json-tree.js').Path) => void, select: (from: number, to: number) => void }}
 */
export function createTextEditor() {
  const copy = el('div', { class: 'code-copy', 'aria-hidden': 'true' });
  const input = el('textarea', {
    class: 'code-input',
    spellcheck: 'false',
    autocapitalize: 'off',
    autocomplete: 'off',
    'aria-label': t('editor'),
    'aria-describedby': 'code-says',
  });
  const says = el('p', { class: 'code-says', id: 'code-says', role: 'status' });
  const sheet = el('div', { class: 'code-sheet' }, copy, input);
  const scroller = el('div', { class: 'code' }, sheet);
  /** @type {string[]} */
  let lines = [];

  input.addEventListener('input', () => {
    change(input.value, 'text', 'text');
    drawLines();
  });
  input.addEventListener('beforeinput', (event) => {
    if (!event.inputType.startsWith('history')) return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') undo();
    else redo();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || isComposing(event) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const before = input.value.slice(0, input.selectionStart);
    const [indent = ''] = /^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1)) ?? [];
    const deeper = /[{[]\s*$/.test(before) ? '  ' : '';
    input.setRangeText(`\n${indent}${deeper}`, input.selectionStart, input.selectionEnd, 'end');
    input.dispatchEvent(new Event('input'));
  });
  const follow = () => {
    if (document.activeElement === input) drawSaying();
  };
  document.addEventListener('selectionchange', follow);

  /** Only lines that differ are made anew: a key must not cost a thousand of them. */
  function drawLines() {
    const next = doc.text.split('\n');
    let same = 0;
    while (same < next.length && same < lines.length && next[same] === lines[same]) same += 1;
    let tail = 0;
    const most = Math.min(next.length, lines.length) - same;
    while (tail < most && next[next.length - 1 - tail] === lines[lines.length - 1 - tail])
      tail += 1;
    for (let at = lines.length - tail - 1; at >= same; at -= 1) copy.children[at]?.remove();
    const made = next.slice(same, next.length - tail).map(lineOf);
    const after = copy.children[same];
    if (after) after.before(...made);
    else copy.append(...made);
    lines = next;
  }

  function drawProblems() {
    for (const line of [...copy.querySelectorAll('.wrong')]) {
      line.classList.remove('wrong');
      line.querySelector('.code-why')?.remove();
    }
    for (const { line, reason } of doc.problems) {
      const node = copy.children[line - 1];
      if (!node || node.classList.contains('wrong')) continue;
      node.classList.add('wrong');
      node.append(el('span', { class: 'code-why' }, said(reason)));
    }
    drawSaying();
  }

  function drawSaying() {
    const line = input.value.slice(0, input.selectionStart).split('\n').length;
    const here = doc.problems.filter((problem) => problem.line === line);
    const text = here.map(({ path, reason }) => `${path.join('.')}: ${said(reason)}`).join(' · ');
    const sentence = text || t('line', { n: line });
    says.classList.toggle('wrong', here.length > 0);
    if (says.textContent !== sentence) says.textContent = sentence;
  }

  /** @param {number} from @param {number} to */
  function select(from, to) {
    const line = input.value.slice(0, from).split('\n').length;
    input.setSelectionRange(from, to);
    copy.children[line - 1]?.scrollIntoView({ block: 'center' });
    drawSaying();
  }

  return {
    root: el('div', { class: 'code-frame' }, scroller, says),
    input,
    select,
    drawProblems,
    end: () => document.removeEventListener('selectionchange', follow),
    draw() {
      if (input.value !== doc.text) input.value = doc.text;
      drawLines();
      drawProblems();
    },
    goTo(line, path) {
      const found = path && doc.tree && nearest(doc.tree, path);
      if (found)
        select(found.whole ? found.node.start : found.at, found.whole ? found.node.end : found.at);
      else {
        const start =
          doc.text
            .split('\n')
            .slice(0, line - 1)
            .join('\n').length + (line > 1 ? 1 : 0);
        select(start, start);
      }
      input.focus({ preventScroll: true });
    },
  };
}

/** @param {string} text */
function lineOf(text) {
  const line = el('div', { class: 'code-line' });
  let at = 0;
  for (const match of text.matchAll(TOKENS)) {
    const [whole, string = '', colon, scalar] = match;
    line.append(text.slice(at, match.index));
    const kind = scalar ? 'code-scalar' : colon ? 'code-key' : 'code-string';
    line.append(el('span', { class: kind }, scalar ?? string), colon ?? '');
    at = match.index + whole.length;
  }
  line.append(text.slice(at));
  return line;
}
