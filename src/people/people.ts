import { Composer } from 'grammy';
import { onButton } from '../telegram/buttons.js';
import { onCommand } from '../telegram/commands.js';
import { closeScreen, send, show } from '../telegram/screen.js';
import { readAnswer } from '../telegram/text-answer.js';
import { answerPicker, installPicker, isPickerStep, type PickerDeps } from './agency-picker.js';
import { consentTo, editProfile, pickKind, showProfile, withdrawConsent } from './buttons.js';
import { type ConsentDeps, giveConsent, refuseConsent, withdraw } from './consent.js';
import {
  consentRefusedView,
  consentView,
  privacyView,
  withdrawnView,
  withdrawView,
} from './consent-views.js';
import type { BotContext } from './context.js';
import { askProfile, PROFILE_FORM, saveProfile } from './joining.js';
import { hasConsented, kindName, missingProfile, PROFILE_LIMITS } from './member.js';
import { profileView } from './profile-views.js';

export type PeopleDeps = PickerDeps & ConsentDeps;

/** Consent, joining, and one's own profile. */
export function createPeople(deps: PeopleDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  installConsent(composer, deps);
  installPicker(composer, deps);
  installProfile(composer, deps);
  return composer;
}

function installConsent(composer: Composer<BotContext>, deps: PeopleDeps): void {
  const { contest } = deps;

  onCommand(composer, 'privacy', (ctx) => send(ctx, privacyView(contest, ctx.member, ctx.t)));

  onButton(composer, consentTo, async (ctx, choice) => {
    if (choice === 'refused') {
      await refuseConsent(ctx, deps);
      delete ctx.session.afterJoining;
      return show(ctx, consentRefusedView(ctx.t));
    }
    if (!hasConsented(ctx.member, contest)) await giveConsent(ctx, deps);
    await closeScreen(ctx, ctx.t.html('consent-given'));
    const missing = missingProfile(ctx.member)[0];
    if (missing) return askProfile(ctx, missing);
    const resumeWith = ctx.session.afterJoining;
    delete ctx.session.afterJoining;
    return deps.resume(ctx, resumeWith ?? '');
  });

  onButton(composer, withdrawConsent, async (ctx, answer) => {
    if (!hasConsented(ctx.member, contest)) return show(ctx, consentView(contest, ctx.t));
    if (answer === 'ask') return show(ctx, withdrawView(ctx.t));
    const drafts = await withdraw(ctx, deps);
    await show(ctx, withdrawnView(drafts, ctx.t));
  });
}

function installProfile(composer: Composer<BotContext>, deps: PeopleDeps): void {
  const { contest, members } = deps;

  onButton(composer, showProfile, (ctx) => show(ctx, profileView(ctx.member, contest, ctx.t)));

  onButton(composer, editProfile, async (ctx, step) => {
    if (!hasConsented(ctx.member, contest)) return show(ctx, consentView(contest, ctx.t));
    await askProfile(ctx, step);
  });

  onButton(composer, pickKind, async (ctx, kind) => {
    if (!hasConsented(ctx.member, contest)) return show(ctx, consentView(contest, ctx.t));
    const label = ctx.t.plain('profile-label-kind');
    const saved = ctx.t.html('saved-choice', { label, value: kindName(kind, ctx.t) });
    await saveProfile(ctx, deps, { kind }, saved);
  });

  composer.on('message', async (ctx, next) => {
    const question = ctx.session.question;
    if (question?.form !== PROFILE_FORM) return next();
    if (!hasConsented(ctx.member, contest)) {
      delete ctx.session.question;
      return next();
    }
    if (isPickerStep(question.step)) return answerPicker(ctx, deps);
    if (question.step === 'kind') return askProfile(ctx, 'kind');
    const step = question.step === 'name' ? 'name' : 'position';
    const answer = await readAnswer(ctx, { min: 2, max: PROFILE_LIMITS[step], singleLine: true });
    if (answer !== undefined) await saveProfile(ctx, deps, { [step]: answer });
  });

  composer.on('my_chat_member', async (ctx, next) => {
    if (ctx.chat.type !== 'private') return next();
    const { status } = ctx.myChatMember.new_chat_member;
    await members.setBlocked(ctx.from.id, status === 'kicked' ? deps.clock.now() : undefined);
  });
}
