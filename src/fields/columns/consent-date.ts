import type { Text } from '../../model/base/text.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Leaning } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import { agreesToHandling } from './objects/agreed-handling.js';
import { isOfSomebodyElse } from './objects/agreed-object.js';
import { ORGANIZERS, PASSES_ON, SERVICE_MESSAGES } from './objects/other-objects-data.js';
import { ALLOWS, SURELY_ALLOWS } from './permission/consent-words-data.js';
import { foldPermission, namedIn } from './permission/header-channels.js';
import { isOfOtherMatter, speaksOfProspecting, trackingIn } from './permission/other-matter.js';
import { agreedBesideUs } from './permission/permission-signs.js';

/**
 * The day of a consent in a file whose only consents are to something else: to cookies, to being followed, to terms of use, to the offers of partners
 * whom nobody names. It is the day of that, and says no yes to a mail.
 * @module
 */

const TERMS =
  /\b(?:cgu|cgv|cgvu|cga|conditions?|terms?|tos|agb|anb|nutzungsbedingungen|condiciones|terminos|termini|condizioni|reglement|cookies?|confidentialite|privacy|privacidade?|(?:privacy|cookie) policy|datenschutzerklarung|(?:politica|politique|informativa) (?:de |di |sulla )?\w+)\b/;

const OURS: ReadonlySet<FieldName | undefined> = new Set<FieldName>([
  'consent',
  'consentChannels',
  'optIn',
  'optInEmail',
  'optInPhone',
  'optInSms',
  'optInPost',
]);

/** Words of an agreement that are those of other things as often. */
const AGREEMENT = /\b(?:accords?|droits?|permissions?|agreement|accept\w*|agree\w*|erlaubnis|acuerdo|accordo|autoris\w*|authori[sz]\w*)\b/;

/** Whether a header names messages that serve an order or an account, and nothing else. */
const isOfService = (words: string): boolean => words.replace(SERVICE_MESSAGES, ' ').trim() === '';

/** What else is agreed to or taken note of, where no word of agreeing says it: "Weitergabe an Partner", "Presa visione informativa", "Invoice by email". */
const TAKEN_NOTE =
  /\b(?:presa visione|pris connaissance|lu et approuve|read and understood|zur kenntnis genommen|akceptacja|zaakceptowan\w*|zapoznal\w*|zgod[aey] na (?:przetwarzanie|profilowanie|wizerunek|regulamin))\b|\b(?:invoices?|facture|rechnung|fattura|factura|factuur)s? (?:by|par|per|por|via) (?:e ?mail|mail|courriel|correo)\b/;

/** Whether a header asks for a yes to something that is no contacting. */
const agreesToElse = (header: string): boolean => {
  const words = foldPermission(header);
  if (agreedBesideUs(header) !== undefined || TAKEN_NOTE.test(words) || isOfService(words)) return true;
  if ((isOfSomebodyElse(words) && PASSES_ON.test(words)) || (AGREEMENT.test(words) && isOfOtherMatter(words))) return true;
  if (ALLOWS.test(words)) return trackingIn(words) !== undefined || isOfOtherMatter(words) || TERMS.test(words);
  return SURELY_ALLOWS.test(words) && (TERMS.test(words) || trackingIn(words) !== undefined);
};

/** What else says whether somebody wants our emails: a yes to calls says nothing of them. */
const SAYS_OURS: ReadonlySet<FieldName | undefined> = new Set<FieldName>([
  ...(['consent', 'consentChannels', 'optIn', 'optInEmail', 'subscription', 'optOut', 'doNotEmail'] as const),
]);

/** One exhibitor, whose own scans of badges ask a yes for the organiser too: there the exhibitor's may be ours. Several are those of an organiser's file. */
const ONE_EXHIBITOR = /(?<![^ ])(?:exposant|exhibitor|aussteller|expositor|espositore|standhouder|sponsor)(?![^ ])/;

/**
 * Boxes for partners stand beside one for us: there a no to them is none to us. Where nothing else is asked in a file, it may be whoever sent it that
 * calls us a partner, and the no stays to be looked at. So it does of one exhibitor beside the organiser.
 */
export const settleTheirs = <
  V extends { readonly field?: FieldName; readonly theirs?: true },
  C extends { readonly header: string; readonly verdict: V },
>(
  columns: readonly C[],
  elsewhere: (column: C) => V,
): readonly C[] => {
  const ours = columns.filter(({ verdict }) => SAYS_OURS.has(verdict.field));
  if (ours.length === 0) return columns;
  const ofOrganizer = ours.every(({ header }) => ORGANIZERS.test(foldPermission(header)));
  const isElse = ({ header, verdict }: C) => verdict.theirs && !(ofOrganizer && ONE_EXHIBITOR.test(foldPermission(header)));
  return columns.map((column) => (isElse(column) ? { ...column, verdict: elsewhere(column) } : column));
};

interface Column {
  readonly header: string;
  readonly verdict: { readonly field?: FieldName; readonly suspect?: readonly Channel[]; readonly leans?: Leaning; readonly theirs?: true };
}

/**
 * By their place, the columns that ask for the yes which the day of a consent dates, in a file where no other does: of whom nothing is known to have
 * agreed there, a day alone says no yes.
 */
export const agreementsDated = (columns: readonly Column[]): ReadonlySet<number> => {
  const isDated = columns.some(({ verdict }) => verdict.field === 'consentAt') && !columns.some(({ verdict }) => OURS.has(verdict.field));
  const asks = ({ header, verdict: { suspect, leans, theirs } }: Column): boolean => {
    if (!isDated || theirs || suspect?.length !== CHANNELS.length || leans !== 'allow') return false;
    const words = foldPermission(header);
    return ALLOWS.test(words) || AGREEMENT.test(words);
  };
  return new Set(columns.flatMap((column, at) => (asks(column) ? [at] : [])));
};

/** Whether a column asks for a yes to somebody else's advertising, or to a way that is none of ours. */
const asksForElse = ({ header, verdict: { field, suspect } }: Column): boolean => {
  if (field !== undefined) return false;
  const words = foldPermission(header);
  if (isOfSomebodyElse(words)) return suspect !== undefined || speaksOfProspecting(words);
  return suspect !== undefined && /\bwhatsapp\b/.test(words);
};

/** Whether the columns of consents of a file are all of something else, so that a date that names nothing is of that. */
export const areConsentsElsewhere = (columns: readonly Column[]): boolean =>
  columns.some(({ verdict }) => verdict.field === 'consentAt') &&
  !columns.some(({ header, verdict: { field } }) => OURS.has(field) && !agreesToHandling(header, field)) &&
  columns.some(
    (column) =>
      agreesToHandling(column.header, column.verdict.field) ||
      asksForElse(column) ||
      (column.verdict.field === undefined && (column.verdict.theirs || agreesToElse(column.header))),
  );

/** Whether the header of a day of consent says to what. */
export const namesItsConsent = (header: string): boolean => {
  if (agreesToHandling(header, 'consentAt')) return false;
  const words = foldPermission(header);
  return namedIn(words).length > 0 || speaksOfProspecting(words);
};

/** Why such a date is none of a consent to us. */
export const OF_ANOTHER_CONSENT: Text = {
  en: 'the only consent of the file is to something else',
  fr: 'le seul accord du fichier porte sur autre chose',
};
