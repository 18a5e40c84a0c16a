import type { Place } from '../../model/base/place.js';
import type { SubjectFinding } from '../../subjects/run-subject-rules.js';

type LogFinding = SubjectFinding<'logs'>;

interface Group {
  count: number;
  /** The first by row. */
  first: LogFinding[];
  readonly rest: LogFinding;
}

const rowOf = ({ place }: LogFinding): number => (place.at === 'row' ? place.row : 0);
const byRow = (a: LogFinding, b: LogFinding): number => rowOf(a) - rowOf(b);

/**
 * What rules say of logs: how often, and the first few places by row. People come in no order, and of ten million events half may be
 * found fault with.
 */
export class KeptFindings {
  readonly #groups = new Map<string, Group>();
  readonly #most: number;
  readonly #all: LogFinding[] | undefined;

  /** @param most places kept of a message in a file @param all whether every finding is kept, for who asks for lists of them */
  constructor(most: number, all: boolean) {
    this.#most = most;
    this.#all = all ? [] : undefined;
  }

  take(finding: LogFinding): void {
    const { rule, message, severity, place } = finding;
    this.#all?.push(finding);
    const key = `${place.file ?? 0} ${rule} ${message} ${severity}`;
    let group = this.#groups.get(key);
    if (!group) {
      const whole: Place = { at: 'file', file: place.file ?? 0 };
      group = { count: 0, first: [], rest: { ...finding, place: whole } };
      this.#groups.set(key, group);
    }
    group.count++;
    const { first } = group;
    if (first.length === this.#most && byRow(finding, first[first.length - 1] as LogFinding) >= 0) return;
    first.push(finding);
    first.sort(byRow);
    if (first.length > this.#most) first.pop();
  }

  /** The first places of each message, and one more for all that are beyond them. */
  kept(): readonly LogFinding[] {
    // People come in the order of a key that is made anew for each run: what they leave has an order of its own.
    const groups = [...this.#groups].sort(
      ([a, { first: x }], [b, { first: y }]) => rowOf(x[0] as LogFinding) - rowOf(y[0] as LogFinding) || (a < b ? -1 : 1),
    );
    return groups.flatMap(([, { count, first, rest }]): LogFinding[] =>
      count > first.length ? [...first, { ...rest, details: { count: count - first.length } }] : first,
    );
  }

  /** Every finding, by file and row; the first places only, where nobody asked for all. */
  all(): readonly LogFinding[] {
    return (this.#all ?? [...this.#groups.values()].flatMap(({ first }) => first)).toSorted(
      (a, b) => (a.place.file ?? 0) - (b.place.file ?? 0) || byRow(a, b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    );
  }
}
