import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Sieve } from '../../model/contact/values.js';
import { STEM_MARKS } from '../bytes/stem-marks.js';
import { stemSieve } from '../bytes/stem-sieve.js';
import { makeSiftedReader } from '../cells/field-reader.js';
import { readAs } from '../cells/read-as.js';
import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * Words of a private person where a function or a company is asked for, or in a note: "Particulier", "sans emploi", "M. et Mme Petit", "numéro perso".
 * @module
 */

const LONGEST = 80;
const LONGEST_NOTE = 300;
const wordsOf = (text: string): string => (text.length > LONGEST ? '' : plainWords(mendLetters(text).replace(/[(·.]e\)?(?=\s|$)/giu, '')));

/** In place of a function; the plural, "private clients" and B2C are what people sell to. */
const PERSON_AS_JOB =
  /^(?:(?:un |client |simple )?particuli(?:er|ere)|personne privee|consomma(?:teur|trice)|private (?:person|individual)|privatperson|privatmann|privato(?: cittadino)?|(?:cliente )?particular|consumidora?|particuliere klant|privepersoon)$/;
/** Who works nowhere. */
const OUT_OF_WORK = prefiltered(
  /^(?:(?:actuellement |toujours )?(?:au chomage|chomeu(?:r|se)|sans (?:emploi|profession|activite(?: professionnelle)?)|demandeu(?:r|se) d emploi|(?:(?:homme|femme|mere|pere) )?au foyer|inactif professionnel)|unemployed|jobless|(?:stay at home (?:mum|mom|dad|parent|mother|father))|homemaker|housewife|househusband|arbeitslos|arbeitssuchend|erwerbslos|hausfrau|hausmann|desemplead[oa]|en paro|ama de casa|disoccupat[oa]|casaling[oa]|desempregad[oa]|dona de casa|werkloos|werkzoekend|huisvrouw|huisman)$/,
);
/** Who studies, of whom many work for a company beside. */
const STUDIES =
  /^(?:etudiante?|student(?:in)?|estudiante?|studente|studentessa|studerende|lyceen(?:ne)?|collegien(?:ne)?|schuler(?:in)?|scholier)$/;

/** Whether a function says that somebody is a private person. @param works whether the row names a company */
export const isPersonInJob = (text: string, works: boolean): boolean => {
  const words = wordsOf(text);
  return PERSON_AS_JOB.test(words) || (!works && (OUT_OF_WORK.test(words) || STUDIES.test(words)));
};

const HE = '(?:m|mr|monsieur|herr|sr|senor|signor|sig|dhr|de heer)';
const SHE = '(?:mme|mrs|ms|madame|frau|sra|senora|signora|sigra|mevr|mw|mevrouw)';
const AND = '(?:et|ou|and|und|y|e|en|oder|or)';
/** Two who live together: no company is called so. */
const COUPLE = new RegExp(`^(?:a l attention de )?(?:${HE} ${AND} ${SHE}|${SHE} ${AND} ${HE})(?: \\S+){0,4}$`);
const HOME_OWNER = /^(?:proprietaires?(?: |_)occupants?|locataire(?: occupant)?|home ?owner|eigenheimbesitzer)$/;
/** Of a word that is a company as often: a fund of pensions, an insurer of Luxembourg. */
const RETIRED = /^(?:retraitee?s?|retired|pensioner|rentner(?:in)?|jubilad[oa]|pensionat[oa]|gepensioneerde?)$/;
const HOUSEHOLD =
  /^(?:foyers?|menages?|households?|haushalt|privathaushalt|huishouden|gezin|nucleo familiare|hogar|etudiante?|student(?:in)?)$/;
const FAMILY = /^(?:la |die |the |de )?(?:famille|familie|familia|famiglia|family|fam) (.+)$/;

/** Whether what stands in place of a company is a couple, or somebody without work. */
export const isHouseholdInCompany = (text: string): boolean => {
  const words = wordsOf(text);
  return words !== '' && (COUPLE.test(words) || HOME_OWNER.test(words) || OUT_OF_WORK.test(words));
};

