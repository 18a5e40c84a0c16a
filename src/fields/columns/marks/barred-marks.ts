import { phrases, without } from '../objects/phrases.js';

/**
 * Headers of marks by which a record is not to be used, or somebody is met by lawyers, or with anger: "Ne plus exploiter", "Fiche morte", "Représenté par
 * un avocat", "Cease and desist received". They need not refuse, and whoever bears one is to be looked at.
 * @module
 */

/** Of whom or what, by whom and when: what may stand around each. */
const AROUND = phrases(
  String.raw`
    contacts?|fiches?|clients?|personnes?|persons?|people|records?|donnees|coordonnees|data|kontakte?|kunden?|campagnes?|campaigns?|lists?|listes?|daten|datensatz|datensatze|adresses?|address|dati|contatt[oi]|schede?|datos|fichas?|contactos?|gegevens|klant|dossiers?|customer|debtor|candidat\w*|donat\w*|donor|
    a|a ne|etre|to be|be|ne|pour|por|per|fur|motif|flag|ind|top|code|le|la|les|l|un|une|el|il|lo|the|de|du|des|d|of|by|par|on|with|bitte|please|svp|por favor|oui non|y n|yes no|date|recue?s?|received|signalee?s?|reported|ricevut[ao]|recibid[ao]|erhalten|
    ontvangen|faite?|sent|en cours|x|e|is|est|ist|has|ha|hat|any ?more|again|definiti\w+|permanent\w*|plus`,
  'g',
);
const NOT = 'ne pas|ne plus|pas|plus|do not|don t|dont|never|not to be|not for|nicht mehr|nicht|no|non|non piu|no mas|niet meer|niet|nao';
const USE = String.raw`
  (?:etre )?(?:utiliser|exploiter|traiter)|etre (?:utilisee?s?|exploitee?s?|traitee?s?)|use|process|verwenden|nutzen|benutzen|bearbeiten|usar|utilizar|tratar|usare|utilizzare|trattare|gebruiken|bewerken`;
/** Not to be used, of a record. "Non traité" is what nobody has come to yet. */
const NOT_USED = phrases(`(?:${NOT}) (?:${USE.trim()})|not to be (?:used|processed)|nicht mehr verwendet`, 'g');

const RECORD = 'fiche|record|ficha|scheda|datensatz|contact|contacto|contatto|kontakt|dossier';
/** Left for dead, or blocked until somebody says otherwise. */
const LEFT_FOR_DEAD = phrases(
  String.raw`
    (?:${RECORD}) (?:morte?|mort[oa]|dead|muert[oa]|tot|ko|nok|hs|a bloquer|gele|gelee|frozen|embargo|hibernat\w+|hold|on hold)|(?:dead|dode|tote|hibernate|freeze|hold|park) (?:${RECORD})|a geler|gelee?s?|(?:to be )?frozen|to freeze|(?:${RECORD}) (?:congelad[oa]|congelat[oa]|bevroren|eingefroren|einzufrieren|por congelar|da congelare)|(?:eingefrorener|bevroren) (?:${RECORD})|karteileichen?|(?:listes?|lista|list) (?:grises?|gris|grigia)|gr[ae]y ?(?:list|listed)|graue liste|grijze lijst`,
  'g',
);

/** Somebody else than whoever is meant: nothing of the row need be theirs. */
const NOT_THEM = phrases(
  String.raw`
    (?:contact|personne|person|persona|contacto|contatto|kontakt|contactpersoon) (?:inconnue?|unknown|unbekannt|desconocid[oa]|sconosciut[oa]|onbekend)|unknown (?:contact|person)|unbekannte (?:person|kontakt)|onbekende (?:persoon|contactpersoon)|
    (?:homonymes? (?:ou |et )?)?erreurs? (?:de |sur la )personne(?: homonymes?)?|mauvaise personne|wrong (?:person|contact)|(?:falsche person|personenverwechslung)|persona (?:equivocada|sbagliata|errata)|verkeerde persoon|pessoa errada`,
  'g',
);

