import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Charities say "solliciter" of asking for a gift, where others say "contacter", which is how the second reader knows it: it has met "solliciter" beside
 * refusals alone. A word that asks for something ("a sollicité un devis") stays as it is.
 * @module
 */

/** To be asked, by infinitive: "à solliciter". */
const TO_ASK = prefiltered(/(?<![\p{L}\p{N}])(à|a) solliciter(?!\p{L})/giu);
/** May be asked, has been, too often: "peut être sollicité", "accepte d’être sollicitée", "déjà sollicité", "trop sollicités". */
const ASKED = prefiltered(
  /(?<![\p{L}\p{N}])((?:peu(?:t|vent)|pour(?:ra|rait|ront)|accepte(?:nt)? d['’ ]|pour|volontaires? pour|souhaite(?:nt)?|veu(?:t|lent)|aime(?:nt)? (?:bien )?|d['’]accord pour) ?(?:être|etre)|déj[àa]|deja|trop(?: souvent)?) (re-?)?sollicit[ée](e?s?)(?!\p{L})/giu,
);

/** A text with asking for a gift told as contacting. */
export const spellOutAsking = (text: string): string =>
  /sollicit/i.test(text) ? text.replace(TO_ASK, '$1 contacter').replace(ASKED, '$1 $2contacté$3') : text;
