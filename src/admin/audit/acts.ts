/** What acts are about, in the order in which they are offered. */
export const actGroups = [
  'roles',
  'coordinators',
  'finalists',
  'plans',
  'appraisal',
  'announcements',
  'chats',
  'results',
  'dissemination',
  'commendation',
  'models',
  'replication',
  'questions',
  'data',
] as const;
export type ActGroup = (typeof actGroups)[number];

const ACTS: Record<ActGroup, readonly string[]> = {
  roles: ['make-role-link', 'cancel-role-links', 'take-role', 'withdraw-role', 'leave-role'],
  coordinators: [
    'make-coordinator-link',
    'cancel-coordinator-links',
    'remove-coordinator',
    'accept-coordinator',
    'refuse-coordinator',
  ],
  finalists: [
    'make-claim-link',
    'cancel-claim-links',
    'promote-entry',
    'attach-entry',
    'set-contact',
    'remove-person',
  ],
  plans: [
    'record-paper',
    'take-paper-back',
    'refuse-paper',
    'remind-unit',
    'remind-all',
    'move-deadline',
  ],
  appraisal: [
    'assign-appraiser',
    'unassign-appraiser',
    'assign-appraisers-evenly',
    'submit-appraisal-sheet',
    'nudge-appraisers',
    'return-plan',
    'withdraw-return',
    'record-decision',
    'correct-decision',
    'withdraw-decision',
    'record-funding',
    'correct-funding',
    'remove-funding',
  ],
  announcements: [
    'send-announcement',
    'schedule-announcement',
    'call-off-announcement',
    'discard-announcement',
    'hold-announcement',
    'release-announcement',
    'cancel-announcement',
    'resend-announcement',
    'nudge-silent',
    'send-silent-lists',
    'correct-announcement',
    'recall-announcement',
  ],
  chats: ['register-chat', 'unregister-chat'],
  results: [
    'add-result',
    'change-result',
    'remove-result',
    'import-results',
    'submit-results',
    'withdraw-results',
    'return-results',
    'publish-results',
    'resend-results',
  ],
  dissemination: ['fetch-dissemination-kit', 'report-dissemination'],
  commendation: ['record-commendation', 'correct-commendation', 'withdraw-commendation'],
  models: ['publish-model', 'return-model', 'take-out-model'],
  replication: [
    'register-replication',
    'confirm-replication',
    'refuse-replication',
    'record-milestone',
  ],
  questions: [
    'view-questions',
    'end-questions',
    'bar-asker',
    'lift-bar',
    'list-barred-askers',
    'close-question-report',
  ],
  data: ['export-audit-log', 'export-report', 'answer-data-request', 'erase-over-time'],
};

export function actsOf(group: ActGroup): readonly string[] {
  return ACTS[group];
}

/** Nothing for an act of another version, of which only the code is known. */
export function groupOf(act: string): ActGroup | undefined {
  return actGroups.find((group) => ACTS[group].includes(act));
}
