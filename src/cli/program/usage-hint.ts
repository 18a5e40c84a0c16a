import type { Lang, Text } from '../../model/base/text.js';
import { usageIn } from './command-line.js';
import type { CommandSpec } from './command-spec.js';
import { commandAt } from './named-command.js';
import type { HelpExample } from './words/help-words.js';

const oneAtATime = (line: (lang: Lang) => string): Text => ({ en: `One at a time: ${line('en')}`, fr: `Un à la fois : ${line('fr')}` });
const NO_ARGUMENT: Text = { en: 'It takes no argument', fr: 'Elle ne prend pas d’argument' };

/** A command line that works, of this command. */
const exampleOf = (path: string, examples: readonly HelpExample[]): string | undefined =>
  examples.find(({ run }) => `${run} `.startsWith(`lumo-check ${path} `))?.run;

const askedFor = (path: string, { usage, excess }: CommandSpec, examples: readonly HelpExample[], message: string): Text | undefined => {
  const takes = usage.slice(usage.indexOf(' ') + 1);
  const line = (lang: Lang): string => `lumo-check ${path} ${usageIn(lang, takes)}`;
  if (/too many arguments/.test(message)) return excess ?? (usage.includes(' ') ? oneAtATime(line) : NO_ARGUMENT);
  if (!/missing required argument|required option/.test(message)) return undefined;
  const example = exampleOf(path, examples);
  if (example !== undefined) return { en: `For instance: ${example}`, fr: `Par exemple : ${example}` };
  return usage.includes(' ') ? { en: line('en'), fr: line('fr') } : undefined;
};

/**
 * What to type in the place of a command line that commander refuses. Nothing of what was typed stands in it: it may be somebody's address.
 * @param message what commander says of it
 */
export const usageHint = (args: readonly string[], message: string): Text => {
  const { path, spec, examples } = commandAt(args);
  const asked = spec && askedFor(path, spec, examples, message);
  const [en, fr] = [`lumo-check ${path} --help lists its options.`, `lumo-check ${path} --help donne ses options.`];
  return asked === undefined ? { en, fr } : { en: `${asked.en}. ${en}`, fr: `${asked.fr}. ${fr}` };
};
