/** What rules ask about lines of the table and about rows that were cut. */
export { isNoteColumn, isRefusingHalf, mayGoOn } from './cut-note.js';
export { makeSectionReader } from './refusal-title.js';
