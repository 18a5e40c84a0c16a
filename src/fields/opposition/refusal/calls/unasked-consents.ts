import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { squeeze } from '../words/word-classes.js';

/**
 * Notes that a consent was none: a box that was ticked beforehand or by whoever sells ("case cochée par la vendeuse", "box was pre-ticked"), somebody who
 * was put on a list by mistake or without being asked. On folded words (`plainWords`).
 * @module
 */

const anyOf = (...phrases: readonly string[]): RegExp => prefiltered(String.raw`\b(?:${phrases.join('|')})\b`);
const SMALL = (most: number): string => String.raw`(?:\w+ ){0,${most}}`;

const BOX =
  '(?:cases?|box|checkbox|opt ?in|vinkje|vakje|hokje|hakchen|haken|kastchen|casillas?|casell[ae]|caixas?|ruta|rutan|rutor|felt|feltet|consents?|consentement)';
/** Said of a box and of nothing else; "non pré-cochée" is how it should be. */
const TICKED_BEFORE = anyOf(
  `(?<!(?:non|pas|jamais|not|never|nicht|niet|nie|no|nao|inte|ikke) )(?:pre ?coche\\w*|pre ?tick(?:ed)?|vorangekreuzt|vorangehakt|voraangevinkt|vooraangevinkt|premarcad[oa]s?|pre marcad[oa]s?|prespuntat[oae]|pre spuntat[oae]|forkryssa[dt]\\w*|forhandsavkryss\\w*|forhandsafkryds\\w*)`,
  `${BOX} (?!(?:non|pas|not|nicht|niet|no|nao) )${SMALL(2)}(?:vorausgewahlt|voreingestellt|vorausgefullt|vorbelegt|pre ?check(?:ed)?|pre ?selected|preselezionat[oa]|precompilat[oa]|pre ?seleccionad[oa]|pre ?selecionad[oa]|preselectionnee?s?)`,
  'pre ?(?:checked|selected) (?:consent )?(?:box|checkbox|opt ?in)|pre ?checked by default',
  `${BOX} ${SMALL(2)}(?:deja|automatiquement|par defaut|already|automatically|by default|schon|bereits|vorab|automatisch|standardmassig|ya|por defecto|gia|di default|automaticamente|ja|redan) ${SMALL(2)}(?:cochee?s?|ticked|checked|angekreuzt|angehakt|gesetzt|ausgewahlt|aktiviert|marcad[oa]s?|spuntat[oa]|flaggat[oa]|selezionat[oa]|selecionad[oa]|ikryssad)`,
  '(?:vinkje|vakje|hokje|opt ?in) (?:\\w+ )?stond (?:(?:al|reeds|standaard|vooraf|automatisch) ){1,2}aan(?:gevinkt)?|(?:vooraf|standaard|automatisch) aangevinkt',
  '(?:ya|ja) (?:venia|estaba|vinha|estava) marcad[oa]',
  '(?:zaznaczon\\w+ (?:domyslnie|automatycznie|z gory)|(?:domyslnie|automatycznie|z gory) zaznaczon\\w+)',
);

const STAFF =
  '(?:vendeu\\w+|conseill\\w+|caissi\\w+|hotesses?|equipe|magasin|collegue|stagiaire|personnel|employee?s?|nous|moi|soins|staff|assistants?|cashier|colleague|employees?|salesperson|sales (?:assistant|rep|person|team)|us|me|till|medewerk\\w*|verkop\\w*|collega|winkel|personeel|kassa|ons|mij|verkaufer\\w*|mitarbeiter\\w*|personal\\w{0,3}|kassier\\w*|kolleg\\w*|uns|mir|kasse|dependient[ea]s?|vendedor\\w*|emplead[oa]s?|cajer[oa]|nosotros|commess[oaie]|cassier[ae]|negozio|personale|noi|funcionari[oa]s?|loja|sprzedawc\\w*|pracownik\\w*|obsluge|kasjer\\w*|butiken|saljaren|medarbetare\\w*|butikken|ekspedienten|saelger\\w*|selgeren?)';
const ITS =
  '(?:(?:la|le|l|les|un|une|notre|nos|mon|ma|mes|the|our|a|my|one|of|de|een|onze|mijn|der|dem|den|einem|einer|unser\\w*|el|los|una|nuestr[oa]|uma|nossa) ){0,3}';
