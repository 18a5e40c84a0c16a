import { STEM_MARKS } from '../../bytes/stem-marks.js';
import { stemSieve } from '../../bytes/stem-sieve.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Notes that say of a contact how young they are, and nothing else: "stagiaire 17 ans", "lycéenne". Whoever writes more writes of somebody else as
 * often ("fils de 16 ans"), or of how long something lasts.
 * @module
 */

const LONGEST = 60;
const PUPIL = prefiltered(
  `^(?:personne |person |enfant |child |kind |clien(?:te?|ta?) |kunde |kundin |est |is |ist |es |e |une? |an? |eine? |jeune |encore |still |noch |(?:stagiaire|alternante?|apprentie?|intern|trainee|praktikant(?:in)?|stagista|becari[oa]|stagiair)(?: est)? )*` +
    '(?:(?:tredic|quattordic|quindic|sedic|diciassett)enne|lyceen(?:ne)?s?(?: (?:ou )?lyceenne)?|collegien(?:ne)?s?(?: (?:ou )?collegienne)?|ecoliers?|ecolieres?|mineure?s?|minors?|under ?age|underage|(?:moins de|under|unter|onder|menos de|menores de) 1[3-8](?: ans| anos| jaar| jahren?)?|schulerin|schuler|schulerpraktikant(?:in)?|minderjahrige?n?|menor(?:es)?(?: de (?:edad|idade|18(?: anos)?))?|minore(?:nn[ei]| di 18 anni)?|minderjarige?n?|scholiere?|niepe[lł ]noletni[aey]?|ma[lł ]oletni[aey]?|minderarig|omyndig|umyndig|mindrearig|alaikainen|nieletni[aey]?|uczennica|uczen|uczniowie|licealist(?:a|ka)|gimnazjalist(?:a|ka)|(?:uczen|uczennica) (?:gimnazjum|liceum|technikum|podstawowki|szkoly(?: (?:podstawowej|sredniej))?|d klas[ay]|klasy d)|(?:hogstadie|gymnasie|grundskole|mellanstadie|sko[l]+e?|folkeskole|gymnasie|ungdomsskole)elev|elev (?:pa|i) (?:hogstadiet|gymnasiet|grundskolan|folkeskolen|gymnasiet|ungdomsskolen|skolan)|nezletil[aey]|neplnolet[ay]|schoolboy|schoolgirl|schoolchild|(?:(?:primary|secondary|high|middle|elementary|grammar) )?school (?:pupil|kid)|(?:secondary|high|middle|grammar) school student|high schooler|student(?:e|essa) (?:delle (?:scuole )?)?(?:superiori|medie)|liceale|(?:alumn[oa]|alun[oa]|estudiante|estudante|studente|studentessa|alunn[oa]) (?:de (?:la )?eso|de bachillerato|de instituto|do (?:ensino )?secundario|liceale|del liceo|di liceo))' +
    // Where a pupil works for a few weeks.
    '(?: (?:en|de|in|im|au|op|on|stage|as|als)(?: (?:stage|alternance|formation|apprentissage|terminale|seconde|premiere|[3-6] ?(?:e|eme)|3 ?e|lycee|college|praktikum|tirocinio|practicas|estagio|placement|internship|work experience|intern|praktikant(?:in)?|stagiaire|\\d{1,2} (?:ans|anni|anos|jahren?|jaar)))+| stage| stagiaire| stagista| intern| trainee)?(?: d observation| de decouverte| observation)?$',
);
/** Who is under age by a word, and by what they hold or how they are addressed: "Forfait étudiant mineur", "Mlle (mineure)". */
const MINOR_PERSON = prefiltered(
  /^(?:(?:eleve|etudiante?|candidate?|adherente?|licenciee?|membre|abonnee?|patiente?|usagere?|participante?|joueu(?:r|se)|inscrite?|titulaire|forfait|abonnement|inscription|adhesion|licence|mme|mlle|m|mr|mrs|ms|miss|monsieur|madame|mademoiselle|frau|herr|student|member|donor|applicant|participant|mitglied|kunde|kundin|alumn[oa]|soci[oa]|studente|studentessa|alunn[oa]|elle|il|est) )+(?:mineure?(?: e)?|minderjahrige?|menor de edad|minorenne|minderjarige?)$/,
);
/** Whether the bytes of a cell may name one: of each word a part, folded and without double letters. Nearly every cell is asked. */
export const mayNamePupil = stemSieve({
  mark: STEM_MARKS.pupil,
  stems: () =>
    '_nieletni _ucze_ _uczen _uczn _licealist _gimnazjal stadielev gymnasielev skolelev skolelev ungdomskol _elev_pa_ _elev_i_ nezletil neplnolet _niepe_nolet _niepelnolet _maloletni _ma_oletni _minderarig _omyndig_ _umyndig_ _mindrearig_ _alaikainen_ _lyce _colegien _ecolier _mineur _minor _under_age _underage _moins_de_1 _under_1 _unter_1 _onder_1 _menos_de_1 _schuler _minderj _menor _scholier _scholb _scholg _scholc _liceale_ _del_liceo_ _di_liceo_ _eso_ _bachilerato_ _de_instituto_ _secundario_ schol_pupil_ _schol_student_ _schol_kid_ _high_scholer_ _superiori_ _medie_'.split(
      ' ',
    ),
});
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** Who is so old, and is no age's: what only the young are, or what says no more than that it is a person. */
const WHO = setOf(
  `stagiaire apprenti apprentie alternant alternante eleve etudiant etudiante jeune fille garcon femme homme lyceen lyceenne collegien collegienne mineur mineure
  student pupil trainee intern apprentice girl boy young schuler schulerin schulerpraktikant schulerpraktikantin azubi lehrling praktikant praktikantin auszubildende
  auszubildender frau mann alumno alumna estudiante becario becaria chico chica aprendiz studente studentessa stagista liceale apprendista ragazzo ragazza alunno alunna
  stagiair leerling scholier jongen meisje jongere estagiario estagiaria aluno aluna rapaz rapariga kind kandidaat deelnemer uczen uczennica chlopak dziewczyna elev pojke flicka dreng pige`,
);
/** What stands beside them, or before an age alone. */
const BESIDE = setOf(
  `il elle he she er sie hat is s ist a ha tiene tem heeft oud alt age agee aged de en au in on klasse classe klas di van von mit com con seulement only just nur erst solo so
  the un une an of la el le il eso bachillerato fp liceo lycee college school stage praktikum placement internship estagio seine ihre
  ma ona on dopiero tylko ar er han hon hun bara endast bare kun`,
);
/** An age with its unit. */
const AGE =
  /(?:^| )(\d{1,2}) ?(?:ans|years? old|yrs? old|yo|y o|jahre(?: alt)?|anos|anni|jaar(?: oud)?|lat|ar(?: gamm?al| gamm?el)?|vuotias|(?:year old|jahrig(?:e[rnms]?)?|jarige?|enne)(?= |$))(?= |$)/;
