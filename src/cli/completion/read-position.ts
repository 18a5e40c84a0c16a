import { longFlag, type OptionSet, type OptionSpec } from '../options/table/option.js';
import type { CompletableCommand } from './completable.js';
import type { TypedLine } from './shells/shell.js';

/** Where the cursor is: in which command, and what is expected there. */
export interface Position {
  /** The command that was named, and the one under it; the default command where none was. */
  readonly command: CompletableCommand;
  /** Commands that may be named here. */
  readonly commands: readonly CompletableCommand[];
  /** Arguments before this one that are no options. */
  readonly place: number;
  /** The option whose value is being typed, and what of it is typed. */
  readonly value?: { readonly spec: OptionSpec; readonly typed: string; readonly before: string } | undefined;
  /** Options that were given already, by their long flag. */
  readonly given: ReadonlySet<string>;
  /** Whether `--` went before: options are over. */
  readonly argumentsOnly: boolean;
}

/** The short spelling of a flag: `-o` of `-o, --out <file>`. */
export const shortFlag = (flag: string): string | undefined => /^-\w(?=,)/.exec(flag)?.[0];
/** Whether a word or two follow the flag. */
const takesValue = ({ kind }: OptionSpec): boolean => kind !== 'switch' && kind !== 'off';
const optionIn = (set: OptionSet, flag: string): OptionSpec | undefined =>
  Object.values(set).find((spec) => longFlag(spec.flag) === flag || shortFlag(spec.flag) === flag);

/** `--out=x` and `-ox` in flag and value; only the flag where no value is attached. */
const splitOption = (word: string): { readonly flag: string; readonly value?: string } => {
  const long = /^(--[^=]*)=(.*)$/s.exec(word);
  if (long) return { flag: long[1] as string, value: long[2] as string };
  const short = /^(-\w)(.+)$/s.exec(word);
  return short ? { flag: short[1] as string, value: short[2] as string } : { flag: word };
};

/** The command that is meant where none is named. */
const defaultOf = (commands: readonly CompletableCommand[]): CompletableCommand | undefined =>
  commands.find(({ isDefault }) => isDefault === true);

/**
 * Reads what is typed before the cursor, as commander will read it.
 * @param program the whole command line: its commands, and no options of its own
 */
export const readPosition = (program: CompletableCommand, { before, current }: TypedLine): Position => {
  let named = program;
  let commands = program.commands ?? [];
  let place = 0;
  let argumentsOnly = false;
  let awaiting: OptionSpec | undefined;
  const given = new Set<string>();
  const optionsNow = (): OptionSet => ({ ...defaultOf(commands)?.options, ...named.options });
  for (const word of before) {
    if (awaiting) awaiting = undefined;
    else if (argumentsOnly || !/^-./.test(word)) {
      const inner = place === 0 ? commands.find(({ name }) => name === word) : undefined;
      if (inner) [named, commands] = [inner, inner.commands ?? []];
      else place++;
    } else if (word === '--') argumentsOnly = true;
    else {
      const { flag, value } = splitOption(word);
      const spec = optionIn(optionsNow(), flag);
      given.add(spec ? longFlag(spec.flag) : flag);
      if (spec && takesValue(spec) && value === undefined) awaiting = spec;
    }
  }
  const command = defaultOf(commands) ?? named;
  const attached = argumentsOnly || awaiting ? undefined : splitOption(current);
  const spec = attached?.value === undefined ? undefined : optionIn(optionsNow(), attached.flag);
  const typed = attached?.value ?? '';
  const value = awaiting
    ? { spec: awaiting, typed: current, before: '' }
    : spec && takesValue(spec) && { spec, typed, before: current.slice(0, current.length - typed.length) };
  return {
    command: { ...command, options: optionsNow() },
    commands: place === 0 && !argumentsOnly ? commands : [],
    place,
    ...(value && { value }),
    given,
    argumentsOnly,
  };
};