/** A list of parcels is ticked by those who bring them. */
const TICKED_BY_STAFF = anyOf(
  `coche\\w* (?:\\w+ )?par ${ITS}${STAFF}`,
  `(?:ticked|opted (?:\\w+ )?in|box (?:was )?checked) (?:\\w+ )?by ${ITS}${STAFF}`,
  `(?:aangevinkt|aangekruist) (?:\\w+ )?door ${ITS}${STAFF}|door ${ITS}${STAFF} (?:\\w+ )?(?:aangevinkt|aangekruist)`,
  `(?:vom|von|durch|an der) ${ITS}${STAFF} ${SMALL(2)}(?:angekreuzt|angehakt)|(?:angekreuzt|angehakt) (?:vom|von|durch) ${ITS}${STAFF}|(?:hakchen|haken) (?:\\w+ )?(?:vom|von|durch) ${ITS}${STAFF} gesetzt`,
  `marcad[oa]s? (?:por|pel[oa]s?) ${ITS}${STAFF}|(?:spuntat|flaggat|barrat)[oa] da(?:l|lla|llo|i|gli|lle)? ${STAFF}`,
  `zaznaczon\\w+ przez ${STAFF}|(?:ikryssad|kryssad|afkrydset|avkrysset|krydset af|krysset av) (?:av|af) ${STAFF}`,
);

const CONSENT =
  '(?:opt ?in|consentements?|consents?|einwilligung|zustimmung|toestemming|consentimiento|consenso|consentimento|zgoda|samtycke|samtykke)';
/** Nobody gave it: a machine did, or it was taken for granted. */
const TAKEN_FOR_GRANTED = anyOf(
  `${CONSENT} (?:\\w+ ){0,2}(?:par defaut|d office|automatique|by default|standaard|por defecto|di default|por defeito|domyslna|domyslnie|som standard)`,
  `(?:auto |automatically )opted (?:\\w+ )?in|opted (?:\\w+ )?in (?:automatically|by default)|opt ?in automatic[oa]?`,
  `inscri(?:te?s?|ption) (?:d office|automatique(?:ment)?|par defaut) (?:a |sur |dans |en )?(?:(?:la|l|les|nos|notre) )?(?:newsletters?|nl|mailing\\w*|liste|emailings?|sms)`,
  `${CONSENT} (?:(?:was|is|est|wurde|wordt|ha sido|e) )?(?:supposee?|presumee?|tacite|implicite|assumed|presumed|implied|deemed|vermutet|unterstellt|verondersteld|tacito|implicito|presunto|supuesto|presumido)$`,
  '(?:assumed|implied|presumed) consent$|accord (?:tacite|suppose|presume|implicite)$|(?:stillschweigende|mutmassliche|konkludente) (?:einwilligung|zustimmung)|stilzwijgende toestemming$',
);

const WHO =
  '^(?:(?:client\\w*|clienti|contacts?|contact[oa]s?|contatt[oa]|kunde|kundin|klant|klient\\w*|kontakt|customer|lead|prospect|fiche|email|e?mail|adresse?|address|record|il|elle|he|she|they|a|ete|est|etait|was|has|been|is|fue|ha|sido|esta|e|stat[oa]|foi|wurde|werd|war|zostal\\w*|on|nous|l) ){0,4}';
