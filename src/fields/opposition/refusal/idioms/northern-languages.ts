import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { WAYS_DENIED_STEMS } from '../northern/ways-denied.js';
import { squeeze } from '../words/word-classes.js';

/**
 * Refusals in Swedish, Norwegian, Danish, Finnish and Polish, which are not read as the five languages are: whoever writes one of these is for
 * somebody to look at. On folded words (`plainWords`).
 * @module
 */

const anyOf = (...phrases: readonly string[]): RegExp => prefiltered(String.raw`\b(?:${phrases.join('|')})\b`);

const SWEDISH = anyOf(
  String.raw`(?:vill|onskar) (?:inte|ej|aldrig) (?:(?:langre|mer|bli|ha|fa|fler|nagra|era|vara|att|vi|ni) ){0,4}(?:kontakt\w*|uppring\w*|ring\w*|mej?lad?|mailad?|mejl\w*|samtal|utskick|\w*reklam|nyhetsbrev\w*|sms|erbjudanden|marknadsforing)`,
  '(?:ska|skall|far|bor) (?:inte|ej|aldrig) (?:langre |bli )?(?:kontaktas|kontaktad|ringas|uppringd|mejlas|mailas)',
  String.raw`(?:ring|kontakta|mejla|maila|stor) (?:inte|ej|aldrig)\b(?! (?:fore|forran|innan))`,
  'skicka (?:inte|ej|aldrig) (?:fler|mer|nagra|mej?l|mail|reklam|sms|utskick|nyhetsbrev)',
  String.raw`(?:inga|ingen) (?:(?:fler|mer|ytterligare) (?:\w+ )?(?:samtal|mej?l|mail|utskick|kontakt|sms|nyhetsbrev)|\w*reklam|marknadsforing)`,
  String.raw`(?:ta bort|radera|stryk) (?:mig|oss|henne|honom|(?:mina|vara|hans|hennes|alla|sina) (?:\w+ )?uppgifter)`,
  String.raw`(?:tas? bort|raderas?|stryka?s?) (?:\w+ ){0,2}(?:fran|ur) (?:\w+ )?\w*(?:lista|listan|listor|register|registret|utskick\w*|databas\w*)`,
  String.raw`(?:avregistrera\w*|avanmal\w*|avprenumerera\w*)(?! (?:for )?(?:moms|f ?skatt|fran (?:moms|bolags)))|undanbe\w*|undanber`,
  String.raw`nixa[dt]|nix (?:registr|telefon|sparr)\w*|(?:i|pa) nix|(?:direkt)?reklamsparr\w*|sparrad (?:for|mot) (?:\w+ )?(?:reklam|utskick|kontakt|marknads\w*)`,
  'sluta (?:att )?(?:ringa|mej?la|maila|kontakta|skicka|spamma)|lamna (?:mig|oss|henne|honom) i ?fred',
  'sluta (?:att )?skriva|lat (?:mig|oss|henne|honom|dem) vara(?: i ?fred)?(?! (?:med|en|ett|pa|till|den|det|dar|har|forst|\\w+lig)\\b)',
  'vill (?:inte|ej|aldrig) (?:\\w+ )?hora (?:\\w+ )?(?:av|fran) (?:er|oss|dig)|hor (?:inte|ej) av (?:er|dig)',
  String.raw`(?:begaran|begart?|onskar) (?:om )?(?:\w+ )?(?:radering|borttagning)|gdpr radering`,
  String.raw`(?:anmal\w*|klag\w*) (?:\w+ ){0,2}(?:till |hos )(?:imy|datainspektion\w*|integritetsskydd\w*|konsumentverket|konsumentombud\w*)|(?:anmalan|klagomal) imy|(?:anmalt|rapporterat|markerat|anmald) (?:\w+ )?som (?:spam|skrappost)`,
  String.raw`(?:aterkall\w*|dragit tillbaka) (?:\w+ )?samtycke\w*|samtycke\w* (?:\w+ )?aterkall\w*`,
  String.raw`samtycke\w* (?:\w+ )?(?:saknas|finns (?:inte|ej)|(?:inte|ej|aldrig) (?:inhamtat|givet|lamnat|gett))|(?:inget|ej|utan|saknar|(?:aldrig|inte|ej) (?:gett|givit|lamnat)) (?:\w+ )?samtycke|(?:aldrig|inte|ej) (?:\w+ )?samtyckt`,
);

