import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { squeeze } from '../words/word-classes.js';

/**
 * Notes in the languages of the north and of the east that nobody here has learned to read: a word of denying, ending or taking out near one of mailing,
 * advertising, consenting or listing ("tackat nej till utskick", "nie chce być w bazie"). What is denied, somebody has to read; unless another word tells that it
 * is no wish: that nothing came, that nobody answered, what was bought, when somebody is there.
 * @module
 */

/** How far apart both stand. */
const near = (denying: string, named: string): RegExp =>
  prefiltered(`(?<![^ ])(?:(?:${denying})(?: [^ ]+){0,4} (?:${named})|(?:${named})(?: [^ ]+){0,3} (?:${denying}))(?![^ ])`);
const anyOf = (words: string): RegExp => prefiltered(`(?<![^ ])(?:${words})(?![^ ])`);

/** One language, or some that are written alike. */
interface Tongue {
  readonly denies: RegExp;
  /** By what it is no wish that is told. */
  readonly tells: RegExp;
}

/** "P. ej." is an example in Spanish, and Inga a name. */
const NO_IN_NORSE =
  'inte|(?<!por |p )ej|aldrig|(?<!till |med |av |fran |for |med |hos )inga|ingen|inget|ikke|aldri|intet|nej|nei(?= takk?| til|$)|slipper|slipp[ae]|avslar|avslo|undvik\\S*|vagra[rt]?|nekar|nekat|avboj\\S*|avvisar|avvisade|avvisat|avviser|avvist|sluta|avsluta[rdt]?\\S*|sag\\S* upp|sagt op|sier opp|sagt opp|avsag\\S*|motsatt\\S*|motsetter|modsaetter|invand\\S*|innvend\\S*|indvend\\S*|indsigelse\\S*|(?:ta[sr]?|tagen|tagit|tog|val[tj]\\S*|valgt) bort|bort(?:tag\\S*|vald)?|radera\\S*|stryk\\S*|oonskad\\S*|uonsk\\S*|oppsag\\S*|opsag\\S*|opsig\\S*|fravalg\\S*|slett?e?[rst]?|slettet|fjern\\S*|stopp?e?[rst]?|opphor\\S*|ophor\\S*|avmeld\\S*|afmeld\\S*|framelde?\\S*';
const NAMED_IN_NORSE =
  'mejl(?:a|as|en|et|ad|ade|utskick\\S*|list\\S*)?|mails?|mailes?|mailen|mailing\\S*|maillist\\S*|e ?post(?:en|er|list\\S*|utskick\\S*)?|\\S*utskick\\S*|nyhe[td]sbre\\S*|(?:direkt|direkte|e ?post|mail)?reklam(?:e|en|er|erna|utskick\\S*)?|mark(?:na|e)dsforing\\S*|direktmark\\S*|direktmar\\S*|samtyck\\S*|samtykk?\\S*|prenumeration\\S*|prenumerant\\S*|kontakt(?:a|as|es|e)|(?<!ingen |inget |intet |ej |inte |ikke )kontakt|kontaktlist\\S*|sms(?:utskick\\S*)?|(?:adress|adresse|kund|kunde|epost)?(?:listan?|listor|listen|liste|lister)|register|registret|registeret|kundregist\\S*|databas\\S*|erbjudanden?|kampanj(?:er|erna)?|spam|skrappost|soppelpost';
