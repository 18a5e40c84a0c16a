import { STATED_FIELDS } from '../../model/contact/stated.js';
import type { Report } from '../../model/report/report.js';
import { statedWords } from '../../words/reports/stated.js';
import type { ReporterContext } from '../contract/reporter.js';
import { safeText } from '../text/safe-text.js';

const LONGEST = 80;

/** What the user stated of the file, for the first lines of every report; none where nothing was stated. */
export const statedSentences = (
  { stated }: Pick<Report, 'stated'>,
  { lang, words: report }: Pick<ReporterContext, 'lang' | 'words'>,
): readonly string[] => {
  if (!stated) return [];
  const words = statedWords(lang);
  const said = STATED_FIELDS.flatMap((field) => {
    const value = stated.values[field];
    return value === undefined ? [] : [words.value(field, safeText(report.date(value), LONGEST))];
  });
  return [words.stated(said)];
};
