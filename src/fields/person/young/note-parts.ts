import { plainWords } from '../../text/plain-words.js';

/**
 * The parts of a note, as people separate them by commas, dots, brackets and dashes, as words.
 * @module
 */

const BETWEEN = /[,;:.()[\]\n!?]|\s[-–—]\s/u;
/** Dots that part nothing: "10. Klasse", "16 y.o.". */
const withoutDots = (text: string): string => text.replace(/(\d)\.(?=\s?kl)/giu, '$1 ').replace(/\by\.\s?o\b\.?/giu, 'yo');

/** "15ans". */
const RUN_TOGETHER = /(?<!\d)(\d\d?)(?=(?:ans|yo|years?|jahre?|anni|años|anos|jaar)(?!\p{L}))/giu;

/** The plain words of each part of a text; those without words are left out. */
export const partsOfNote = (text: string): readonly string[] =>
  withoutDots(text).replace(RUN_TOGETHER, '$1 ').split(BETWEEN).map(plainWords).filter(Boolean);
