import type { KeptSource } from '../personal-data/kept.js';
import type { SurveyDeps } from './deps.js';

/** That somebody has answered, or what they are about to; what was sent is nobody's any more. */
export function keptSurvey({
  contest,
  survey,
}: Pick<SurveyDeps, 'contest' | 'survey'>): KeptSource {
  const titleOf = (id: string) =>
    contest.survey.questions.find((question) => question.id === id)?.question.vi ?? id;
  return {
    section: 'survey',
    families: ['surveyDraft', 'surveyAnswered'],
    async keptOf(userId) {
      const { hasAnswered, draft } = await survey.keptOf(userId);
      const answers = Object.entries(draft).map(([id, text]) => ({ title: titleOf(id), text }));
      return [
        ...(hasAnswered ? [{ kind: 'survey-answered' }] : []),
        ...(answers.length > 0 ? [{ kind: 'survey-draft', answers }] : []),
      ];
    },
  };
}