/** Left out of what is sent, nobody says why. */
const LEFT_OUT = phrases(
  String.raw`
    (?:ne pas|do not|don t|not to be|nicht|no|non|niet) (?:inclure|integrer|mettre en|include|included|nurture|einschliessen|incluir|includere|opnemen)|a ecarter|exclude|excludes|kill ?(?:list|file)s?|negativ ?listen?|negative list|(?:kampagnen?|aktions|mailing)(?:ausschluss|sperre)|
    (?:fur|von|aus) (?:alle[nr]? )?(?:aktionen|kampagnen|mailings) (?:gesperrt|ausgeschlossen|ausschliessen)|ausgeschlossen|fuori (?:lista|campagna|campagne)|hors cible definiti\w+|parti(?:e|s)? des listes?|fbl`,
  'g',
);
/** Shut out of a club or of an account, for what was not paid or for worse. */
const SHUT_OUT = phrases(
  String.raw`
    (?:acces|access|acceso|accesso|acesso|zugang|toegang|entree) (?:au club |a la salle |salle |club )?(?:bloquee?|blocked|suspendue?|suspended|interdite?|refusee?|denied|revoquee?|revoked|bloquead[oa]|bloccat[oa]|sospeso|suspendido|denegado|negato|gesperrt|geblokkeerd|geweigerd)|(?:blocked|denied|suspended|revoked) access|zugangssperre|(?:exclue?|bannie?|interdite?) (?:du club|de la salle|de salle|de club|des locaux|du magasin)|hausverbot`,
  'g',
);
/** Said no, to whom and to what nobody says. */
const SAID_NO = phrases(
  String.raw`
    (?:said|says|told us) (?:no|stop)|(?:a )?dit (?:non|stop)|(?:ha )?dicho (?:que )?no|sagt(?:e)? nein|hat nein gesagt|(?:ha )?detto (?:di )?no|zei nee|(?:don t|doesn t|does not) want(?: us| it| this)?|wants off(?: (?:the |our )?lists?)?|abgelehnt|lehnt ab|verweigert|
    (?:non|no|not|nicht|niet) (?:autorisee?s?|authori[sz]ed|autoriza|autorizad[oa]|autorizza|autorizzat[oa]|gestattet|erlaubt|toegestaan)`,
  'g',
);

const LAWYER = phrases(
  String.raw`avocate?s?|attorneys?|lawyers?|solicitors?|anwalt|anwalte|rechtsanwalt|abogad[oa]s?|avvocat[oi]|legale|advocaat|advogad[oa]|legal counsel|conseil juridique`,
  'g',
);
const BY_LAWYER = phrases(
  String.raw`
    representee?s?|represented|vertreten|representad[oa]|rappresentat[oa]|vertegenwoordigd|acting|via|through|only|uniquement|seulement|nur|solo|alleen|uber|tramite|a traves de|mediante|l intermediaire|passer|menaces?|threats?|threatens?|threatened|
    eingeschaltet|droht|mandate|mandatee|instructed|amenaza|minaccia|letters?|lettres?|courrier|schreiben|carta`,
  'g',
);
/** By what somebody begins a quarrel with us. */
const QUARREL = phrases(
  String.raw`
    mises? en demeure (?:recue|client)|cease (?:and|et|und|&) desist|c d (?:received|letter)|letter before action|(?:threatened|threatens|threat of|threatening) (?:with )?(?:legal action|court|to sue|complaint)|legal threats?|diffida (?:ricevuta|legale)|burofax recibido|
    abmahnung erhalten|ingebrekestelling ontvangen|harcelement|harassment (?:claim|complaint|reported)|(?:a )?porte plainte|plaignante?s?|(?:serial |vexatious |habitual |known )?complain(?:ers?|ants?)|querulant|beschwerdefuhrer|
    (?:reclam[oi]|reclamacion|reclamation|plainte|complaint|beschwerde|queja|klacht|denuncia|segnalazione) (?:(?:au|al|alla|a la|to|bei|bij|de la|del) )?(?:the )?(?:garante|aepd|cnil|ico|bfdi|dsb|apd|gba|datenschutzbehorde|dpc)`,
  'g',
);
const ANGRY = phrases(
  String.raw`
    (?:client|contact|customer|kunde|cliente|klant|donor|caller) (?:hostile|abusive|agressi\w+|insultant\w*|aggressive?|aggressiv\w*|ostil\w*|vijandig|violente?|menacante?)|(?:hostile|abusive|aggressive|violent|rude) (?:client|contact|customer|caller|person|donor)|hostile|abusive|persona non grata`,
  'g',
);
/** Whom nobody is to lure away: those of a client, in the files of recruiters. */
const NOT_POACHED = phrases(
  String.raw`(?:do not|don t|not to be|no) (?:poach\w*|headhunt\w*|source)|ne pas (?:debaucher|chasser)|(?:ne )?(?:souhaite|veut) pas etre (?:chassee?|approchee?)|nicht abwerben`,
  'g',
);

/** Whether folded words of a header mark somebody who is to be looked at before anything is sent, and say nothing else. */
export const marksAsBarred = (words: string): boolean => {
  const rest = without(words, NOT_USED, LEFT_FOR_DEAD, NOT_THEM, LEFT_OUT, SHUT_OUT, SAID_NO, QUARREL, ANGRY, NOT_POACHED);
  if (rest !== words) return without(rest, AROUND) === '';
  const beside = without(words, LAWYER);
  const told = without(beside, BY_LAWYER);
  return beside !== words && told !== beside && without(told, AROUND) === '';
};
