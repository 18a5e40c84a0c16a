import { escaped } from '../model/inert.js';
import { findingTexts } from './findings-text.js';
import type { FindingsContext, FindingsReporter } from './reporter.js';

/** All findings for programs: one JSON object a line, with ids that stay, and the sentence in the reader's language. */
export const ndjson = (context: FindingsContext): FindingsReporter => {
  const textOf = findingTexts(context);
  return {
    head: '',
    line: ({ row, column, header, field, rule, message, severity, action, channels, law, masked, facts, kept, fingerprints }) =>
      `${escaped(
        // In this order; what is undefined is left out.
        JSON.stringify({
          row,
          column,
          header,
          field,
          rule,
          message,
          severity,
          action,
          channels,
          law,
          text: textOf(rule, message),
          masked,
          facts,
          kept,
          fingerprints,
        }),
      )}\n`,
  };
};
