import type { SettingKey } from '../../../config/schema/settings-data.js';
import type { Text } from '../../../model/base/text.js';

/** The headings under which help lists options, in its order. What stands under none is the command’s own, and comes first. */
export const OPTION_GROUPS = {
  campaign: { en: 'Campaign:', fr: 'Campagne :' },
  lists: { en: 'Lists and register:', fr: 'Listes et registre :' },
  stated: { en: 'What you know of all contacts:', fr: 'Ce que vous savez de tous les contacts :' },
  output: { en: 'What is written:', fr: 'Ce qui est écrit :' },
  evidence: { en: 'Approval and evidence:', fr: 'Approbation et preuves :' },
  rules: { en: 'Rules and exceptions:', fr: 'Règles et exceptions :' },
  trends: { en: 'Key figures and trends:', fr: 'Indicateurs et tendances :' },
  links: { en: 'Links of a test mail:', fr: 'Liens d’un mail d’essai :' },
  file: { en: 'How the file is read:', fr: 'Lecture du fichier :' },
  pipeline: { en: 'Pipelines and nightly runs:', fr: 'Chaînes de traitement et passages de nuit :' },
  settings: { en: 'Configuration:', fr: 'Configuration :' },
  general: { en: 'General:', fr: 'Général :' },
} as const satisfies Record<string, Text>;
export type OptionGroup = keyof typeof OPTION_GROUPS;

const ORDER = Object.keys(OPTION_GROUPS);
/** Where help lists a group; the options of no group before all others. */
export const groupPlace = (group: OptionGroup | undefined): number => (group === undefined ? -1 : ORDER.indexOf(group));

/** How the words after a flag are read. */
export type OptionKind = 'text' | 'words' | 'repeated' | 'integer' | 'switch' | 'off';

/** What may be declared of an option besides its flag, its kind and its help. */
export interface OptionExtras<T> {
  /** Key of the configuration that it decides, by its path. */
  readonly config?: SettingKey;
  /** Its value as the configuration writes it; as it is when absent. @throws LumoError LUMO_USAGE */
  toConfig?(value: T): unknown;
  /** The variable that stands for it, where it decides no key. */
  readonly env?: string;
  /** Whether it names what a command writes. */
  readonly writes?: true;
  /** Help on the `--no-…` that goes with it. */
  readonly negated?: Text;
  /** The heading under which help lists it; none: it is the command’s own. */
  readonly group?: OptionGroup;
  /** What it was called once. Nothing is read under that name: whoever writes it is told the one that took its place. */
  readonly formerly?: string;
}

/** An option, declared once: what it is called, how it is read, what it means. `T` is the type of its value. */
export interface OptionSpec<T = unknown, Always extends boolean = boolean> extends OptionExtras<T> {
  /** As help shows it: `-o, --out <file|->`. */
  readonly flag: string;
  readonly kind: OptionKind;
  readonly help: Text;
  /** What an integer may be. */
  readonly range?: { readonly least: number; readonly most?: number };
  readonly choices?: readonly string[];
  /** Whether a command line without it is refused. */
  readonly required?: boolean;
  /** Types only: whether a command always gets a value, and of which type. */
  readonly types?: readonly [T, Always];
}

/** The options of a command, by the name that its code reads them by. */
export type OptionSet = Readonly<Record<string, OptionSpec>>;

/** The options of a set under one heading of the help, but for those that have one already. */
export const inGroup = <S extends OptionSet>(group: OptionGroup, set: S): S =>
  Object.fromEntries(Object.entries(set).map(([name, spec]) => [name, { group, ...spec }])) as S;

type AlwaysGiven<S extends OptionSet> = {
  [K in keyof S]: S[K] extends OptionSpec<infer _, infer A> ? ([A] extends [true] ? K : never) : never;
}[keyof S];
type ValueOf<O> = O extends { readonly types?: readonly [infer T, boolean] } ? T : never;

/** What a command gets of its options: exactly those of its set. */
export type OptionValues<S extends OptionSet> = { readonly [K in Exclude<keyof S, AlwaysGiven<S>>]?: ValueOf<S[K]> } & {
  readonly [K in AlwaysGiven<S>]: ValueOf<S[K]>;
};

type Declare<T> = (flag: string, help: Text, extras?: OptionExtras<T>) => OptionSpec<T, false>;
const declare =
  <T>(kind: OptionKind): Declare<T> =>
  (flag, help, extras = {}) => ({ flag, kind, help, ...extras });

/** A text. */
export const text = declare<string>('text');
/** Words separated by commas; may be repeated. */
export const words = declare<readonly string[]>('words');
/** May be repeated; commas belong to the value. */
export const repeated = declare<readonly string[]>('repeated');
/** True when it is given. */
export const toggle = declare<boolean>('switch');
/** `--no-…`: false when it is given, else true. */
export const off = (flag: string, help: Text, extras: OptionExtras<boolean> = {}): OptionSpec<boolean, true> => ({
  flag,
  kind: 'off',
  help,
  ...extras,
});
/** A text that a command line must give. */
export const required = (flag: string, help: Text): OptionSpec<string, true> => ({ flag, kind: 'text', help, required: true });
/** A whole number in a range. */
export const integer = (
  flag: string,
  range: { readonly least: number; readonly most?: number },
  help: Text,
  extras: OptionExtras<number> = {},
): OptionSpec<number, false> => ({ flag, kind: 'integer', range, help, ...extras });
/** One of some words. */
export const choice = <const C extends string>(flag: string, choices: readonly C[], help: Text): OptionSpec<C, false> => ({
  flag,
  kind: 'text',
  choices,
  help,
});

/** The long spelling of a flag: `--out` of `-o, --out <file>`. */
export const longFlag = (flag: string): string => /--[\w-]+/.exec(flag)?.[0] ?? flag;
