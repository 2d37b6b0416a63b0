import { z } from 'zod';
import { defineButton } from '../telegram/buttons.js';
import { columns, rowId } from './result.js';
import { stages } from './result-store.js';

const finalist = z.string().regex(/^[a-z0-9-]{1,24}$/);
/** An id of the contest file, or "-" for what is not known. */
const value = z.string().regex(/^[a-z0-9-]{1,24}$/);
const page = z.string().regex(/^\d{1,3}$/);
const count = z.string().regex(/^\d{1,7}$/);
const revision = z.string().regex(/^\d{1,9}$/);
/** An update's id, by which a submission or a spreadsheet is known. */
const update = z.string().regex(/^\d{1,16}$/);
const twice = z.enum(['ask', 'yes']);
const column = z.enum(columns);
/** Whether the next question follows, as when a row is new, or the row is shown again. */
const mode = z.enum(['new', 'edit']);
const delay = z.string().regex(/^(morning|m\d{1,5})$/);

/** What results are looked at by: all, a prize, a field, an agency. */
export const filters = ['all', 'prize', 'field', 'agency'] as const;
export type FilterKind = (typeof filters)[number];
const filter = z.enum(filters);

/** In the place of a value that is not known. */
export const UNKNOWN = '-';

export const openResults = defineButton('qo', []);
export const listResults = defineButton('ql', [filter, value, page]);
export const chooseFilter = defineButton('qc', [filter, page]);
export const openResult = defineButton('qr', [rowId, page]);
export const showPicture = defineButton('qi', []);

export const openDraft = defineButton('qd', [page], { for: 'administrator' });
export const pickFinalist = defineButton('qf', [page], { for: 'administrator' });
export const addFinalistButton = defineButton('qa', [finalist], { for: 'administrator' });
export const askEntryCode = defineButton('qg', [], { for: 'administrator' });
export const askUnitName = defineButton('qu', [], { for: 'administrator' });
export const openRow = defineButton('qw', [rowId], { for: 'administrator' });
export const askColumn = defineButton('qe', [rowId, column, mode], { for: 'administrator' });
export const setChoice = defineButton('qs', [rowId, z.enum(['prize', 'field']), value, mode], {
  for: 'administrator',
});
export const setAgency = defineButton('q7', [rowId, value], { for: 'administrator' });
/** Makes it unknown; of a new row, leaves it so. */
export const setUnknown = defineButton('qn', [rowId, column, mode], { for: 'administrator' });
export const removeRowButton = defineButton('qx', [rowId, twice], { for: 'administrator' });

export const sendTemplate = defineButton('qt', [], { for: 'administrator' });
export const askSheet = defineButton('qj', [], { for: 'administrator' });
export const confirmImport = defineButton('qm', [update, z.enum(['yes', 'no'])], {
  for: 'administrator',
});

export const openSummary = defineButton('qy', [], { for: 'administrator' });
/** For the draft as it was shown: after a change the button does nothing. */
export const chooseDelay = defineButton('qv', [revision, z.enum(['ask', 'typed'])], {
  for: 'administrator',
});
export const submitButton = defineButton('qz', [revision, delay, twice], { for: 'administrator' });
export const withdrawButton = defineButton('q2', [update, twice], { for: 'administrator' });

/** A page of the rows; or from the beginning, with the picture card above. */
export const openReview = defineButton('q3', [update, z.union([page, z.literal('card')])], {
  for: 'administrator',
});
/** With the count of people that was said. */
export const publishButton = defineButton('q4', [update, z.enum(['ask', 'again', 'yes']), count], {
  for: 'administrator',
});
export const askReturn = defineButton('q5', [update], { for: 'administrator' });
export const previewDraft = defineButton('q6', [page], { for: 'administrator' });

export const openDelivery = defineButton('q8', [], { for: 'administrator' });
export const resendResults = defineButton(
  'q9',
  [z.enum(stages), z.enum(['failed', 'uncertain']), twice, count],
  { for: 'administrator' },
);
