import { z } from 'zod';
import { slug } from '../contest/contest-values.js';
import { defineButton } from '../telegram/buttons.js';

const finalist = slug;
const token = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

export const answerClaimLink = defineButton('uc', [token, z.enum(['accept', 'decline'])]);
export const leaveFinalist = defineButton('ul', [finalist, z.enum(['ask', 'yes'])]);
