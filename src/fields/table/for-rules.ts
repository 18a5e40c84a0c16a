/**
 * What rules may import of this room.
 * @module
 */

export { isNoteColumn, isRefusingHalf, mayGoOn } from './cut-note.js';
export { makeSectionReader } from './refusal-title.js';
