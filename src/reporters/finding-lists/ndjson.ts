import { escapeJson } from '../../model/base/escape-json.js';
import type { FindingsContext, FindingsReporter } from '../contract/reporter.js';
import { cacheByKind, cacheByObject } from './kind-cache.js';
import { messageCache } from './message-cache.js';

const json = (value: unknown): string => escapeJson(JSON.stringify(value));

/** All findings for programs: one JSON object a line, with ids that stay, and the sentence in the reader's language. */
export const ndjsonFindings = (context: FindingsContext): FindingsReporter => {
  const textOf = messageCache(context);
  const commonOf = cacheByKind(({ column, header, field, rule, message, severity, action, channels, law }) =>
    json({ column, header, field, rule, message, severity, action, channels, law, text: textOf(rule, message) }).slice(1, -1),
  );
  const factsOf = cacheByObject(json);
  const printsOf = cacheByObject(json);
  return {
    head: '',
    line: (finding) => {
      const { row, masked, facts, kept, fingerprints } = finding;
      return (
        (row === undefined ? '{' : `{"row":${row},`) +
        commonOf(finding) +
        (masked === undefined ? '' : `,"masked":${json(masked)}`) +
        (facts === undefined ? '' : `,"facts":${factsOf(facts)}`) +
        (kept === undefined ? '' : `,"kept":${kept}`) +
        (fingerprints === undefined ? '}\n' : `,"fingerprints":${printsOf(fingerprints)}}\n`)
      );
    },
  };
};
