import { LANGS, type Lang, type Text } from '../../model/base/text.js';
import type { PluginLanguage } from '../../model/plugin/language.js';
import { invalidConfig } from '../validation/config-problems.js';
import { notAllowedText } from '../validation/issue-words.js';
import type { Settings } from './settings.js';

/**
 * The language of a tag: one of ours, or one that a plugin brings, over the one that speaks where it has no words.
 * @param from who asks for it, for the error
 * @throws LumoError LUMO_CONFIG_INVALID
 */
export const languageOf = (
  tag: string,
  languages: readonly Pick<PluginLanguage, 'tag' | 'base'>[],
  from: Text,
): Pick<Settings, 'lang' | 'translation'> => {
  const found = languages.find((language) => language.tag === tag);
  // A country that nobody has words of its own for: fr-CA is French.
  const plain = tag.replace(/-.*/, '');
  if (found === undefined && LANGS.some((lang) => lang === plain)) return { lang: plain as Lang };
  if (found === undefined && plain !== tag) return languageOf(plain, languages, from);
  if (found === undefined)
    throw invalidConfig(from, [{ path: ['lang'], text: notAllowedText(tag, [...LANGS, ...languages.map((language) => language.tag)]) }]);
  return { lang: found.base ?? 'en', translation: tag };
};
