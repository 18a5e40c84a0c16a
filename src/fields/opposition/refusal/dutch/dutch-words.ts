import { lazy } from '../../../../model/base/lazy.js';
import { foldLetters } from '../../../text/letters.js';
import { DUTCH_WORDS, WORDS_OF_OTHERS } from './dutch-words-data.js';

const words = lazy(
  () =>
    new Map(
      DUTCH_WORDS.trim()
        .split('\n')
        .flatMap((line) => {
          const [dutch = '', german = ''] = line.split(' = ');
          return dutch.split(' ').map((word) => [foldLetters(word), german] as const);
        }),
    ),
);
const ofOthers = lazy(() => new Set(WORDS_OF_OTHERS.split(/\s+/)));

/** What the last part of a word is that people make as they need it: "belbestand", "klantenlijst". */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/lijst(?:en|je)?$/, 'liste'],
  [/(?:bestand|bestanden)$/, 'datenbank'],
  [/verbod$/, 'verbot'],
  [/(?:mails|mailtjes|mailkes)$/, 'mails'],
  [/(?:telefoontjes|oproepen|calls)$/, 'anrufe'],
  [/(?:brief|brieven)$/, 'briefe'],
  [/(?:acties|campagnes)$/, 'aktionen'],
];
/** Lists and letters of which one may be taken off without a word against us. */
const OTHERS = /^(?:wacht|prijs|verlang|boodschap|gasten|taken|deelnemers|inkoop|pak|aanbevelings|aanmanings|opzeg|dreig|herinnerings)/;

const compound = (word: string): string | undefined => {
  const part = OTHERS.test(word) ? undefined : PARTS.find(([end]) => end.test(word));
  if (!part) return undefined;
  const [end, german] = part;
  const first = word.replace(end, '').replace(/[s-]$/, '');
  const known = words().get(first) ?? words().get(`${first}en`);
  return first.length > 2 && known !== undefined && !known.includes(' ') ? `${known}-${german}` : undefined;
};

/** What a word of Dutch is in German; undefined for one that is not known. @param word folded */
export const germanOf = (word: string): string | undefined => words().get(word) ?? compound(word);

/** Whether a word is one of Dutch, and of no other language that is read here. @param word folded */
export const isOfDutchAlone = (word: string): boolean => words().has(word) && word.length > 2 && !ofOthers().has(word);
