import { expect, it } from 'vitest';
import { isUnwanted } from '../../../src/fields/answers/not-wanted.js';
import { readYesNo } from '../../../src/fields/answers/yes-no.js';
import { readByLexicon } from '../../../src/fields/opposition/refusal/lexicon-reader.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';
import { labelled, setsTo } from '../labels.js';

const told = ({ channels, doubt }: { readonly channels: readonly string[]; readonly doubt: boolean }): string =>
  `${channels.length === CHANNELS.length ? 'all' : channels.join(' ') || 'nothing'}${doubt ? ', in doubt' : ''}`;

const asLabelled = (label: string | undefined, channels: string | undefined): string =>
  label !== 'refusal' ? 'nothing' : channels ? channels.replaceAll(',', ' ') : 'all';

/** How a text is read; where the words alone tell something else, that too; and what it is as the answer in a column of consents. */
const readingOf = (text: string): string => {
  const [whole, words] = [told(readRefusal(text)), told(readByLexicon(text))];
  const answer = [readYesNo(text, 'allow'), isUnwanted(text) ? 'unwanted' : ''].filter((one) => one !== 'unknown' && one !== '').join(' ');
  return `${whole}${words === whole ? '' : ` (words: ${words})`}${answer === '' ? '' : ` = ${answer}`}`;
};

/**
 * Labelled texts that are read otherwise than they are labelled, each with its reading. A text that joins them is a mistake more or a
 * doubt more, one that leaves them is one less: `npx vitest run test/fields/opposition -u` writes them, and each line that changes is read.
 */
it.each(setsTo(11))('the texts of %s are read as they are labelled, but for those that are known', async (set) => {
  const otherwise = labelled(set).flatMap(({ label, channels, text = '' }) => {
    const reading = readingOf(text);
    return reading === asLabelled(label, channels) ? [] : [`${text} → ${reading}\n`];
  });
  await expect(otherwise.join('')).toMatchFileSnapshot(`golden/refusals/${set}.txt`);
});
