import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { stanceOf } from '../answers/yes-no.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { isOpenColumn, readAs } from '../cells/read-as.js';
import { foldHeader } from '../text/fold-header.js';
import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { asksWhetherAdult, asksWhetherMinor } from './ages/age-questions.js';
import { readDeceased } from './said-deaths.js';

/**
 * Columns that ask of a contact by a yes or a no whether they live or are of age ("Patient décédé", "Vivant", "Majeur"), or why they left ("Motif de
 * sortie"), and are nobody's field.
 * @module
 */

/** Who is asked about, and how. */
const WHO =
  '(?:(?:est|is|ist|es|le|la|client|cliente|patient|patiente|assure|assuree|adherent|adherente|abonne|abonnee|titulaire|donateur|donatrice|membre|contact|personne|customer|member|person|kunde|klant|deelnemer|persoon|lid|statut|status|flag|top|ind|indic\\w*|code|indicador|indicatore|kennzeichen|kz) )*';
/** How a column is to be filled. */
const HOW_TO_FILL = / (?:oui non|o n|yes no|y n|ja nein|ja neen?|j n|si no|s n|1 0|0 1)$/;
const asks = (words: string): RegExp => prefiltered(`^${WHO}(?:${words})$`);

const DEAD = asks(
  'deces|decede|decedee|decede e|dcd|defunte?|deceased|death|verstorben|todesfall|sterbefall|fallecid[oa]|fallecimiento|difunt[oa]|defuncion|muert[oa]|falecid[oa]|falecimento|obito|decesso|defunt[oa]|decedut[oa]|overleden|overlijden|gestorven|gestorben|in memoriam|passed away|morte?|mort[oa]|rip|r i p|q ?e ?p ?d|(?:deces|decedee?) signalee?|deceased (?:suppression )?(?:match|flag|hit)|(?:the )?bereavement(?: register)? match|mortascreen(?: match)?',
);
/** When somebody died, which is asked of nobody who lives. */
const WHEN_DEAD = prefiltered(
  /^(?:(?:date|annee|an|mois|jour|year|month|day|jahr|datum|jaar|fecha|ano|data|anno)(?: (?:de|du|d|of|der|des|van|del|di|do|da|het))* (?:deces|decede|death|decease|todes|tod|sterbefall\w*|overlijden|fallecimiento|defuncion|muerte|morte|decesso|obito|falecimento)|(?:decedee?|dcd|deceased|died|verstorben|gestorben|overleden|gestorven|fallecid[oa]|deceduto|deceduta|falecid[oa]) (?:en|le|in|on|op|am|im|el|il|nel|em|depuis|since)|(?:deces|deceased|death) (?:annee|date|year|month|day)|(?:sterbe|todes)(?:jahr|datum|tag|monat)|(?:overlijdens|sterf)(?:jaar|datum|dag))$/,
);
const ALIVE = asks('vivante?|en vie|toujours en vie|alive|living|lebt|am leben|vivo|viva|in vita|in leven');
/** The sign of it, which folding loses. */
const DAGGER = /^[\s(]*[†✝][\s).:?]*$/u;
/** Why somebody left, or a contract ended. */
const WHY_LEFT = prefiltered(
  /^(?:motif|cause|raison|reason|grund|motivo|causa)s? (?:(?:de|du|d|des|de la|of|for|della?|di|la) )*(?:sortie|resiliation|depart|radiation|fin|cloture|desactivation|inactivite|suppression|archivage|leaving|exit|termination|closure|cancellation|end|baja|cancelacion|cessazione|uscita)(?: (?:de |du |of )?(?:contrat|adhesion|dossier|client|abonnement|contract|membership))?$|^(?:kundigungs|austritts|abgangs)grund$|^reden (?:(?:van|voor) )?(?:(?:de|het) )?(?:uitschrijving|vertrek|opzegging|stopzetting|beeindiging|uitstroom)$/,
);
const DIED = prefiltered(
  /^(?:deces|decede|decedee|deceased|death|died|mort|todesfall|tod|verst|verstorben|gestorben|dcd|decd|sterbefall|ableben|fallecimiento|fallecid[oa]|defuncion|decesso|decedut[oa]|overlijden|overleden)(?: (?:(?:de |du |de l |of |of the |del |dell |des )?(?:assuree?|clien(?:te?|ta)|titulaire|adherente?|abonnee?|patiente?|membre|souscripteur|policyholder|customer|member|titular|kunden)|(?:le |en |on |am |el |il )?\d[\d ]*))*$/,
);