/** "Ajouté par erreur en double" tells of two records, and an order of nobody. */
const BY_MISTAKE = prefiltered(
  [
    `${WHO}(?:ajoute|inscrite?|abonne|importe|integre)e?s? ${SMALL(4)}par (?:erreur|megarde|inadvertance)`,
    `${WHO}(?:added|enrolled|imported|put on (?:the |our )?(?:list|newsletter)) ${SMALL(4)}(?:by mistake|in error|by accident|mistakenly|accidentally)`,
    `${WHO}(?:accidentally|mistakenly|wrongly) (?:added|opted in|subscribed|enrolled|signed up|ticked)`,
    `${WHO}(?:per ongeluk|per abuis|ten onrechte|per vergissing) ${SMALL(3)}(?:toegevoegd|aangevinkt|ingevoerd|ingeschreven|aangemeld|opgenomen)`,
    `${WHO}(?:toegevoegd|aangevinkt|ingeschreven|aangemeld) ${SMALL(3)}(?:per ongeluk|per abuis|ten onrechte|per vergissing)`,
    `${WHO}(?:versehentlich|irrtumlich|aus versehen|falschlicherweise) ${SMALL(4)}(?:angekreuzt|angehakt|eingetragen|aufgenommen|angemeldet|hinzugefugt|importiert)`,
    `${WHO}(?:casilla )?(?:dad[oa] de alta|anadid[oa]|inscrit[oa]|suscrit[oa]|marcad[oa]|importad[oa]) ${SMALL(3)}(?:por error|por equivocacion|sin querer)`,
    `${WHO}(?:casella )?(?:inserit|aggiunt|iscritt|spuntat|importat)[oa] ${SMALL(3)}per (?:errore|sbaglio)`,
    `${WHO}(?:caixa )?(?:adicionad|inscrit|marcad|importad)[oa] ${SMALL(3)}por (?:engano|erro|lapso)`,
    `${WHO}(?:zgoda )?(?:dodan|zapisan|zaznaczon|wpisan)\\w{1,2} ${SMALL(3)}(?:przez pomylke|omylkowo|przypadkowo|przez przypadek|blednie)`,
    `${WHO}(?:omylkowo|przypadkowo|blednie) (?:dodan|zapisan|zaznaczon|wpisan)\\w{1,2}`,
    `${WHO}(?:tillagd|ikryssad|inlagd|tilfojet|tilmeldt|lagt til|meldt pa) ${SMALL(3)}(?:av misstag|ved en fejl|ved en feil)`,
  ]
    .map((said) => `(?:${said})\\b`)
    .join('|'),
);
const OF_RECORDS = prefiltered(
  /\b(?:doubles?|doublons?|twice|duplicate|dubbel|doppelt|duplicad[oa]|doppi[oa]|commandes?|orders?|devis|factures?|livraisons?|paiements?|bestell\w*|rechnung|pedidos?|ordin[ei]|panier|basket|cart|rdv|opportunit\w*|deals?|wieder|ausgetragen|abgemeldet|unsub\w*|desabonn\w*|desinscri\w*|opted out|afgemeld|again|cours|courses?|kurse?n?|curs[oi]s?|cors[oi])\b/,
);

const ENTERED =
  '(?:ajout\\w*|inscri\\w*|abonn\\w*|import\\w*|rentree?s?|saisie?s?|entree?s?|enregistree?s?|added|signed (?:\\w+ )?up|subscribed|opted (?:\\w+ )?in|enrolled|ingevoerd|toegevoegd|ingeschreven|aangemeld|opgenomen|erfasst|eingetragen|aufgenommen|angemeldet|hinzugefugt|angelegt|anadid[oa]|inscrit[oa]|inserit[oa]|aggiunt[oa]|iscritt[oa]|adicionad[oa])';
const UNASKED =
  '(?:sans (?:(?:lui|leur|le|la|son|sa|l|aucun|en|avoir|meme|que) ){0,3}(?:demander?|savoir|sache|prevenir|accord|consentement|opt ?in|autorisation)|without (?:(?:his|her|their|my|the|any|even|being) ){0,2}(?:asking|asked|knowing|knowledge|consent|permission|agreement|opt ?in)|zonder (?:\\w+ )?(?:toestemming|akkoord|te vragen|overleg|medeweten)|ohne (?:\\w+ )?(?:zu fragen|fragen|nachfrage|wissen|einwilligung|zustimmung|einverstandnis|erlaubnis)|sin (?:\\w+ )?(?:preguntar\\w*|pedir\\w*|permiso|autorizacion|consentimiento)|senza (?:\\w+ )?(?:consenso|chieder\\w*|autorizzazione)|sem (?:\\w+ )?(?:consentimento|perguntar|autorizacao))';
