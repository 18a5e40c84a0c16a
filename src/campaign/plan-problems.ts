import { counted } from '../model/base/counted-noun.js';
import { LumoError } from '../model/base/lumo-error.js';
import type { Text } from '../model/base/text.js';

/** One thing wrong with a plan, and its line where it has one. */
export interface PlanProblem {
  readonly line?: number | undefined;
  /** The key; '' for the whole. */
  readonly key: string;
  readonly text: Text;
}

const HINT: Text = {
  en: 'Correct the plan and start again. docs/plan.md lists its keys.',
  fr: 'Corrigez le plan, puis relancez. docs/fr/plan.md donne ses clés.',
};

/** @param name of the plan, made harmless */
export const invalidPlan = (name: string, problems: readonly PlanProblem[]): LumoError => {
  const lines = (lang: keyof Text): string =>
    problems
      .map(({ line, key, text }) => {
        const place = line === undefined ? '' : lang === 'fr' ? `ligne ${line}` : `line ${line}`;
        return `\n- ${[[place, key].filter(Boolean).join(', '), text[lang]].filter(Boolean).join(lang === 'fr' ? ' : ' : ': ')}`;
      })
      .join('');
  const count = counted(problems.length, ['problem', 'problems'], ['problème', 'problèmes']);
  return new LumoError(
    'LUMO_CAMPAIGN_INVALID',
    { en: `The plan ${name} has ${count.en}:${lines('en')}`, fr: `Le plan ${name} contient ${count.fr} :${lines('fr')}` },
    HINT,
  );
};

/** A file that a plan names and that is not there, or is not what it should be. */
export const planFileError = (name: string, line: number | undefined, what: Text, hint: Text): LumoError =>
  new LumoError(
    'LUMO_CAMPAIGN_FILE',
    {
      en: `The plan ${name}${line === undefined ? '' : `, line ${line}`}: ${what.en}.`,
      fr: `Le plan ${name}${line === undefined ? '' : `, ligne ${line}`} : ${what.fr}.`,
    },
    hint,
  );
