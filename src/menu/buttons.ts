import { z } from 'zod';
import { defineButton } from '../telegram/buttons.js';
import { LANGUAGES } from '../text/language.js';

export const menuTopics = [
  'register',
  'entries',
  'plan',
  'results',
  'models',
  'questions',
  'agency',
  'settings',
  'language',
  'privacy',
  'help',
  'appraisal',
  'survey',
] as const;
export type MenuTopic = (typeof menuTopics)[number];

export const openTopic = defineButton('mt', [z.enum(menuTopics)]);
export const chooseLanguage = defineButton('ml', [z.enum(LANGUAGES)]);