const NOT_ASKED = anyOf(
  `${ENTERED} ${SMALL(4)}${UNASKED}`,
  `${UNASKED} ${SMALL(3)}${ENTERED}`,
  '(?:pas|jamais) (?:lui |leur )?demande (?:l |son |un |le |leur )?(?:accord|consentement|autorisation|opt ?in)',
  '(?:didn ?t|did not|haven ?t|hadn ?t|never) ask(?:ed)? (?:\\w+ ){0,2}(?:for )?(?:consent|permission|(?:the )?opt ?in)|consent (?:was )?(?:not|never) asked',
  '(?:toestemming|akkoord) (?:\\w+ )?(?:niet|nooit) (?:gevraagd|gekregen|ontvangen|vastgelegd)',
  '(?:falta|manca) (?:(?:o|il|ancora|ainda|el) )?(?:consentimento|consenso|consentimiento)|consentimento (?:\\w+ )?(?:nao|nunca) (?:\\w+ )?(?:dado|pedido|recolhido|obtido)|consenso mai (?:chiesto|richiesto|dato|prestato|raccolto)',
);
/** Bare: "zonder toestemming". Of something else, more is said. */
const LACKING = prefiltered(
  /^(?:klant )?(?:(?:heeft|gaf|geeft) )?geen (?:toestemming|opt ?in)(?:$| (?:toch|maar|gegeven|gevraagd|gekregen|ontvangen|bekend|vastgelegd|voor (?:\w+ )?(?:mail\w*|e ?mail\w*|nieuwsbrie\w*|reclame|marketing|sms)))|^(?:zonder toestemming|sem consentimento|senza consenso)$|^(?:nl|opt ?in|consent|einwilligung|zustimmung|toestemming|samtycke|samtykke|zgoda|consentement|consenso|consentimiento) (?:n|no|nee|neen|nej|nein|non|nei|nie)$/,
);

const WHO_ALONE =
  '^(?:(?:client\\w*|customer|kunde|kundin|klant|il|elle|he|she|they|er|sie|hij|zij|lui|lei|el|ella|but|mais|aber|maar) ){0,3}';
const WHAT_OF =
  '(?:$| (?:\\w+ ){0,3}(?:case|box|checkbox|opt ?in|consent|newsletters?|nl|e ?mails?|mails?|emailing|sms|marketing|werbung|mailings?|kontakt\\w*|contact\\w*|hakchen|einwilligung|datenschutz|dsgvo|nieuwsbrief|toestemming|casilla|casella|consenso|consentimiento|it|anything|nichts|rien)$)';
/** "Hat nicht zugestimmt", "didn't tick": of an offer more is said. */
const DID_NOT = prefiltered(
  `${WHO_ALONE}(?:(?:hat|haben|habe) (?:\\w+ )?(?:nicht|nie|niemals) (?:zugestimmt|eingewilligt|angekreuzt|angehakt)|nicht (?:zugestimmt|eingewilligt|angekreuzt|angehakt)|(?:hat |haben )?(?:(?:der|dem|den|die) )?(?:newsletters?|werbung|e ?mails?|kontaktaufnahme|datenschutz\\w*|mailings?) nicht zugestimmt|(?:hat |haben )?(?:das |den )?(?:hakchen|haken) nicht gesetzt|(?:hat |haben )?kein(?:en)? (?:hakchen|haken) gesetzt|(?:did not|didn ?t|has not|hasn ?t|never) (?:consent|tick|opt|agree|check)(?:ed)?(?: in)?(?: to)?|(?:not|never) (?:ticked|opted in)|pas coche|(?:heeft|hebben) (?:niet|nooit) (?:ingestemd|toegestemd|aangevinkt)|niet (?:ingestemd|aangevinkt)|no (?:ha )?(?:marcado|marco|consentido|consintio)|non ha (?:spuntato|flaggato|acconsentito|barrato)|nao (?:marcou|consentiu))${WHAT_OF}`,
);
/** Who forgot to tick had it ticked for them; and a yes that was taken for granted. */
const TICKED_FOR = anyOf(
  `(?:forgot|omitted|failed) to (?:tick|opt in|check the box)|(?:so )?(?:i|we|i ve|we ve) (?:have )?(?:ticked|opted) (?:it|the box|her in|him in|them in|in for|for (?:her|him|them))|ticked (?:it )?(?:for|on behalf of) (?:her|him|them|the customer)`,
  `oublie de cocher(?! (?:la |une )?(?:case )?(?:\\w+ )?(?:garantie|livraison|assurance|facture|cadeau))|(?:j ai|on a|ai) coche (?:a sa place|pour (?:elle|lui|eux|la cliente?|le client)|moi meme)|coche a sa place`,
  `(?:fur (?:sie|ihn|kundin|kunden) )(?:angekreuzt|angehakt)|(?:vergessen anzukreuzen|ankreuzen vergessen)|(?:vergeten aan te vinken|voor (?:haar|hem|klant) aangevinkt)|olvido marcar(?:la|lo)?(?: la casilla)?|dimenticato di spuntare`,
);
const TAKEN_FOR_YES = prefiltered(
  /^(?:assum(?:ed|ing)|presumed) (?:a )?(?:yes|ok|okay|opt ?in|they agree|she agrees|he agrees)$|^(?:oui|ok) (?:suppose|presume|par defaut)$|^(?:suppose|presume) (?:oui|ok|d accord)$|^(?:ja|yes|si|sim) (?:angenommen|vermutet|verondersteld|aangenomen|supuesto|presunto|assumed|presumed)$/,
);
const ONESELF =
  '(?:clien\\w*|customer|kunde|kundin|klant|klientk?\\w*|interesse\\w*|contact[oa]?|elle meme|lui meme|herself|himself|themselves|selbst|zelf|sola|solo|ella misma|el mismo)';
