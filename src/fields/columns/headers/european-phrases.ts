import { foldHeader } from '../../text/fold-header.js';
import { DE } from '../aliases/de.js';
import { EN } from '../aliases/en.js';
import { ES } from '../aliases/es.js';
import { FR } from '../aliases/fr.js';
import { IT } from '../aliases/it.js';
import { NL } from '../aliases/nl.js';
import { PT } from '../aliases/pt.js';

const phrasesOf = (...tables: readonly (typeof EN)[]): ReadonlySet<string> =>
  new Set(
    tables.flatMap((table) => Object.values(table).flatMap((phrases) => phrases.map((phrase) => foldHeader(phrase.replace(/^\?/, ''))))),
  );

/** Phrases, folded, of French, German, Spanish, Italian, Dutch and Portuguese headers that no English one is. The build keeps what this gives (scripts/package/built-tables.mjs). */
export const europeanPhrases = (): readonly string[] => {
  const english = phrasesOf(EN);
  return [...phrasesOf(FR, DE, ES, IT, NL, PT)].filter((phrase) => !english.has(phrase));
};