/** Whether it may be a household, where nothing in the row is of a business; `lastName` is that of the contact. */
export const mayBeHousehold = (text: string, lastName: string): boolean => {
  const words = wordsOf(text);
  const family = FAMILY.exec(words)?.[1];
  return RETIRED.test(words) || HOUSEHOLD.test(words) || (family !== undefined && family === plainWords(lastName));
};

const PERSON_NOTED = prefiltered(
  /(?<![^ ])(?:(?:c est|est|tombe(?:r|ee?)? (?:chez|sur)|chez|s agit d|numero d|tel d|ligne d) (?:bien |en fait |juste )?une? (?:simple )?particuli(?:er|ere)|(?:is|it s|it is) a (?:private (?:person|individual|household)|consumer)|ist (?:eine? )?privat(?:person|haushalt)|es un particular|e un privato|is (?:een )?(?:particulier|privepersoon))(?![^ ])/,
);
const NUMBER_NOTED = prefiltered(
  /(?<![^ ])(?:(?:numero|num|tel|telephone|ligne|portable|mobile|fixe|gsm) (?:est )?(?:son )?(?:perso|personnel|prive|privee|(?:du |de la |a |son )?(?:domicile|maison))|(?:c est|tombe (?:sur|au)|sonne au|appel au|numero du|tel du) (?:le |son |au )?domicile(?! (?:de la societe|du siege|professionnel|social|fiscal))|c est chez (?:lui|elle|eux)|(?:private|personal|home) (?:number|line|phone)|(?:eine )?privat(?:nummer|anschluss)|private (?:tele\w{0,3}|handy)?nummer|(?:numero|telefono|movil|cellulare|telefone) (?:particular|personal|personale|privad[oa]|privato|pessoal|de casa|di casa)|prive ?nummer|thuisnummer)(?![^ ])/,
);
const PERSON_ALONE =
  /^(?:(?:(?:acquereur|vendeur|locataire|bailleur|proprietaire|assure|donateur) )?particuli(?:er|ere)|particuli(?:er|ere) (?:acquereur|vendeur|locataire|bailleur|proprietaire|assure|donateur)|private (?:seller|buyer|owner|landlord)|privater (?:verkaufer|kaufer|vermieter)|privatperson|private person|private individual|privepersoon)$/;
/** "Perso" alone is a lost deal in Italian. */
const NUMBER_ALONE = /^(?:(?:numero |tel |num |n )perso|(?:numero |tel |n )?domicile|privatnummer)$/;
/** Denied, asked, or of their trade. */
const NOT_SO =
  /(?<![^ ])(?:pas|non|jamais|not|no|isn|kein|keine|nicht|geen|niet|sans|hors|si c est|savoir si|hotel|employeur|clients?|clientele|vend|vente|travaille|intervient|chantier|donne|transmis|a son|envoye)(?![^ ])/;

/** What a note says: that the contact or whoever answers is a private `person`, that the `number` is one of a home; undefined: neither. */
export const notesPrivatePerson = (text: string): 'person' | 'number' | undefined => {
  if (text === '' || text.length > LONGEST_NOTE) return undefined;
  for (const part of mendLetters(text).split(/[,;!?\n]|\.(?=\s|$)/u)) {
    const words = plainWords(part);
    if (NOT_SO.test(words)) continue;
    if (PERSON_ALONE.test(words) || PERSON_NOTED.test(words)) return 'person';
    if (NUMBER_ALONE.test(words) || NUMBER_NOTED.test(words)) return 'number';
  }
  return undefined;
};

