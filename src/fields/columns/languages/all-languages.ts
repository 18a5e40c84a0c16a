import { ESTONIAN, LATVIAN, LITHUANIAN } from './baltic-data.js';
import { BULGARIAN } from './bulgarian-data.js';
import { CZECH_AND_SLOVAK } from './czech-slovak-data.js';
import { DUTCH } from './dutch-data.js';
import { GREEK } from './greek-data.js';
import type { HeaderLanguage } from './header-language.js';
import { HUNGARIAN } from './hungarian-data.js';
import { FINNISH, POLISH, SCANDINAVIAN } from './northern-data.js';
import { PORTUGUESE } from './portuguese-data.js';
import { ROMANIAN } from './romanian-data.js';
import { CROATIAN_AND_SERBIAN, SLOVENE } from './south-slavic-data.js';

/** The languages whose headers are read by tables of words. */
export const HEADER_LANGUAGES: readonly HeaderLanguage[] = [
  CZECH_AND_SLOVAK,
  HUNGARIAN,
  ROMANIAN,
  GREEK,
  BULGARIAN,
  CROATIAN_AND_SERBIAN,
  SLOVENE,
  LITHUANIAN,
  LATVIAN,
  ESTONIAN,
  PORTUGUESE,
  DUTCH,
  SCANDINAVIAN,
  FINNISH,
  POLISH,
];