/** "18+", "+18 ans", "16 ans et +", "-18 ans" ask whether somebody is of age: the sign is lost when a header is folded. */
const OF_AGE =
  /^\s*(?:(?:[+>]\s?(?:de )?(1[3-8]))|(1[3-8])(?: ?(?:ans|years|jahre|años|anni|jaar))?(?: et)? ?\+)(?: ?(?:ans|years|jahre|años|anni|jaar))?(?=\s*$|\s*[?:(])/i;
const UNDER_AGE = /^\s*[-–<]\s?(?:de )?(1[3-8])(?: ?(?:ans|years|jahre|años|anni|jaar))?(?=\s*$|\s*[?:(])/i;
const signSpelt = (header: string): string => header.replace(OF_AGE, 'over $1$2').replace(UNDER_AGE, 'under $1');
const headerOf = (header: string): string => foldHeader(signSpelt(header)).replace(HOW_TO_FILL, '');
const says = (wanted: 'tick' | 'no-tick') => (text: string) => text !== '' && stanceOf(text.trim()).stance === wanted;
const [isYes, isNo] = [says('tick'), says('no-tick')];
const diedIn = (text: string): boolean => text.length <= 120 && DIED.test(plainWords(mendLetters(text)));

/** What a cell says of a death: the contact has died, or somebody has, who may be the contact. */
export type DeathMark = 'deceased' | 'noted' | undefined;
const saysDied =
  (isSaid: (text: string) => boolean) =>
  (text: string): DeathMark =>
    isSaid(text) ? 'deceased' : undefined;
const asksOfDeath = saysDied((text) => readDeceased(text) === 'yes');
/** Who asks when, and hears "unknown", knows that somebody died; a blank, a placeholder and a no say that nobody did. */
const whenDied = (text: string): DeathMark => {
  const answer = readDeceased(text);
  return answer === 'yes' ? 'deceased' : answer === 'unclear' || stanceOf(text.trim()).stance === 'open' ? 'noted' : undefined;
};

/** How the cells of such a column say of a contact that they have died; undefined for any other column. */
export const deathAskedIn = (info: ColumnInfo): ((text: string) => DeathMark) | undefined => {
  const field = readAs(info);
  if (field !== 'deceased' && !isOpenColumn(info)) return undefined;
  const header = headerOf(info.header);
  if (WHEN_DEAD.test(header) || DAGGER.test(info.header)) return whenDied;
  if (field === 'deceased') return info.field === 'deceased' ? undefined : asksOfDeath;
  if (DEAD.test(header)) return asksOfDeath;
  return ALIVE.test(header) ? saysDied(isNo) : WHY_LEFT.test(header) ? saysDied(diedIn) : undefined;
};

/** A reader of whether such a column says of a contact that they are no adult; undefined for a file that has none. */
export const makeMinorAnswers = (columns: readonly ColumnInfo[]): ((contact: Contact) => boolean) | undefined => {
  const readers = columns.flatMap((info) => {
    const header = isOpenColumn(info) ? headerOf(info.header) : '';
    const of = asksWhetherMinor(header) ? isYes : asksWhetherAdult(header) ? isNo : undefined;
    return of ? [makeColumnReader(info.column, of)] : [];
  });
  return readers.length === 0 ? undefined : (contact) => readers.some((read) => read(contact));
};
