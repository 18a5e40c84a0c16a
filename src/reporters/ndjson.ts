import type { Finding } from '../model/finding.js';
import { escaped } from '../model/inert.js';
import { findingTexts } from './findings-text.js';
import type { FindingsContext, FindingsReporter } from './reporter.js';

/** The inside of an object as JSON; what is undefined is left out. */
const inside = (object: object): string => escaped(JSON.stringify(object)).slice(1, -1);

/** All findings for programs: one JSON object a line, with ids that stay, and the sentence in the reader's language. */
export const ndjson = (context: FindingsContext): FindingsReporter => {
  const textOf = findingTexts(context);
  /** What findings of one kind have in common is written once: there are few kinds, and many findings. */
  const common = new Map<string, string>();
  const commonOf = ({ column, header, field, rule, message, severity, action, channels, law }: Finding): string => {
    const key = `${rule}/${message}/${column}/${channels.join()}`;
    const known = common.get(key);
    if (known !== undefined) return known;
    const made = inside({ column, header, field, rule, message, severity, action, channels, law, text: textOf(rule, message) });
    common.set(key, made);
    return made;
  };
  return {
    head: '',
    line: (finding) => {
      const { row, masked, facts, kept, fingerprints } = finding;
      const own = inside({ masked, facts, kept, fingerprints });
      return `{${row === undefined ? '' : `"row":${row},`}${commonOf(finding)}${own === '' ? '' : `,${own}`}}\n`;
    },
  };
};