const TOLD_IN_NORSE =
  'fatt|fant|fandt|fick|far|faet|fik|fikk|mottog|mottagit|mottatt|modtaget|svar\\S*|besvar\\S*|hort|horde|kommit|kom|kommer|fram|framme|annu|an|endnu|enna|enda|hitta\\S*|finn\\S*|find\\S*|fung\\S*|virker|kvitto\\S*|kvitter\\S*|faktura\\S*|order|ordern|ordre\\S*|orderbekr\\S*|bestall\\S*|bestill\\S*|lever\\S*|levering\\S*|paket\\S*|pakke\\S*|retur\\S*|pris\\S*|offert\\S*|tid|tider|tiden|mote\\S*|moede\\S*|modet|boka\\S*|book\\S*|bokning\\S*|storlek\\S*|storrelse\\S*|natt|naddes?|nas|nar|naet|antraff\\S*|treff\\S*|traff\\S*|oppnadd?|opnaet|i kontakt|lycka\\S*|lykkes|hemma|hjemme|stammer|stavning\\S*|stavat|last|laser|laest|lest|sett|set|skickat|skickade|skickad|sendt|sent|sendte|mejlat|mejlade|mailat|mailet|mailade|ringt|fragor|fraga|sporsmal|problem\\S*|klag\\S*|reklamation\\S*|reklamasjon\\S*|om (?:inte|ej|ikke)|hvis ikke|annars|ellers|inte bara|ikke bare|ikke kun|tveka|nol|glom|glem|husk|kan|kunde|kunne|gar|gick|gikk|kontakt(?:at|ad|ade|et)|(?:har|finns|oppgett|uppgett|oppgitt) (?:\\S+ )?(?:ingen|inget|inte|ej|ikke|intet) (?:nagon |noen |nogen )?(?:e ?post|mejl|mail|sms|e ?mail)\\S*|innan|inden|fore|forst|forran|for kl|klockan|kl|produkt\\S*|varan|varor|vare|varer|skor|sko|byt\\S*|gammal|gammel|nojd|fornojd|tilfreds|papper\\S*|papir\\S*|prislist\\S*|onskelist\\S*|vantelist\\S*|ventelist\\S*|pa plats|glemt|glomt|glomde|laser|beskriv\\S*|ta fel|intresserad|interesse\\S*|fel|feil|konto|larm\\S*|avbest\\S*|idag|igar|i dag|i gar|sedan|siden|forsok\\S*|forsog\\S*|uppge\\S*|oppgi\\S*|oplys\\S*|registrera[td]|registreret|registrert|angiv\\S*|sam[mn]?[ae]|dubl\\S*|duplik\\S*|fejl|misstag|arbeta\\S*|arbejd\\S*|arbeid\\S*|jobb\\S*|ansvar\\S*|gast\\S*|fyllde|fylt|betal\\S*|paminn\\S*|aterbet\\S*';

const NORSE: Tongue = { denies: near(NO_IN_NORSE, NAMED_IN_NORSE), tells: anyOf(TOLD_IN_NORSE) };

/** "Nie" is "never" in German: what is denied stands in a case that German has not. */
const NO_IN_POLISH =
  'nie|nigdy|bez|zadn\\S+|stop|przesta\\S*|z?rezygn\\S*|odmaw\\S*|odmow\\S*|usun\\S*|wypis\\S*|wykres\\S*|skres\\S*|zakaz\\S*|sprzeciw\\S*|cofn\\S*|wycof\\S*|odwol\\S*|dosc|koniec|zablok\\S*|niechcian\\S*|niezamow\\S*|prosi o brak|o brak';
const NAMED_IN_POLISH =
  '(?:e ?)?mail(?:a|i|e|em|ach|ami|ow|owac|owania|owych)|mailing(?:u|i|ow|iem|owa|owej)|newsletter(?:a|y|ow|ze|em|owi|ach)|reklam(?:y|e|a|ami|ach|owych|owe|owania)?|marketing(?:u|iem|owych|owe|owej|owa)|zgod(?:y|a|e|o|ach)|kontakt(?:u|y|ow|em|owac|owania|owano|ujcie)|sms(?:ow|y|a|em|ami|ach)|baz(?:y|ie|e)|list(?:y|a) (?:mailing\\S*|wysylk\\S*|odbior\\S*|kontakt\\S*)|subskryp\\S*|(?:ofert|informacji|tresci) (?:handlow|marketing|reklam)\\S*|spam(?:u|em|owac|owania|ujcie)';
