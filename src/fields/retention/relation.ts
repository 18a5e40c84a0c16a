import type { Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import { isDated } from '../date/date-value.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';

/** What the file says of our relation with a contact; `unknown` when it says nothing that we understand. */
export type Relation = 'prospect' | 'client' | 'former' | 'unknown';

/** The words of a group. */
export const wordsOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The words of a status, folded. A word that we do not know must never read as "client": whatever is left over makes it unknown. */
export const CLIENT = wordsOf(
  'client cliente clients clientes clienti customer customers kunde kundin kunden bestandskunde bestandskundin stammkunde stammkundin klant acheteur acheteuse buyer',
);
const PROSPECT = wordsOf(
  'prospect prospects prospecte lead leads suspect opportunity opportunite mql sql interessent interessentin interessenten prospecto potenziale oportunidad opportunita',
);
/** With a word for clients they make a client that is no more. */
export const NO_MORE = wordsOf(
  `ex ancien ancienne anciens anciennes former past previous lost perdu perdue perdus inactif inactive inactifs resilie resiliee parti partie churn churned
  ehemalig ehemalige ehemaliger ehemalige verloren verlorener inaktiv inaktiver antiguo antigua antiguos perdido perdida inactivo inactiva
  perso persa inattivo inattiva dormant dormante expired termine terminee`,
);
/** Alone they make one too. */
const LEFT = wordsOf('exclient excliente churn churned resilie resiliee former exkunde altkunde');
/** With a word for clients they make none. */
export const NOT = wordsOf('non no not kein keine keiner pas');
/** What may stand beside a word and changes nothing. */
export const BESIDE = wordsOf(
  `vip gold silver bronze platinum platine or argent premium top key strategique strategic major grand grands gros petit moyen compte account kam actif active actifs activo activa
  aktiv aktiver attivo attiva en cours existant existante existing current paying payant fidele loyal regulier reguliere regular recurrent recurrente recurring historique historic
  direct directe sous contrat contract under with signe signed depuis since seit desde dal dalla le la l de du des en in annee year pro b2b b2c btob entreprise particulier
  a b c d aa aaa cat categorie category premium national international local neuer nuevo nuevo nuova nuovo nouveau nouvelle new`,
);
const BESIDE_A_PROSPECT = wordsOf(
  'chaud chaude froid froide tiede hot cold warm nouveau nouvelle new marketing sales qualified qualifie qualifiee caldo freddo',
);

const isNumber = (word: string): boolean => /^\d{1,8}$/.test(word);

/** What the words of a status say, all of which must be known. */
const relationOfWords = (words: readonly string[]): Relation => {
  const says = (group: ReadonlySet<string>): boolean => words.some((word) => group.has(word));
  const isAll = (...groups: readonly ReadonlySet<string>[]): boolean =>
    words.every((word) => isNumber(word) || groups.some((group) => group.has(word)));
  if (says(CLIENT) && says(NO_MORE) && isAll(CLIENT, NO_MORE, BESIDE)) return 'former';
  if (isAll(LEFT)) return words.length > 0 && !words.every(isNumber) ? 'former' : 'unknown';
  if (says(CLIENT) && says(NOT) && isAll(CLIENT, NOT, BESIDE)) return 'prospect';
  if (says(CLIENT) && isAll(CLIENT, BESIDE)) return 'client';
  const isProspect = says(PROSPECT) || (says(BESIDE_A_PROSPECT) && words.includes('lead'));
  return isProspect && isAll(PROSPECT, BESIDE_A_PROSPECT) ? 'prospect' : 'unknown';
};

/**
 * Prospect, client or former client, from `status`, `relationEndAt` and `contractActive`.
 * An end of relation in the past makes a former client, whatever the status says: that reading protects the person.
 */
export const relationOf = (contact: Contact, asOf: Day): Relation => {
  const end = contact.date('relationEndAt');
  if (isDated(end) && end.day < asOf) return 'former';
  const said = readRelation(contact.text('status'));
  return said === 'unknown' && contact.say('contractActive') === 'yes' ? 'client' : said;
};

/** What a status alone says of the relation: a whole cell, in words that we know ("Client VIP", "Kunde seit 2012", "ex-cliente"). */
export const readRelation = memoise((text: string): Relation => relationOfWords(plainWords(text.slice(0, 100)).split(' ')));
