import type { ColumnInfo } from '../../../model/contact/contact.js';
import type { Say } from '../../../model/contact/values.js';
import { isLetterS } from './letter-of-yes.js';
import { readAnswer, readWordedYes } from './worded-yes.js';

/**
 * What a cell answers in its column: the letter S may be no yes there, and a yes to the handling of data is none to advertising, unless its words name
 * a channel.
 */
export const answerIn = (info: Pick<ColumnInfo, 'foreignS' | 'handling'> | undefined, text: string, kind: 'allow' | 'refuse'): Say => {
  if (info?.foreignS && isLetterS(text)) return 'unknown';
  const said = readAnswer(text, kind);
  return said === 'yes' && info?.handling && !readWordedYes(text)?.allowed.length ? 'blank' : said;
};
