import { foldLetters } from '../../fields/text/letters.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { Span } from '../../model/document/span.js';
import { PERSONAL_ELSEWHERE, WARES_ELSEWHERE } from './foreign-offers.js';

/** What people buy for themselves and their family, on folded text. */
const WARES =
  /\b(?:mutuelles?|complementaires? sante|sante|retraites?|epargne\w*|placements?|assurances?|prevoyance|patrimoines?|impots?|defiscalis\w*|immobili\w*|investi\w*|credits?|vacances|voyages?|sejours?|per|livrets?|obseques|pensions?|savings|insurance|mortgages?|investments?|tax(?:es)?|holidays?|wealth|health (?:plan|cover)|funeral|isa|property)\b/;
/** For whom it is: the reader at home, and no company. */
const PERSONAL =
  /\b(?:(?:a|pour (?:votre )?) ?(?:titre|usage|compte) (?:strictement |purement )?(?:personnel|prive|particulier)|(?:vous|toi) et (?:votre|ton|ta) (?:conjointe?|famille|epouse?|mari|femme|compagn\w+|foyer)|(?:vous meme|vous) et (?:vos|les votres?) (?:proches|enfants)|(?:votre|vos) (?:\w+ )?(?:patrimoine|epargne|mutuelle|placements?|impots|retraite|assurance|vacances) (?:personnel\w*|prive\w*|perso|familia\w+)|votre (?:foyer|conjoint\w*)|mutuelle (?:sante )?perso\w*|(?:you|yourself) and your (?:family|spouse|partner|wife|husband|loved ones|household|children)|your (?:personal|private|family) (?:\w+ )?(?:savings|pension|insurance|wealth|finances|tax\w*|retirement|investments?|health \w+|holidays?)|in (?:your )?(?:a )?(?:private|personal) capacity|for your own (?:retirement|savings|home))\b/;
/** The writer speaks of himself, or of what it is not. */
const NOT_OFFERED =
  /\b(?:je (?:vous )?(?:ecris|contacte|parle)|i (?:am )?(?:writ\w+|speak\w*)) (?:\w+ ){0,2}(?:a titre|in)\b|\b(?:pas|jamais|non|not|never)(?: \w+){0,2} (?:a titre personnel|personal)\b/;

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
