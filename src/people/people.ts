import { Composer } from 'grammy';
import { onButton } from '../telegram/buttons.js';
import { closeScreen, show } from '../telegram/screen.js';
import { onAnswer, readAnswer } from '../telegram/text-answer.js';
import { answerPicker, installPicker, isPickerStep, type PickerDeps } from './agency-picker.js';
import { consentTo, editProfile, pickKind, showProfile, withdrawConsent } from './buttons.js';
import { type ConsentDeps, giveConsent, refuseConsent, withdraw } from './consent.js';
import { consentRefusedView, consentView, withdrawnView, withdrawView } from './consent-views.js';
import type { BotContext } from './context.js';
import {
  askProfile,
  onMemberButton,
  PROFILE_FORM,
  requireJoined,
  savedLine,
  saveProfile,
} from './joining.js';
import { hasConsented, kindName, missingProfile, PROFILE_LIMITS } from './member.js';
import { profileView } from './profile-views.js';
import { createSettings } from './settings.js';

export type PeopleDeps = PickerDeps & ConsentDeps;

/** Consent, joining, and one's own profile. */
export function createPeople(deps: PeopleDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  installConsent(composer, deps);
  installPicker(composer, deps);
  installProfile(composer, deps);
  composer.use(createSettings(deps));
  return composer;
}

function installConsent(composer: Composer<BotContext>, deps: PeopleDeps): void {
  const { contest } = deps;

  onButton(composer, consentTo, async (ctx, choice) => {
    if (choice === 'refused') {
      // An old button, or a new text refused: what is kept of the person must not stay, and that is asked twice.
      if (ctx.member.consent === 'given') return show(ctx, withdrawView(ctx.t));
      await refuseConsent(ctx, deps);
      delete ctx.session.afterJoining;
      return show(ctx, consentRefusedView(ctx.t));
    }
    await giveConsent(ctx, deps);
    await closeScreen(ctx, ctx.t.html('consent-given'));
    const missing = missingProfile(ctx.member)[0];
    if (missing) return askProfile(ctx, missing);
    const resumeWith = ctx.session.afterJoining;
    delete ctx.session.afterJoining;
    return deps.resume(ctx, resumeWith ?? '');
  });

  onButton(composer, withdrawConsent, async (ctx, answer) => {
    // Pressed twice, or handled twice: it was done, and that is what to say.
    if (ctx.member.consent === 'withdrawn') return show(ctx, withdrawnView(ctx.t));
    if (ctx.member.consent !== 'given') return show(ctx, consentView(contest, ctx.t));
    if (answer === 'ask') return show(ctx, withdrawView(ctx.t));
    await withdraw(ctx, deps);
    await show(ctx, withdrawnView(ctx.t));
  });
}

function installProfile(composer: Composer<BotContext>, deps: PeopleDeps): void {
  const { contest, members } = deps;

  onButton(composer, showProfile, (ctx) => show(ctx, profileView(ctx.member, contest, ctx.t)));

  onMemberButton(composer, deps, editProfile, (ctx, step) => askProfile(ctx, step));

  onMemberButton(composer, deps, pickKind, (ctx, kind) =>
    saveProfile(ctx, deps, { kind }, savedLine(ctx, 'kind', kindName(kind, ctx.t))),
  );

  onAnswer(composer, PROFILE_FORM, async (ctx, { step }) => {
    if (!hasConsented(ctx.member, contest)) return requireJoined(ctx, deps, '');
    if (isPickerStep(step)) return answerPicker(ctx, deps);
    if (step === 'kind') return askProfile(ctx, 'kind', ctx.t.html('answer-press-wanted'));
    const field = step === 'name' ? 'name' : 'position';
    const answer = await readAnswer(ctx, { min: 2, max: PROFILE_LIMITS[field], singleLine: true });
    if (answer === undefined) return;
    await saveProfile(ctx, deps, { [field]: answer }, savedLine(ctx, field, answer));
  });

  composer.on('my_chat_member', async (ctx, next) => {
    if (ctx.chat.type !== 'private') return next();
    const { status } = ctx.myChatMember.new_chat_member;
    await members.setBlocked(ctx.from.id, status === 'kicked' ? deps.clock.now() : undefined);
  });
}