const FREELY = prefiltered(
  `^(?:(?:la|le|the|das|der|het|de|a) )?${BOX} (?:\\w+ ){0,2}(?:(?:non|pas|not|nicht|niet|no|nao) (?:pre ?\\w{4,14}|voran\\w+|vorausgewahlt|vooraf aangevinkt)|(?:cochee?s?|ticked|checked|gesetzt|angekreuzt|angehakt|aangevinkt|gezet|marcada|spuntata|flaggata) (?:par|by|vom|von|durch|door|por|pel[oa]|da|dal|dalla) ${ITS}${ONESELF}|(?:vom|von|durch|door) ${ITS}${ONESELF} (?:gesetzt|angekreuzt|angehakt|aangevinkt|gezet))$`,
);
/** Whether words say nothing but that somebody ticked a box, as they should: "Häkchen von Kundin gesetzt", "case non pré-cochée". */
export const wasTickedFreely = (words: string): boolean => FREELY.test(words);

/** Letters that are no accented ones: `plainWords` leaves them as they are. */
const plain = (words: string): string => words.replace(/ø/g, 'o').replace(/ł/g, 'l');

/** It was asked for later, or put right. */
const PUT_RIGHT = prefiltered(
  /\b(?:(?:re ?)?asked again|re ?asked|re ?confirmed|since confirmed|redemande\w*|reconfirme\w*|corrige\w*|corregid[oa]|corrected|korrigiert|rectifi\w*|corrett[oa]|gecorrigeerd|erneut (?:gefragt|bestatigt)|opnieuw gevraagd|accord (?:recueilli|donne) (?:depuis|ensuite))\b/,
);

/** By what these texts are known before they are read, beside those of other consents (`unsure-consents.ts`). */
export const UNASKED_STEMS: readonly string[] =
  `nicht_zugest nie_zugest nicht_eingew nie_eingew didn_t didnt_ hasn_t hakchen forgot_to _ticked_ asumed asuming presumed _supose_ _presume oublie_de_coch a_sa_place _pas_coche niet_inge niet_aange niet_toege _no_marc _no_ha_marc no_consint non_ha_sp non_ha_fl non_ha_ac non_ha_ba nao_marc nao_cons
  pretick precheck _pre_check preselec _pre_select _vinkje angevink angekruist vorausg voreing vorangek vorangeh vorbel angekreuzt angehakt _hakchen_ _haken_ _marcada_ _marcado_ premarcad
  spuntat flagat preselez precompil forkrys forhandsa ikrys afkryds avkrys zaznaczon ongeluk abuis onrechte vergising versehen irtum falschlich por_eror equivocac por_engano _por_ero_ per_erore
  sbaglio pomylk pomy_k omylk omy_k przypadk blednie b__dnie misstag _fejl_ _feil_ mistak accidental wrongly sans_lui sans_dem sans_le_sav sans_son without_ask without_her without_his without_their
  without_any zonder_te zonder_over zonder_mede ohne_zu_frag ohne_nachf ohne_wis sin_pedir sin_pregunt senza_chied senza_cons sem_consen sem_pergunt sem_autor consenso consentimento toestem tacit`
    .split(/\s+/)
    .map(squeeze);

/** Whether words say that a consent was none. */
export const wasNeverAsked = (words: string): boolean => {
  const folded = plain(words);
  if (PUT_RIGHT.test(folded)) return false;
  return (
    TICKED_BEFORE.test(folded) ||
    TICKED_BY_STAFF.test(folded) ||
    TAKEN_FOR_GRANTED.test(folded) ||
    LACKING.test(folded) ||
    DID_NOT.test(folded) ||
    TICKED_FOR.test(folded) ||
    TAKEN_FOR_YES.test(folded) ||
    ((BY_MISTAKE.test(folded) || NOT_ASKED.test(folded)) && !OF_RECORDS.test(folded))
  );
};
