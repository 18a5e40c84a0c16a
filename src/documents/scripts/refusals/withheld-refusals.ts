import { lazy } from '../../../model/base/lazy.js';

/** A list of people who are not to be called. */
const LIST = String.raw`(?:do[ -]not[ -]call|dnc|suppression|opt[ -]?out|block[ -]?list|blacklist|no[ -]call|d['’]opposition|d['’]exclusion|liste (?:rouge|noire|repoussoir))`;
const CODES = String.raw`(?:qualifi|class|cod|tagu|pass|mett|mets|met|coch|saisi|not|inscri|bascul)(?:e[rz]?|re|ez|er|s|r|ssez|ve[rz]?)?`;
const CODE = String.raw`(?:oppositions?|refus(?: d[ée]finitif)?|stop|npa|ne plus (?:r?appeler|contacter)|bloctel|liste (?:rouge|noire|d['’]opposition|repoussoir)|refusals?|do[ -]not[ -]call|dnc|opt(?:ed)?[ -]?out|suppression list|not interested)`;
const NOT_LISTED = lazy((): readonly RegExp[] => [
  new RegExp(
    String.raw`\b(?:never|do not|don['’]?t|must not|may not) (?:add|put|enter|place|move)\b[^.!?\n]{0,40}(?<!\p{L})${LIST}(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:n['’]|ne (?:l['’]|les? |la )?)(?:ajoute|inscri|met)\p{L}* (?:surtout )?(?:pas|jamais)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})${LIST}`,
    'iu',
  ),
  // "Ne pas qualifier en opposition, mettre NRP": the refusal is coded as something else.
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:ne (?:surtout |jamais )?(?:pas|jamais) (?:l['’]|les? |la )?|(?:[ée]vite[rz]?|interdi\p{L}*) de (?:l['’]|les? |la )?)${CODES}|ne (?:l['’]|les? |la )?${CODES} (?:surtout )?(?:pas|jamais)|(?:never|do not|don['’]?t|must not|avoid) (?:code|coding|mark|marking|tag|tagging|class|classify|qualify|flag|disposition|set|log))(?!\p{L})[^.!?,;:\n]{0,30}(?<!\p{L})(?:en|comme|sur|dans|sous|au statut|as|to|under) ?(?:la |le |une? |the |an? |statut |status )*[«"“'‘]? ?${CODE}(?!\p{L})`,
    'iu',
  ),
]);
/** What the ban leaves open: "unless they refuse" leaves all that the law asks. */
const EXCEPT = lazy(() => /(?<!\p{L})(?:unless|except|until|before|without|sauf|sinon|tant que|avant|sans|que si)(?!\p{L})/iu);
/** A case in which nobody refuses: "if they only have no time". */
const CASE_OF = lazy(() => /(?<!\p{L})(?:s['’](?:il|elle)s?|si|quand|lorsqu\p{L}*|if|when|where)(?!\p{L})/iu);
const OF_REFUSAL = lazy(
  () => /refus|oppos|retir|d[ée]sinscri|insist|(?<!\p{L})(?:non|no|stop|bloctel|says?|dit|demand\p{L}*|asks?|remove|opt)(?!\p{L})/iu,
);
/** More than one no is asked for. */
const REPEATED = String.raw`(?:twice|second|third|again|insists?|repeats?|(?:two|three|several|many) times|in writing|by letter|(?:deux|trois|plusieurs) fois|deuxi[èe]me|troisi[èe]me|seconde?|insiste\p{L}*|r[ée]p[èe]t\p{L}*|par [ée]crit|par courrier)(?!\p{L})`;
const IS_REPEATED = lazy(() => new RegExp(String.raw`(?<!\p{L})${REPEATED}`, 'iu'));
const WRITES = String.raw`(?:add|put|log|record|note|mark|register|tag|flag|code[rz]?|coche[rz]?|saisi[rs]\p{L}*|qualifie[rz]?|ajoute[rz]?|note[rz]|enregistre[rz]?|inscri[sv]\p{L}*)(?!\p{L})[^.!?\n]{0,40}(?:${LIST}|refus\p{L}*|\bno\b|\bstop\b|\bnpai?\b|opposition|d[ée]sinscri\p{L}*|\brequest|demande)`;
/** "Only after the third no": one is enough. */
const ONLY_AFTER = lazy((): readonly RegExp[] => [
  new RegExp(
    String.raw`(?<!\p{L})${WRITES}[^.!?\n]{0,20}(?<!\p{L})(?:only|seulement|uniquement) (?:if|when|after|once|at|upon|au|apr[èe]s|quand|si|s['’])[^.!?\n]{0,40}(?<!\p{L})${REPEATED}`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\p{L})only ${WRITES}[^.!?\n]{0,20}\b(?:if|when|after|once|at|upon)\b[^.!?\n]{0,40}(?<!\p{L})${REPEATED}`, 'iu'),
]);

/** Whether a sentence of directions keeps somebody off the list of refusals, or has one no not suffice for it. */
export const withholdsRefusal = (sentence: string): boolean => {
  if (ONLY_AFTER().some((pattern) => pattern.test(sentence))) return true;
  const ban = NOT_LISTED().flatMap((pattern) => pattern.exec(sentence) ?? [])[0];
  if (ban === undefined) return false;
  const rest = sentence.slice(sentence.indexOf(ban) + ban.length);
  const of = CASE_OF().exec(rest);
  if (of !== null && !OF_REFUSAL().test(rest.slice(of.index))) return false;
  const except = EXCEPT().exec(rest);
  return except === null || IS_REPEATED().test(rest.slice(except.index));
};
