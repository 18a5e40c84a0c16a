/**
 * Headers of a code by which somebody is barred: "Sperrcode", "Code blocage", "Block code", "Cód. exclusión". Of what, the code says and nobody
 * knows it: 0 bars nothing, and whoever bears another is to be looked at.
 * @module
 */

const CODE = '(?:codes?|cod|codigo|codice|kode|kennziffer|schlussel|ziffer|nr|numero|niveau|level|stufe|nivel|livello)';
const BAR =
  '(?:sperr(?:e|en|ung)?|werbe ?sperr(?:e|en)?|kontakt ?sperr(?:e|en)?|block(?:ing|age|ed)?|stop|bar(?:ring)?|blocage|exclusions?|opposition|bloqueo|bloqueio|veto|blocco|esclusione|exclusao|blokkade|blokkering|blokkeer|uitsluiting|ausschluss)';
const OF = '(?:de |d |del |di |do |da |van )?';
const BLOCK_CODE = new RegExp(
  `^(?:${CODE} ${OF}${BAR}|${BAR} ${CODE}|(?:werbe|kontakt|mailing|kunden)?sperr(?:code|kode|schlussel|ziffer|stufe|nr)|(?:block|blok|blokkeer|blokkade|stop)code)$`,
);
/** Words that are of buildings and machines as well, unless most cells bar nothing. */
const OF_BUILDINGS = /\b(?:block|bar|stop|niveau|level|nivel|livello|nr|numero)/;
const BARS_NOTHING = /^0{0,3}$/;

/** Whether folded words of a header ask for such a code. @param values its cells */
export const asksBlockCode = (words: string, values: readonly string[]): boolean =>
  BLOCK_CODE.test(words) &&
  (!OF_BUILDINGS.test(words) || values.some((text) => BARS_NOTHING.test(text.trim()))) &&
  values.every((text) => text.trim().length <= LONGEST);
/** Longer cells are reasons, which are read as words. */
const LONGEST = 6;
