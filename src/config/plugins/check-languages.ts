import { closestWord } from '../../model/base/closest-word.js';
import type { Text } from '../../model/base/text.js';
import type { PluginLanguage, RuleTranslation } from '../../model/plugin/language.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { languageShapeSchema } from './part-shapes.js';
import { checkShape, type PluginFault } from './plugin-errors.js';
import { existsAlready, type TakenNames } from './plugin-names.js';

const LANGUAGE: Text = { en: 'language', fr: 'une langue' };

/** The names of the slots of a sentence. */
const slotsOf = (sentence: string): readonly string[] => [...sentence.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map(([, name]) => name as string);

const didYouMean = (word: string, known: readonly string[]): Text | undefined => {
  const near = closestWord(word, known);
  return near === undefined ? undefined : { en: `Did you mean "${near}"?`, fr: `Vouliez-vous dire « ${near} » ?` };
};

/** A translation of something that is not there, or that asks for what the original has not. */
const checkRule = (tag: string, id: string, told: RuleTranslation, rule: AnyRule, fault: PluginFault): void => {
  const checkSentence = (place: string, said: string, original: Text): void => {
    const strange = slotsOf(said).find((slot) => !slotsOf(`${original.en}${original.fr}`).includes(slot));
    if (strange !== undefined)
      throw fault({
        en: `its language ${tag} has a slot that the original has not: {${strange}}, in ${place} of ${id}`,
        fr: `sa langue ${tag} a un emplacement que l’original n’a pas : {${strange}}, dans ${place} de ${id}`,
      });
  };
  for (const part of ['title', 'why', 'remedy'] as const) if (told[part] !== undefined) checkSentence(part, told[part], rule.docs[part]);
  const messages = rule.messages as Readonly<Record<string, Text>>;
  for (const [message, said] of Object.entries(told.messages ?? {})) {
    const original = Object.hasOwn(messages, message) ? messages[message] : undefined;
    if (original === undefined)
      throw fault(
        {
          en: `its language ${tag} translates a message that ${id} has not: ${message}`,
          fr: `sa langue ${tag} traduit un message que ${id} n’a pas : ${message}`,
        },
        didYouMean(message, Object.keys(messages)),
      );
    checkSentence(`messages.${message}`, said, original);
  }
};

/** Sentences of reports must be of the kind of ours: a text where a text is, a function where a function is. */
const checkSentences = (told: object, ours: object, place: readonly string[], tag: string, fault: PluginFault): void => {
  for (const [key, said] of Object.entries(told)) {
    const path = [...place, key];
    const original = Object.hasOwn(ours, key) ? (ours as Readonly<Record<string, unknown>>)[key] : undefined;
    const isGroup = typeof original === 'object' && original !== null && typeof said === 'object' && said !== null;
    if (isGroup) checkSentences(said, original, path, tag, fault);
    else if (original === undefined || typeof original !== typeof said)
      throw fault({
        en: `its language ${tag} translates a sentence that is not there, or is of another kind: ${path.join('.')}`,
        fr: `sa langue ${tag} traduit une phrase qui n’existe pas, ou qui est d’une autre sorte : ${path.join('.')}`,
      });
  }
};

/**
 * Checks the languages of a plugin: that what they translate is there, and that no slot of theirs stays unfilled. Rules of plugins that
 * are not loaded are passed over, since a language may serve several plugins.
 * @throws LumoError LUMO_PLUGIN_INVALID
 */
export const checkLanguages = (declared: readonly unknown[], taken: TakenNames, fault: PluginFault, sentences: object): void => {
  declared.forEach((candidate, index) => {
    checkShape(languageShapeSchema, candidate, ['languages', index], { en: 'a language', fr: 'une langue' }, fault);
    const { tag, rules = {}, sentences: own = {} } = candidate as PluginLanguage;
    if (taken.languages.has(tag))
      throw fault(existsAlready(LANGUAGE, tag), { en: 'Load one of the two plugins only.', fr: 'Ne chargez que l’un des deux plugins.' });
    taken.languages.add(tag);
    for (const [id, told] of Object.entries(rules)) {
      const rule = taken.rules.get(id);
      if (rule !== undefined) checkRule(tag, id, told, rule, fault);
      else if (!id.includes('/'))
        throw fault(
          {
            en: `its language ${tag} translates a rule that does not exist: ${id}`,
            fr: `sa langue ${tag} traduit une règle qui n’existe pas : ${id}`,
          },
          didYouMean(id, [...taken.rules.keys()]),
        );
    }
    checkSentences(own, sentences, ['sentences'], tag, fault);
  });
};
