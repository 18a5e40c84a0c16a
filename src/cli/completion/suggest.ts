import { longFlag, type OptionSpec } from '../options/table/option.js';
import type { CompletableCommand } from './completable.js';
import { valueSource } from './option-values.js';
import { type Position, readPosition, shortFlag } from './read-position.js';
import type { Answer, Suggestion, TypedLine } from './shells/shell.js';
import { type Asking, begins, files, folders, free, type Offer, oneOf, type ValueSource } from './value-source.js';
import { rulesAndErrors } from './value-words.js';

const REPEATABLE = new Set(['words', 'repeated']);
/** Options of every command line, which no table declares. */
const HELP: OptionSpec = { flag: '-h, --help', kind: 'switch', help: { en: 'print this help', fr: 'affiche cette aide' } };

/** Flags that may stand here: one that was given goes away, unless it may be repeated. */
const flagsOf = ({ command, given }: Position, typed: string, lang: Asking['lang']): Suggestion[] =>
  [...Object.values(command.options), HELP].flatMap((spec) => {
    const { flag, kind, help, negated } = spec;
    const long = longFlag(flag);
    if (given.has(long) && !REPEATABLE.has(kind)) return [];
    const short = /^-\w/.test(typed) ? shortFlag(flag) : undefined;
    return [
      ...(short ? [{ value: short, help: help[lang] }] : []),
      { value: long, help: help[lang] },
      ...(negated ? [{ value: long.replace('--', '--no-'), help: negated[lang] }] : []),
    ];
  });

/** What the arguments of a command are, by what its usage calls them. */
const ARGUMENTS: Readonly<Record<string, ValueSource>> = {
  file: files,
  'files...': files,
  'paths...': files,
  folder: folders,
  'rule-or-error': rulesAndErrors,
  id: free,
};
const isMany = (name: string): boolean => name.endsWith('...');

/** Names of the arguments in a usage: `files...` of `check [files...]`. */
export const argumentsOf = (usage: string): readonly string[] => [...usage.matchAll(/[<[]([^<>[\]]+)[>\]]/g)].map(([, name = '']) => name);

/** What is known of an argument; undefined where nobody decided. @param choices of arguments that a command declares itself */
export const argumentSource = (name: string, choices: Readonly<Record<string, readonly string[]>> = {}): ValueSource | undefined =>
  Object.hasOwn(choices, name) ? oneOf(choices[name] ?? []) : ARGUMENTS[name];

const argumentOffer = (
  program: CompletableCommand,
  { command, place }: Position,
  asking: Asking,
  typed: string,
): Offer | Promise<Offer> => {
  const names = argumentsOf(command.usage ?? '');
  const name = names[place] ?? names.findLast(isMany);
  const source = name === undefined ? free : (argumentSource(name, program.argumentChoices) ?? free);
  return source(asking, typed);
};

/**
 * What may stand where the cursor is.
 * @param program the whole command line
 */
export const suggest = async (program: CompletableCommand, line: TypedLine, lang: Asking['lang']): Promise<Answer> => {
  const { current } = line;
  const position = readPosition(program, line);
  const { command, commands, value, argumentsOnly } = position;
  const asking = { lang, command: command.name };
  const answer = ({ words, ...offer }: Offer, before = ''): Answer => ({
    paths: 'none',
    ...offer,
    suggestions: words.map((word) => ({ ...word, value: before + word.value })).filter((word) => begins(word.value, current)),
  });
  if (value) {
    const offer = await valueSource(value.spec)(asking, value.typed);
    return answer(value.before === '' || !offer.paths ? offer : { ...offer, afterEquals: true }, value.before);
  }
  if (!argumentsOnly && current.startsWith('-')) return answer({ words: flagsOf(position, current, lang) });
  const offer = await argumentOffer(program, position, asking, current);
  return answer({ ...offer, words: [...commands.map(({ name, summary }) => ({ value: name, help: summary[lang] })), ...offer.words] });
};
