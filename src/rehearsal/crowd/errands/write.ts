import { openModel } from '../../../catalogue/buttons.js';
import { type Contest, choicesOf, type FormStep } from '../../../contest/contest.js';
import {
  askPart,
  chooseKind,
  chooseSourceOfAll,
  openPlanButton,
  sendPlan,
} from '../../../plans/buttons.js';
import { askAuthors, sendDraft } from '../../../questions/buttons.js';
import {
  chooseAnswer,
  makePledge,
  passStep,
  startEntry,
  submit,
  usePrefill,
} from '../../../registration/buttons.js';
import { stepsOf } from '../../../registration/form.js';
import { makeName } from '../names.js';
import { carries, command, type Errand, press, type Step } from './step.js';
import { makeBudget, makeQuestion, makeText, makeTitle } from './words.js';

/** Registers an idea, question by question, and submits it. */
export function registerIdea(errand: Errand): Step[] {
  const { person } = errand;
  return [
    command('register', person),
    press(startEntry),
    ...answered(errand).flatMap(({ step, choice }) => answersTo(errand, step, choice)),
    press(submit),
  ];
}

/** The questions that are asked when the choices fall as they do. */
function answered({ contest, chance }: Errand): { step: FormStep; choice: string }[] {
  const answers: Record<string, { value: string }> = {};
  const asked: { step: FormStep; choice: string }[] = [];
  const open = () =>
    stepsOf(contest, { answers, authors: [], files: [] }).find(
      (step) => !asked.some((one) => one.step.id === step.id),
    );
  for (let step = open(); step; step = open()) {
    const choice = step.type === 'choice' ? pickChoice(contest, step, chance.number()) : '';
    answers[step.id] = { value: choice };
    asked.push({ step, choice });
  }
  return asked;
}

function pickChoice(contest: Contest, step: FormStep & { type: 'choice' }, at: number): string {
  const choices = choicesOf(contest, step);
  return choices[Math.floor(at * choices.length)]?.id ?? '';
}

function answersTo({ chance }: Errand, step: FormStep, choice: string): Step[] {
  const pass = press(passStep, { which: carries(undefined, step.id), otherwise: 'pass' });
  switch (step.type) {
    case 'choice':
      return [press(chooseAnswer, { which: carries(undefined, step.id, choice) })];
    case 'pledge':
      return [press(makePledge)];
    case 'files':
      return [pass];
    case 'authors':
      return [{ do: 'say', text: `${makeName(chance)}, chuyên viên` }, pass];
    case 'text': {
      if (!step.required) return [pass];
      const { minLength: min, maxLength: max } = step;
      const say = step.id === 'title' ? makeTitle(chance) : makeText(chance, { min, max });
      if (step.prefill === undefined) return [{ do: 'say', text: say }];
      return [press(usePrefill, { which: carries(undefined, step.id), otherwise: { say } })];
    }
  }
}

/** Writes the unit's plan, part by part, and sends it. */
export function sendUnitPlan({ person, contest, chance }: Errand): Step[] {
  const { kinds, parts, sources } = contest.plan;
  const unit = person.finalistUnit;
  return [
    command('plan', person),
    press(chooseKind, { nth: chance.between(0, kinds.length - 1), otherwise: 'pass' }),
    ...parts.flatMap((part): Step[] => [
      press(askPart, { which: carries(unit, part.id) }),
      part.type === 'text'
        ? { do: 'say', text: makeText(chance, { min: 200, max: 900 }) }
        : { do: 'say', text: makeBudget(chance) },
      ...(part.type === 'text'
        ? []
        : [press(chooseSourceOfAll, { nth: chance.between(0, sources.length - 1) })]),
    ]),
    press(openPlanButton, { which: carries(unit) }),
    press(sendPlan, { which: carries(unit) }),
  ];
}

/** Asks the authors of a model something, where they take questions. */
export function askSomething({ person, chance }: Errand): Step[] {
  return [
    command('models', person),
    press(openModel, { nth: chance.between(0, 99) }),
    press(askAuthors),
    { do: 'say', text: makeQuestion(chance) },
    press(sendDraft),
  ];
}