/** How the words begin that may stand for a private person in place of a company. */
export const mayNamePrivatePerson = stemSieve({
  mark: STEM_MARKS.privatePerson,
  stems: () =>
    `_particul _priv _consum _consom _konsum _verbraucher _endverbraucher _person _individu _natur _household _haushalt _huishouden _perso_ _domicil _maison_ _lui_ _ele_ _eux_ _home _casa_ _thuisn
    _m_ _mr_ _mrs_ _mme_ _mes_ _mle_ _monsieur _madame _her_ _frau_ _sr_ _sra_ _senor _signor _sig_ _sigra_ _dhr_ _mevr _mw_ _fam_ _famil _foyer _menag _gezin_ _nucleo_ _hogar_ _retrait _retired_ _pension _rentner
    _jubil _gepension _etudi _student _estud _stud _lyce _coleg _schul _schol _chom _emploi_ _profesion_ _activit _inactif_ _unemployed_ _jobles _stay _housew _househ _arbeits _erwerbs _hausf _hausm _desemp _paro_ _ama_
    _disocup _casaling _desempr _dona_ _werklo _werkzo _huisv _huism _proprietair _locatair _eigenheim`.split(/\s+/),
});

/** As long as a number with a word behind it, and no shorter. */
const isLongNumber: Sieve = (_bytes, from, to) => to - from >= 16;
const PERSONAL_LINE = prefiltered(
  /^(?:(?:mon |son |le |du |de |no |n |num |numero |tel |telephone |portable |mobile |gsm |fixe |ligne |cell |cellulare |movil |handy |mobil |phone |number |telefono |telefoon |a |la |au )*)(?:perso|personnel|personnelle|prive|privee|personale|personal|private|privat|privato|privada|privado|particular|domicile|maison|home|zuhause|casa|thuis)$/,
);
/** Whether words stand beside a number that say that it is somebody's own, or of a home: "06 39 98 00 11 (portable perso)". */
export const isPersonalLine = (text: string): boolean =>
  text.length <= LONGEST_NOTE && /\p{L}{3}/u.test(text) && PERSONAL_LINE.test(plainWords(text.replace(/[\d+]/g, ' ')));
const NUMBERS: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['phone', 'mobile']);

const NOTES: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['comments', 'status', 'tags']);

/** What is doubted of who a contact is. */
export const PRIVATE_DOUBTS = {
  unread: {
    en: 'A private person or a company, this word does not say which: write one of the two, or read it and decide.',
    fr: 'Particulier ou entreprise, ce mot ne le dit pas : écrivez l’un des deux, ou lisez-le et tranchez.',
    severity: 'warning',
    verdict: 'unknown',
  },
  noted: {
    en: 'A note says that this is a private person: find out who answers, and get an opt-in if it is so.',
    fr: 'Une note dit que c’est un particulier : voyez qui répond, et obtenez un opt-in si c’est le cas.',
    severity: 'warning',
    verdict: 'unknown',
  },
  home: {
    en: 'A note says that this number is private or of a home: find another, or get an opt-in before calling.',
    fr: 'Une note dit ce numéro personnel ou au domicile : trouvez-en un autre, ou un opt-in avant d’appeler.',
    severity: 'warning',
    verdict: 'unknown',
    channels: ['phone', 'sms'],
  },
} as const;

/** What is doubted of a contact by its notes, and in which column. */
export interface PrivateDoubt {
  readonly info: ColumnInfo;
  readonly doubt: keyof typeof PRIVATE_DOUBTS;
}

/** A reader of notes that say of a contact that it is a private person; undefined for a file without notes. */
export const makePrivateNotes = (columns: readonly ColumnInfo[]): ((contact: Contact) => PrivateDoubt | undefined) | undefined => {
  const notes = columns.filter((info) => NOTES.has(readAs(info)));
  const readers = (['person', 'number'] as const).flatMap((is) =>
    notes.map((info) => ({
      info,
      doubt: is === 'person' ? ('noted' as const) : ('home' as const),
      read: makeSiftedReader(info, (text) => notesPrivatePerson(text) === is, mayNamePrivatePerson),
    })),
  );
  for (const info of columns)
    if (NUMBERS.has(info.field)) readers.push({ info, doubt: 'home', read: makeSiftedReader(info, isPersonalLine, isLongNumber) });
  return readers.length === 0 ? undefined : (contact) => readers.find(({ read }) => read(contact));
};
