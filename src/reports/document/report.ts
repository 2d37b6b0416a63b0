import { defineReport, type Report } from '../report-job.js';
import { type DocumentDeps, readDocumentFacts, STEPS } from './read-facts.js';

/** The organiser's report as a Word document. There are units and agencies in it, and no people. */
export function documentReport(deps: DocumentDeps): Report {
  return defineReport({
    id: 'document',
    name: (t) => t.plain('document-name'),
    icon: '📄',
    isLong: async () => true,
    isPublic: true,
    async make(context) {
      const facts = await readDocumentFacts(deps, context);
      // Loaded when it is first wanted: the bot starts without waiting for what few ask for.
      const { makeDocument } = await import('./make-document.js');
      const bytes = await makeDocument(facts);
      await context.progress(STEPS, STEPS);
      return { filename: 'bao-cao-du-thao.docx', bytes };
    },
  });
}
