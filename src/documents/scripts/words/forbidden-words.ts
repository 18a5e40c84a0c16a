import { lazy } from '../../../model/base/lazy.js';

const SAY = String.raw`(?:dire|dites|pr[ée]cise[rz]?|mentionne[rz]?|annonce[rz]?|indique[rz]?|[ée]voque[rz]?|parle[rz]?|informe[rz]?|signale[rz]?|r[ée]v[ée]le[rz]?|avoue[rz]?|rappele[rz]?|explique[rz]?|pr[ée]venir|pr[ée]venez|laisse[rz]? entendre|say(?:ing)?|tell(?:ing)?|mention(?:ing)?|disclos(?:e|ing)|reveal(?:ing)?|admit(?:ting)?|stat(?:e|ing)|announc(?:e|ing)|explain(?:ing)?|inform(?:ing)?|bring(?:ing)? up)(?!\p{L})`;
const FORBIDS = lazy((): readonly RegExp[] => [
  new RegExp(
    String.raw`(?<!\p{L})(?:ne (?:surtout |jamais )?(?:pas|jamais|rien) (?:surtout )?(?:le |la |lui |leur |en |y )?|(?:[ée]vite[rz]?|inutile|interdit|interdiction|d[ée]fense|pas (?:besoin|la peine)|refuse[rz]?|s['’]abstenir) (?:de |d['’])|sans (?:jamais |lui )?|(?:do not|don['’]?t|never|must not|should not|avoid|without|no need to|refrain from)(?: ever)? )${SAY}`,
    'iu',
  ),
  // "Ne dites jamais que…": French puts the verb between.
  new RegExp(String.raw`(?<!\p{L})n(?:e |['’])(?:leur |lui |le |en )?${SAY} (?:surtout |donc )?(?:pas|jamais|rien)(?!\p{L})`, 'iu'),
  /(?<!\p{L})(?:cache[rz]?|tai(?:re|sez)|dissimule[rz]?|masque[rz]?|passe[rz]? sous silence|hide|conceal|keep quiet about|leave out)(?!\p{L}) (?:le |la |les |que |qu['’]|l['’]|that |the )/iu,
]);

/** Whether a sentence tells callers not to say something: what it names is then not said. "Ne pas oublier de dire" has it said. */
export const forbidsSaying = (sentence: string): boolean => FORBIDS().some((pattern) => pattern.test(sentence));

/** What a sentence tells callers not to say: the rest of it; undefined where it forbids nothing. */
export const forbiddenIn = (sentence: string): string | undefined => {
  const found = FORBIDS().flatMap((pattern) => pattern.exec(sentence) ?? [])[0];
  return found === undefined ? undefined : sentence.slice(sentence.indexOf(found) + found.length);
};