const IN_NORSE =
  'kontakt|kontakte[st]?|kontaktet|oppring\\w*|opring\\w*|ringes?|ringt|telefonsalg|opkald|oppkall|anrop|e ?post\\w*|mails?|reklamer?|nyhe[td]sbrev\\w*|markedsforing\\w*|henvendelser|sms\\w*';
const NORWEGIAN_AND_DANISH = anyOf(
  `(?:onsker|vil) (?:ikke|ingen|aldrig?) (?:(?:bli|blive|at|a|have|ha|motta|modtage|fa|flere|mere|mer|lenger|laengere|noen|nogen) ){0,4}(?:${IN_NORSE})`,
  '(?:ma|skal|bor) (?:ikke|aldrig?) (?:(?:lenger|laengere|mere|mer|blive?) )?(?:kontakte[st]|ringes|opringes|oppringes|mailes)',
  'ikke (?:ring|kontakt|send|mail|sms) (?:meg|mig|oss|os|henne|hende|ham|mere?|igjen|igen|flere)',
  String.raw`ikke skriv(?:e)? (?:til )?(?:meg|mig|oss|os|mere?|igjen|igen|flere)|(?:la|lad) (?:meg|mig|oss|os|ham|henne|hende) (?:vaere |vare )?(?:i )?fred|(?:la|lad) (?:meg|mig|oss|os) (?:vaere|vare)(?! (?:med|en|et|pa|til|det|der|forst|\w+lig)\b)`,
  '(?:onsker|vil) (?:ikke|aldrig?) (?:\\w+ )?hore (?:\\w+ )?(?:fra|mer fra) (?:jer|dere|dem|deg|dig|oss|os)',
  String.raw`(?:anmodning|anmoder|onske|onsker|krav|begjaering|begaering) (?:om )?(?:\w+ )?(?:sletning|sletting)\b(?! av (?:heftelse|pant))|gdpr (?:sletning|sletting)`,
  '(?:vennligst|venligst|please) ikke (?:ring|kontakt|send|mail)',
  String.raw`(?:ring|ringes|kontakt|mail|skriv) ikke\b(?! (?:for|inden|mulig\w*|opnae?t|oppnadd|etablert|etableret))`,
  String.raw`(?:ikke|ingen) flere (?:\w+ )?(?:opkald|anrop|telefon\w*|samtaler|mails?|e ?post\w*|henvendelser|sms\w*|nyhe[td]sbrev\w*)|ikke mere? (?:kontakt|reklame)|ingen (?:reklame|markedsforing|henvendelser)`,
  String.raw`frabe[dr]\w*|reservert (?:seg|mot|imot)|reserveret (?:sig )?mod|reservasjonsregister\w*|reklamebeskytt\w*`,
  String.raw`(?:av|af|fra)meldt?\b(?! (?:til )?(?:mo[td]e|mo[td]et|kurset))|(?:afmelding|avmelding|framelding)|meld\w* (?:meg|mig|seg|sig|oss|os) (?:av|af|fra)`,
  String.raw`(?:slett?|fjern|stryk)(?:es|e)? (?:meg|mig|oss|os|ham|henne|hende|(?:mine|alle|hans|hendes|hennes|vare|vore|sine) (?:\w+ )?(?:data|op?plysninger))`,
  String.raw`(?:slett?|fjern|stryk)(?:es|e)? (?:\w+ ){0,2}(?:fra|av|af) (?:\w+ )?\w*(?:liste|listen|lister|register|registeret|registret|database\w*|kartotek\w*)`,
  '(?:slutt?|stopp?|hold opp?) (?:med )?(?:at |a )?(?:ringe|maile|sende|skrive|kontakte|spamme)',
  String.raw`(?:trukket|trekker|traekker|tilbakekalt|tilbagekaldt) (?:\w+ )?samtykke\w*|samtykke\w* (?:er |blev |ble )?(?:trukket|tilbage\w*|tilbake\w*)|(?:nej|nei) tak?k til (?:reklame|mails?|opkald|anrop|nyhe[td]sbrev\w*|markedsforing\w*)`,
  String.raw`(?:klag\w*|anmeldt?\w*) (?:\w+ ){0,2}(?:til |hos )(?:datatilsynet|forbrugerombud\w*|forbrukertilsynet)|(?:meldt|markeret|markert|rapporteret|rapportert) (?:\w+ )?som (?:spam|soppelpost)`,
  String.raw`samtykke\w* (?:\w+ )?(?:mangler|ikke (?:indhentet|innhentet|givet|gitt))|(?:intet|ingen|uden|uten|mangler|(?:aldrig?|ikke) (?:givet|gitt|gav)) (?:\w+ )?samtykke|(?:aldrig?|ikke) (?:\w+ )?samtykket`,
);

