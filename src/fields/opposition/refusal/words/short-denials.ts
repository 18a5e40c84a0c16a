import { editDistance } from '../../../../model/base/closest-word.js';
import { foldLetters, squeezeDoubles } from '../../../text/letters.js';

/**
 * What agents type for "ne plus appeler", spelt out: "ne + rapl", "nplus apler", "ne ps contcter". A negation as it is shortened or mistyped, at most
 * three small words, and one of the verbs of contacting, shortened or with a letter or two wrong: both must be there, so that "n+1" and "apl lundi" stay
 * what they are.
 * @module
 */

interface Verb {
  readonly says: string;
  readonly done: string;
  /** How it is shortened, folded. */
  readonly short: RegExp;
}
/** Letters may be lost at the end, and vowels anywhere. */
const VERBS: readonly Verb[] = [
  { says: 'appeler', done: 'appelé', short: /^(?:app|ap+e?l+e?[rz]?|aplr|ap+els|tel)$/ },
  { says: 'rappeler', done: 'rappelé', short: /^(?:rap+|rap+e?l+e?[rz]?|raplr|rp+l+e?r?|rap+els)$/ },
  { says: 'contacter', done: 'contacté', short: /^(?:ctc|ctct|ctct?e?r|cntct|cntcte?r|cter|cont|contac?t?)$/ },
  { says: 'recontacter', done: 'recontacté', short: /^(?:re?ctc|re?ctct|re?ctct?e?r|re?cntcte?r|recont|recontac?t?)$/ },
  { says: 'relancer', done: 'relancé', short: /^(?:rel|rln?ce?r?|relanc?)$/ },
  { says: 'solliciter', done: 'sollicité', short: /^(?:sol+ic?|sol+icit)$/ },
  { says: 'démarcher', done: 'démarché', short: /^(?:demarch?|dmrche?r?)$/ },
  { says: 'déranger', done: 'dérangé', short: /^(?:derange?|drnge?r?)$/ },
  { says: 'prospecter', done: 'prospecté', short: /^prospecte?r$/ },
];
const FOLDED = VERBS.map((verb) => {
  const says = squeezeDoubles(foldLetters(verb.says));
  const done = squeezeDoubles(foldLetters(verb.done));
  return { verb, forms: [says, done, `${done}e`, `${done}s`, `${done}z`] };
});
const RIGHTLY_SPELT = new Set(VERBS.flatMap(({ says, done }) => [says, done, `${done}e`].map(foldLetters)));
/** Nouns, after the number of a try ("appel n + rappel") as often as after "ne plus". */
const NOUNS = /^(?:r?ap+els?|contacts?|relances?|tel)$/;
/** "Néplus contact SARL", "Neplus Contact": a name, and no negation joined to its noun. */
const isNamed = (words: string): boolean => /^n[^\se]\p{L}*\s/iu.test(words) || /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(words);
/** One slip away, and other words. */
const OTHERS = new Set(
  'contracter contracte prospect prospects contacts contact ranger arranger derange relance relances epeler appel appels rappel rappels'.split(
    ' ',
  ),
);
const SHORTEST = 5;

/** The verb that a word means, if it is one. */
const verbOf = (word: string): Verb | undefined => {
  const short = VERBS.find((verb) => verb.short.test(word));
  if (short) return short;
  if (word.length < SHORTEST || OTHERS.has(word)) return undefined;
  const squeezed = squeezeDoubles(word);
  return FOLDED.find(({ forms }) => forms.some((form) => form[0] === squeezed[0] && editDistance(form, squeezed) <= 1))?.verb;
};

const MORE = new Map([
  ...'plus plu pl pu pus pls plsu lpus +'.split(' ').map((word) => [word, 'plus'] as const),
  ...'pas pa ps pad pass'.split(' ').map((word) => [word, 'pas'] as const),
  ...'jamais jms jam jamai jamis'.split(' ').map((word) => [word, 'jamais'] as const),
]);
/** "Ne", with the key beside it, or lost: what follows tells. */
const NE = /^n[ersdzw]?$/;
const JOINED = /^n(?:e|r)?(plus?|pu|pls|pas?|ps|jamais|jms)$/;
/** Where no "ne" stands, a negation begins its clause: "ps rapler svp". */
const ALONE = /^(?:plus?|pas?|ps|pu|jms|jamais)$/;
const SMALL = new Set('le la les l lui leur nous ns me m te se s y en etre surtout du tout vraiment jamais jms plus svp'.split(' '));
const MOST_SMALL = 3;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
const WORD = /\p{L}+|\d+|\+/gu;
const ENDS_CLAUSE = /[,;:!?()/\n]/;

