/** A format, and the path that it is written to when one is named. */
export interface OutputTarget<F> {
  readonly format: F;
  readonly path?: string;
}

/**
 * Reads what an option asks for: `json`, `json=report.json`, or `report.json` alone.
 * @param named the format of a name, undefined where there is none
 * @param byEnding the format that a path asks for by its ending
 * @param otherwise what a name stands for that is no format: another format, or an error that it throws
 */
export const parseTarget = <F>(
  asked: string,
  named: (name: string) => F | undefined,
  byEnding: (path: string) => F | undefined,
  otherwise: (name: string) => F,
): OutputTarget<F> => {
  const at = asked.indexOf('=');
  if (at >= 0) {
    const name = asked.slice(0, at);
    return { format: named(name) ?? otherwise(name), path: asked.slice(at + 1) };
  }
  const format = named(asked);
  if (format !== undefined) return { format };
  const ending = byEnding(asked);
  return ending === undefined ? { format: otherwise(asked) } : { format: ending, path: asked };
};
