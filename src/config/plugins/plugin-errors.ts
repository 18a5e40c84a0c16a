import type { z } from 'zod';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import { type ConfigProblem, configPath, parseWithSchema } from '../validation/config-problems.js';

/** Makes the errors of one plugin. @param spec the plugin as the configuration names it */
export type PluginFault = (why: Text, hint?: Text) => LumoError;

export const EXPORTS: Text = {
  en: 'A plugin exports by default what definePlugin of lumo-check/author makes, or one rule, or an array of rules, made with defineRule.',
  fr: 'Un plugin exporte par défaut ce que produit definePlugin de lumo-check/author, ou une règle, ou un tableau de règles, faites avec defineRule.',
};
export const CORRECT: Text = { en: 'Correct the module and start again.', fr: 'Corrigez le module, puis relancez.' };

export const pluginFault =
  (spec: string): PluginFault =>
  (why, hint = CORRECT) =>
    new LumoError('LUMO_PLUGIN_INVALID', { en: `Plugin ${spec}: ${why.en}.`, fr: `Plugin ${spec} : ${why.fr}.` }, hint);

/** What is wrong with a part of a plugin, each thing with its place. */
export const problemList = (problems: readonly ConfigProblem[], place: readonly PropertyKey[]): Text => {
  const list = (lang: keyof Text): string =>
    problems
      .map(({ path, text }) => [configPath([...place, ...path]), text[lang]].filter(Boolean).join(lang === 'fr' ? ' : ' : ': '))
      .join('; ');
  return { en: list('en'), fr: list('fr') };
};

/** Refuses a part of a plugin that is not of its shape. @param is what it should be, with its article */
export const checkShape = (shape: z.ZodType, candidate: unknown, place: readonly PropertyKey[], is: Text, fault: PluginFault): void => {
  const read = parseWithSchema<unknown>(shape, candidate);
  if (read.ok) return;
  const { en, fr } = problemList(read.problems, place);
  throw fault({ en: `this is not ${is.en} (${en})`, fr: `ce n’est pas ${is.fr} (${fr})` });
};