const FINNISH = anyOf(
  'ei (?:enaa )?saa (?:enaa )?(?:ottaa yhteytta|soittaa|lahettaa|kontaktoida|markkinoida|lahestya)',
  String.raw`ei (?:enaa )?(?:halua|toivo) (?:\w+ ){0,3}(?:yhteydenot\w*|yhteytta|soit\w*|puhelu\w*|mainoks\w*|mainospost\w*|sahkopost\w*|uutiskirj\w*|\w*markkinoin\w*|viesteja)`,
  String.raw`ei (?:enaa |mitaan |lisaa )?(?:yhteydenottoja|\w*markkinointia|mainoksia|mainospostia)|ei enaa (?:\w+ )?(?:soittoja|puheluita|sahkopost\w*|viesteja|uutiskirj\w*)`,
  String.raw`(?:ala|alkaa) (?:enaa )?(?:soita|soittako|ota yhteytta|ottako yhteytta|laheta|lahettako|kontaktoi\w*|hairitse|hairitko)`,
  String.raw`\w*(?:markkinointi|yhteydenotto|mainos|soitto)kielto\w*|kielta\w* (?:\w+ )?(?:\w*markkinoin\w*|yhteydenot\w*|soit\w*|mainok\w*|puhel\w*)`,
  String.raw`poist\w+ (?:\w+ )?(?:\w*listalta|\w*listoilta|rekisterista|tietokannasta|tietonsa|tietoni|henkilotie\w+)|(?:tiedot|tietonsa) (?:on )?poist\w+`,
  String.raw`peru\w+ (?:\w+ )?(?:uutiskirj\w*|suostumu\w*)|(?:uutiskirje|suostumus|suostumuksen|suostumuksensa) (?:on )?peru\w+`,
  String.raw`lopet\w+ (?:\w+ )?(?:soit\w*|viesti\w*|markkinoin\w*|lahet\w*)|(?:jattakaa|jata) (?:minut |meidat )?rauhaan|poista(?:kaa)? (?:minut|meidat)`,
  'suostumus (?:puuttuu|on saamatta|ei)|ei (?:ole |antanut )?suostumusta|ilman suostumusta|ei suostunut',
  String.raw`valit\w+ (?:\w+ )?(?:tietosuoja\w+|kuluttaja-?asiamie\w+)|(?:ilmoitettu|merkitty) (?:\w+ )?roskapostiksi`,
);

