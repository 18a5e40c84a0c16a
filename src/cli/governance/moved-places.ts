/**
 * Places in files that are judged by themselves, as places among all files of a report.
 * @module
 */
import type { Place } from '../../model/base/place.js';
import type { CoreFile } from '../../model/report/core/report-core.js';

/** A place in a file that stands behind so many others. */
export const placed = (place: Place, by: number): Place => ({ ...place, file: (place.file ?? 0) + by });

/** The files of a report behind those of another. */
export const movedFile = (file: CoreFile, by: number, headers: readonly string[]): CoreFile => ({
  ...file,
  headers,
  rules: file.rules.map((rule) => ({
    ...rule,
    findings: rule.findings.map((finding) => ({
      ...finding,
      place: placed(finding.place, by),
      ...(finding.place.at === 'column' && { header: headers[finding.place.column] ?? '' }),
      examples: finding.examples.map((example) => ({ ...example, place: placed(example.place, by) })),
    })),
  })),
});
