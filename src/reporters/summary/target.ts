import type { Lang } from '../../model/base/text.js';
import { type NotTaken, TARGET_NAMES, TARGET_NEEDS } from '../../model/contact/target.js';
import type { Report } from '../../model/report/report.js';
import type { Words } from '../../words/index.js';
import { targetWords } from '../../words/targets.js';
import { headerText } from '../text/phrases.js';

const MOST_COLUMNS = 12;

/** Of a file for the import of a tool: how it is laid out, who is not in it, and which columns are not. Nothing without `--target`. */
export const targetSentences = ({ target, columns, heldBack, channels }: Report, words: Words, lang: Lang): readonly string[] => {
  if (!target || heldBack) return [];
  const { tool, contacts, without, left } = target;
  const say = targetWords(lang);
  const name = TARGET_NAMES[tool];
  const named = (why: NotTaken): string => {
    const headers = left.flatMap(({ column, because }) => (because === why ? [headerText(words, columns[column]?.header, column)] : []));
    const shown = headers.length > MOST_COLUMNS ? [...headers.slice(0, MOST_COLUMNS), words.more(headers.length - MOST_COLUMNS)] : headers;
    return shown.join(', ');
  };
  const [noField, notAsked, spare, numbers] = [named('no-field'), named('not-asked'), named('spare'), named('numbers')];
  const asked = !channels.includes('sms') ? 'call' : channels.includes('phone') ? 'both' : 'text';
  return [
    say.laidOut(name, contacts),
    ...(without > 0 ? [say.without(name, without, TARGET_NEEDS[tool])] : []),
    ...(spare === '' ? [] : [say.spare(spare)]),
    ...(numbers === '' ? [] : [say.numbers(asked, numbers)]),
    ...(notAsked === '' ? [] : [say.notAsked(notAsked)]),
    ...(noField === '' ? [] : [say.noField(name, noField)]),
  ];
};
