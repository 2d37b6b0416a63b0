import { el } from '../../../emulator/page/dom.js';
import { rove } from '../../../emulator/page/roving.js';
import { awayNote } from './away-note.js';
import { copyRow } from './copy-row.js';
import { subjectInWords } from './format.js';
import { kindInWords } from './kinds.js';
import { oneAtATime } from './one-at-a-time.js';
import { pager } from './paged.js';
import { read } from './read.js';
import { drawRows } from './rows.js';
import { say } from './strings.js';

/** @typedef {{ mailing: import('./mailing-row.js').Mailing, copy: import('./copy-row.js').Copy }} Kept */

/** Everything that the bot wanted to tell somebody. @param {{ id: number, name: string }} chat @param {import('./nav.js').Nav} nav @returns {import('./nav.js').View} */
export function personCopies(chat, nav) {
  /** @type {Kept[]} */
  let kept = [];
  let known = false;
  const away = awayNote();
  const list = el('ul', { class: 'inside-list' });
  const empty = el('p', { class: 'empty', hidden: true });
  const pages = pager(() => void load());
  rove(list, '.copy-row');

  const draw = () => {
    away.draw();
    drawRows(list, kept, ({ mailing }) => mailing.id, row, '.copy-row');
    empty.hidden = !known || kept.length > 0;
    empty.textContent = say('nothingFor', { name: chat.name });
    pages.draw();
  };
  /** @param {Kept} one */
  const row = ({ mailing, copy }) => {
    const subject = subjectInWords(mailing.about);
    const title = [kindInWords(mailing.kind), subject].filter(Boolean).join(' · ');
    const open = () => nav.mailing(mailing);
    return copyRow(copy, { title, mailingId: mailing.id, nav, open });
  };
  const load = oneAtATime(async () => {
    const answer = await read(`chats/${chat.id}/copies`, pages.query());
    away.hear(answer);
    if (answer.value) {
      kept = answer.value.copies;
      known = true;
    }
    draw();
    if (answer.value) pages.setTotal(answer.value.total);
  });
  return {
    node: el('div', { class: 'inside-body' }, away.node, list, empty, pages.node),
    title: () => say('everything', { name: chat.name }),
    draw,
    shown: () => void load(),
    changed: () => void load(),
  };
}
