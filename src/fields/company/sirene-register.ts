import type { Sieve } from '../../model/contact/values.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';

/** How far INSEE spreads a record: all of it, part of it (which bars prospecting), or a status that we cannot read. */
export type Diffusion = 'open' | 'partial' | 'unclear';

const OPEN = new Set([
  'o',
  'oui',
  'open',
  'diffusible',
  'diffusable',
  'diffusee',
  'diffusion',
  'diffusion totale',
  'totale',
  'publique',
  '1',
  'true',
  'vrai',
  'yes',
]);
// `N` is what the status was called until 2023; since then a record is never withheld whole.
const PARTIAL = new Set(['p', 'n', 'non', 'no', '0', 'false', 'faux', 'partielle', 'partielles', 'partial', 'nd']);

const read = (text: string): Diffusion => {
  const words = plainWords(text.slice(0, 100));
  if (OPEN.has(words)) return 'open';
  return PARTIAL.has(words) || /\b(?:partiel\w*|partial\w*|non diffus\w*|not diffus\w*|oppos\w*)\b/.test(words) ? 'partial' : 'unclear';
};

/** A reader of `statutDiffusionUniteLegale` and `statutDiffusionEtablissement` that remembers its answers. The cell is not blank. */
export const makeDiffusionReader = (): ((text: string) => Diffusion) => memoise(read);

const BRACKET = 91;

/** Whether the bytes of a cell hold what `[ND]` begins with. */
export const mayBeWithheld: Sieve = (bytes, from, to) => {
  for (let i = from; i < to; i++) if (bytes[i] === BRACKET) return true;
  return false;
};

/** What INSEE writes in the cells of a record that it spreads in part. */
export const isWithheld = (text: string): boolean => text.charCodeAt(0) === BRACKET && text.startsWith('[ND]');

/** Whether a source is the SIRENE register or INSEE, who keeps it. */
export const isSireneSource = (source: string): boolean =>
  /(?<![\p{L}\p{N}])(?<!\b(?:la|une|the) )(?:sir[eèé]ne|insee)(?![\p{L}\p{N}])/iu.test(source.normalize('NFC'));

/** Whether a header is one of the SIRENE files: `denominationUniteLegale`, `codePostalEtablissement`. */
export const isSireneHeader = (header: string): boolean => /(?:unite_?legale|etablissement)$/i.test(header);
