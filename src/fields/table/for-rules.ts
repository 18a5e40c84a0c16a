/**
 * What rules may import of this room.
 * @module
 */

export { isNoteColumn, isRefusingHalf, mayGoOn } from './cut-note.js';
export { isInSection, SECTIONS, watchSections } from './refusal-sections.js';
export { makeSectionReader } from './refusal-title.js';
export { holdsStrayAddress, namedWidth } from './stray-address.js';
