import type { AuditedFile, AuditFinding } from '../../model/audit.js';
import { SEVERITIES } from '../../model/severity.js';

type Severity = AuditFinding['severity'];

/** What a rule said, over all files. */
export interface RuleBlock {
  readonly id: string;
  readonly severity: Severity;
  readonly files: number;
  readonly count: number;
  readonly messages: readonly {
    readonly message: string;
    readonly options: Readonly<Record<string, unknown>>;
    /** Most first. */
    readonly places: readonly { readonly file: string; readonly finding: AuditFinding }[];
  }[];
}

const worse = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b) ? a : b);

interface Place {
  readonly file: string;
  readonly finding: AuditFinding;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Findings of one message in one file as one: columns are not told apart. */
const placesOf = (files: readonly AuditedFile[], id: string): ReadonlyMap<string, readonly Place[]> => {
  const found = new Map<string, Place[]>();
  for (const { name, rules } of files) {
    for (const { id: own, findings, options } of rules) {
      if (own !== id) continue;
      for (const finding of findings) {
        const places = found.get(finding.message) ?? [];
        found.set(finding.message, places);
        const last = places.at(-1);
        if (last?.file === name)
          places[places.length - 1] = { ...last, finding: { ...last.finding, count: last.finding.count + finding.count } };
        else places.push({ file: name, finding, options });
      }
    }
  }
  return found;
};

/** The rules that found something, worst first, then in most files, then by id. */
export const blocksOf = (files: readonly AuditedFile[]): readonly RuleBlock[] => {
  const ids = new Set(files.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const blocks = [...ids].map((id): RuleBlock => {
    const found = placesOf(files, id);
    const all = [...found.values()].flat();
    return {
      id,
      severity: all.map(({ finding }) => finding.severity).reduce(worse, 'info'),
      files: new Set(all.map(({ file }) => file)).size,
      count: all.reduce((sum, { finding }) => sum + finding.count, 0),
      messages: [...found].map(([message, places]) => ({
        message,
        options: places[0]?.options ?? {},
        places: places.toSorted((a, b) => b.finding.count - a.finding.count),
      })),
    };
  });
  return blocks.sort(
    (a, b) =>
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.files - a.files || b.count - a.count || (a.id < b.id ? -1 : 1),
  );
};
