import type { Sieve } from '../../../../model/contact/values.js';
import { foldHeader } from '../../../text/fold-header.js';
import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * A no that is all that a comment says: "NON", "Nein!!", "Oui -> Non", "RGPD non". Whoever noted it was told no, and does not say to what. Where a header
 * asks a question, it answers that.
 * @module
 */

/** Longer cells say more, and are read for it. */
const LONGEST = 40;
export const isShort: Sieve = (_bytes, from, to) => to - from > 1 && to - from <= LONGEST;

/** What may hold one is sifted by the stems of refusals: `doubtful-words.ts` has those that refuse nothing else. */
const A_NO = '(?:non?|nein|nee|neen|nao|nan|nope|nej|nei)';
/** With emphasis, or of what everybody means. */
const NO = new RegExp(
  `^(?:(?:rgpd|gdpr|dsgvo|avg|lopd|gros|grand|big|client|prospect|rep(?:onse)?|answer|antwort|respuesta|risposta|dit|says) )?${A_NO}(?: ${A_NO})*` +
    '(?: (?:ferme|categorique|definitif|definitivement|net|poli|franc|direct|absolu|rgpd|gdpr|dsgvo|firm|final|definitive|definitely|endgultig|definitiv|klar|rotundo|rotundamente|definitivo|deciso|secco|definitief))*$',
);
/** Who agreed, and does no more. */
const TURNED = new RegExp(
  `^\\s*(?:oui|yes|ja|si|sí|sì|sim|ok)\\s*(?:-+>|=+>|→|⇒|>|,|\\.\\.\\.|…|\\bpuis\\b|\\bdevenu\\b|\\bthen\\b|\\bnow\\b|\\bdann\\b|\\bjetzt\\b|\\bluego\\b|\\bpoi\\b|\\bdan\\b|\\bnu\\b)\\s*${A_NO}[\\s.!]*$`,
  'iu',
);
const QUESTION =
  /\b(?:avez vous|any|des remarques|autres? (?:remarques|commentaires|informations)|eventuel\w*|oui non|yes no|ja nein|si no|o n|y n)\b/;

/** Whether a header of comments asks for them, as a form does: "Any comments?", "Remarques éventuelles". */
export const asksQuestion = (header: string): boolean => QUESTION.test(plainWords(header)) || /[?¿]/.test(header);

/** How every such comment begins, as it is written: other comments are not folded. */
const BEGINS =
  /^[^\p{L}\p{N}]*(?:n|oui|yes|ja|s[iíì]|ok|rgpd|gdpr|dsgvo|avg|lopd|gros|grand|big|client|prospect|r[eé]|answer|antwort|respuesta|risposta|dit|says|[\u0250-\u{10ffff}])/iu;

/** Whether a comment is nothing but a no. */
export const isBareNoNote = (text: string): boolean =>
  text.length <= LONGEST && BEGINS.test(text) && (NO.test(plainWords(text)) || TURNED.test(text));

/** What is sent to people from time to time, and the lists by which it is. */
const OF_MAILINGS = prefiltered(
  /\b(?:news ?letters?|\w*newsletter\w*|subscription types?|types? d abonnements?|abo ?typ|tipos? (?:de|di) (?:suscripcion(?:es)?|abbonamento|iscrizione)|infolettres?|nieuwsbrie(?:f|ven)|boletin(?:es)?|lettres? d infos?(?:rmations?)?|bulletins?|abonnements?|subscriptions|suscripciones|iscrizioni|verteiler|mailing ?lists?|listes? (?:d envois?|de diffusion)|listas? de (?:correo|envio)|lista? di distribuzione|verzendlijst\w*)\b|^(?:envoi par|mode (?:d envoi|de reception)|versand(?:art)?|zustellart)$/,
);
/** None of them, in a word; "mai" is a month as well. */
const NONE =
  /^(?:(?:aucune?s?|jamais|rien|neant|non|none|never|nothing|no|keine?[rns]?|nie|niemals|nichts|nein|ningun[oa]?|nunca|nada|nessun[oa]?|niente|nulla|geen|nooit|niets|nenhum[a]?|brak|zadn[aey]|kein versand)(?: (?:newsletter|liste?|lista|list|envoi|envio|invio|abonnement|lettre|bulletin))?)$/;
/** Whether a header names what is sent to people, or the lists by which it is: "none" there is a no. */
export const namesMailings = (header: string): boolean => OF_MAILINGS.test(foldHeader(header));
/** Whether a cell names none of them. */
export const namesNone = (text: string): boolean => text.length <= LONGEST && NONE.test(plainWords(text));

/** On what somebody is contacted, in the words of the law. */
const OF_BASIS =
  /^(?:hub ?spot )?(?:(?:legal|lawful) bas[ie]s\b|(?:data )?processing basis\b|base (?:legale|juridique|juridica|giuridica)\b|rechtsgrundlage\b|rechtsgrond(?:slag)?\b)/;
/** On nothing, or on a consent that was asked and has not come. */
const NO_BASIS = prefiltered(
  /^(?:(?:consent|consentement|einwilligung|consentimiento|consenso|toestemming) (?:is )?(?:waiting|pending|requested|awaiting|asked|not (?:yet )?(?:responded|given|obtained|received)|en attente|demande|ausstehend|angefragt|pendiente|in attesa|richiesto|in afwachting)|(?:none|no|not applicable|aucune?|keine?|sans|ohne|nessuna?|ninguna?|sin|senza|geen|without|missing|fehlt)(?: (?:legal|lawful|valid|processing|base|basis|legale|juridique|juridica|giuridica|rechtsgrundlage|rechtsgrond|consent))*)$/,
);
/** Whether a header asks for the legal basis of a contact. */
export const asksOfBasis = (header: string): boolean => OF_BASIS.test(foldHeader(header));
/** Whether a cell says that there is none, or none yet. */
export const lacksBasis = (text: string): boolean => text.length <= LONGEST && NO_BASIS.test(plainWords(text));