const TOLD_IN_POLISH =
  'dosta\\S*|otrzymal\\S*|dosz\\S*|dotar\\S*|przysz\\S*|odpis\\S*|odpowi\\S*|odebra\\S*|odbier\\S*|(?:nie ma|nie posiada|nie uzywa|nie korzysta z) (?:\\S+ )?(?:e ?)?(?:maila|smsow|poczty)|dzial\\S*|jeszcze|poda\\S*|zna|zapomn\\S*|pamieta\\S*|faktur\\S*|paragon\\S*|zamow\\S*|zamaw\\S*|dostaw\\S*|paczk\\S*|przesyl\\S*|rozmiar\\S*|zwrot\\S*|godz\\S*|\\d{1,2}|udal\\S*|mozna|mozliw\\S*|moze|skontaktow\\S*|kontaktowal\\S*|odczyt\\S*|czyta\\S*|przeczyt\\S*|widzi\\S*|widzial\\S*|wyslan\\S*|wyslal\\S*|cen\\S*|termin\\S*|wizyt\\S*|rezerwac\\S*|problem\\S*|zastrzez\\S*|uwag|pytan|reklamac\\S*|towar\\S*|produkt\\S*|jesli|jezeli|gdy\\S*|w razie|jest pew\\S*|zdecyd\\S*|oddzwon\\S*|but\\S*|sklad\\S*|magazyn\\S*|potwierdz\\S*|wahac|waha\\S*|tylko dzis|od|szef\\S*|zakup\\S*|kup\\S*|duplik\\S*|zdubl\\S*|pracuj\\S*';

const POLISH: Tongue = { denies: near(NO_IN_POLISH, NAMED_IN_POLISH), tells: anyOf(TOLD_IN_POLISH) };

/** Slovak is written alike. */
const CZECH: Tongue = {
  denies: near(
    'nechce|nechci|nechcu|nechteji|neprej\\S*|nepraje|nesouhlas\\S*|nesuhlas\\S*|odhlas\\S*|zrus\\S*|smaz\\S*|vymaz\\S*|odmit\\S*|odmiet\\S*|bez|zadn\\S*|ziadn\\S*|nikdy|stop|prestan\\S*|odvola\\S*|vyrad\\S*|neda[lv]\\S*|neposkyt\\S*|neudel\\S*|chybi|chyba',
    'newsletter\\S*|mailing\\S*|reklam(?:y|u|ni|ach|am|u|ne)?|obchodni\\S* sdeleni\\S*|obchodn\\S* oznam\\S*|souhlas\\S*|suhlas\\S*|kontaktov\\S*|databaz\\S*|marketing\\S*|spam\\S*',
  ),
  tells: anyOf('nedosta\\S*|neprisel|nefung\\S*|zatim|jeste|este|faktur\\S*|objedn\\S*|reklamac\\S*|zbozi|tovar\\S*|doruc\\S*|zasil\\S*'),
};

const FINNISH: Tongue = {
  denies: near(
    'ei|eivat|ala|alkaa|poist\\S*|peru\\S*|kielt\\S*|lopet\\S*|ilman|vastust\\S*',
    'uutiskirj\\S*|mainok\\S*|mainost\\S*|mainospost\\S*|\\S*markkinoin\\S*|suostumu\\S*|yhteydenot\\S*|\\S*postituslist\\S*|sahkopostilist\\S*|roskapost\\S*',
  ),
  tells: anyOf('saanut|saapunut|tullut|tavoit\\S*|vasta\\S*|viela|tilau\\S*|lasku\\S*|kuitti\\S*|toimitu\\S*|ole (?:viela )?vast\\S*'),
};
const TONGUES: readonly Tongue[] = [NORSE, POLISH, CZECH, FINNISH];

/** Whose record, or what of it, is to go: a note that names nothing else. */
const WHO =
  '(?:(?:kund|kunden|klient|klientka|klientki|pani|pan|han|hon|hun|ona|on|vill|vil|onskar|onsker|ber|har|blev|blir|bli|blive|er|ar|att|at|a|om|prosi|prosze|chce|o|zostal|zostala|zada|jag|jeg) ){0,5}';
const REASON =
  '(?: (?:pa|efter|etter|enligt|na|tack|takk|tak|prosze|egen|eget|egna|begaran|onskemal|onske|anmodning|foresporsel|kundens|kunds|prosbe|zyczenie|wniosek|wlasna|wlasne|klient\\S*|zadanie|jej|jego|fran|fra|z|ze|ur|av|listy|bazy|bazie|listan|listen|lista|liste|registret|register|systemet|allt|helt|och|i|w|\\d+))*';
