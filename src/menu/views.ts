import { deadlineInstant, formatDate, lastDay } from '../contest/calendar.js';
import type { Contest } from '../contest/contest.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator, Translators } from '../telegram/translations.js';
import { LANGUAGES } from '../text/language.js';
import { chooseLanguage, type MenuTopic, openTopic } from './buttons.js';

/** What the menu has for this person beside what it has for everyone. */
export interface MenuWays {
  /** They are of a unit in the final round. */
  plan: boolean;
  /** They appraise plans, or see to it that they are. */
  appraisal: boolean;
}

/** The welcome: what this is, from which dispatch, and that it is no official channel. */
export function welcomeView(contest: Contest, now: number, ways: MenuWays, t: Translator): View {
  const { dispatch, calendar } = contest;
  const deadline = calendar.deadlines.plan.before;
  return {
    text: t.html('welcome', {
      number: dispatch.number,
      date: formatDate(contest, dispatch.date),
      contest: contest.shortName[t.language],
      deadline: formatDate(contest, deadline),
      lastDay: formatDate(contest, lastDay(contest)),
      past: String(now >= deadlineInstant(contest)),
    }),
    buttons: menuRows(ways, t),
  };
}

export function menuView(ways: MenuWays, t: Translator): View {
  return { text: t.html('menu'), buttons: menuRows(ways, t) };
}

function menuRows({ plan, appraisal }: MenuWays, t: Translator): NonNullable<View['buttons']> {
  const topic = (name: MenuTopic) => openTopic.make(t.plain(`menu-${name}`), name);
  return [
    [topic('register')],
    [topic('entries')],
    ...(plan ? [[topic('plan')]] : []),
    [topic('results'), topic('models')],
    [topic('agency')],
    ...(appraisal ? [[topic('appraisal')]] : []),
    [topic('help'), topic('language')],
    [topic('settings'), topic('privacy')],
  ];
}

export function helpView(contest: Contest, t: Translator): View {
  return {
    text: t.html('help', {
      standing: contest.standingRegister[t.language],
      contact: contest.controller.contact[t.language],
    }),
    buttons: [[menuButton(t)]],
  };
}

/** Each language is named in itself, so that it is found by who reads it. */
export function languageView(translators: Translators, t: Translator): View {
  return {
    text: t.html('language-ask'),
    buttons: [
      LANGUAGES.map((language) =>
        chooseLanguage.make(
          `${language === t.language ? '✅ ' : ''}${translators[language].plain('language-name')}`,
          language,
        ),
      ),
      [menuButton(t)],
    ],
  };
}
