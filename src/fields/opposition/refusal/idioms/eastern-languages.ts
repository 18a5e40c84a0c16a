import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { squeeze } from '../words/word-classes.js';

/**
 * Refusals in Czech, Slovak, Hungarian, Romanian, Croatian, Serbian, Slovene, Lithuanian, Latvian, Estonian, Greek, Bulgarian, Russian and Ukrainian,
 * which are not read as the five languages are: whoever writes one of these is for somebody to look at. On folded words (`plainWords`).
 * @module
 */

const anyOf = (...phrases: readonly string[]): RegExp => prefiltered(String.raw`\b(?:${phrases.join('|')})\b`);
/** In another alphabet, of which `\b` and `\w` know nothing. */
const anyIn = (...phrases: readonly string[]): RegExp =>
  prefiltered(String.raw`(?<!\p{L})(?:${phrases.join('|').replaceAll('\\w', '\\p{L}')})(?!\p{L})`, 'u');

const CZECH_AND_SLOVAK = anyOf(
  'ne(?:volat|volej|volejte|volajte|kontaktovat|kontaktujte|posilat|posilejte|posielat|posielajte|zasilat|zasielat|oslovovat|obtezovat|obtazovat|otravovat)',
  String.raw`(?:nechce|nechcu|nechteji|nechci|nepreje si|neprejou si|nezela si|nepraje si) (?:\w+ ){0,3}(?:kontakt\w*|vola\w*|telefon\w*|e ?mail\w*|mail\w*|newsletter\w*|sms|nabid\w*|ponuk\w*|reklam\w*|obchodn\w*)`,
  String.raw`odhlas(?:en\w*|il\w*|it) (?:\w+ ){0,3}(?:newsletter\w*|odber\w*|e ?mail\w*|mailing\w*|novin\w*|zasilan\w*|zasielan\w*|databaz\w*)|(?:odhlasen[ay]?|odhlaseny)$`,
  String.raw`(?:odvola\w*|stah\w*|stiah\w*|zrusi\w*) (?:\w+ )?(?:souhlas|suhlas)\w*|(?:souhlas|suhlas) (?:\w+ )?(?:odvolan\w*|stazen\w*|zrusen\w*)`,
  String.raw`(?:nesouhlas|nesuhlas)\w* (?:s|se|so) (?:\w+ )?(?:marketing\w*|zasilan\w*|zasielan\w*|kontakt\w*|zprac\w*|sprac\w*)`,
  String.raw`zakaz (?:kontaktov\w*|volan\w*|telefonov\w*|marketing\w*)|(?:namitk|namietk)\w* (?:proti|voci)`,
  String.raw`(?:vymaz\w*|smaz\w*|vyrad\w*) (?:\w+ ){0,2}(?:z|ze|zo) (?:\w+ )?(?:databaz\w*|seznam\w*|zoznam\w*|evidenc\w*)`,
);

const HUNGARIAN = anyOf(
  String.raw`ne (?:(?:tobbet|mar) )?(?:hivj\w*|keress\w*|zavarj\w*|kuldj\w*|telefonalj\w*)|ne keressuk|nem (?:hivhato|keresheto|megkeresheto|jarul hozza|jarult hozza)`,
  String.raw`nem (?:ker|kerek|kernek|kivan|szeretne) (?:\w+ ){0,3}(?:hirlevel\w*|ertesit\w*|hivas\w*|sms\w*|e ?mail\w*|reklam\w*|ajanlat\w*|megkeres\w*|marketing\w*)`,
  String.raw`leiratk\w*|tiltolist\w*|(?:marketing|reklam|hirlevel)\w* (?:le)?tilt\w*|visszavon\w* (?:\w+ )?hozzajarul\w*|hozzajarul\w* (?:\w+ )?visszavon\w*`,
  String.raw`torol\w* (?:\w+ ){0,2}(?:adatbazis\w*|listarol|listabol|nyilvantart\w*)`,
);

const ROMANIAN = anyOf(
  'nu (?:mai )?(?:il |o |ne |ma )?(?:sunati|contactati|contacta|trimiteti|deranjati|apelati)|a nu (?:mai )?(?:se |fi )?(?:contacta|contactat|suna|sunat|apela|deranja)',
  String.raw`nu (?:mai )?(?:doreste|doresc|vrea|vreau) (?:\w+ ){0,4}(?:contact\w*|sunat\w*|apel\w*|telefon\w*|mail\w*|e ?mail\w*|newsletter\w*|sms\w*|oferte\w*|reclam\w*|marketing)`,
  String.raw`dezabon\w*|(?:retra\w*|revoc\w*) (?:\w+ )?(?:consimtamant\w*|acord\w*)|(?:consimtamant\w*|acord\w*) (?:retras|revocat)`,
  String.raw`refuz\w* (?:\w+ ){0,2}(?:contact\w*|apel\w*|marketing\w*|oferte\w*|newsletter\w*|mail\w*|e ?mail\w*|sms\w*|reclam\w*)`,
  String.raw`(?:stergeti|scoateti|eliminati|sters|scos) (?:\w+ ){0,3}(?:baza|lista|listele)`,
);

