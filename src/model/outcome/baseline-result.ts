/** Per rule: fingerprints of the contacts that it found something on. */
export type FingerprintsByRule = Map<string, Set<string>>;

/** What a baseline knows of findings, and what would go into the next one. */
export interface BaselineResult {
  /** Findings that the baseline knows, by severity. */
  known: { error: number; warning: number; info: number };
  prints: FingerprintsByRule;
}

export const noBaselineResult = (): BaselineResult => ({ known: { error: 0, warning: 0, info: 0 }, prints: new Map() });

export const mergeBaselineResults = (a: BaselineResult, b: BaselineResult): BaselineResult => {
  const prints: FingerprintsByRule = new Map([...a.prints].map(([rule, all]) => [rule, new Set(all)]));
  for (const [rule, all] of b.prints) prints.set(rule, new Set([...(prints.get(rule) ?? []), ...all]));
  return {
    known: {
      error: a.known.error + b.known.error,
      warning: a.known.warning + b.known.warning,
      info: a.known.info + b.known.info,
    },
    prints,
  };
};