/** A negation at a place: which, and where what it denies begins. */
const negationAt = (words: readonly Word[], at: number, begins: boolean): { readonly says: string; readonly next: number } | undefined => {
  const { text } = words[at] as Word;
  const joined = MORE.get(JOINED.exec(text)?.[1] ?? '');
  if (joined) return { says: `ne ${joined}`, next: at + 1 };
  const second = NE.test(text) ? MORE.get(words[at + 1]?.text ?? '') : undefined;
  if (second) return { says: `ne ${second}`, next: at + 2 };
  return begins && ALONE.test(text) ? { says: `ne ${MORE.get(text)}`, next: at + 1 } : undefined;
};

/** By what these texts are known before they are read, beside the negations of `words-data.ts`; "k.Werbung" too. */
export const SHORT_STEMS: readonly string[] =
  '_nplu _npu_ _npl_ _npls _npas _npa_ _nps_ _neps_ _nepl _nrplu _nrpas _ps_rap _ps_ap _ps_ct _ps_con _ps_rel _n_rap _n_rpl _n_ap _n_ct _n_cont _n_rel _n_rec _n_sol _n_dem _n_der _n_l _k_wer _k_weit _k_tel _k_anr _k_akq _k_ang _k_post _k_pros _k_mail _k_kont _k_ktk _k_kat _k_zus _k_nl_ _k_news _k_brief _k_bes _k_sms _k_vert'.split(
    ' ',
  );

const MAY_DENY = /(?:^|[^\p{L}])(?:n\p{L}{0,6}\s{0,3}(?:\+|\p{L})|p\p{L}{1,3}\s|j(?:ms|amais)\s)/iu;

const HAS_NOT = /\b(ha(?:s|ve|d)|is|are|was|were)n['’´]?t (?=(?:yet |been |ever )?(?:opted[ -]out|unsub|objected|complained))/giu;
/** "Hasn't opted out": what was not done, in the words in which others say it. */
export const spellOutHasNot = (text: string): string => text.replace(HAS_NOT, '$1 not ');

/** A text whose shortened and mistyped refusals to be called are spelt out; itself where it has none. */
export const spellOutDenials = (text: string): string => {
  if (!MAY_DENY.test(text)) return text;
  const words = [...text.matchAll(WORD)].map(
    ({ 0: word, index }): Word => ({ text: foldLetters(word), from: index, to: index + word.length }),
  );
  const isApart = (at: number): boolean => at === 0 || ENDS_CLAUSE.test(text.slice((words[at - 1] as Word).to, (words[at] as Word).from));
  let [spelt, done] = ['', 0];
  for (let at = 0; at < words.length; at++) {
    const negation = negationAt(words, at, isApart(at));
    if (!negation) continue;
    let end = negation.next;
    while (end < words.length && end - negation.next < MOST_SMALL && SMALL.has((words[end] as Word).text)) end++;
    const [first, last] = [words[at] as Word, words[end]];
    const verb = last && verbOf(last.text);
    if (!verb || ENDS_CLAUSE.test(text.slice(first.from, last.from))) continue;
    // "Pas rappelé" tells what did not happen, and "pas rapl" may.
    if (!first.text.startsWith('n') && !/[rz]$/.test(last.text)) continue;
    // An assistant, in capitals.
    if (text.slice(first.from, first.to) === 'PA') continue;
    if (NOUNS.test(last.text) && (!first.text.startsWith('ne') || isNamed(text.slice(first.from, last.to)))) continue;
    if (
      RIGHTLY_SPELT.has(last.text) &&
      /^(?:ne )?(?:pas|plus|jamais)$/.test(
        words
          .slice(at, negation.next)
          .map((word) => word.text)
          .join(' '),
      )
    )
      continue;
    const between = words.slice(negation.next, end).map((word) => text.slice(word.from, word.to));
    const isPassive = words[end - 1]?.text === 'etre';
    spelt += `${text.slice(done, first.from)}${[negation.says, ...between, isPassive ? verb.done : verb.says].join(' ')}`;
    done = last.to;
    at = end;
  }
  return done === 0 ? text : spelt + text.slice(done);
};
