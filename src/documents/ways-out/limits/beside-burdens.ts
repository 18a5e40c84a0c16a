import { prefiltered } from '../../../fields/text/prefilter/prefiltered.js';

/**
 * What a sentence that stands with a way out, or right behind it, asks of whoever takes it, without naming it: "Une connexion à votre compte est
 * requise", "Frais de dossier : 2 €". In six languages, on folded text.
 * @module
 */

const ACCOUNT = String.raw`(?:comptes?|espaces? (?:clients?|personnels?|abonnes?|membres?|adherents?|pro|professionnels?|en ligne)|votre espace|extranet|portail|kundenkonto|kundenportal|benutzerkonto|konto|account|klantenportaal|(?:su |tu )?cuenta|area (?:de )?clientes?|area riservata)`;
const NEEDED = String.raw`(?:requise?s?|necessaires?|obligatoires?|exigee?s?|indispensables?|imperative?s?|required|needed|necessary|erforderlich|notwendig|notig|vereist|verplicht|nodig|necesari[oa]|obligatori[oa]|richiest[oa])`;
/** One has to log in, whatever for: nothing else is spoken of right there. */
const LOGIN_NEEDED = [
  prefiltered(
    String.raw`\b(?:connexion|authentification|identification|inscription|log ?in|sign ?in|anmeldung|aanmelding|inloggen|iniciar sesion|accesso)\b(?! internet)(?: \w+){0,7}? ${NEEDED}\b`,
  ),
  prefiltered(
    String.raw`\b(?:apres|une fois|des lors que|necessite de|suppose de|impose de)(?: (?:vous|s|se|etre|d|de|etes|avoir)){0,4} (?:connect|identifi|authentifi|logg)\w*(?: \w+){0,3}? ${ACCOUNT}\b`,
  ),
  prefiltered(
    String.raw`\b(?:mussen|muss|moet|moeten|debe|debera|deve|dovra|devez|devrez|must|need to|have to)(?: \w+){0,7}? ${ACCOUNT} (?:\w+ )?(?:einloggen|anmelden|inloggen|einzuloggen|aanmelden)\b`,
  ),
  prefiltered(
    String.raw`\b(?:moet|moeten|debe|debera|deve|dovra|devez|devrez|must|need to|have to)(?: \w+){0,4}? (?:inloggen|aanmelden|connecter|identifier|authentifier|log in|sign in|iniciar sesion|acceder|accedere|effettuare l accesso)(?: \w+){0,3}? ${ACCOUNT}\b`,
  ),
];
/** An order to log in says what for. */
const LOGIN_ORDERED = prefiltered(
  String.raw`\b(?:(?:pour|afin de)(?: (?:vous|se|te|me))? (?:desinscri|desabonn|oppos|ne plus|retir|arret)\w*|(?:um sich )?(?:abzumelden|abmelden)|om (?:u |je )?(?:uit te schrijven|af te melden)|para darse de baja|per (?:disiscriversi|cancellarsi))\b.{0,60}?\b(?:connecte[rz]|identifie[rz]|authentifie[rz]|loggen sie|melden sie|log|logt|inicie|acceda|accedi|entre|entri)(?: \w+){0,5}? ${ACCOUNT}\b`,
);
const PAPERS = prefiltered(
  /\b(?:joindre|joignez|fournir|fournissez|envoyer|envoyez|transmettre|transmettez|presenter|munissez|avec|accompagnee?s?|accompagner|attach|enclose|include|send|provide|beifugen|fugen|senden|toevoegen|stuur|adjunt\w+|alleg\w+)\b.{0,40}?\b(?:(?:piece|carte|titre|justificatif)s? (?:nationale )?d identite|passeport|passport|proof of (?:id|identity)|(?:copy|scan) of (?:your )?(?:id|identity)|\w*ausweis\w*|identiteits\w+|dni|carta d identita|documento d identita)\b/,
);
/** A fee that is asked for, and no price of what is sold. */
const FEE = prefiltered(
  /^\W*(?:(?:des |les |un |une |a |the )?(?:frais (?:de |d )?(?:dossier|traitement|gestion|desinscription|radiation|resiliation|retrait)|(?:processing|administration|admin|handling|unsubscribe|removal) (?:fee|charge)|bearbeitungsgebuhr|administratiekosten|gastos de (?:gestion|tramitacion)|spese di gestione))\b[^.;]{0,30}?(?<![\d,.])(?!0+(?:[.,]0+)? ?(?:€|eur))(?:\d{1,3}(?:[.,]\d{1,2})? ?(?:€|eur|euros?|£|chf)|[£€$] ?[1-9])/,
);
const MOST_WORDS_OF_FEE = 10;

/** What is done with an account besides leaving. */
const OF_ELSE =
  /\b(?:commande\w*|acheter|achat\w*|profiter|beneficier|decouvr\w*|telecharg\w*|consulter|acceder|tarifs?|prix|offres?|demo\w*|orders?|buy|discover|download|prices?|offers?|bestell\w*|kaufen|angebot\w*|bestelling\w*|aanbieding\w*|pedidos?|comprar|ofertas?|ordin[ei]|acquist\w*|offert[ae])\b/;
const LEAVING = /\b(?:desinscri\w*|desabonn\w*|oppos\w*|unsubscri\w*|abmeld\w*|abzumelden|uitschrij\w*|afmeld\w*|baja|disiscri\w*)\b/;
/** Of data, for which an identity may be asked where it is in doubt. */
const OF_DATA =
  /\b(?:acces|access|rectif\w*|effacement|erasure|portabilite|portability|doutes?|doubts?|zweifel\w*|twijfel|dudas?|dubbi\w*)\b/;
/** Nothing of it is asked: before it, or right behind. */
const DENIED =
  /\b(?:ne|n|pas|sans|jamais|aucune?|ni|inutile|no|not|never|without|neither|nor|don t|needn t|ohne|nicht|keine?\w?|zonder|niet|geen|sin|ni|senza|non|nunca)\b[^.;:!?]{0,40}$/;
const DENIED_BEHIND =
  /^[^.;:!?]{0,30}\b(?:n est|ne sera|ne sont|is not|isn t|is never|nicht|niet|no es|non e)\b|^[^.;:!?]{0,12}\b(?:non|not|nicht|niet|pas)\b/;

const asks = (pattern: RegExp, says: string): boolean => {
  const found = pattern.exec(says);
  if (found === null) return false;
  const end = found.index + found[0].length;
  return (
    !DENIED.test(says.slice(0, found.index)) &&
    !DENIED_BEHIND.test(says.slice(end)) &&
    !/\b(?:pas|non|not|nicht|niet|n est|isn t)\b/.test(found[0])
  );
};

/** Whether a sentence with a way out, or right behind one, has whoever leaves log in, show a paper or pay. */
export const asksBeside = (says: string): boolean => {
  if (asks(LOGIN_ORDERED, says)) return true;
  if (OF_DATA.test(says)) return false;
  if ((!OF_ELSE.test(says) || LEAVING.test(says)) && LOGIN_NEEDED.some((pattern) => asks(pattern, says))) return true;
  if (asks(PAPERS, says)) return true;
  return FEE.test(says) && says.trim().split(' ').length <= MOST_WORDS_OF_FEE;
};