const SOUTH_SLAVIC = anyOf(
  'ne (?:(?:vise|ga|je|me|jih|nas) )?(?:zvati|zovi|zovite|kontaktirati|kontaktiraj|kontaktirajte|slati|saljite|salji|uznemiravati|uznemiravaj|uznemiravajte|klici|klicite|klicati|posiljaj|posiljajte|motiti|motite|pozivati|pozivajte)',
  String.raw`(?:ne zeli|ne zele|nece|noce) (?:\w+ ){0,4}(?:kontakt\w*|poziv\w*|klic\w*|mail\w*|mejl\w*|newsletter\w*|sms\w*|ponud\w*|reklam\w*|marketing\w*|novic)`,
  String.raw`odjavljen[aio]?|odjavi(?:o|la|l) se (?:s|sa|iz|od) (?:\w+ )?(?:newsletter\w*|list\w*|bilten\w*|novic\w*|mailing\w*)`,
  String.raw`(?:povuk\w*|povuc\w*|povlac\w*|opozva\w*|preklic\w*|umakni\w*) (?:\w+ )?(?:privol\w*|suglasn\w*|saglasn\w*|pristan\w*|soglas\w*)|(?:privol|suglasn|saglasn|pristan|soglas)\w* (?:je )?(?:povuc\w*|opozv\w*|preklic\w*)`,
  String.raw`zabran\w* (?:kontakt\w*|poziv\w*|zvanj\w*|marketing\w*)|prepoved\w* (?:kontakt\w*|klic\w*|trzenj\w*)`,
  String.raw`(?:odbij\w*|odbi(?:o|la)|zavrac\w*|zavrn\w*) (?:\w+ )?(?:kontakt\w*|poziv\w*|klic\w*|marketing\w*|trzenj\w*|reklam\w*)`,
);

const LITHUANIAN = anyOf(
  String.raw`neskambin(?:ti|kit\w*)|nesusisiek(?:ti|it\w*)|nesius(?:ti|kit\w*)|netrukdy(?:ti|kit\w*)|nekontaktuo(?:ti|kit\w*)`,
  String.raw`(?:nenori|nebenori|nepageidauja) (?:\w+ ){0,4}(?:skambuc\w*|laisk\w*|naujienlaisk\w*|pasiulym\w*|sms\w*|kontakt\w*|susisiek\w*|reklam\w*)`,
  String.raw`atsisak\w* (?:\w+ ){0,2}(?:naujienlaisk\w*|skambuc\w*|pasiulym\w*|rinkodar\w*|reklam\w*)|atsauk\w* (?:\w+ )?sutikim\w*|sutikim\w* (?:\w+ )?atsaukt\w*`,
);

const LATVIAN = anyOf(
  'nezvan(?:it|iet)|nesazinaties|nesazinieties|nesut(?:it|iet)|netrauc(?:et|ejiet)',
  String.raw`nevelas (?:\w+ ){0,4}(?:zvan\w*|epast\w*|e past\w*|jaunum\w*|piedavajum\w*|sms\w*|sazin\w*|reklam\w*)`,
  String.raw`atrakstij\w*|atteic\w* (?:\w+ ){0,2}(?:jaunum\w*|zvan\w*|reklam\w*)|atsau[kc]\w* (?:\w+ )?piekrisan\w*|piekrisan\w* (?:\w+ )?atsaukt\w*`,
);

const ESTONIAN = anyOf(
  String.raw`(?:mitte|ara|arge) (?:enam )?(?:helista\w*|kontakteeru\w*|saatke|saada|saata|hairi\w*|tulita\w*)`,
  String.raw`ei soovi (?:\w+ ){0,4}(?:kone\w*|uudiskir\w*|kontakt\w*|e kir\w*|reklaam\w*|pakkumis\w*|sms\w*)`,
  String.raw`loobu\w* (?:\w+ ){0,2}(?:uudiskir\w*|pakkumis\w*|reklaam\w*)|nousolek\w* (?:on )?tagasi|vot\w+ (?:\w+ )?nousolek\w* tagasi`,
);

const GREEK = anyIn(
  String.raw`(?:μην?|να μην?) (?:(?:τον|την|τους|μας|με|μου|του|της|ξανα|πια) ){0,3}(?:ξανα)?(?:ενοχλ|καλει|καλεσ|τηλεφων|επικοινων|στελν|στειλ|παρετε)\w*`,
  String.raw`δεν (?:θελει|θελω|επιθυμει|επιθυμω) (?:\w+ ){0,4}(?:επικοινων|κλησ|τηλεφων|ενημερω|διαφημ|μηνυμ|sms|email|mail|newsletter)\w*`,
  String.raw`(?:ανακαλ|ανακλησ)\w* (?:\w+ ){0,3}(?:συγκαταθ|συναιν)\w*|απεγγραφ\w*|μητρωο\w* (?:αρθρου )?11`,
  String.raw`(?:διαγραφ|διεγραφ|διαγραψ)\w* (?:\w+ ){0,3}(?:λιστα\w*|newsletter|ενημερ\w*|βαση\w*)`,
  String.raw`(?:αρνειται|αρνηθηκε) (?:\w+ ){0,3}(?:επικοινων|διαφημ|κλησ|τηλεφων)\w*`,
);

