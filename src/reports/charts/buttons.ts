import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import { announcementId } from '../../announcements/announcement.js';
import { defineButton } from '../../telegram/buttons.js';
import type { Translator } from '../../telegram/translations.js';

const ADMINISTRATORS = { for: 'administrator' } as const;
const page = z.string().regex(/^\d{1,3}$/);

/** What there is a picture of, beside the delivery of announcements. */
export const subjects = ['agencies', 'fields', 'plans', 'coverage'] as const;
export type Subject = (typeof subjects)[number];

export const openStatistics = defineButton('z0', [], ADMINISTRATORS);
export const showChart = defineButton('z1', [z.enum(subjects), page], ADMINISTRATORS);
export const listDeliveries = defineButton('z2', [page], ADMINISTRATORS);
export const showDelivery = defineButton('z3', [announcementId], ADMINISTRATORS);

/** For administrators, from wherever figures are looked at. */
export function statisticsWay(t: Translator): InlineKeyboardButton {
  return openStatistics.make(t.plain('charts-open'));
}

/** The way back from every picture. */
export function statisticsButton(t: Translator): InlineKeyboardButton {
  return openStatistics.make(t.plain('charts-back'));
}
