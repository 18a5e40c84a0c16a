import type { Lang, Text } from '../model/base/text.js';
import type { Translation } from '../model/plugin/language.js';
import { en, type Sentences } from './en.js';
import { fr } from './fr.js';
import { spacedText, wordTable } from './grammar/bilingual.js';
import { type LanguageForms, languageForms } from './grammar/language-forms.js';
import { translatedSentences } from './grammar/translated-sentences.js';

/** All that a reporter needs in order to speak one language. */
export interface Words extends Sentences, LanguageForms {
  readonly lang: Lang;
  /** A sentence of a rule or an error, in this language and spaced as it wants. */
  readonly text: (text: Text) => string;
  /** A note in words; an unknown code still says its code. */
  readonly note: (code: string, count?: number) => string;
}

const sentencesIn = wordTable<Sentences>({ en: () => en, fr: () => fr });

/** The shape of sentences that a plugin may translate. */
export const ENGLISH_SENTENCES: object = en;

const makeWords = (lang: Lang, translation?: Translation): Words => {
  const sentences = translatedSentences(sentencesIn(lang), translation?.sentences);
  return {
    ...sentences,
    ...languageForms(lang, translation?.tag),
    lang,
    text: (text) => translation?.textOf(text) ?? spacedText(text, lang),
    note: (code, count) =>
      Object.hasOwn(sentences.notes, code) ? (sentences.notes[code]?.(count ?? 1) ?? code) : sentences.unknownNote(code, count),
  };
};

const plainWords = wordTable<Words>({ en: () => makeWords('en'), fr: () => makeWords('fr') });

/** The words of one language. @param translation a language that a plugin brings, in front of it */
export const wordsFor = (lang: Lang, translation?: Translation): Words => (translation ? makeWords(lang, translation) : plainWords(lang));
