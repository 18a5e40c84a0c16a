import { SETTINGS } from '../../../config/schema/settings-data.js';
import { inGroup, text } from './option.js';

/** What holds for all contacts of a file whose rows do not say it. Of the commands that judge them. */
export const STATED = inGroup('stated', {
  source: text('--source <text>', SETTINGS['stated.source'].help, { config: 'stated.source' }),
  collectedAt: text('--collected-at <date>', SETTINGS['stated.collectedAt'].help, { config: 'stated.collectedAt' }),
  informedAt: text('--informed-at <date>', SETTINGS['stated.informedAt'].help, { config: 'stated.informedAt' }),
  consentProof: text('--consent-proof <reference>', SETTINGS['stated.consentProof'].help, { config: 'stated.consentProof' }),
});