/** "16 J.": of a French note these are days. */
const YEARS_IN_GERMAN = /(?:^| )(\d{1,2}) j$/;
const IN_GERMAN =
  /(?:^| )(?:schuler(?:in|praktikant(?:in)?)?|azubi|lehrling|praktikant(?:in)?|auszubildende[rn]?|er|sie|ist|junge|madchen)(?: |$)/;
/** "Erst 17", "âge : 16", "pas encore 18 ans". */
const BARE_AGE =
  /^(?:(?:er|sie|he|she|il|elle|hij|zij) )?(?:(?:ist |is |s )?(?:noch )?(?:erst|only)|a(?:ge|lter)|aged|edad|eta|leeftijd|idade) (1[3-7])$/;
const NOT_YET =
  /^(?:(?:il|elle|he|she|er|sie|hij|zij|client|cliente) )?(?:n )?(?:a |is |ist |has |hat |heeft |est )?(?:pas encore|not yet|noch (?:nicht|keine)|(?:todavia|aun) no (?:tiene|cumple)|no tiene(?: aun| todavia)?|non ha(?: ancora)?|non ancora|nog geen|ainda nao tem|(?:har )?inte fyllt|(?:har )?ej fyllt|(?:er )?ikke fylt|(?:er )?ikke fyldt|(?:ar |er )?(?:inte|ej|ikke)(?= 1\d ar(?: |$))|(?:jeszcze )?nie ma(?: jeszcze)?(?= 1\d lat)) (1[4-8])(?: (?:ans|years?(?: old)?|jahre(?: alt)?|anos|anni|jaar(?: oud)?|ar(?: an+u)?|lat))?$/;
