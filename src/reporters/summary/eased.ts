import { EASERS, type EasedRules, type Easer, type LoweredRule, type SetAsideColumn } from '../../model/report/eased.js';
import { ACTIONS, type Action, SEVERITIES, type Severity } from '../../model/rule/severity.js';
import { easedWords } from '../../words/reports/eased.js';
import type { ReporterContext } from '../contract/reporter.js';
import { fieldLabel, headerText } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';

type Context = Pick<ReporterContext, 'words' | 'lang'>;

/** More rules than these are counted, and named in the JSON. */
const MOST_NAMED = 5;

const offSentence = (by: Easer, rules: EasedRules['switchedOff'], { lang }: Context): string => {
  const errors = rules.filter(({ severity }) => severity === 'error');
  const named = [...errors, ...rules.filter(({ severity }) => severity !== 'error')].map(({ id }) => safeText(id, 60));
  return easedWords(lang).switchedOff(by, rules.length, errors.length, rules.length > MOST_NAMED ? '' : named.join(', '));
};

const changeText = ({ what, option = '', from, to }: LoweredRule, { words, lang }: Context): string => {
  const shown = (value: LoweredRule['to']): string | undefined => {
    if (what === 'severity') return SEVERITIES.includes(value as Severity) ? words.severities[value as Severity] : undefined;
    if (what === 'action') return ACTIONS.includes(value as Action) ? words.actions[value as Action].name : undefined;
    if (typeof value === 'number') return words.number(value);
    return typeof value === 'boolean' ? words[value ? 'yes' : 'no'] : value === undefined ? undefined : safeText(value, 40);
  };
  return easedWords(lang).change(what === 'option' ? safeText(option, 40) : '', shown(from), shown(to));
};

const loweredSentences = (lowered: EasedRules['lowered'], context: Context): string[] => {
  const { lowered: say, moreLowered } = easedWords(context.lang);
  const groups = new Map<string, LoweredRule[]>();
  for (const one of lowered) groups.set(`${one.id} ${one.by}`, [...(groups.get(`${one.id} ${one.by}`) ?? []), one]);
  const all = [...groups.values()];
  const left = all.length - MOST_NAMED;
  const shown = left > 1 ? all.slice(0, MOST_NAMED) : all;
  return [
    ...shown.map((changes) => {
      const [{ by, id }] = changes as [LoweredRule, ...LoweredRule[]];
      return say(by, safeText(id, 60), context.words.list(changes.map((one) => changeText(one, context))));
    }),
    ...(left > 1 ? [moreLowered(left)] : []),
  ];
};

/** One sentence for each who switched rules off. @param easers whom to speak of */
export const switchedOffSentences = (
  { switchedOff }: Pick<EasedRules, 'switchedOff'>,
  context: Context,
  easers: readonly Easer[] = EASERS,
): string[] =>
  easers.flatMap((by) => {
    const rules = switchedOff.filter((rule) => rule.by === by);
    return rules.length > 0 ? [offSentence(by, rules, context)] : [];
  });

const setAsideSentences = (columns: readonly SetAsideColumn[], { words, lang }: Context): string[] => {
  if (columns.length === 0) return [];
  const { setAside } = easedWords(lang);
  const left = columns.length - MOST_NAMED;
  const shown = left > 1 ? columns.slice(0, MOST_NAMED) : columns;
  const named = shown.map(({ header, column, field }) => setAside.column(headerText(words, header, column), fieldLabel(words, field)));
  return [setAside.of(words.list([...named, ...(left > 1 ? [words.more(left)] : [])]), columns.length)];
};

/** What options and configurations switched off, lowered and set aside, for the first lines of every report. What a preset leaves out is what it is. */
export const easedSentences = (eased: EasedRules, context: Context): string[] => [
  ...switchedOffSentences(
    eased,
    context,
    EASERS.filter((by) => by !== 'preset'),
  ),
  ...loweredSentences(eased.lowered, context),
  ...setAsideSentences(eased.setAside ?? [], context),
];
