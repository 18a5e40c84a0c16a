import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Deaths that a relative tells: "sa fille nous informe du décès de sa mère", "son fils a appelé pour le décès". Who is named first is alive, and whose death
 * it is follows from who tells it: of a parent by a child, of a husband by his wife.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const CHILD = setOf(
  'fils fille son daughter sohn tochter hijo hija figlio figlia zoon dochter filho filha neveu niece nephew neffe nichte sobrino sobrina nipote',
);
const PARENT = setOf(
  'mere pere maman papa parents oncle tante mother father mum mom dad uncle aunt mutter vater madre padre moeder vader mae pai onkel tio tia zio zia',
);
const SPOUSE = setOf(
  'mari femme epoux epouse conjoint conjointe compagnon compagne husband wife spouse partner mann frau ehemann ehefrau marido mujer esposo esposa marito moglie man vrouw echtgenoot echtgenote esposo mulher witwe witwer veuve veuf widow widower viuda viudo vedova vedovo weduwe weduwnaar viuva viuvo',
);
const SIBLING = setOf('frere soeur brother sister bruder schwester hermano hermana fratello sorella broer zus irmao irma');
/** Of whom a relative may tell it as well, and who is no contact. */
const OTHERS = setOf(
  `chien chienne chat chatte cheval animal associe associee collegue gerant patron dirigeant voisin voisine ami amie dog cat horse pet colleague boss neighbour friend hund katze
  chef kollege nachbar perro gato caballo socio jefe amigo cane gatto cavallo collega capo hond kat paard buurman baas cao`,
);
const FAMILIES = [CHILD, PARENT, SPOUSE, SIBLING, OTHERS];
const OF_A_SON = setOf('his her their the s customer client');
/** The family of a word; of "son", which is his in French, only where English has a son. */
const familyAt = (words: readonly string[], at: number): ReadonlySet<string> | undefined => {
  const word = words[at] as string;
  if (word === 'son' && !(OF_A_SON.has(words[at - 1] ?? '') || (at === 0 && TELLS.has(words[1] ?? '')))) return undefined;
  return FAMILIES.find((family) => family.has(word));
};

/** What a relative does who tells it. */
const TELLS = setOf(
  `informe informes informee informant annonce annonces annoncee signale signalee signaler previent prevenu prevenus prevenue prevenir apprend appris appelle appele appelee ecrit telephone contacte confirme
  informed informs told tells called calls says said reported reports wrote rang notified confirmed
  informiert informierte meldet meldete gemeldet teilt teilte mitgeteilt schreibt schrieb ruft anruf sagt
  informa informo avisa aviso comunica comunico llama llamo dice avvisa segnala telefona chiama informato comunicato
  tel phone telefono tlf telefon telefoon
  meldt meldde gemeld belt belde laat liet bericht avisou informou ligou comunicou`,
);
const DEATHS = setOf(
  `deces decede decedee dcd mort morte disparition death died deceased passing tod todesfall ableben verstorben gestorben fallecimiento fallecido fallecida fallecio muerte defuncion
  decesso morte morto morta muerto muerta murio morreu tot gestorben dead defunt defunte deceduto deceduta mancato mancata overlijden overleden gestorven dood falecimento falecido falecida faleceu obito`,
);
const OF_IT = setOf('de du d des of der des del della di do da van von');

const REACH = 6;
const BEHIND = 5;

/** The place of the first word of a kind from a place on, within reach; -1 for none. */
const findFrom = (words: readonly string[], from: number, is: (word: string) => boolean): number => {
  for (let at = from; at < words.length && at < from + REACH; at++) if (is(words[at] as string)) return at;
  return -1;
};

/** The first family between two places. */
const familyIn = (words: readonly string[], from: number, to: number): ReadonlySet<string> | undefined => {
  for (let at = from; at < to && at < words.length; at++) {
    const family = familyAt(words, at);
    if (family) return family;
  }
  return undefined;
};

/** Whether who is said to have died is whom a teller of that family has in common with us: the contact. */
const isOurs = (teller: ReadonlySet<string>, dead: ReadonlySet<string>): boolean =>
  dead === (teller === CHILD ? PARENT : teller === PARENT ? CHILD : teller);

/**
 * Whether a relative tells in the words of a sentence that the contact has died.
 * @param words as `plainWords` gives them
 */
export const familyTellsDeath = (sentence: string): boolean => {
  const words = sentence.split(' ');
  for (let at = 0; at < words.length; at++) {
    const teller = familyAt(words, at);
    if (!teller || teller === OTHERS) continue;
    const tells = findFrom(words, at + 1, (word) => TELLS.has(word));
    const death = tells < 0 ? -1 : findFrom(words, tells + 1, (word) => DEATHS.has(word));
    if (death < 0 || words.slice(at, death).some((word) => word === 'pas' || word === 'not' || word === 'nicht')) continue;
    // Between both stands who it was: "her mother's death", "dass die Mutter verstorben ist".
    const before = familyIn(words, tells + 1, death);
    const behind = OF_IT.has(words[death + 1] ?? '') ? familyIn(words, death + 2, death + 1 + BEHIND) : undefined;
    const dead = before ?? behind;
    if (!dead || isOurs(teller, dead)) return true;
  }
  return false;
};