const POLISH = anyOf(
  String.raw`nie zycz[yea]?\w? sobie`,
  String.raw`nie (?:chce|chca|chcial\w*) (?:(?:juz|wiecej|zadnych|otrzymywac|dostawac|aby|zeby|naszych|byc) ){0,3}(?:kontakt\w*|telefonow|dzwon\w*|mail\w*|e ?mail\w*|newsletter\w*|reklam\w*|sms\w*|wiadomosci|informacji handlowych|marketing\w*)`,
  String.raw`nie (?:dzwonic|dzwoncie|dzwon|kontaktowac|wysylac|wysylajcie|mailowac|niepokoic|telefonowac|pisac|pisz|piszcie|przeszkadzac|przeszkadzaj\w*|nekac|nekaj\w*)\b(?! (?:przed|wczesniej|po (?:polsku|angielsku|niemiecku|francusku)))`,
  String.raw`(?:prosi|prosze|prosimy|zada|wniosek) (?:o )?(?:\w+ )?(?:usuniecie|usunac|skreslenie|skreslic|wykreslenie|wykreslic|wypisanie|wypisac)\b(?! (?:bledu|bledow|usterki|usterek|awarii|wady|wad|fakture))`,
  String.raw`(?:usunac|usuniecie|usuncie|usun|wykreslic|skreslic|wypisac) (?:\w+ ){0,2}(?:(?:bazy|list|listy|newslettera|mailingu|subskrypcji)|danych|dane)`,
  String.raw`niekontaktowan\w*|(?:nie|prosi o nie) (?:przysyl|przesyl|podsyl)\w+ (?:\w+ ){0,2}(?:ofert\w*|mail\w*|e ?mail\w*|reklam\w*|newsletter\w*|informacji|sms\w*|katalog\w*|wiadomosci)|nie (?:przysylac|przesylac)$`,
  String.raw`bez (?:mailingu|mailingow|newslettera|newsletterow|reklam|telefonow)\b|(?:zadnych|zadnego) (?:\w+ )?(?:reklam|mailing\w*|maili|ofert|telefonow|newsletter\w*|wiadomosci|kontaktu)|odmow\w+ (?:\w+ )?(?:zgod\w*|kontakt\w*|marketing\w*)`,
  String.raw`(?:zada|prosi o|wniosek o|zadanie) (?:\w+ )?usuniecia\b(?! (?:bledu|bledow|usterki|usterek|awarii|wady|wad))|(?:rodo|gdpr) (?:\w+ ){0,2}usun\w*`,
  String.raw`sprzeciw\w*|(?:cofn|wycof|odwol)\w+ (?:\w+ )?zgod\w*|zgod\w+ (?:\w+ )?(?:cofniet|wycofan|odwolan)\w*`,
  String.raw`(?:brak|bez) zgody (?:na|marketing\w*)|brak zgody$|nie wyra[zs]\w+ zgody`,
  String.raw`(?:skarg\w+|zawiadomien\w+|zglosz\w+|doniesien\w+) (?:\w+ ){0,2}(?:do|w) (?:\w+ )?(?:uodo|giodo|uokik|urzedu ochrony danych\w*)|skarga uodo|(?:zglosz\w+|oznacz\w+|zglosil\w*) (?:\w+ ){0,2}(?:jako|do) spam\w*`,
  String.raw`zgod[aye] (?:\w+ )?nie (?:\w+ )?(?:wyra[zs]\w+|udziel\w+|dal[ai]?|bylo|ma|pobran\w+|zebran\w+)|nie (?:pytano|zapytano|pytal\w*|pytalismy) o zgode|nie (?:ma|bylo) zgody|nie (?:dal|udzielil)\w* (?:\w+ )?zgody|bez (?:jego |jej |wyrazonej )?zgody(?:$| (?:klient\w*|dodan\w*|zapisan\w*))`,
  String.raw`(?:wypisan[yae]|wypisal\w*)(?! ze szpitala)|(?:zrezygn|rezygn)\w+ z (?:\w+ )?(?:newsletter\w*|mailing\w*|subskrypcji|kontakt\w*|otrzymywania|reklam\w*)`,
  String.raw`zakaz (?:kontakt\w*|marketing\w*|dzwonienia|telefon\w*|wysyl\w*)|przestan\w* (?:\w+ )?(?:dzwonic|wysylac|pisac|spamowac)|daj(?:cie)? (?:mi |nam )?(?:\w+ )?spokoj|zostaw(?:cie)? (?:mnie|nas) (?:\w+ )?spokoju`,
  String.raw`(?:wypisz|wypiszcie|usun|usuncie|skresl\w*|wykresl\w*) (?:mnie|nas)|(?:mnie|nas) (?:wypisac|usunac|skreslic|wykreslic)|kontakt(?:y|u|ow)? (?:zabronion\w+|zakazan\w+|niepozadan\w+|niechcian\w+)|nie chce (?:\w+ )?od (?:was|panstwa)`,
);

