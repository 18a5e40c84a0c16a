import type { ReporterContext } from '../contract/reporter.js';

/** A heading over its lines, and nothing when there is no line. */
export function* sectionLines(heading: string, lines: Iterable<string>, { style }: Pick<ReporterContext, 'style'>): Generator<string> {
  let begun = false;
  for (const line of lines) {
    if (!begun) yield* ['', style.bold(heading)];
    begun = true;
    yield line;
  }
}
