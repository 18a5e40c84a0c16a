import { lazy } from '../../../model/base/lazy.js';
import { recordsIn } from './recorded-refusals.js';

/** A confirmation that is sent or received, by mail, by text, in writing. */
const CONFIRMS = lazy(() => /(?<!\p{L})confirm\p{L}*|accus[ée] de r[ée]ception|acknowledg\p{L}*/iu);
const SENT = lazy(
  () =>
    /(?<!\p{L})(?:envo\p{L}+|enverr\p{L}+|adresse\p{L}*|recev\p{L}+|re[cç]oi\p{L}+|transm\p{L}+|parviendr\p{L}+|send|sent|get|receive|e-?mails?|mails?|courriels?|sms|courriers?|texts?|letters?)(?!\p{L})/iu,
);
/** It is about something else than the refusal, or holds more than that. */
const OF_ELSE = lazy(
  () =>
    /\?|(?<!\p{L})(?:rendez-vous|rdv|r[ée]union|appointment|meeting|visite?|offres?|offers?|promotions?|remises?|r[ée]ductions?|tarifs?|prix|prices?|pricing|brochures?|plaquettes?|leaflets?|documentations?|pr[ée]sentations?|catalogues?|catalogs?|d[ée]mo\p{L}*|demos?|devis|quotes?|essais?|trials?|newsletter|nouveaut[ée]s|commande|order|contrat|contract|int[ée]r[êe]t|interest|produits?|products?|services?|solutions?|conditions|avantages?|benefits|[ée]conom\p{L}*|savings?|infos?|informations?|details|lien|link)(?!\p{L})|\d ?%/iu,
);
/** What says no more than that the no was heard. */
const HEARD = lazy(
  () =>
    /^(?:tr[èe]s bien|bien|entendu|d['’]accord|ok(?:ay)?|parfait|pas de (?:souci|probl[èe]me)|(?:je|nous) (?:vous )?compren\p{L}+|bien s[ûu]r|merci|no (?:problem|worries)|that['’]s fine|understood|sure|of course|all right|i understand|thank you|bonne journ[ée]e|au revoir|goodbye|have a good day)$/iu,
);
const PARTS = /[,;:.!—–]|\s(?:mais|et|but|and|though)\s/iu;

const partsOf = (sentence: string): readonly string[] => sentence.split(PARTS).filter((part) => /\p{L}/u.test(part));
const isConfirmation = (part: string): boolean => CONFIRMS().test(part) && SENT().test(part);

/** Whether a sentence does nothing but note a refusal and promise to confirm it in writing: that is no arguing, whatever "but" it has. */
export const confirmsRefusal = (sentence: string): boolean => {
  if (OF_ELSE().test(sentence)) return false;
  const parts = partsOf(sentence);
  return parts.some(isConfirmation) && parts.every((part) => isConfirmation(part) || HEARD().test(part.trim()) || recordsIn(part));
};
