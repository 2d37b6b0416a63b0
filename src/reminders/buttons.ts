import { slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';

const finalist = slug;

/** "Remind me tomorrow", for oneself. */
export const snoozeButton = defineButton('nz', [finalist]);
/** The deadline as a file for one's calendar. */
export const calendarButton = defineButton('nc', [finalist]);
/** The contest's calendar. */
export const showCalendar = defineButton('nl', []);
