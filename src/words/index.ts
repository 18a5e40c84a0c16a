import type { Lang, Text } from '../model/base/text.js';
import { en, type Sentences } from './en.js';
import { fr } from './fr.js';
import { spacedText, wordTable } from './grammar/bilingual.js';
import { type LanguageForms, languageForms } from './grammar/language-forms.js';

/** All that a reporter needs in order to speak one language. */
export interface Words extends Sentences, LanguageForms {
  readonly lang: Lang;
  /** A sentence of a rule or an error, in this language and spaced as it wants. */
  readonly text: (text: Text) => string;
  /** A note in words; an unknown code still says its code. */
  readonly note: (code: string, count?: number) => string;
}

const sentencesIn = wordTable<Sentences>({ en: () => en, fr: () => fr });

/** The words of one language. */
export const wordsFor = (lang: Lang): Words => {
  const sentences = sentencesIn(lang);
  return {
    ...sentences,
    ...languageForms(lang),
    lang,
    text: (text) => spacedText(text, lang),
    note: (code, count) =>
      Object.hasOwn(sentences.notes, code) ? (sentences.notes[code]?.(count ?? 1) ?? code) : sentences.unknownNote(code, count),
  };
};
