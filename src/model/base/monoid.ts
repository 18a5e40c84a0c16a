/** merge is associative and commutative; empty() is neutral; T survives structuredClone. `merge` may reuse its arguments. */
export interface Monoid<T> {
  empty(): T;
  merge(a: T, b: T): T;
}

/** What a rule learns of the whole file before it judges a row. */
export interface Learning<S> extends Monoid<S> {
  /** Once, after the merge: what judging needs, and no more. It goes to every thread. */
  settle?(all: S): S;
  /** What a part of a file taught, whose rows were numbered from its own first one. Absent: it names no rows. @param rows of the file before the part */
  shift?(part: S, rows: number): S;
}
