import type { CoreExample, CoreFinding } from '../../../model/report/core/report-core.js';
import type { AnyRule } from '../../../model/rule/rule.js';
import { documentWords } from '../../../words/reports/documents.js';
import type { ReporterContext } from '../../contract/reporter.js';
import { factTexts } from '../../text/phrases.js';

const MOST_PLACES = 5;

/** Where a finding is, line by line, and what is known of each place; '' for the whole of a document. */
export const placesTold = (finding: CoreFinding, rule: AnyRule | undefined, { words, lang }: ReporterContext): string => {
  const say = documentWords(lang);
  const told = ({ place, facts }: CoreExample): string[] => {
    const where = place.at === 'text' || place.at === 'key' ? say.line(place.line) : place.at === 'row' ? say.row(place.row) : undefined;
    return where === undefined
      ? []
      : [[where, factTexts(words, rule, facts).join(place.at === 'text' ? ' ' : ', ')].filter((text) => text !== '').join(say.colon)];
  };
  const all = [...new Set(finding.examples.flatMap(told))];
  if (all.length === 0) return '';
  return all.slice(0, MOST_PLACES).join(', ') + (all.length > MOST_PLACES || finding.count > finding.examples.length ? '…' : '');
};
