import type { Composer } from 'grammy';
import { actorOf } from '../admin/administrator.js';
import type { Finalist } from '../finalists/finalist.js';
import { recordContact } from '../finalists/manage-people.js';
import type { BotContext } from '../people/context.js';
import { onButton } from '../telegram/buttons.js';
import { defineForm } from '../telegram/forms.js';
import { show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { askContact, removeContact } from './buttons.js';
import type { ProgressDeps } from './deps.js';
import { CONTACT_LIMITS, readContact } from './typed-contact.js';
import { askedUnit, showUnit } from './unit-handlers.js';
import { contactText, unitText } from './unit-lines.js';
import { unitButton } from './unit-view.js';

/** `form` of the session's question while a unit's contact is asked for. */
const CONTACT_FORM = defineForm('progress-contact', { for: 'administrator' });

/** Whether an administrator recorded it; what the contest file says can't be removed here. */
function isRecorded(
  { contest }: Pick<ProgressDeps, 'contest'>,
  { id, contact }: Finalist,
): boolean {
  const inFile = contest.finalists.units.find((unit) => unit.id === id)?.contact;
  return contact?.name !== inFile?.name || contact?.phone !== inFile?.phone;
}

/** Whom to call at a unit. */
export function installContacts(composer: Composer<BotContext>, deps: ProgressDeps): void {
  onButton(composer, askContact, async (ctx, finalistId) => {
    const unit = await askedUnit(ctx, deps, finalistId);
    if (!unit) return;
    const { contact } = unit.finalist;
    const facts = { unit: unitText(unit), contact: contactText(contact, ctx.t) };
    await show(ctx, {
      text: ctx.t.html('progress-contact-ask', { ...facts, max: CONTACT_LIMITS.max }),
      buttons: [
        ...(isRecorded(deps, unit.finalist)
          ? [[removeContact.make(ctx.t.plain('progress-contact-remove'), finalistId)]]
          : []),
        [unitButton(finalistId, ctx.t)],
      ],
      question: { form: CONTACT_FORM, step: 'contact', subject: finalistId },
    });
  });

  onAnswer(composer, CONTACT_FORM, async (ctx, { subject = '' }) => {
    if (!(await askedUnit(ctx, deps, subject))) return;
    const { min, max } = CONTACT_LIMITS;
    const text = await readAnswer(ctx, { min, max, singleLine: true });
    if (text === undefined) return;
    const contact = readContact(text);
    if (!contact) return void (await ctx.reply(ctx.t.html('progress-contact-unreadable')));
    await recordContact(deps, subject, contact, actorOf(ctx));
    await showUnit(ctx, deps, subject, ctx.t.html('progress-contact-saved'));
  });

  onButton(composer, removeContact, async (ctx, finalistId) => {
    if (!(await askedUnit(ctx, deps, finalistId))) return;
    await recordContact(deps, finalistId, undefined, actorOf(ctx));
    await showUnit(ctx, deps, finalistId, ctx.t.html('progress-contact-removed'));
  });
}