const TAKEN_OUT = prefiltered(
  `^${WHO}(?:borttagen|bortplockad|avregistrerad|raderad|raderas|struken|fjernet|fjernes|slettet|slettes|avmeldt|avsluta kontakten|wypisac|wypisanie|wypisany|wypisana|usunac|usuniecie|usuniety|usunieta|wykreslic|wykreslony|wykreslona|skreslic|skreslony|skreslona|vymazat|odhlasit)${REASON}$`,
);
/** "Skicka inget", "send intet", "proszę przestać": nobody says what. */
const NO_MORE = prefiltered(
  /^(?:(?:kund|kunden|ber|vill|onskar|onsker|tack|vennligst|venligst|obs|prosi|prosze|klient|klientka|zeby|o) )*(?:skicka (?:inget|inte|ingenting|ej)|sand (?:inget|ej|inte)|send (?:intet|ikke|ingenting|inget)|ikke send|slut(?:a)? skicka|hor av er inte|przestac|przestancie|przestan|dosc|nie chce nic)(?: (?:mer|mere|alls|tack|takk|tak|langre|lenger|mera|till|til|henne|honom|mig|meg|juz|wiecej|prosze|nam|mi))*$/,
);
/** A complaint, or a threat with the law. */
const COMPLAINS = prefiltered(
  /(?<![^ ])(?:zglos\S+ (?:\S+ ){0,2}(?:spam\S*|do uodo)|spam\S* zglosz\S+|(?:grozi\S*|strasz\S*|postraszy\S*) (?:\S+ ){0,2}(?:rodo|uodo|giodo|uokik|sadem|prawnikiem|skarga|pozwem)|hot(?:ar|ade) (?:\S+ ){0,2}(?:med )?(?:imy|gdpr|advokat|jurist|anmal\S+)|tru[ea]r (?:\S+ ){0,2}(?:med )?(?:datatilsynet|gdpr|advokat|anmeld\S+)|(?:anmalt|anmalde|rapporterat|meldt|rapportert|anmeldt) (?:\S+ ){0,2}(?:spam|skrappost)|oonskad(?:e)? (?:\S+ )?(?:reklam|mejl|mail|utskick|post)|uonske(?:t|de) (?:\S+ )?(?:reklame|mail|e ?post|henvendelser)|niechcian\S+ (?:\S+ )?(?:reklam\S*|mail\S*|wiadomosc\S*|kontakt\S*))(?![^ ])/,
);

/** By what these texts are known before they are read, beside those of `northern-languages.ts`; a letter that is no accented one ends a word. */
export const WAYS_DENIED_STEMS: readonly string[] =
  `_inget_ _intet_ _bort_ bortag bortpl bortval avsag avboj avisar_ avisade_ avisat_ aviser_ avist_ motsat motset modsat invand invend indven indsig sagt_up sager_up sagt_op avslut onskad_rek onskad_mej onskad_mail onsket_ onskede_ fravalg opsag opsig struken stryk_ nyhetsb nyhedsb prenumer
  sliper_ slipa_ slipe_ avsla avslo_ u_nsk undvik _vagra _nekar _nekat _o_brak przesta _bazy_ _bazie_ mailingu reklam_ _grozi strasz zg_osi zglos spam_ koniec_ zablok niechcia nechce nechci neprej nesouhl nesuhl odhlas vymaz smaz souhlas suhlas vastust ilman_suo uutiskirj wykre hotar_ truer_ przestan`
    .split(/\s+/)
    .map(squeeze);

/** A note; whoever writes more writes of more. */
const LONGEST = 160;
/** Between what is said of one thing and of another; not before a bare no: "reklam - nej". */
const PARTS = /(?:[,;.!?\n()]|\s[-–—]\s)(?!\s?(?:nej|nei|nie|ei|ne)(?:[\s.!]?$|[\s,.!]{1,2}(?:tack|takk?|dziek|kiitos|dekuj)))/iu;
/** Letters that are no accented ones: `plainWords` leaves them as they are. */
const plain = (text: string): string => plainWords(text).replace(/ø/g, 'o').replace(/ł/g, 'l');
const denies = (words: string): boolean =>
  TAKEN_OUT.test(words) ||
  NO_MORE.test(words) ||
  COMPLAINS.test(words) ||
  TONGUES.some((tongue) => tongue.denies.test(words) && !tongue.tells.test(words));

/** Whether a note seems to refuse a way of being reached. */
export const deniesWayInNorth = (text: string): boolean => text.length <= LONGEST && text.split(PARTS).map(plain).some(denies);
