import { stanceOf } from '../../answers/yes-no.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { readByLexicon } from './lexicon-reader.js';

/** A label and the no that answers it: "Désinscrit : non", "opt-out: N". */
const ANSWERED = /^([^:=]{2,40})[:=]\s*(?:non|no|nein|nee|n|0|false|faux|falso|aucune?|none|nessun[oa]?|ningun[oa]?)[\s.!]*$/i;
const DENIES = /\b(?:ne|pas|plus|no|not|non|nicht|kein\w*|dont|sin|senza|without|never|jamais)\b/;
/** Labels that deny by themselves, as forms have them. */
const DENYING_LABEL = prefiltered(
  /^(?:ne (?:pas|plus) (?:contacter|appeler|demarcher|solliciter|prospecter|emailer|relancer)|do not (?:contact|call|e ?mail|text|mail)|nicht (?:kontaktieren|anrufen|anschreiben)|no (?:contactar|llamar)|non (?:contattare|chiamare)|niet (?:contacteren|bellen|mailen))$/,
);
const MOST_LABEL_WORDS = 4;
const isAnsweredNo = (clause: string): boolean => {
  const label = ANSWERED.exec(clause.trim())?.[1];
  if (label === undefined) return false;
  const words = plainWords(label).trim();
  if (DENYING_LABEL.test(words)) return true;
  return words.split(' ').length <= MOST_LABEL_WORDS && !DENIES.test(words) && readByLexicon(label).channels.length > 0;
};
/** A label and the yes that answers it: "stop=1". */
const AFFIRMED = /^([^:=]{2,40})[:=]\s*(?:1|oui|yes|y|true|vrai|ja|s[ií]|sim|x|ok|✓|✔)[\s.!]*$/i;
/** The label alone, as people shout it, where it is a word of refusal and nothing else: "Bus stop: 1" is a place. */
const affirmedIn = (clause: string): string | undefined => {
  const label = AFFIRMED.exec(clause.trim())?.[1]?.trim().toUpperCase();
  if (label === undefined) return undefined;
  const { stance, whole } = stanceOf(label);
  return whole && stance === 'against' && readByLexicon(label).channels.length > 0 ? label : undefined;
};

/** A text without labels of refusals that are answered with a no, and of those that are answered with a yes the labels alone. */
export const withoutAnswered = (text: string): string =>
  /[:=]/.test(text)
    ? text
        .split(/(?<=[;|\n])/)
        .filter((clause) => !isAnsweredNo(clause.replace(/[;|\n]$/, '')))
        .map((clause) => {
          const label = affirmedIn(clause.replace(/[;|\n]$/, ''));
          return label === undefined ? clause : `${label};`;
        })
        .join('')
    : text;
