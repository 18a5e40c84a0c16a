import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * Of whom a note says something: "client décédé" is the contact, "sa mère est décédée" is not. The nearest word for a person before it decides;
 * where there is none, it is the contact.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const CONTACT = setOf(
  `client cliente clients monsieur madame m mr mme mlle mrs ms miss titulaire abonne abonnee assure assuree adherent adherente souscripteur souscriptrice
  donateur donatrice contact locataire interlocuteur interlocutrice personne elle il lui she he er sie kunde kundin customer client holder member
  eleve etudiant etudiante diplome diplomee alumnus alumna membre societaire donor spender spenderin mitglied lid donateur donatrice donante donatore donatrice doador doadora socio socia
  majeur majeure cliente klant senor senora signor signora intestatario kund kunden klient klientka pani hon`,
);
const OTHERS = setOf(
  `conjoint conjointe epoux epouse mari femme pere mere papa maman parent parents beau belle grand grande frere soeur fils fille enfant enfants oncle tante cousin cousine neveu niece
  ami amie voisin voisine compagnon compagne proche proches bebe chien chienne chat chatte cheval jument animal collegue gerant gerante dirigeant dirigeante
  directeur directrice patron patronne associe associee president presidente fondateur fondatrice pdg predecesseur ancien ancienne
  spouse wife husband father mother dad mum mom parents brother sister daughter child children kid uncle aunt friend neighbour colleague boss owner
  manager founder ceo director partner dog cat horse pet mann vater mutter eltern bruder schwester sohn tochter kind freund nachbar chef hund katze ehemann ehefrau opa oma schwiegervater schwiegermutter
  marido mujer esposa esposo padre madre hermano hermana hijo hija abuelo abuela suegro suegra perro perra gato gata marito moglie fratello sorella figlio figlia nonno nonna cane gatto
  vrouw man echtgenoot echtgenote partner vader moeder ouders broer zus zoon dochter kinderen oma opa buurman buurvrouw collega baas zaakvoerder hond kat paard
  hustru maka mamma pappa mor dotter dottern sonen sonens bror syster kone konen datter datteren maz zona matka ojciec syn syna corka brat siostra babcia dziadek hunden katten pies frun maken makan mannen mamman pappan fruen manden konen moren faren moderen faderen zone meza`,
);
const DENIALS = setOf('pas non plus jamais aucun aucune sans ni not no never nicht kein keine sin senza niet geen isn wasn');
/** Between a fact and whose it is: "décès de sa mère". */
const OF = setOf(
  'de du d des of von vom der di del della van son sa ses leur leurs mon ma mes la le l les his her their the my su sus sua suo seiner ihrer zijn haar mijn hun',
);
const REACH = 6;
const DENIED_WITHIN = 3;

/** A dot after it ends no sentence. */
const CIVILITY = /(?<![\p{L}\p{N}])(m|mr|mrs|ms|mme|mlle|dr|sr|sra|sig|lt|fr|hr)\. /giu;

/** The sentences of a text, each as its plain words. A dot inside a date ends none. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(CIVILITY, '$1 ')
    .split(/[;!?\n]|\.(?=\s|$)/u)
    .map(plainWords)
    .filter((words) => words !== '');

/** What stands before the first comma of each sentence that has one: a relative named behind it is no longer whom it is about ("décédé, sa fille gère"). */
export const openingsOf = (text: string): readonly string[] =>
  text.includes(',')
    ? text
        .replace(CIVILITY, '$1 ')
        .split(/[;!?\n]|\.(?=\s|$)/u)
        .flatMap((sentence) => (sentence.includes(',') ? plainWords(sentence.slice(0, sentence.indexOf(','))) || [] : []))
    : [];

const wordsOf = (text: string): readonly string[] => text.trim().split(' ');

/**
 * Whether what stands from `start` to `end` in the words of a sentence is said of somebody else than the contact, or denied.
 * @param words as `plainWords` gives them
 */
export const isOfOthers = (words: string, start: number, end: number): boolean => {
  const before = wordsOf(words.slice(0, start)).slice(-REACH).reverse();
  if (before.slice(0, DENIED_WITHIN).some((word) => DENIALS.has(word))) return true;
  // "Sa femme au téléphone, M. est mort": whom the words themselves name, unless they are somebody's ("la mère de M. Roy").
  const isNamed = CONTACT.has(words.slice(start, end).trim().split(' ')[0] as string) && !OF.has(before[0] as string);
  const nearest = isNamed ? undefined : before.find((word) => CONTACT.has(word) || OTHERS.has(word));
  if (nearest !== undefined && OTHERS.has(nearest)) return true;
  const behind = wordsOf(words.slice(end));
  if (!OF.has(behind[0] as string)) return false;
  const whose = behind.slice(1, DENIED_WITHIN).find((word) => !OF.has(word));
  return whose !== undefined && OTHERS.has(whose);
};

/** Whether some match of an expression in the words of a sentence is about the contact, and is not one of those that `excused` knows. */
export const saysOfContact = (words: string, said: RegExp, excused?: (words: string, start: number, end: number) => boolean): boolean => {
  for (const match of words.matchAll(said)) {
    const end = match.index + match[0].length;
    if (!isOfOthers(words, match.index, end) && !excused?.(words, match.index, end)) return true;
  }
  return false;
};

/** Headers about somebody else, of whom a cell then speaks. */
const OF_OTHERS = prefiltered(
  /\b(?:conjoint\w*|epou\w*|mari|femme|spouse|wife|husband|partner|pere|mere|parents?|father|mother|frere|soeur|enfants?|fils|fille|child\w*|famil\w*|\w*vater|\w*mutter|ehe\w*|\w*vader|\w*moeder|echtgeno\w+|kind|kinderen|zoon|dochter|padre|madre|conyuge|coniuge|marito|moglie|animal\w*|pet|cheval|chien|chat|dog|cat|horse|hund|katze)\b/,
);

/** Whether a header, folded, asks about somebody else than the contact. */
export const isHeaderOfOthers = (header: string): boolean => OF_OTHERS.test(header);
