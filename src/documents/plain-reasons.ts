import { foldLetters } from '../fields/text/letters.js';

/**
 * Sentences that a model of words takes for pressure, or for a talk that never was, and that press nobody. On folded text.
 * @module
 */

const folded = (says: string): string => foldLetters(says.slice(0, 600)).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ').trim();

/** What presses all the same. */
const PRESSES =
  /\b(?:urgen\w*|derniere?s?|vite|maintenant|immediat\w*|perd\w*|rat(?:e[rz]|ent)|sinon|attention|plus que|tarde\w*|deve[zr]|doi\w+|faut|concurren\w*|urgent\w*|last|now|hurry|lose|losing|miss\w*|must|or else|otherwise|competitors?|final)\b/;
/** Whom we help: "nous aidons des équipes comme la vôtre à …". */
const HELPS =
  /\b(?:nous|j|on) (?:aidons|aide|accompagnons|accompagne|equipons|equipe) (?:\w+ ){0,3}comme (?:la|le|les) (?:votre|votres|tien|tienne)s?\b|\b(?:we|i) help (?:\w+ ){0,3}(?:like|such as) yours?\b/;
/** What a gift costs after tax: a fact that the law makes, with its day. */
const TAX =
  /\b(?:dons?|adhesions?|cotisations?|versements?|mecenat)\b.{0,40}\b(?:(?:vous|ne vous) (?:coute\w*|revien\w*)|reduction d impot|deductibles?|defiscalis\w*)\b|\b(?:gifts?|donations?)\b.{0,40}\b(?:costs? you|tax deductible|gift aid)\b/;
/** What is sent to whoever has bought, whatever he refuses. */
const OF_SERVICE =
  /\b(?:still|continue to|continuer\w*|toujours) (?:\w+ ){0,3}(?:send|receive|get|envoyer|recevoir|adresser)?\b.{0,30}\b(?:invoices?|receipts?|orders?|factures?|commandes?)\b/;

/** Whether a sentence tells a plain reason or a fact. */
export const isPlainReason = (sentence: string): boolean => {
  const says = folded(sentence);
  return [HELPS, TAX, OF_SERVICE].some((pattern) => pattern.test(says)) && !PRESSES.test(says);
};

/** What readers have in their work, in the plural: "Vos relances", "Vos relances clients". */
const THEIR_WORK =
  /^(?:vos|les|des|your|the) (?:\w+ ){0,1}(?:relances|rappels|appels|suivis|follow ups|reminders)(?: (?!du |de notre|de nos|from |of our)\w+){0,5}$/;

/** Whether a subject names work of the reader that a product is for. */
export const namesTheirWork = (subject: string): boolean => THEIR_WORK.test(folded(subject).replace(/[?!.]{1,3}$/, ''));
