/**
 * What rules know of texts: the texts themselves, regimes of countries, and the controls of the guide.
 * @module
 */
export { bannedChannels } from './banned-sectors.js';
export { CONTROL_WORDS } from './controls-data.js';
export { CALL_REGIMES, COUNTRY_BY_CALLING_CODE, COUNTRY_BY_TOP_LEVEL, EMAIL_REGIMES, REGIMES, regimeCountryOf } from './email-regimes.js';
export { EMAIL_LAWS, LAWS, REGISTER_LAWS } from './texts.js';