/** "U16", as clubs call them. */
const TEAM = /^[uU][\s.-]?(1[1-8])$/;
/** "Child, 12", "Kind, 12 J.", "kind van 12": who says "son" or "daughter" speaks of somebody else's. */
const CHILD_AGED = prefiltered(
  /^(?:(?:is|ist|est|er|ar|een|ein|un|une|a|only|nur|bare|bara) )*(?:child|kid|kind|enfant|barn|dziecko|nin[oa]|bambin[oa]|crianca|lapsi|dite)(?: (?:is|of|van|von|de|di|aged|age|ma|er|ar|pa|ist|a))* (?:[6-9]|1[0-7])(?: (?:ans|years?(?: old)?|yo|y o|yrs?(?: old)?|jahre?(?: alt)?|j|jaar|ar|lat|l|anos|anni|let|vuotta|vuotias))?$/,
);
/** Younger than what lasts as long, where it is said of somebody. */
const YOUNGER = prefiltered(
  /^(?:(?:is|she s|he s|customer|girl|boy) )*(?:[6-9]|1[0-2]) (?:yo|y o)$|^(?:il|elle|he|she|er|sie|hij|zij|han|hon|hun|ona) (?:a|is|s|ist|ar|er|ma)(?: (?:only|just|nur|erst|pas|maar|bara|bare|kun|dopiero|tylko|que))? (?:[6-9]|1[0-2]) (?:ans|years old|yrs old|yo|jahre(?: alt)?|jaar(?: oud)?|ar(?: gammal| gammel)?|lat)$/,
);
/** The year of a school. */
const GRADE = /^(?:[1-7](?:e|eme|de)|seconde|premiere|terminale|cm[12]|lycee|college|secundair|middelbaar|school)$/;
/** Younger ones are how long something lasts. */
export const YOUNGEST = 13;

/** "-18 ans", "<16 ans". */
const BELOW = /^[-–<]\s?(\d\d)\s?(?:ans|years?|yo|jahre|jaar|años|anni)$/iu;

/** How old words say that somebody is, beside whom nothing else is named; whether a word of the young says of whom. */
const agedIn = (words: string): { readonly years: number; readonly who: boolean } | undefined => {
  const told = AGE.exec(words) ?? (IN_GERMAN.test(words) ? YEARS_IN_GERMAN.exec(words) : null);
  if (!told) return undefined;
  const others = `${words.slice(0, told.index)} ${words.slice(told.index + told[0].length)}`.split(' ').filter((word) => word !== '');
  if (!others.every((word) => WHO.has(word) || BESIDE.has(word) || GRADE.test(word))) return undefined;
  const who = others.some((word) => WHO.has(word));
  // Behind an age alone stands what lasts as long: "17 ans en CDI".
  return who || told.index + told[0].length === words.length ? { years: Number(told[1]), who } : undefined;
};

/** "16yo": a number and its unit run together. */
const parted = (text: string): string =>
  plainWords(text).replace(/(?<![^ ])(\d\d?)(?=(?:yo|ans|years?|yrs?|jahr\w*|jarige?|jaar|anni|anos|j)(?![^ ]))/g, '$1 ');