const CYRILLIC = anyIn(
  String.raw`не (?:(?:ме|го|я|ни|му|се|им|повече|вече|больше|більше|мне|нам|ему|ей) ){0,3}(?:звънете|звъни|звънят|обаждайте|обажда|безпокоите|безпокоят|изпращаите|изпраща|контактуваите|контактува|пишете|звонить|звоните|беспокоить|беспокоите|отправлять|писать|дзвонити|турбувати|надсилати|контактировать|контактирати|звати)`,
  String.raw`не (?:желае|желая|иска|искам|хочет|хочу|желает|хоче|бажає) (?:\w+ ){0,4}(?:обажд|имеил|бюлет|контакт|реклам|оферти|съобщ|смс|звонк|рассыл|письм|дзвінк|розсил)\w*`,
  String.raw`отпис(?:а|в)\w*|відписа\w*|(?:оттегл|отозва|відклика)\w* (?:\w+ ){0,2}(?:съгласи|согласи|згод)\w*|(?:съгласие|согласие)\w* (?:\w+ ){0,2}(?:оттеглен|отозван)\w*`,
  String.raw`(?:отказва|отказал|отказа|отказала|отказался|отказалась|отказ) (?:\w+ ){0,3}(?:реклам|маркетинг|обажд|имеил|бюлет|контакт|рассыл|звонк)\w*|забран\w* (?:\w+ )?(?:контакт|обажд|маркетинг)\w*`,
);

/** By what these texts are known before they are read, in Latin letters: stems as `sieveStems` has them, `_` for what is no letter of theirs. */
export const EASTERN_STEMS: readonly string[] =
  `nevol nekontakt neposi neposie nezasi nezasie neoslov neobt neotrav nechc necht _nep_ _nepr _nez_e _nezel odhla_en odhlas odvola _stah sta_en _stia zrus zru_ nesouhlas nesuhlas _zakaz zakaz namit namiet vymaz smaz vyrad vyra_
  ne_hiv ne_keres ne_zavar ne_kuld ne_tob ne_mar ne_tel nem_hiv nem_keres nem_megk nem_jar nem_ker nem_kiv nem_szer leirat tiltol tilt_list tilt vis_zavon viszavon hoz_ajar hozajar torol t_rol
  _nu_sun _nu_mai _nu_cont _nu_trim _nu_der _nu_ap _nu_il _nu_o_ _nu_ne_ _nu_ma _nu_m_ _nu_dor _nu_vr a_nu_ dezabon retra revoc refuz sterge _terge scoate elimina sters _ters scos_
  ne_zv ne_zov ne_kont ne_sla ne_sal ne__al ne_uzn ne_klic ne_kli_ ne_pos ne_po_ ne_mot ne_poz ne_vi ne_ga ne_je ne_me ne_jih ne_nas ne_zel ne__el nece_ ne_e_ noce_ no_e_ odjav povuk povla povu_ opozva preklic umakni zabran prepov odbij odbi zavrac zavra_ zavrn privol suglas saglas pristan soglas
  neskamb nesusis nesius nesi_s netrukd nenori nebenori nepageid atsisak atsauk atsauc at_auk sutikim nezvan nesazin nesut nes_t netrauc nevelas nev_las atrakst at_eic ateic piekris piekri_ mite_ _ara_ _arge ei_soovi ei_sovi lobu nousolek`
    .split(/\s+/)
    .map(squeeze);

/** The first bytes of Greek and Cyrillic letters in UTF-8. */
const FIRST_LEAD = 0xce;
const LAST_LEAD = 0xd3;
const isContinuation = (byte: number): boolean => byte > 0x7f && byte < 0xc0;
/** Whether bytes hold a letter of another alphabet, which no stem of Latin letters lets through. */
export const holdsOtherAlphabet = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i++) {
    const byte = bytes[i] as number;
    if (byte >= FIRST_LEAD && byte <= LAST_LEAD && isContinuation(bytes[i + 1] as number)) return true;
  }
  return false;
};

const IN_LATIN = [CZECH_AND_SLOVAK, HUNGARIAN, ROMANIAN, SOUTH_SLAVIC, LITHUANIAN, LATVIAN, ESTONIAN];
const OTHER_ALPHABET = /[\u0370-\u03ff\u0400-\u04ff]/;

/** Whether words seem to refuse in one of these languages. */
export const refusesInEasternLanguage = (words: string): boolean =>
  IN_LATIN.some((refuses) => refuses.test(words)) || (OTHER_ALPHABET.test(words) && (GREEK.test(words) || CYRILLIC.test(words)));
