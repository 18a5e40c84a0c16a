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

/** Where an address comes from: the sentence that the law asks for. */
const SOURCE =
  /\b(?:adresses?|coordonnees|e ?mails?|courriel|donnees|numero|address|contact|details|data)\b.{0,60}?\b(?:provien\w*|vien\w* d|issue?s? d|(?:a|ont) ete (?:trouve|recueilli|obtenu|relev|releve|communique|collecte)\w*|figur\w*|(?:comes?|came) from|(?:was|were) (?:found|obtained|collected|taken)|appears? (?:in|on))\b/;
/** What somebody has sure heard of. */
const KNOWS =
  /\b(?:sans doute|peut etre|probablement|surement|certainement) (?:deja )?(?:parle\w*|entendu\w*|vu\w*|lu\w*|dit|signale\w*|remarque\w*|evoque\w*)\b|\b(?:probably|surely|perhaps|may have|might have|will have) (?:already )?(?:told|heard|seen|read|mentioned|noticed)\b/;
/** What is sold is better than what they have. */
const DESERVES =
  /\b(?:(?:your|votre|vos) (?:\w+ ){1,3}(?:deserves?|merit\w+)|you deserve|vous meritez) (?:\w+ ){0,3}?(?:tools?|softwares?|solutions?|service|support|systems?|equipment|offices?|coffee|outils?|logiciels?|materiel|bureaux|accompagnement)\b/;
/** Why the clients of the reader are silent: what a product is for. */
const OF_OTHERS =
  /\b(?:pourquoi|why)(?: (?:do|don t|are|tant de|so many|vos|les|des|certains|your|some|their|most)){0,3} (?:clients?|prospects?|candidats?|acheteurs?|visiteurs?|salaries|internautes|customers?|buyers|candidates|people|visitors|leads)\b(?!.*\b(?:mes|mon|ma|me|m|nous|my|us)\b)/;
/** To somebody a reproach is made, or a rival is named. */
const REPROACHES =
  /\b(?:repon\w*|ignor\w*|silence|reply|repl\w+|answer\w*|mes|mon|my|than you|que vous$|patron|boss|concierge|honte|shame|regret\w*)\b/;

/** That a refusal is taken at once, and confirmed: it is easy. */
const TAKEN =
  /\b(?:prise? en compte|traitee?s?|effective|appliquee?|prend effet|processed|applied|takes effect|effective) (?:\w+ )?(?:immediat\w*|aussitot|sans (?:delai|frais|que)|sur le champ|sous \d|dans les \d|automatique\w*|within|immediately|at once|instantly|automatically)\b|\bconfirm\w+ (?:of |de |d )?(?:your|votre|the|la|l) ?(?:removal|unsubscri\w*|opt out|desinscription|desabonnement|retrait|refus|opposition)\b/;
/** With it goes something that is lost. */
const THREATENS =
  /\b(?:perd\w*|lose|losing|sinon|otherwise|or else|deve[zr]|must|faut|dommage|trop tard|too late|suspend\w*|cloture\w*|closed?|terminat\w*|poursuit\w*|urgen\w*)\b/;

/** Whether a sentence tells a plain reason or a fact. */
export const isPlainReason = (sentence: string): boolean => {
  const says = folded(sentence);
  if (TAKEN.test(says)) return !THREATENS.test(says) && !REPROACHES.test(says);
  if (PRESSES.test(says)) return false;
  if ([SOURCE, KNOWS, DESERVES].some((pattern) => pattern.test(says))) return !REPROACHES.test(says) && !THREATENS.test(says);
  return [HELPS, TAX, OF_SERVICE, OF_OTHERS].some((pattern) => pattern.test(says));
};

/** What readers have in their work, in the plural: "Vos relances", "Vos relances clients". */
const THEIR_WORK =
  /^(?:vos|les|des|your|the) (?:\w+ ){0,1}(?:relances|rappels|appels|suivis|follow ups|reminders)(?: (?!du |de notre|de nos|from |of our)\w+){0,5}$/;

/** Whether a subject names work of the reader that a product is for. */
export const namesTheirWork = (subject: string): boolean => THEIR_WORK.test(folded(subject).replace(/[?!.]{1,3}$/, ''));
