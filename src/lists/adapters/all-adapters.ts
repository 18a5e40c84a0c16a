/**
 * What is known of national lists: one value for each.
 * @module
 */

import type { Adapter } from '../definition/adapter.js';
import { AT_ECG, AT_ECG_FILE } from './austria.js';
import { BE_DNCM, BE_ROBINSON } from './belgium.js';
import { FR_BLOCTEL, FR_DIRECTORY, FR_ROBINSON_UFMD, FR_SIRENE } from './france.js';
import { CH_ASTERISK, DE_DDV, DE_ROBINSON } from './germany-switzerland.js';
import { IT_RPO, IT_RPO_POST } from './italy.js';
import { NL_BEL_ME_NIET } from './netherlands.js';
import { DK_ROBINSON, NO_RESERVASJON, SE_NIX } from './nordic-countries.js';
import { CA_DNCL, US_DNC } from './north-america.js';
import { IE_NDD, PT_DGC } from './portugal-ireland.js';
import { ES_ROBINSON } from './spain.js';
import { UK_CTPS, UK_TPS } from './united-kingdom.js';

/** By country, then by list. */
export const ADAPTERS: readonly Adapter[] = [
  AT_ECG,
  AT_ECG_FILE,
  BE_DNCM,
  BE_ROBINSON,
  CA_DNCL,
  CH_ASTERISK,
  DE_DDV,
  DE_ROBINSON,
  DK_ROBINSON,
  ES_ROBINSON,
  FR_BLOCTEL,
  FR_DIRECTORY,
  FR_ROBINSON_UFMD,
  FR_SIRENE,
  IE_NDD,
  IT_RPO,
  IT_RPO_POST,
  NL_BEL_ME_NIET,
  NO_RESERVASJON,
  PT_DGC,
  SE_NIX,
  UK_CTPS,
  UK_TPS,
  US_DNC,
];
