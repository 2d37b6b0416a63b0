import { z } from 'zod';
import { defineButton } from '../telegram/buttons.js';
import { REPORT_ID } from './report-job.js';

export const openReports = defineButton('l0', [], { for: 'administrator' });
export const makeReport = defineButton('l1', [z.string().regex(REPORT_ID)], {
  for: 'administrator',
});
