import * as audit from './admin/audit/buttons.js';
import * as agencies from './agencies/buttons.js';
import * as announcements from './announcements/buttons.js';
import * as appraisal from './appraisal/buttons.js';
import * as decision from './appraisal/decision/buttons.js';
import * as catalogue from './catalogue/buttons.js';
import * as chats from './chats/buttons.js';
import * as commendation from './commendation/buttons.js';
import * as dissemination from './dissemination/buttons.js';
// Whatever else defines buttons and forms is part of these.
import './features.js';
import * as finalists from './finalists/buttons.js';
import * as menu from './menu/buttons.js';
import * as people from './people/buttons.js';
import { isFor, type Role, roles } from './people/roles.js';
import * as personalData from './personal-data/buttons.js';
import * as plans from './plans/buttons.js';
import * as progress from './progress/buttons.js';
import * as questions from './questions/buttons.js';
import * as registration from './registration/buttons.js';
import * as reminders from './reminders/buttons.js';
import * as replication from './replication/buttons.js';
import * as reports from './reports/buttons.js';
import * as charts from './reports/charts/buttons.js';
import * as results from './results/buttons.js';
import * as rolePages from './roles/buttons.js';
import * as survey from './survey/buttons.js';
import type { Audience } from './telegram/audience.js';
import { type Button, definedButtons } from './telegram/buttons.js';
import { audienceOfCommand, commandNames, commandSpellingsOf } from './telegram/commands.js';
import { definedForms } from './telegram/forms.js';
import * as telegram from './telegram/menu-button.js';

const modules = {
  agencies,
  announcements,
  appraisal,
  catalogue,
  charts,
  chats,
  commendation,
  decision,
  dissemination,
  finalists,
  menu,
  people,
  'personal-data': personalData,
  plans,
  progress,
  questions,
  registration,
  reminders,
  replication,
  reports,
  results,
  roles: rolePages,
  audit,
  survey,
  telegram,
};

/** Something that a person can do to the bot, and for whom it is. */
export interface Permission {
  kind: 'command' | 'button' | 'form';
  /** As it stands in the code: `results.publishButton`. */
  name: string;
  /** As it stands in an update: a command, a button's code, a form's name. */
  code: string;
  for: Audience;
  /** Of a button. */
  codecs?: Button['codecs'];
}

/**
 * Everything that a person can do to the bot, read from the code itself: each command, each kind of
 * button, each question that is answered by typing. What a role may do at all is said here; which
 * entry, plan or agency it may be done to, the handlers ask.
 */
export function permissions(): Permission[] {
  const names = new Map<string, string>();
  for (const [folder, module] of Object.entries(modules)) {
    for (const [name, button] of Object.entries(module)) {
      if (isButton(button)) names.set(button.name, `${folder}.${name}`);
    }
  }
  return [
    ...commandNames.map((name) => ({
      kind: 'command' as const,
      name,
      code: `/${commandSpellingsOf(name).vi}`,
      for: audienceOfCommand(name),
    })),
    ...definedButtons.map((button) => ({
      kind: 'button' as const,
      name: names.get(button.name) ?? button.name,
      code: button.name,
      for: button.for,
      codecs: button.codecs,
    })),
    ...[...definedForms].map(([code, audience]) => ({
      kind: 'form' as const,
      name: code,
      code,
      for: audience,
    })),
  ].sort((one, other) => (one.kind + one.name < other.kind + other.name ? -1 : 1));
}

function isButton(one: unknown): one is Button {
  return typeof one === 'object' && one !== null && 'parse' in one && 'codecs' in one;
}

/** The table of permissions, role by act, as Markdown. */
export function permissionTable(): string {
  const cell = (audience: Audience, role: Role) => (isFor(audience, role) ? '✓' : '–');
  return [
    `| act | code | ${roles.join(' | ')} |`,
    `| --- | --- | ${roles.map(() => '---').join(' | ')} |`,
    ...permissions().map(
      ({ kind, name, code, for: audience }) =>
        `| ${kind} ${name} | \`${code}\` | ${roles.map((role) => cell(audience, role)).join(' | ')} |`,
    ),
    '',
  ].join('\n');
}