const WIDOW = '(?:veuve|veuf|widow(?:er)?|witwer?|viud[oa]|vedov[oa]|weduw(?:e|naar)|viuv[oa])';
/** A widow who is somebody's, or who tells it: the record may be that of who died. Who is noted as a widow herself lost somebody else. */
const OF_WIDOWS = prefiltered(
  [
    `(?<![^ ])(?:sa|son|his|her|their|seine|ihr|sein|su|sua|suo|zijn|haar) ${WIDOW}(?! (?:de|d|di) )(?![^ ])`,
    `^(?:(?:la|le|l|the|die|der|il|de|el|a) )?${WIDOW} (?:(?:nous|a|has|have|hat|ha|heeft|ons|ci|nos|uns|o) ){0,2}(?:informe|informee|informes|previent|prevenu|signale|informed|told|notified|says|said|informiert|informierte|meldet|meldete|gemeldet|teilt|avisa|aviso|avisado|comunica|avvisa|avvisato|meldt|meldde|gemeld|avisou|informou)(?![^ ])`,
    `^(?:la|le|the|die|der|il|de|el) ${WIDOW} (?:(?:nous|a|has|have|hat|ha|heeft|ci) ){0,2}(?:appelle|appele|called|calls|rang|wrote|ruft|angerufen|schreibt|schrieb|llamo|llama|chiama|chiamato|belt|belde)(?![^ ])`,
    `^(?:(?:la|le|the|die|der|de) )?${WIDOW} (?:(?:de|du|d|l|la|le|of|a|the|our|von|des|der|van|het|een|del|della|do|da) ){1,3}(?:adherente?|membre|cliente?|donateur|donatrice|abonnee?|member|customer|donor|supporter|mitglieds?|kunden|spenders|lid|klant|donateur|socio|socia|donante|donatore|cliente)(?![^ ])`,
  ].join('|'),
);
/** Whether the words of a sentence speak of a widow so that the contact may be who died. */
export const widowTells = (sentence: string): boolean => OF_WIDOWS.test(sentence);

const SOMEBODY = setOf(
  'il elle he she er sie lui lei ella hij zij m mr mme mrs ms monsieur madame herr frau sr sra senor senora signor signora client cliente kunde kundin customer klant titulaire',
);
/**
 * The same of a sentence in which a colon stands for who tells it, written as "says": "fils : M. est mort". With nobody named behind it, it is a label that says
 * who died ("mère : décédée").
 */
export const isDeathToldBehind = (sentence: string): boolean => {
  const words = sentence.split(' ');
  const behind = words.slice(words.indexOf('says') + 1);
  const death = behind.findIndex((word) => DEATHS.has(word));
  const isNamed = familyIn(behind, 0, death) !== undefined || behind.slice(0, death + 1).some((word) => SOMEBODY.has(word));
  return isNamed && familyTellsDeath(sentence);
};

/** Who wishes them peace, and goes on about the family: elsewhere it is a bank account in French. */
const IN_PEACE = prefiltered(
  /^(?:rip|r i p|qepd|q e p d|(?:qu (?:il|elle) )?repose en paix|rest in peace|descanse en paz|riposi in pace|ruhe in frieden|rust in vrede) (?!(?:de|du|d|recu|recue|sur|a|of|from|envoye|au|compte|pour)(?: |$))(?:(?:the|his|her|their|sa|son|la|le|ses|seine|ihre|sein|ihr|su|sua|suo|zijn|haar|die|der|per|par|says|said|told) ){0,3}(?:colleague|collegue|kolleg(?:e|in)|collega|friend|ami|amie|wife|husband|widow|widower|family|daughter|mother|father|brother|sister|femme|mari|epouse|veuve|famille|fils|fille|frere|soeur|frau|mann|witwe|familie|sohn|tochter|mujer|marido|viuda|familia|hij[oa]|moglie|marito|vedova|famiglia|figli[oa]|vrouw|weduwe|zoon|dochter)(?![^ ])/,
);
/** Whether the words of a sentence wish peace and go on about the family: "RIP - wife answered". */
export const familyInPeace = (sentence: string): boolean => IN_PEACE.test(sentence);

/** "Todesfall in der Familie, später melden": whoever is to be called later is alive, where the note names nobody else. */
const IN_FAMILY =
  '(?:deces|deuil|death|bereavement|todesfall|sterbefall|trauerfall|overlijden|sterfgeval|lutto|decesso|fallecimiento) (?:dans (?:la|sa)|in (?:the|his|her|der|de|zijn|haar)|in|en (?:la|su)|nella) (?:famille|family|familie|familia|famiglia)';
const CALL =
  '(?:rappeler|recontacter|rappel|a rappeler|call|call back|call again|ring|ring back|wait|melden|anrufen|zuruckrufen|warten|bellen|terugbellen|llamar|volver a llamar|richiamare|chiamare|attendre|patienter)';
const WHEN =
  '(?:plus tard|spater|later|mas tarde|piu tardi|luego|dopo|apres|dans|in|en|\\d{1,2}|quelques|einigen|a few|unas|alcune|enkele|semaines?|mois|weeks?|months?|wochen?|monate?n?|semanas?|settiman[ae]|weken|maand(?:en)?|mes|mese|jours|days|tagen?|bitte|please|svp|merci|la|le|the|prochaine?|next|nachste[rn]?)';
const FAMILY_DEATH = new RegExp(`^${IN_FAMILY}(?: ${WHEN})* ${CALL}(?: ${WHEN})*$`);
/** Folded words without a death in the family of whoever is to be called later. */
export const withoutFamilyDeath = (words: string): string => (FAMILY_DEATH.test(words) ? '' : words);