/** What a text tells that says nothing else. */
const readNote = (text: string): number | 'pupil' | undefined => {
  const below = BELOW.exec(text.trim())?.[1];
  if (below !== undefined) return Number(below) - 1;
  const words = parted(text);
  if (PUPIL.test(words)) return 'pupil';
  const notYet = NOT_YET.exec(words)?.[1] ?? TEAM.exec(text.trim())?.[1];
  if (notYet !== undefined) return Number(notYet) - 1;
  if (CHILD_AGED.test(words) || YOUNGER.test(words)) return 'pupil';
  const bare = BARE_AGE.exec(words)?.[1];
  const years = bare === undefined ? agedIn(words)?.years : Number(bare);
  return years !== undefined && years >= YOUNGEST ? years : undefined;
};

/** "Un(e) lycéen(ne)", "Schüler/in", "lycéen·ne". */
const ENDINGS = /(?<=\p{L})(?:\((?:e|ne|se|in|a|es?|s)\)|[·*:/.-](?:e|ne|in|innen|a)(?=$|[\s,·/(]))+/giu;
const ofEither = (text: string): string => text.replace(ENDINGS, '');

/** What begins a note, up to where it goes on about something else: "elle a 16 ans, c'est le numéro de la mère". */
const FIRST_PART = /^[^,;:.()\n]*(?=[,;:.(]|\s[-–—]\s)/u;

/** A heading, behind which stands what is sold for them: "Mineurs : garantie scolaire". */
const LABEL = /^\W*(?:mineure?s|minors|menores|minorenni)\s{0,2}:/iu;

/** The age that such a note tells, `pupil` for whoever is at school or under age by a word; undefined for every other text. */
export const minorNotedIn = (written: string): number | 'pupil' | undefined => {
  if (written === '' || written.length > LONGEST) return undefined;
  const text = ofEither(written);
  const whole = readNote(text);
  const part = whole === undefined ? FIRST_PART.exec(text)?.[0].trim() : undefined;
  // An age alone may be how long something lasts: who goes on to tell more says of whom it is.
  return part !== undefined && !/^\d/.test(part) && !LABEL.test(text) ? readNote(part) : whole;
};

/** Whether a text names somebody under age and nothing but how old they are: "Mineur", "mineure 16 ans". */
export const saysUnderAge = (text: string): boolean => {
  if (text === '' || text.length > LONGEST) return false;
  const words = plainWords(text);
  return PUPIL.test(words) || MINOR_PERSON.test(words) || PUPIL.test(words.replace(AGE, ''));
};

/** Whoever begins so says how old somebody is, and not how long something lasts. */
const VERB =
  /^(?:(?:il|elle|he|she|er|sie|client|cliente|hij|zij|on|ona|han|hon|hun|klient\w*|kunden) )?(?:a|has|is|hat|ist|tiene|ha|tem|heeft|ma|ar|er)(?: (?:only|seulement|erst|solo|just|que|dopiero|tylko|bara|endast|kun|bare))? \d/;

/**
 * How young a text says that somebody is where it may be about anything: by a word of the young or of a life, never by a number of years alone.
 */
export const youngNamedIn = (text: string): number | 'pupil' | undefined => {
  if (text === '' || text.length > LONGEST) return undefined;
  const whole = ofEither(text);
  for (const written of [whole, FIRST_PART.exec(whole)?.[0] ?? '']) {
    const words = parted(written);
    if (PUPIL.test(words) || CHILD_AGED.test(words)) return 'pupil';
    const notYet = NOT_YET.exec(words)?.[1];
    if (notYet !== undefined) return Number(notYet) - 1;
    const aged = agedIn(words);
    if (aged && (aged.who || VERB.test(words))) return aged.years >= YOUNGEST ? aged.years : undefined;
  }
  return undefined;
};
