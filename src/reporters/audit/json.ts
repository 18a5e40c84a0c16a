import { escapeJson } from '../../model/base/escape-json.js';
import type { AuditReport } from '../../model/report/audit-report.js';

/** The JSON of a value as it stands inside of another. */
const inside = (value: unknown, indent: string): string => escapeJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);

/** The bytes of `JSON.stringify(report, null, 2)`, a file at a time: two thousand of them are twenty megabytes, which nobody has to hold at once. */
export function* auditJson(report: AuditReport): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(report)) {
    if (value === undefined) continue;
    const name = `${before}  ${JSON.stringify(key)}: `;
    before = ',\n';
    if (!Array.isArray(value) || value.length === 0) {
      yield name + inside(value, '  ');
      continue;
    }
    for (const [place, item] of value.entries()) yield `${place === 0 ? `${name}[` : ','}\n    ${inside(item, '    ')}`;
    yield '\n  ]';
  }
  yield '\n}\n';
}
