import type { KeptSource } from '../personal-data/kept.js';
import { totalOf } from './appraisal.js';
import type { AppraisalDeps } from './deps.js';

/** What somebody was given to appraise and was told of it, and the sheets that they began or sent. */
export function keptAppraisals({ appraisals }: Pick<AppraisalDeps, 'appraisals'>): KeptSource {
  return {
    section: 'appraisal',
    families: ['appraisalAssignments', 'appraisalTold', 'appraisalDrafts', 'appraisalSheets'],
    async keptOf(userId) {
      const { assigned, told, drafts, sheets } = await appraisals.keptOf(userId);
      return [
        ...assigned.map(({ finalistId, at }) => ({ kind: 'assigned', unit: finalistId, at })),
        ...told.map(({ finalistId, version, at }) => ({
          kind: 'told',
          unit: finalistId,
          version,
          at,
        })),
        ...(Object.keys(drafts).length > 0 ? [{ kind: 'draft', answers: drafts }] : []),
        ...sheets.map((sheet) => ({
          kind: 'sheet',
          unit: sheet.finalistId,
          version: sheet.version,
          points: sheet.points,
          total: totalOf(sheet),
          remarks: sheet.remarks,
          ...(sheet.remark !== undefined && { remark: sheet.remark }),
          at: sheet.at,
        })),
      ];
    },
  };
}
