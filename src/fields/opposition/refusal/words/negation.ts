import { makeAbsenceTest } from './absence.js';
import { bitOf, type Token } from './tokens.js';

/** What a negation makes of the word it denies: something other than a wish or a call is denied; a wish is; being called is. */
export const DENIED = 1 << 28;
export const WANTNOT = 1 << 29;
export const NOREACH = 1 << 30;
/** A negation that denies nothing that matters: it counts what is not there, or it is "more". */
export const IDLE = 1 << 31;

const NOT = bitOf('NOT');
const WANT = bitOf('WANT');
const DENIES = NOT | DENIED | WANTNOT | NOREACH;
const REACH = bitOf('REACH');
const NO = bitOf('NO');
const CONTACT = REACH | bitOf('OFFER');
/** What says nothing any more once it is denied: "ne me retirez pas de la liste". */
const DENIABLE = bitOf('REMOVE') | bitOf('END') | bitOf('REFUSE') | bitOf('SIGNED_OFF') | bitOf('OPPOSITION');

const PRONOUNS = new Set('l le la les me m nous vous lui leur en y se s te t surtout vraiment absolument plus pas jamais rien'.split(' '));
const FRENCH_NOT = /^(?:pas|plus|jamais|aucune?|rien|nule?)$/;
/** "plus tard", "plus que": more, not no more. */
const MORE = /^(?:souvent|tard|tot|que|loin|cher|chere|grand|infos?|rapide|simple|long|haut|bas|precis)/;
/** Before a `plus` without `ne`: the beginning, or a word after which it is no more ("de plus appeler"). Elsewhere it is more ("envoyer plus d'offres"). */
const NO_MORE_AFTER = /^(?:|:|de|jamais|ve[u]t?x?|souhaite|surtout|dit|et|a|quon|pas|mapeles|tu|apele\w*|contact\w*|derang\w*)$/;
/** How far `ne` stands before `pas`, in words. */
const REACH_OF_NE = 5;

/** How far behind a negation what did not happen is named. */
const FURTHEST_ABSENCE = 3;
const NEAR = 24;

/** "plus de détails", "plus d'infos": more of something that people ask for. */
const ASKED_FOR =
  /^(?:infos?|informations?|details?|renseignements?|precisions?|temps|choix|photos?|docs?|documentation|explications?|exemples?|elements?)$/;
const isMoreOf = (tokens: readonly Token[], at: number): boolean =>
  /^d[e]?$/.test(tokens[at + 1]?.word ?? '') && ASKED_FOR.test(tokens[at + 2]?.word ?? '');

const placeOfNe = (tokens: readonly Token[], at: number): number => {
  for (let i = at - 1; i >= 0 && i >= at - REACH_OF_NE && tokens[i]?.word !== ''; i--)
    if (/^ne?$/.test((tokens[i] as Token).word)) return i;
  return -1;
};

/** French puts a verb between `ne` and `pas`: which verb it is decides whether a wish, a call or anything else is denied. */
const denyFrenchVerbs = (tokens: readonly Token[]): void => {
  for (const [at, token] of tokens.entries()) {
    if (!FRENCH_NOT.test(token.word)) continue;
    const ne = placeOfNe(tokens, at);
    if (
      token.word === 'plus' &&
      (MORE.test(tokens[at + 1]?.word ?? '') ||
        (ne < 0 && isMoreOf(tokens, at)) ||
        (ne < 0 && !NO_MORE_AFTER.test(tokens[at - 1]?.word ?? '')))
    )
      token.bits = IDLE;
    if (ne < 0) continue;
    (tokens[ne] as Token).bits = 0;
    const verbs = tokens.slice(ne + 1, at).filter(({ word }) => !PRONOUNS.has(word));
    const [first] = verbs;
    // "ne plus appeler": nothing stands between, and the negation goes on.
    if (!first) continue;
    const bits = verbs.reduce((all, verb) => all | verb.bits, 0);
    if (!(bits & (WANT | REACH))) for (const verb of verbs) verb.bits &= ~DENIABLE;
    token.bits = bits & WANT ? WANTNOT : first.bits & REACH ? NOREACH : DENIED;
  }
};

/** Elsewhere a wish is denied by a negation beside it, before or after: "no quiere", "möchte nicht". */
const denyWishes = (tokens: readonly Token[]): void => {
  for (const [at, token] of tokens.entries()) {
    if (!(token.bits & WANT)) continue;
    for (const step of [-1, 1])
      for (let i = at + step; Math.abs(i - at) <= 3 && tokens[i] && (tokens[i] as Token).word !== ''; i += step)
        if ((tokens[i] as Token).bits & NOT) (tokens[Math.max(i, at)] as Token).bits |= WANTNOT;
  }
};

/** A clause of so few words, one of them a negation of what did not happen, says nothing but that: "pas encore contacté", "no emails received". */
const FEW_WORDS = 5;

/**
 * Marks the negations that only tell what did not happen: the sentences have seen to them, and whoever reads next must not take them for more.
 * @returns whether the text says nothing else
 */
export const idleAbsences = (tokens: readonly Token[]): boolean => {
  let some = false;
  for (const [at, token] of tokens.entries()) {
    if (!(token.bits & NOT)) continue;
    // What stands further off tells nothing, and would be looked at again for every negation of a long text.
    const start = Math.max(0, at - 1);
    const isAbsence = makeAbsenceTest(tokens.slice(start, at + NEAR));
    for (let to = at + 1; to <= at + FURTHEST_ABSENCE && tokens[to] && (tokens[to] as Token).word !== ''; to++)
      if (isAbsence(at - start, to - start)) {
        token.bits = IDLE;
        some = true;
        break;
      }
  }
  const words = tokens.filter(({ word }) => word !== '').length;
  const clauses = tokens.filter(({ word }, at) => word === '' && tokens[at - 1]?.word).length;
  return some && clauses === 1 && words <= FEW_WORDS && !tokens.some(({ bits }) => bits & DENIES);
};

/** "no more than 3", "pas plus de 2", "nicht mehr als": a number, and no refusal. */
const AT_MOST = /^(?:more|plus|mas|piu|mehr)$/;
const THAN = /^(?:than|de|que|als|di)$/;
const readLimits = (tokens: readonly Token[]): void => {
  for (const [at, token] of tokens.entries())
    if (AT_MOST.test(token.word) && THAN.test(tokens[at + 1]?.word ?? '') && /^\d+$/.test(tokens[at + 2]?.word ?? ''))
      for (const place of [at - 1, at]) if (tokens[place]) (tokens[place] as Token).bits = IDLE;
};

/** Finds what the negations of a text deny, and writes it into the bits of its words. */
export const readNegations = (tokens: readonly Token[]): void => {
  readLimits(tokens);
  denyFrenchVerbs(tokens);
  denyWishes(tokens);
};

/**
 * Whether what follows answers with a no: "Opposition : non", "opposition (non)". Behind a mark it may refuse once more ("no llamar, no enviar mails"),
 * and a negation is answered by nothing but a no.
 */
export const isAnsweredNo = (tokens: readonly Token[], to: number, denies: boolean): boolean => {
  const at = [to + 1, to + 2].find((place) => (tokens[place]?.bits ?? 0) & NO);
  const mark = tokens[to + 1]?.word ?? '';
  if (at === undefined || (mark !== '' && mark !== ':')) return false;
  if (mark === ':') return true;
  const after = tokens.slice(at + 1, at + 4);
  const end = after.findIndex(({ word }) => word === '');
  return denies ? end === 0 : !after.slice(0, end < 0 ? after.length : end).some(({ bits }) => bits & CONTACT);
};
