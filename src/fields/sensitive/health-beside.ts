import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { SENSITIVE_CATEGORIES } from './lexicon-data.js';
import { makeLexiconReader } from './lexicon-reader.js';

/**
 * Health in cells that ask for something else: a function ("retraité diabétique"), a source ("patients diabétiques, cabinet X"). Operators write it where there
 * is room.
 * @module
 */

/** Whose trade it is, and who deals with it. */
const OF_TRADE = prefiltered(
  /(?<![^ ])(?:delegue|deleguee|educa\S*|consult\S*|coach\S*|medecins?|docteurs?|doctors?|dr|infirmi\S*|nurses?|arzt|arztin|medic[oa]s?|responsables?|referente?s?|chargee?|chefs?|direct\S*|managers?|heads?|ingenieure?s?|engineers?|psycho\S*|therap\S*|kine\S*|pharmac\S*|format\S*|trainers?|speciali\S*|assistante?s?|presidente?s?|president|conseiller\S*|advis\S*|charges?|chercheu\S*|research\S*|scien\S*|professeure?s?|soignante?s?|aide|auxiliaire|accompagn\S*|avocate?s?|journaliste?|redact\S*|associations?|asso|fondation|ligue|federation|charity|verein|salons?|congres|congress|colloque|forum|foire|messe|fair|campagne|campaign|webinai?re?|conference|site|magazine|revue|catalogue)(?![^ ])/,
);
const HEALTH = SENSITIVE_CATEGORIES.indexOf('health');

/** Makes a reader of whether such a cell speaks of somebody's health, and not of the trade of somebody; undefined where it does not. */
export const makeHealthReader = (): ((text: string) => true | undefined) => {
  const lexicon = makeLexiconReader();
  return (text) => (((lexicon.read(text) >> HEALTH) & 1) === 1 && !OF_TRADE.test(plainWords(text)) ? true : undefined);
};
