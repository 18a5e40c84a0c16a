import { prefiltered } from '../../fields/text/prefilter/prefiltered.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { Span } from '../../model/document/span.js';
import { COMPANY_NAMES, isOfName, knownName, OFFICE_NAMES, plainName } from './known-names.js';

/**
 * Messages that pass for those of a public office or of a company that everybody knows (LCEN 20: on whose behalf must be clear).
 * @module
 */

/** What such messages say of somebody’s account: a licence that expires, a card to renew. */
const SCARES = prefiltered(
  /^(?: \p{L}+){0,3}? (?:votre|vos|your) (?:\p{L}+ ){0,3}?(?:carte|compte|dossier|licence|colis|paiement|remboursement|abonnement|acces|connexion|droits|mot de passe|facture|card|account|licen[cs]e|parcel|package|payment|refund|subscription|access|password|invoice)\b.{0,60}\b(?:expir\w*|suspen\w*|bloqu\w*|attente|attend|retenu|refuse\w*|rejete\w*|renouvel\w*|regularis\w*|verifi\w*|confirm\w*|mett(?:ez|re) a jour|appele[zr]|block\w*|locked|pending|held|declined|renew|verify|update|call)\b/u,
);
const LEADS_OFFICE = prefiltered(
  String.raw`^(?:l |la |le |the |votre )?(?:${OFFICE_NAMES})(?= (?:vous|votre|vos|you|your|rappel|reminder|suite|dernier|final)\b)`,
);
const LEADS_COMPANY = prefiltered(String.raw`^(?:${COMPANY_NAMES})(?: (?:support|service|securite|security|france))?(?= )`);
/** What may follow the name of whoever writes: "Ameli : votre carte". Without a sign, the name is what is spoken of. */
const NAME_AND_SIGN = /^[^.!?\n]{2,60}?(?:\s?[:,–—-]\s|\s(?:vous|rappel)\s)/u;
const LONGEST = 400;

/** Whether a text begins as one of a public office or of a well-known company. */
export const beginsAs = (text: string): boolean => {
  const head = text.trim().slice(0, LONGEST);
  if (!NAME_AND_SIGN.test(head)) return false;
  const says = plainName(head);
  if (LEADS_OFFICE.test(says)) return true;
  const name = LEADS_COMPANY.exec(says)?.[0];
  return name !== undefined && SCARES.test(says.slice(name.length));
};

const OFFICE = String.raw`(?:${OFFICE_NAMES}|(?:service|centre|agence|office|bureau|organisme|commission|direction|registre|cellule|department|agency|authority)s? (?:(?:national|nationale|public|publique|officiel|officielle|central|centrale|de|du|des|la|l|d|of|the|en) ){0,4}(?:mise en conformite|conformite|rgpd|controle|fraudes?|cybersecurite|accessibilite|registre|compliance|gdpr)|(?:national|public|official|government|federal) (?:\w+ ){0,2}(?:authority|agency|department|office))`;
const ON_BEHALF = prefiltered(
  String.raw`\b(?:de la part|au nom|pour le compte|mandate\w* par|missionne\w* par|on behalf|mandated by|sent by)(?: (?:de|du|des|d|of|l|la|le|les|the)){0,3} (?:${OFFICE})\b`,
);
/** A check that never was, and that nobody may refuse. */
const CHECKED = prefiltered(
  /\b(?:a la suite|suite|faisant suite|following) (?:(?:de|a|au|du|l|la|le|notre|votre|the|our|your|an|un|une) ){0,3}(?:audits?|controles?|inspections?|verifications?|checks?)\b.{0,60}\b(?:obligatoires?|legal|legale|mandatory|compulsory|required)\b/,
);
const DENIED = /\b(?:ne|n|pas|jamais|sans|not|never|no|aucun\w*|si|if|quand|when|mefie\w*|beware)\b.{0,60}$/;
const isMeant = (pattern: RegExp, says: string): boolean => {
  const found = pattern.exec(says);
  return found !== null && !DENIED.test(says.slice(0, found.index));
};

/** Where a mail says that an office of the state is behind it, or that a compulsory check was made; undefined where it does not. */
export const posingText = ({ sentences }: Pick<JudgedMessage, 'sentences'>): Span | undefined =>
  sentences.find(({ says, visible }) => {
    if (visible === 'hidden') return false;
    const plain = plainName(says);
    return isMeant(ON_BEHALF, plain) || isMeant(CHECKED, plain);
  })?.at;

/** Whether the name that a sender shows is an office’s or a well-known company’s, and the domain is not. */
export const posingSender = (name: string, domain: string): 'office' | 'company' | undefined => {
  const known = knownName(name);
  return known !== undefined && !isOfName(name, domain) ? known : undefined;
};
