import type { Contest } from '../contest/contest.js';
import { menuButton } from '../telegram/menu-button.js';
import type { View } from '../telegram/screen.js';
import type { Translator } from '../telegram/translations.js';
import { editProfile, pickKind } from './buttons.js';
import {
  kindName,
  type Member,
  memberKinds,
  missingProfile,
  PROFILE_LIMITS,
  profileSteps,
  unitName,
} from './member.js';

/** "2/4": how far somebody who joins has come; nothing for somebody who changes one thing. */
export function profileProgress(member: Member, t: Translator): string {
  const missing = missingProfile(member).length;
  if (missing === 0) return '';
  const total = profileSteps.length;
  return t.plain('profile-progress', { step: total - missing + 1, total });
}

export function nameQuestion(member: Member, t: Translator): View {
  return {
    text: t.html('profile-ask-name', {
      progress: profileProgress(member, t),
      max: PROFILE_LIMITS.name,
    }),
    buttons: [[menuButton(t)]],
  };
}

export function kindQuestion(member: Member, t: Translator): View {
  return {
    text: t.html('profile-ask-kind', { progress: profileProgress(member, t) }),
    buttons: [
      ...memberKinds.map((kind) => [pickKind.make(kindName(kind, t), kind)]),
      [menuButton(t)],
    ],
  };
}

export function positionQuestion(member: Member, t: Translator): View {
  return {
    text: t.html('profile-ask-position', {
      progress: profileProgress(member, t),
      max: PROFILE_LIMITS.position,
    }),
    buttons: [[menuButton(t)]],
  };
}

export function unitQuestion(parent: string | undefined, t: Translator): View {
  return {
    text: t.html('profile-ask-unit', {
      parent: parent ?? t.plain('agency-no-parent'),
      max: PROFILE_LIMITS.unit,
    }),
    buttons: [[menuButton(t)]],
  };
}

export function profileView(member: Member, contest: Contest, t: Translator): View {
  const none = t.plain('not-filled');
  return {
    text: t.html('profile-card', {
      name: member.name ?? none,
      unit: unitName(member, contest) ?? none,
      kind: member.kind ? kindName(member.kind, t) : none,
      position: member.position ?? none,
    }),
    buttons: [
      [
        editProfile.make(t.plain('profile-edit-name'), 'name'),
        editProfile.make(t.plain('profile-edit-agency'), 'agency'),
      ],
      [
        editProfile.make(t.plain('profile-edit-kind'), 'kind'),
        editProfile.make(t.plain('profile-edit-position'), 'position'),
      ],
      [menuButton(t)],
    ],
  };
}
