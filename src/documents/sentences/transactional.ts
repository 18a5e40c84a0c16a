import { foldLetters } from '../../fields/text/letters.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';

/** What is said of an order, an invoice, a password, a parcel, an appointment or a payment of the reader’s own; on folded text. */
const OF_SERVICE: readonly RegExp[] = [
  // Orders.
  /\b(?:confirmation|recapitulatif|suivi|expedition|annulation) (?:de |d )?(?:votre |la |ta )?(?:commande|reservation|achat)\b|\b(?:votre|ta) (?:commande|reservation)\b.{0,40}\b(?:est|a ete|sera|a bien ete) (?:bien )?(?:confirme|enregistre|expedie|valide|prepare|livre|annule|recue?|prise? en compte)|\bcommande n\W{0,3}\d|\bmerci (?:pour|de) votre (?:commande|achat|reservation)|\brecu votre commande\b/,
  /\b(?:order|booking) (?:confirmation|confirmed|shipped|received|number)\b|\byour (?:order|booking)\b.{0,30}\b(?:is|has|was|will be) (?:been )?(?:confirmed|shipped|received|dispatched|placed|cancelled|on its way)|\bthank you for your (?:order|purchase|booking)|\border #? ?\d/,
  // Invoices and payments.
  /\b(?:ci joint|piece jointe|trouverez|trouver)\b.{0,30}\bfactures?\b|\bfacture (?:n\W{0,3})?(?:[a-z]{1,4}[ -]?)?\d|\bvotre (?:facture|recu|avoir) (?:de|du|d) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|mois)\b|\bvotre facture est (?:disponible|prete)|\bvotre (?:paiement|prelevement|reglement|remboursement)\b.{0,30}\b(?:recu|refuse|accepte|effectue|echoue|rejete|sera)|\brecu votre (?:paiement|reglement)|\bechec d\w* (?:votre )?paiement/,
  /\b(?:attached|find|here is|view) .{0,20}\b(?:invoice|receipt)\b|\binvoice (?:no\W{0,2}|#)?(?:[a-z]{1,4}[ -]?)?\d|\byour (?:invoice|receipt)(?: for (?:january|february|march|april|may|june|july|august|september|october|november|december|order)| is (?:attached|ready|available)|$)|\bpayment (?:received|failed|declined|confirmation)\b|\breceived your payment\b/,
  // Accounts.
  /\breinitialis\w+ (?:de )?(?:votre|ton|le) mot de passe\b|\bmot de passe oublie\b|\b(?:votre |ton )?code (?:de (?:verification|securite|connexion|confirmation)|a usage unique)\b|\b(?:confirm|verifi|valid)\w+ (?:de )?(?:votre|ton) (?:adresse|e mail|email|compte|inscription)\b|\b(?:votre|ton) compte (?:a ete|est|a bien ete) (?:cree|active|supprime|ferme)|\bactive[rz]? votre compte\b/,
  /\breset (?:your )?password\b|\bpassword reset\b|\b(?:verification|security|one time|sign in|login) code\b|\b(?:verify|confirm) your (?:email|account|address|registration)\b|\byour account (?:has been|was|is) (?:created|activated|closed|deleted)|\bactivate your account\b/,
  // Parcels and appointments.
  /\b(?:votre|ton) (?:colis|livraison)\b.{0,40}\b(?:sera|est|a ete|arriver?a?|partira|en cours)\b|\b(?:avis de (?:livraison|passage)|livraison prevue|colis (?:livre|expedie))\b|\b(?:confirmation|rappel) (?:de |d )?(?:votre |ton )?rendez vous (?:du|de|le|a)\b|\bvotre (?:rendez vous|rdv|visite|entretien|seance|consultation|intervention)\b.{0,40}\b(?:est (?:bien )?confirmee?|a ete|du|de demain|d)\b/,
  /\byour (?:parcel|package|delivery|shipment)\b.{0,30}\b(?:will be|is|has|was)\b|\bout for delivery\b|\bdelivery (?:notice|tomorrow|today|confirmation)\b|\byour (?:appointment|viewing|interview|session) (?:is|on|has|at|tomorrow)\b|\breminder of your (?:appointment|viewing|interview|session)\b/,
];

/** What sells, or asks for a talk. */
const SELLS =
  /\b(?:decouvr\w+|profite[rz]?|promo\w*|soldes?|remises?|reductions?|reduis\w*|reduire|bons? plans?|offres?|nouveautes?|ventes? privees?|code (?:promo|avantage)|essa(?:i|ye[rz]?|yer)|demo\w*|nos (?:produits|services|solutions|offres)|notre (?:logiciel|solution|offre|service|gamme|outil|plateforme|coffre\w*)|proposons|propose de|nous vous aidons|presenter|prochaine commande|vous aimerez|panier|gratuit\w*|economis\w+|discounts?|deals?|offers?|sales?|save|coupons?|vouchers?|free|try|trial|our (?:software|solution|platform|range|tool|product|products|services)|we help|introduce|next order|might (?:also )?like|recommended for you|upgrade|book a (?:call|demo)|check out|minutes|newsletter)\b|\d ?%/;

const folded = (says: string): string => foldLetters(says.slice(0, 400)).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ').trim();
const MOST_SENTENCES = 200;

/**
 * Whether a message looks like one of service (an order, an invoice, a password, a parcel, an appointment) in which nothing is sold. It
 * is a guess for a hint, and no rule relies on it.
 */
export const looksTransactional = ({ subject, sentences }: JudgedMessage): boolean => {
  if (sentences.length > MOST_SENTENCES) return false;
  const said = [subject?.text ?? '', ...sentences.flatMap(({ says, visible }) => (visible === 'hidden' ? [] : [says]))].map(folded);
  return !said.some((one) => SELLS.test(one)) && said.some((one) => !one.includes('?') && OF_SERVICE.some((pattern) => pattern.test(one)));
};
