import { type AudienceWord, audienceHeader, readAudience } from '../answers/audience.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';
import { byPointer, nothing, type Verdict } from './column-verdict.js';
import type { HeaderHint } from './headers/header-hint.js';
import * as say from './mapping-reasons.js';
import { isMostly } from './values/profile-values.js';
import type { ValueProfile } from './values/value-profile.js';

/**
 * A column that says who contacts are, private persons or companies: told by its header and its values together, since neither does alone
 * ("Type" may be one of anything, "Particulier" a surname).
 * @module
 */

/** Beside these, "private" is the private sector. */
const SECTOR = new Set(['public', 'secteur public', 'public sector', 'offentlich', 'pubblico', 'publico', 'publique', 'openbaar']);
/** Shares of the words that tell it, of those that say anything. */
const LEAST = { who: 0.5, maybe: 0.8 } as const;
/** The name of our own field, which tools give to their lists too. */
const OUR_NAME = /^audiences?$/;
const isOfOurName = (header: string, hint: HeaderHint | undefined): boolean =>
  hint?.is === 'field' && hint.field === 'audience' && OUR_NAME.test(foldHeader(header));
/** A code of somebody's own: "P", "E". */
const LONGEST_CODE = 3;
/** Of these nobody makes one: lists are called after the country that they are for. */
const COUNTRIES = new Set('FR DE ES IT NL UK GB BE CH AT LU PT IE US EU CA PL SE DK NO FI USA'.split(' '));
/** A code may be a word for it that nobody knows; the name of a list is none. */
const UNSURE = 0.4;
/** A market that a company sells to ("Marché": "Particuliers"), and not who it is. */
const OF_MARKETS =
  /\b(?:march\w*|markets?|cibles?|targets?|clientele|zielgruppen?|modeles?|models?|modelo|modello|offres?|offers?|produits?|products?|services?|activit\w*|secteurs?|sectors?|industr\w*|branche|sells?|vend|vente|nace|naf|ape)\b/;
/** A business's model ("B2C"), and what is said of things as well ("Type d'inscription": "Individuel"). */
const OF_THINGS = new Set(['b2c', 'btoc', 'b to c', 'b 2 c', 'pp', 'individuel', 'individuelle', 'individual', 'particular']);
/** Shares that name it under a header that nobody knows ("Type vendeur", "Annonceur"), and what is then told of it as a guess. */
const BY_VALUES_ALONE = { least: 0.9, confidence: 0.7 } as const;
/** Whether cells are nothing but words of who somebody is, one of them of a private person. */
const tellWho = (header: string, values: readonly string[]): boolean => {
  if (OF_MARKETS.test(foldHeader(header))) return false;
  const said = values.map(plainWords).filter((words) => words !== '');
  const read = said.map((words) => (OF_THINGS.has(words) ? 'unread' : readAudience(words)));
  const persons = read.filter((is) => is === 'person' || is === 'natural').length;
  return persons > 0 && persons + read.filter((is) => is === 'work').length >= BY_VALUES_ALONE.least * said.length;
};
/** What a header means that may be one of them as well. */
const isOpen = (hint: HeaderHint | undefined): boolean => hint?.is !== 'field' || hint.field === 'status' || hint.field === 'tags';

/** What the values say of such a column; undefined leaves it to whoever reads headers. */
export const audienceColumn = (
  header: string,
  hint: HeaderHint | undefined,
  guess: ValueProfile,
  values: readonly string[],
): Verdict | undefined => {
  const isOurName = isOfOurName(header, hint) && values.some((value) => value.trim() !== '');
  const asks = isOurName ? 'who' : isOpen(hint) ? audienceHeader(header) : undefined;
  if (!asks)
    return hint === undefined && tellWho(header, values)
      ? { field: 'audience', confidence: BY_VALUES_ALONE.confidence, by: 'values', reason: say.audienceReason(header) }
      : undefined;
  if (asks === 'flag')
    return isMostly(guess, 'say') ? byPointer({ field: 'audience', kind: 'say' }, guess, say.audienceReason(header)) : undefined;
  const counts: Record<AudienceWord, number> = { person: 0, natural: 0, maybe: 0, work: 0, nothing: 0, unread: 0 };
  for (const value of values) if (value.trim() !== '') counts[readAudience(value.trim())]++;
  const isSector = counts.maybe > 0 && values.some((value) => SECTOR.has(plainWords(value)));
  const persons = counts.person + counts.natural + (isSector ? 0 : counts.maybe);
  const tell = persons + counts.work;
  // Clients and prospects in a column of both are a status, whose words are read all the same.
  const isStatus = hint?.is === 'field' && hint.field === 'status' && counts.nothing > 0;
  // "Privé", "résidentiel" alone: of what, the header must say.
  const isOpenWord = asks === 'maybe' && counts.person + counts.natural + counts.work === 0;
  const isShort = tell < LEAST[asks] * (tell + counts.unread + (isSector ? counts.maybe : 0));
  if (isOurName && isShort) {
    // Among names of lists one is short as well: "FR-CEO", "ES".
    const told = [...new Set(values.map((value) => value.trim()))].filter((value) => value !== '');
    const isCode = told.filter((value) => value.length <= LONGEST_CODE && !COUNTRIES.has(value.toUpperCase())).length * 2 > told.length;
    // Whom some of its words call a private person is one, whatever the others are.
    if (persons === 0 && !isCode) return nothing(say.openReason(header));
    return { field: 'audience', confidence: UNSURE, by: 'header', reason: say.headerReason(header, 'audience') };
  }
  if (!isOurName && (persons === 0 || isStatus || isOpenWord || isShort)) return undefined;
  return { field: 'audience', confidence: 0.9, by: 'values', reason: say.audienceReason(header) };
};
