import type { Finding } from '../../model/report/finding.js';

const isSameKind = (a: Finding, b: Finding): boolean =>
  a.message === b.message &&
  a.rule === b.rule &&
  a.column === b.column &&
  a.header === b.header &&
  a.field === b.field &&
  a.severity === b.severity &&
  a.action === b.action &&
  a.law === b.law;

/**
 * Makes once what findings of one kind have in common: there are few kinds, and many findings. Kinds are looked for by the array of
 * channels, which the engine makes once for each; findings that share one and are of several kinds cost time only.
 */
export const cacheByKind = <T>(make: (finding: Finding) => T): ((finding: Finding) => T) => {
  const known = new WeakMap<Finding['channels'], { readonly of: Finding; readonly made: T }>();
  return (finding) => {
    const latest = known.get(finding.channels);
    if (latest && isSameKind(latest.of, finding)) return latest.made;
    const made = make(finding);
    known.set(finding.channels, { of: finding, made });
    return made;
  };
};

/** Makes once what findings with the same facts, or the same fingerprints, say of them: the engine hands on one object for equal ones. */
export const cacheByObject = <K extends object>(make: (object: K) => string): ((object: K | undefined) => string) => {
  const known = new WeakMap<K, string>();
  return (object) => {
    if (object === undefined) return '';
    let made = known.get(object);
    if (made === undefined) {
      made = make(object);
      known.set(object, made);
    }
    return made;
  };
};
