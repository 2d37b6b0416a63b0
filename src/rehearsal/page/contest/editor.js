import { byId, el } from '../../../emulator/page/dom.js';
import { refreshRoving, rove } from '../../../emulator/page/roving.js';
import { saveFile } from './actions.js';
import { doc, onDoc, redo, undo } from './document.js';
import { createEditorBar } from './editor-bar.js';
import { createFindBar } from './find-bar.js';
import { nodeAt, showProblems } from './form-problems.js';
import { sectionForm, unfold } from './forms.js';
import { lineAt, nearest } from './json-tree.js';
import { lineOfSection, problemsBySection, sectionOf } from './places.js';
import { problemItems } from './problem-list.js';
import { SECTIONS } from './sections.js';
import { said, t } from './strings.js';
import { createTextEditor } from './text-editor.js';

/** @typedef {import('./json-tree.js').Path} Path */
/** @typedef {{ path?: Path, line?: number }} Place */

/** As it was left, for the next time. */
const view = { mode: /** @type {'form' | 'text'} */ ('form'), section: SECTIONS[0]?.id ?? '' };

/** The file in a window of its own: by forms or as text, one text under both. @param {Place} [place] where to begin */
export function openEditor(place) {
  const text = createTextEditor();
  const find = createFindBar(text);
  const nav = el('nav', { class: 'editor-nav', 'aria-label': t('sections') });
  const main = el('div', { class: 'editor-main' });
  const problems = el('section', {
    class: 'editor-problems',
    'aria-label': t('problems', { n: '' }),
  });
  const bar = createEditorBar({
    find: find.root,
    mode: () => view.mode,
    setMode,
    done: () => dialog.close(),
  });
  /** With Ctrl or ⌘. @type {Record<string, (() => unknown) | undefined>} */
  const keys = {
    z: undo,
    y: redo,
    f: find.focus,
    ...(doc.name !== undefined && { s: saveFile }),
  };
  const dialog = el(
    'dialog',
    { class: 'editor', 'aria-label': t('editor') },
    bar.root,
    el('div', { class: 'editor-body' }, nav, main),
    problems,
  );

  /** @param {'form' | 'text'} mode */
  function setMode(mode) {
    view.mode = mode;
    drawMain();
    const section = SECTIONS.find(({ id }) => id === view.section);
    if (mode === 'text' && section) text.goTo(lineOfSection(section));
  }

  function drawNav() {
    const counts = problemsBySection();
    const buttons = SECTIONS.map((section) => {
      const count = counts.get(section.id);
      return el(
        'button',
        {
          type: 'button',
          'aria-current': section.id === view.section ? 'true' : undefined,
          on: { click: () => openSection(section) },
        },
        said(section.label),
        count !== undefined && el('span', { class: 'editor-count' }, String(count)),
      );
    });
    const hadFocus = nav.contains(document.activeElement);
    nav.replaceChildren(...buttons);
    const current = nav.querySelector('[aria-current]');
    refreshRoving(nav, 'button', /** @type {HTMLElement} */ (current ?? nav.firstChild));
    if (hadFocus) /** @type {HTMLElement | null} */ (current)?.focus();
  }

  /** @param {import('./fields.js').Section} section */
  function openSection(section) {
    view.section = section.id;
    drawNav();
    if (view.mode === 'text') text.goTo(lineOfSection(section));
    else drawMain();
    if (view.mode === 'form') main.scrollTop = 0;
  }

  function drawMain() {
    bar.draw();
    find.root.hidden = view.mode === 'form';
    if (view.mode === 'text') {
      if (main.firstChild !== text.root) main.replaceChildren(text.root);
      text.draw();
      return;
    }
    const section = SECTIONS.find(({ id }) => id === view.section);
    if (!doc.tree || !section) {
      main.replaceChildren(brokenNote());
      return;
    }
    const form = sectionForm(section, (focus) => {
      if (focus) unfold(focus);
      drawForm();
      if (focus) focusOn(focus.split('.'));
    });
    // Problems of what was folded away show when it is opened.
    form.addEventListener('filled', () => showProblems(form));
    showProblems(form);
    main.replaceChildren(form);
  }

  /** Anew, with the focus and the place where they were. */
  function drawForm() {
    const focused = document.activeElement?.closest('[data-path]')?.getAttribute('data-path');
    const inside = main.contains(document.activeElement);
    const { scrollTop } = main;
    drawMain();
    main.scrollTop = scrollTop;
    if (inside && focused) focusOn(focused.split('.'));
  }

  function brokenNote() {
    const line = doc.problems[0]?.line ?? 1;
    const go = () => {
      setMode('text');
      text.goTo(line);
    };
    return el(
      'div',
      { class: 'editor-note' },
      el('p', {}, t('notJson')),
      el(
        'button',
        { type: 'button', class: 'button primary', on: { click: go } },
        t('goToLine', { n: line }),
      ),
    );
  }

  /** @param {Path} path @returns {boolean} whether the form has a place for it */
  function focusOn(path) {
    const node = nodeAt(main, path);
    const target = node?.querySelector('input, textarea, select, summary, button');
    node?.scrollIntoView({ block: 'center' });
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    return node !== null;
  }

  /** @param {Place} where */
  function goTo({ path = [], line }) {
    const section = sectionOf(path);
    if (section) view.section = section.id;
    drawNav();
    if (view.mode === 'form' && doc.tree && section) {
      unfold(path.join('.'));
      drawMain();
      if (focusOn(path)) return;
    }
    view.mode = 'text';
    drawMain();
    text.goTo(line ?? (doc.tree ? lineAt(doc.text, nearest(doc.tree, path).at) : 1), path);
  }

  function drawProblems() {
    problems.hidden = doc.problems.length === 0;
    problems.replaceChildren(el('ul', { class: 'problems' }, ...problemItems(goTo)));
  }

  dialog.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const act = keys[event.shiftKey && key === 'z' ? 'y' : key];
    if (!act || (key === 'f' && view.mode !== 'text')) return;
    event.preventDefault();
    act();
  });

  const end = onDoc((change) => {
    bar.draw();
    if (change === 'check') {
      drawNav();
      drawProblems();
      if (view.mode === 'text') text.drawProblems();
      else if (main.firstChild instanceof HTMLFormElement) showProblems(main.firstChild);
      else drawMain();
    } else if (change === 'history' || change === 'load') {
      if (view.mode === 'form') drawForm();
      else text.draw();
    }
  });

  rove(nav, 'button');
  const toasts = byId('toasts');
  const toastsHome = toasts.parentElement;
  dialog.addEventListener('close', () => {
    end();
    text.end();
    toastsHome?.append(toasts);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  // What is said of a press must not lie behind the window.
  dialog.append(toasts);
  drawNav();
  drawProblems();
  drawMain();
  if (place) goTo(place);
}
