import { longFlag, type OptionSet, type OptionSpec } from './table/option.js';

const wordsOf = ({ flag, kind }: OptionSpec, value: unknown): readonly string[] => {
  const long = longFlag(flag);
  if (value === undefined) return [];
  if (kind === 'off') return value === false ? [long] : [];
  if (kind === 'switch') return [value === true ? long : long.replace('--', '--no-')];
  if (kind === 'repeated') return (value as readonly string[]).flatMap((one) => [long, one]);
  return [long, kind === 'words' ? (value as readonly string[]).join(',') : String(value)];
};

/** The words of a command line that gives a command these values of its options, in the order of its set. */
export const optionWords = (set: OptionSet, values: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(set).flatMap(([name, spec]) => wordsOf(spec, values[name]));
