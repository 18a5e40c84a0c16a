import { relative, resolve, sep } from 'node:path';
import { pathMatcher } from '../../config/resolve/file-overrides.js';
import { type InputKind, isInputKind } from './input-kinds.js';
import { idleKind, unknownKind } from './kind-errors.js';

/** What the user says that inputs are. */
export interface StatedKinds {
  /** Of all that nothing else is said of. */
  readonly all: InputKind | undefined;
  /** Of one input. */
  of(input: string): InputKind | undefined;
  /** @throws LumoError LUMO_USAGE where something is said of a file that no input is */
  refuseIdle(inputs: readonly string[]): void;
}

/**
 * Reads `--as`: a kind for all files, or `file=kind` for some, where the file is a path or a pattern as the overrides of a configuration
 * have it. What is said last decides.
 * @throws LumoError LUMO_USAGE
 */
export const statedKinds = async (values: readonly string[] | undefined, cwd: string): Promise<StatedKinds> => {
  let all: InputKind | undefined;
  const some: { readonly pattern: string; readonly kind: InputKind; readonly names: (input: string) => boolean }[] = [];
  for (const value of values ?? []) {
    // Names may hold the sign; no kind does.
    const at = value.lastIndexOf('=');
    const kind = value.slice(at + 1).trim();
    if (!isInputKind(kind) || at === 0) throw unknownKind(value);
    if (at < 0) {
      all = kind;
      continue;
    }
    const pattern = value.slice(0, at).trim();
    const matches = await pathMatcher([pattern]);
    const named = resolve(cwd, pattern);
    const names = (input: string): boolean => {
      const path = resolve(cwd, input);
      return input === pattern || path === named || matches(relative(cwd, path).split(sep).join('/'));
    };
    some.push({ pattern, kind, names });
  }
  return {
    all,
    of: (input) => some.findLast(({ names }) => names(input))?.kind ?? all,
    refuseIdle(inputs) {
      const idle = some.find(({ names }) => !inputs.some(names));
      if (idle) throw idleKind(idle.pattern);
    },
  };
};