/** A mark of one word: "spärrad". A card is barred as well. */
const MARK = /^(?:kund(?:en)? )?(?:sparrad|sparret|sperret)(?: (?:kund|kunde|kontakt))?$/;

/** Answers to a text message, each by itself. */
const REPLY =
  /^(?:avsluta|avregistrera|avanmal|avmeld|afmeld|frameld|lopeta|poista|wypisz|rezygnuje|rezygnuj|anuluj|sair)(?: (?:tack|takk|tak|mig|meg|kiitos|mnie|prosze|por favor))?$/;

/** A label, or a note that says nothing else: "ej kontakt", "ingen kontakt", "ei yhteydenottoja". One that was not reached is told with when and how. */
const LABEL = prefiltered(
  /^(?:(?:nej|nei|tack|takk?|obs|absolut|onskar|onsker|vill|vil|ha|have) )*(?:ej|inte|ingen|inga|ikke|ei|ala) (?:(?:mere?|fler|flere|vidare|videre|mitaan|enaa) )?(?:kontakt(?:er|a)?|mejl|mails?|e ?post|samtal|opkald|anrop|utskick|reklamer?|sms|yhteytta|yhteydenottoa|kontaktia)(?: (?:tack|takk?|onskas|onskes|onskad|onsket|alls|overhuvudtaget|mere?|lenger|laengere|langre|igen|igjen|kiitos))*$/,
);

/** Before another word: alone it is a legal form in France. */
const FINNISH_NO = [...'aefhklmorstuvy'].map((letter) => `_ei_${letter}`);

/** By what these texts are known before they are read, in any letters: stems as `sieveStems` has them. */
export const NORTHERN_STEMS: readonly string[] =
  `_inte_ _ej_ _inga_ _ingen_ aldrig ta_bort tas_bort radera stryk avregist avanmal avprenum undanbe nixa nix_ _nix sparad sparr sluta lamna aterkal tillbaka samtyck suostum zgod _ikke_ _aldri_ frabe
  reservert reserveret reservasj beskyt afmeld avmeld frameld meldt_ meld_ slet fjern slutt stopp hold_op samtykke nej_tak nei_tak _ala_ _alkaa kielto kielta poist _peru lopet rauha jata
  usun niekontakt przysyl przesyl podsyl bez_mail bez_news bez_reklam bez_telef zadnych zadnego odmow wykres skres wypis sprzeciw cofn wycof odwol zgod rezygn zakaz przesta spokoj avsluta anuluj _sair_
  lat_mig lat_os lat_hen lat_hon lat_dem lad_mig lad_os lad_ham lad_hen la_meg la_os la_ham la_hen _nie_ kontakt zostaw radering bortagn _imy_ datainsp datatils integritetss konsument forbruger forbruker tietosuoja roskapost skrapost soppel _uodo_ _giodo_ uokik_ _spam sparet_ speret_`
    .split(/\s+/)
    .concat(FINNISH_NO, WAYS_DENIED_STEMS)
    .map(squeeze);

/** Letters that are no accented ones: `plainWords` leaves them as they are. */
const plain = (words: string): string => words.replace(/ø/g, 'o').replace(/ł/g, 'l');

/** Whether words seem to refuse in one of these languages. */
export const refusesInNorthernLanguage = (words: string): boolean => {
  const folded = plain(words);
  return [SWEDISH, NORWEGIAN_AND_DANISH, FINNISH, POLISH, LABEL, MARK, REPLY].some((refuses) => refuses.test(folded));
};
