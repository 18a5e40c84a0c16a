import type { SubjectFinding } from '../../subjects/run-subject-rules.js';

type LogFinding = SubjectFinding<'logs'>;

interface Group {
  count: number;
  /** The first by row. */
  first: LogFinding[];
  readonly rest: LogFinding;
}

const rowOf = ({ place }: LogFinding): number => (place.at === 'row' ? place.row : 0);
const fileOf = ({ place }: LogFinding): number => place.file ?? 0;
const byRow = (a: LogFinding, b: LogFinding): number => rowOf(a) - rowOf(b);
const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
/** People come in an order that is none: what is told must not depend on it. */
const byPlace = (a: LogFinding, b: LogFinding): number =>
  fileOf(a) - fileOf(b) || byRow(a, b) || byText(a.rule, b.rule) || byText(a.message, b.message);

/**
 * What rules say of logs: how often, and the first few places by row. People come in no order, and of ten million events half may be
 * found fault with.
 */
export class KeptFindings {
  /** By rule, message and file. */
  readonly #groups = new Map<string, Group>();
  readonly #most: number;
  readonly #all: LogFinding[] | undefined;

  /** @param most places kept of a message in a file @param all whether every finding is kept, for who asks for lists of them */
  constructor(most: number, all: boolean) {
    this.#most = most;
    this.#all = all ? [] : undefined;
  }

  take(finding: LogFinding): void {
    this.#all?.push(finding);
    const group = this.#groupOf(finding);
    group.count++;
    const { first } = group;
    if (first.length === this.#most && byRow(finding, first[first.length - 1] as LogFinding) >= 0) return;
    first.push(finding);
    first.sort(byRow);
    if (first.length > this.#most) first.pop();
  }

  #groupOf(finding: LogFinding): Group {
    const file = fileOf(finding);
    const key = `${finding.rule} ${finding.message} ${file}`;
    const known = this.#groups.get(key);
    if (known) return known;
    const { facts: _, ...bare } = finding;
    const made: Group = { count: 0, first: [], rest: { ...bare, place: { at: 'file', file } } };
    this.#groups.set(key, made);
    return made;
  }

  /** The groups by file, rule and message. */
  #inOrder(): readonly Group[] {
    return [...this.#groups.values()].sort(({ rest: a }, { rest: b }) => byPlace(a, b));
  }

  /** The first places of each message, and one more for all that are beyond them. */
  kept(): readonly LogFinding[] {
    return this.#inOrder().flatMap(({ count, first, rest }): LogFinding[] =>
      count > first.length ? [...first, { ...rest, details: { count: count - first.length } }] : first,
    );
  }

  /** Every finding, by file and row; the first places only, where nobody asked for all. */
  all(): readonly LogFinding[] {
    return (this.#all ?? this.#inOrder().flatMap(({ first }) => first)).toSorted(byPlace);
  }
}
