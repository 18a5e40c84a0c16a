import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Surnames of Flanders and of the Netherlands that begin as a word of refusal does ("smettere", "stop"), once double letters are one: nobody who is called
 * Smets refuses anything.
 * @module
 */

const SURNAMES = prefiltered(
  /(?<![\p{L}\p{N}])(?:(?:mevr|mevrouw|dhr|mme|mr|mrs|ms|herr|hr|frau|fr|sig|sig\.ra|sra?|miss)\.? robinson|(?:de ?)?(?:smee?ts?|sme[dt]t?s|stoops?|stoopen))(?![\p{L}\p{N}])/giu,
);

/** A text without them. */
export const withoutSurnames = (text: string): string => text.replace(SURNAMES, ' ');
