import { foldLetters } from '../../fields/text/letters.js';
import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { Span } from '../../model/document/span.js';
import { PERSONAL_ELSEWHERE, WARES_ELSEWHERE } from './foreign-offers.js';

/** What people buy for themselves and their family, on folded text. */
const WARES =
  /\b(?:mutuelles?|complementaires? sante|sante|retraites?|epargne\w*|placements?|assurances?|prevoyance|patrimoines?|impots?|defiscalis\w*|immobili\w*|investi\w*|credits?|vacances|voyages?|sejours?|per|livrets?|obseques|croisieres?|noel|treats?|christmas|toys?|cruises?|pensions?|savings|insurance|mortgages?|investments?|tax(?:es)?|holidays?|wealth|health (?:plan|cover)|funeral|isa|property)\b/;
/** For whom it is: the reader at home, and no company. */
const PERSONAL =
  /\b(?:(?:a|pour (?:votre )?) ?(?:titre|usage|compte) (?:strictement |purement )?(?:personnel|prive|particulier)|(?:vous|toi) et (?:votre|ton|ta) (?:conjointe?|famille|epouse?|mari|femme|compagn\w+|foyer)|(?:vous meme|vous) et (?:vos|les votres?) (?:proches|enfants)|(?:votre|vos) (?:\w+ )?(?:patrimoine|epargne|mutuelle|placements?|impots|retraite|assurance|vacances) (?:personnel\w*|prive\w*|perso|familia\w+)|votre (?:foyer|conjoint\w*)|a (?:partager|vivre|passer|decouvrir|savourer) en famille|votre (?:credit|pret|emprunt) (?:immobilier )?(?:personnel|perso)|(?:you|yourself) and the (?:kids|children|family|little ones)|to (?:share|enjoy) (?:with (?:the|your) (?:family|kids)|as a family)|your (?:personal|private) (?:mortgage|loan)|mutuelle (?:sante )?perso\w*|(?:you|yourself) and your (?:family|spouse|partner|wife|husband|loved ones|household|children)|your (?:personal|private|family) (?:\w+ )?(?:savings|pension|insurance|wealth|finances|tax\w*|retirement|investments?|health \w+|holidays?)|in (?:your )?(?:a )?(?:private|personal) capacity|for your own (?:retirement|savings|home))\b/;
/** The writer speaks of himself, or of what it is not. */
const NOT_OFFERED =
  /\b(?:vos|de vos|your) (?:\w+ )?(?:salaries|collaborateurs|equipes|clients|employes|staff|employees|customers)\b.{0,60}\b(?:en famille|as a family|with (?:the|your) family)\b|\bcse\b|\b(?:je (?:vous )?(?:ecris|contacte|parle)|i (?:am )?(?:writ\w+|speak\w*)) (?:\w+ ){0,2}(?:a titre|in)\b|\b(?:pas|jamais|non|not|never)(?: \w+){0,2} (?:a titre personnel|personal)\b/;

const folded = (says: string): string => foldLetters(says.slice(0, 600)).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ');

/** Where a message offers something to the reader as a private person: a pension for them and their spouse; undefined where it does not. */
export const personalOffer = ({ subject, sentences }: JudgedMessage): Span | undefined => {
  const shown = sentences.filter(({ visible }) => visible !== 'hidden');
  const of = (says: string): boolean => {
    const words = folded(says);
    return (PERSONAL.test(words) && !NOT_OFFERED.test(words)) || PERSONAL_ELSEWHERE().test(words);
  };
  const isWare = (says: string): boolean => WARES.test(folded(says)) || WARES_ELSEWHERE().test(folded(says));
  if (!shown.some(({ says }) => isWare(says)) && !(subject && isWare(subject.text))) return undefined;
  return shown.find(({ says }) => of(says))?.at ?? (subject && of(subject.text) ? subject.at : undefined);
};

/** Private persons by name, at the head of a text or as those whom it is for; on folded text. "Vos clients particuliers" are a shop's. */
const NAMED = lazy(
  () =>
    /(?:^|: )\W{0,3}particuliers?(?: proprietaires?)? ?[,:!]|\((?:b2c|particuliers?|consumers?|privatkunden|particulares|privati|particulieren)\)|\b(?:offre|aide|prime|campagne|script|cible|public|audience|appels?)s? ?:? (?:reservee?s? aux |pour (?:les )?|aux )?particuliers\b|\b(?:reservee?s? aux|vous etes un|en tant que) particuliers?\b|\b(?:dear|attention,?) home ?owners?\b|\bare you (?:a|the) home ?owner\b/,
);
/** What only a private person has: a home. "Votre maison d’édition", "votre maison de santé" and "à votre domicile fiscal" are none. */
const AT_HOME = lazy(
  () =>
    /\b(?:votre|ton) (?:logement|habitation|appartement|foyer|residence (?:principale|secondaire)|pavillon|domicile(?! fiscal)|maison(?! (?:d|de|des|du|mere|medicale|familiale rurale|est|sera|propose|vous|et (?:ses|vos))\b))\b|\b(?:etes|es) (?:vous|tu) (?:bien )?(?:proprietaires?|locataires?)(?: ou (?:locataires?|proprietaires?))?(?: de (?:votre|ta|la) (?:maison|logement|appartement|residence)| occupant)?(?= ?[?.!,]|$)|\bproprietaires? (?:d une |de (?:votre )?)(?:maison|appartement|pavillon)\b|\b(?:eligibles? a|droit a|beneficie[rz]? de) (?:ma ?prime ?renov)|\b(?:votre|ta) (?:ma ?)?prime ?(?:renov|adapt)|\byour (?:home(?! (?:page|screen|office|care|country|market|city|state|base|team|game|based|delivery|button|directory|builds?|builders?|improvement))|house(?!hold name)|household|loft)\b|\b(?:ihr(?:e|em|es|en)?|dein(?:e|em)?) (?:eigenheim\w*|zuhause|wohnung|einfamilienhaus\w*)\b|\b(?:tu|su|vuestra) (?:casa|vivienda|hogar)\b|\b(?:la tua|la sua) (?:casa(?! (?:madre|editrice|di cura))|abitazione)\b|\bcasa tua\b|\b(?:uw|je|jouw) (?:woning|huis)\b|\b(?:a sua|tua) (?:casa|habitacao)\b/,
);
/** Somebody's trade: those homes are of its clients. */
const OF_TRADE = lazy(
  () =>
    /\b(?:clients?|clientele|customers?|locataires de|tenants?|patients?|adherents?|salaries|collaborateurs|equipes?|employes?|entreprise|societe|commerce|cabinet|agence|chantiers?|locaux|bureaux?|teletravail\w*|staff|employees?|company|business|offices?|kunden|mitarbeiter\w*|unternehmen|clientes|empresa|clienti|azienda|klanten|bedrijf|strictement professionnel)\b/,
);

/** Whether a sentence speaks to its reader as to a private person: "Particuliers, votre logement…", "are you the homeowner?". */
export const addressesConsumers = (says: string): boolean => {
  const words = folded(says).trim();
  return (NAMED().test(words) || AT_HOME().test(words)) && !OF_TRADE().test(words);
};

const MOST_SENTENCES = 400;
/** Where a message speaks to private persons; undefined where it does not. */
export const addressedIn = ({ subjects, sentences }: Pick<JudgedMessage, 'subjects' | 'sentences'>): Span | undefined =>
  sentences.slice(0, MOST_SENTENCES).find(({ says, visible }) => visible !== 'hidden' && addressesConsumers(says))?.at ??
  subjects.find(({ text }) => addressesConsumers(text))?.at;
