import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Lang } from '../../model/base/text.js';
import { groupPlace, longFlag, OPTION_GROUPS, type OptionSet, type OptionSpec } from './table/option.js';

const wordsOf = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
];

const integerIn =
  ({ least, most }: NonNullable<OptionSpec['range']>) =>
  (value: string): number => {
    const number = Number(value);
    if (value.trim() !== '' && Number.isInteger(number) && number >= least && number <= (most ?? Number.MAX_SAFE_INTEGER)) return number;
    throw new InvalidArgumentError(
      most === undefined ? `Allowed are whole numbers from ${least} up.` : `Allowed are whole numbers from ${least} to ${most}.`,
    );
  };

/** An option as commander knows it. */
const commanderOption = (spec: OptionSpec, lang: Lang): Option => {
  const option = new Option(spec.flag, spec.help[lang]).makeOptionMandatory(spec.required === true);
  if (spec.kind === 'words') option.argParser(wordsOf);
  if (spec.kind === 'repeated') option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
  if (spec.range) option.argParser(integerIn(spec.range));
  if (spec.choices) option.choices(spec.choices);
  return option;
};

/**
 * Declares the options of a command: group after group as help lists them, and in the order of its set.
 * @param isGiven whether a variable gives one, which a command line then need not
 */
export const addOptions = (command: Command, set: OptionSet, lang: Lang, isGiven: (spec: OptionSpec) => boolean = () => false): Command => {
  const specs = Object.values(set).sort((a, b) => groupPlace(a.group) - groupPlace(b.group));
  for (const spec of specs) {
    const { flag, group, negated } = spec;
    const options = [commanderOption(isGiven(spec) ? { ...spec, required: false } : spec, lang)];
    if (negated) options.push(new Option(longFlag(flag).replace('--', '--no-'), negated[lang]));
    for (const option of options) command.addOption(group ? option.helpGroup(OPTION_GROUPS[group][lang]) : option);
  }
  return command;
};

/** The name under which commander keeps what a spelling was given. */
export const attributeOf = (flag: string): string => new Option(flag).attributeName();
