import { readRefusal } from '../opposition/refusal/read-refusal.js';
import { isHarmlessTitle, namesAList, namesThoseWhoLeft } from '../opposition/title-text.js';
import { holdsContactValue } from './cell-shape.js';

/** What a line of the table says that is the title of those below it. `plain`: nothing about refusals ("Section 2", "Prospects 2026"). */
export type SectionTitle = 'refusals' | 'plain';

/** Longer texts are notes. */
const LONGEST = 60;

const onlyText = (cells: readonly string[]): string | undefined => {
  let text: string | undefined;
  for (const cell of cells) {
    if (cell.trim() === '') continue;
    if (text !== undefined) return undefined;
    text = cell.trim();
  }
  return text;
};

/** Tells lines that are the title of a section: one cell of words, and nobody to reach. A name alone in its line is a contact without an address. */
export const sectionTitleIn = (cells: readonly string[]): SectionTitle | undefined => {
  const text = onlyText(cells);
  if (text === undefined || text.length > LONGEST || holdsContactValue(text)) return undefined;
  const { channels, doubt } = readRefusal(text);
  if ((channels.length > 0 || doubt || namesThoseWhoLeft(text)) && !isHarmlessTitle(text)) return 'refusals';
  return namesAList(text) ? 'plain' : undefined;
};
