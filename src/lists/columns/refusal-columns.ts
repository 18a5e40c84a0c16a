import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { makeDiffusionReader } from '../../fields/company/sirene-register.js';
import { makeMentionReader } from '../../fields/opposition/directory-mention.js';

type Row = readonly string[];

/** Whether one cell of marks refuses. What cannot be read does: only a plain "no" clears somebody. */
const makeCellRefusalTest = (header: string): ((text: string) => boolean) | undefined => {
  const hint = readHeader(header);
  if (hint?.is !== 'field') return undefined;
  if (hint.field === 'directoryMention') {
    const read = makeMentionReader(header);
    return (text) => read(text) !== 'none';
  }
  if (hint.field !== 'unitDiffusion' && hint.field !== 'establishmentDiffusion') return undefined;
  const read = makeDiffusionReader();
  return (text) => read(text) !== 'open';
};

/**
 * Of the file of a directory, which rows refuse: a directory holds everybody, and marks some of them.
 * @returns undefined where no column holds such marks: then everybody in the file does
 */
export const makeRefusalFilter = (header: Row): ((row: Row) => boolean) | undefined => {
  const marks = header.flatMap((name, column) => {
    const refuses = makeCellRefusalTest(name);
    return refuses ? [{ column, refuses }] : [];
  });
  if (marks.length === 0) return undefined;
  return (row) =>
    marks.some(({ column, refuses }) => {
      const text = (row[column] ?? '').trim();
      return text !== '' && refuses(text);
    });
};
