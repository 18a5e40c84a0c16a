import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Lang } from '../../model/base/text.js';
import { longFlag, type OptionSet, type OptionSpec, type OptionValues } from './table/option.js';

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
    throw new InvalidArgumentError(most === undefined ? `≥ ${least}` : `${least}–${most}`);
  };

/** An option as commander knows it, under one of its spellings. */
const commanderOption = (flag: string, spec: OptionSpec, lang: Lang): Option => {
  const option = new Option(flag, spec.help[lang]).makeOptionMandatory(spec.required === true);
  if (spec.kind === 'words') option.argParser(wordsOf);
  if (spec.kind === 'repeated') option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
  if (spec.range) option.argParser(integerIn(spec.range));
  if (spec.choices) option.choices(spec.choices);
  return option;
};

/** Declares the options of a command, in the order of its set. */
export const addOptions = (command: Command, set: OptionSet, lang: Lang): Command => {
  for (const spec of Object.values(set)) {
    command.addOption(commanderOption(spec.flag, spec, lang));
    if (spec.negated) command.addOption(new Option(longFlag(spec.flag).replace('--', '--no-'), spec.negated[lang]));
    for (const alias of spec.aliases ?? []) command.addOption(commanderOption(alias, spec, lang).hideHelp());
  }
  return command;
};

/** The name under which commander keeps what a spelling was given. */
export const attributeOf = (flag: string): string => new Option(flag).attributeName();

/** What a command is given, read by commander: what an alias was given goes by the name of its option. */
export const optionValues = <S extends OptionSet>(set: S, read: Readonly<Record<string, unknown>>): OptionValues<S> => {
  const values: Record<string, unknown> = { ...read };
  for (const [name, { aliases = [] }] of Object.entries(set)) {
    for (const attribute of aliases.map(attributeOf)) {
      values[name] ??= values[attribute];
      delete values[attribute];
      if (values[name] === undefined) delete values[name];
    }
  }
  return values as OptionValues<S>;
};
