import type { Lang } from '../../model/base/text.js';

/** An option of the command line, and the argument of a tool that does the same; the value, where one is written behind it. */
type Spoken = readonly [option: RegExp, argument: string, as: (value: string | undefined) => string];

const optionOf = (name: string, value: string): RegExp => new RegExp(`(?<![\\w-])${name}(?![\\w-])${value}`, 'g');
const text = (value: string): string => JSON.stringify(value);
/** A value that is only named in capitals (`FILE`, `YYYY-MM-DD`) is none. */
const isNamed = (value: string | undefined): value is undefined => value === undefined || /^[A-Z-]+$/.test(value);
const one =
  (argument: string) =>
  (value: string | undefined): string =>
    isNamed(value) ? `\`${argument}\`` : `\`${argument}: ${text(value)}\``;
const list = (kind: string) => (): string => `\`lists: [{ "path": …, "kind": "${kind}" }]\``;

const SPOKEN: readonly Spoken[] = [
  [
    optionOf('--channel', '(?:[ =]((?:email|phone|sms|post)(?:,(?:email|phone|sms|post))*))?'),
    'channels',
    (value) => (value === undefined ? '`channels`' : `\`channels: [${value.split(',').map(text).join(', ')}]\``),
  ],
  [optionOf('--opposition', '()'), 'lists', list('opposition')],
  [optionOf('--robinson', '()'), 'lists', list('robinson')],
  [optionOf('--preset', '(?:[ =]([a-z0-9-]+))?'), 'preset', one('preset')],
  [optionOf('--audience', '[ =](consumer)'), 'preset', () => '`preset: "fr-b2c"`'],
  [optionOf('--as-of', '(?:[ =](\\d{4}-\\d\\d-\\d\\d|YYYY-MM-DD))?'), 'asOf', one('asOf')],
  [optionOf('--as', '(?:[ =](contacts|message|sms|script|log)(?![\\w-]))?'), 'as', one('as')],
  [optionOf('--out', '()'), 'out', one('out')],
  [optionOf('--row', '(?:[ =](\\d+))?'), 'row', (value) => (value === undefined ? '`row`' : `\`row: ${value}\``)],
];
const OTHER = /(?<![\w-])--[a-z][a-z-]+/g;

/** What is said of the options that no argument stands for. */
const LEFT = {
  en: (options: string) =>
    `${options}: options of the command line, which no tool takes. lumo.config.yaml holds their like; else ask the user.`,
  fr: (options: string) =>
    `${options} : options de la ligne de commande, que ces outils n’ont pas. lumo.config.yaml en tient lieu ; sinon, demandez à l’utilisateur.`,
} as const;

/** The answer of a command as whoever calls a tool can follow it: options are told as its arguments. @param args of the tool */
export const asArguments = (answer: string, args: readonly string[], lang: Lang): string => {
  let told = answer;
  for (const [option, argument, as] of SPOKEN)
    if (args.includes(argument)) told = told.replace(option, (_, value?: string) => as(value || undefined));
  const left = [...new Set(told.match(OTHER))];
  return left.length === 0 ? told : `${told.trimEnd()}\n\n${LEFT[lang](left.join(', '))}\n`;
};
