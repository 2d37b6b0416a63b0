import { el } from '../../../emulator/page/dom.js';
import { ask } from '../feed.js';
import { numberField } from './number-field.js';
import { say } from './strings.js';

/** @typedef {'limited' | 'error' | 'gateway' | 'slow' | 'lost' | 'limits' | 'away' | 'store'} FaultName */
/** @typedef {{ on: boolean, settings: Record<string, number>, struck?: number }} FaultState */

/** What can be set, and within which bounds. */
const BOUNDS = /** @type {Record<string, [number, number]>} */ ({
  share: [1, 100],
  retryAfter: [1, 300],
  ms: [50, 35_000],
});

/** A fault with its switch. Made once, and drawn again: what somebody is typing stays. @param {FaultName} name @param {FaultState} first */
export function faultCard(name, first) {
  let state = first;
  const title = el('h4', { id: `fault-${name}` });
  const says = el('p', { class: 'hint', id: `fault-says-${name}` });
  const toggle = el(
    'button',
    {
      type: 'button',
      role: 'switch',
      class: 'toggle',
      'aria-labelledby': title.id,
      'aria-describedby': says.id,
      on: { click: () => void flip() },
    },
    el('span', { class: 'toggle-knob', 'aria-hidden': 'true' }),
  );
  const struck = el('span', { class: 'fault-struck' });
  const fields = Object.entries(first.settings).map(([setting, value]) => {
    const [min, max] = BOUNDS[setting] ?? [1, 100];
    return numberField({
      label: () => say(/** @type {'share'} */ (setting)),
      ...{ setting, value, min, max },
      onChange: () => void apply(),
    });
  });
  const node = el(
    'li',
    { class: 'fault', data: { fault: name } },
    el('div', { class: 'fault-head' }, title, toggle),
    says,
    fields.length > 0 &&
      el('div', { class: 'fault-settings' }, ...fields.map((field) => field.node)),
    struck,
  );

  /** @returns {Record<string, number> | undefined} nothing while a field has no number that it may have */
  const settings = () => {
    const values = fields.map(({ setting, value }) => [setting, value()]);
    return values.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(values);
  };
  const turnOn = async () => {
    const given = settings();
    if (given) await ask('faults', { do: 'on', faults: { [name]: given } });
    else fields.find((field) => field.value() === undefined)?.focus();
  };
  const flip = async () => {
    toggle.disabled = true;
    await (state.on ? ask('faults', { do: 'off', fault: name }) : turnOn());
    toggle.disabled = false;
    toggle.focus();
  };
  /** Other settings hold at once where it is on. */
  const apply = async () => {
    if (state.on && settings()) await turnOn();
  };

  return {
    node,
    /** @param {FaultState} now */
    draw(now) {
      state = now;
      title.textContent = say(name);
      says.textContent = say(`${name}Says`);
      toggle.setAttribute('aria-checked', String(now.on));
      node.classList.toggle('on', now.on);
      for (const field of fields) field.draw(now.settings[field.setting]);
      if (now.struck === undefined) struck.textContent = now.on ? say('notCounted') : '';
      else struck.textContent = now.struck > 0 ? say('struck', { n: now.struck }) : '';
    },
  };
}
