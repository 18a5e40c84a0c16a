import { plainWords } from '../../text/plain-words.js';

/**
 * The parts of a note, as people separate them by commas, dots, brackets and dashes, as words.
 * @module
 */

const BETWEEN = /[,;:.()[\]\n!?]|\s[-–—]\s/u;
/** Dots that part nothing: "10. Klasse", "16 y.o.". */
const withoutDots = (text: string): string => text.replace(/(\d)\.(?=\s?kl)/giu, '$1 ').replace(/\by\.\s?o\b\.?/giu, 'yo');

/** The plain words of each part of a text; those without words are left out. */
export const partsOfNote = (text: string): readonly string[] => withoutDots(text).split(BETWEEN).map(plainWords).filter(Boolean);
