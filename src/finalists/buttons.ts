import { z } from 'zod';
import { defineButton } from '../telegram/buttons.js';

const finalist = z.string().regex(/^[a-z0-9-]{1,24}$/);
const token = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

export const answerClaimLink = defineButton('uc', [token, z.enum(['accept', 'decline'])]);
export const leaveFinalist = defineButton('ul', [finalist, z.enum(['ask', 'yes'])]);
