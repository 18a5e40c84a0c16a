/** Where a JSON text stops being JSON, or says one key twice (`JSON.parse` would silently keep the last). */
export interface JsonFault {
  /** Offset in the text. */
  readonly at: number;
  /** Present when the fault is a key that its object already has. */
  readonly twice?: string;
}

const SPACE = /[ \t\n\r]*/y;
const VALUE = /[{[]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// Between the quotes: anything from the space up, but a quote or a backslash; JSON forbids control characters there.
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** One object (with its keys so far) or array that is open. */
type OpenScope = { readonly keys: Set<string> | undefined };

/** The first fault of a JSON text, or undefined when it is sound. The engine's own message has no position on Node 20. */
export const findJsonFault = (text: string): JsonFault | undefined => {
  const open: OpenScope[] = [];
  let at = 0;
  const take = (token: RegExp): string | undefined => {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const next = (sign: string): boolean => {
    take(SPACE);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  /** Reads `"key":` of the object that is open; the fault, if any. */
  const key = (keys: Set<string>): JsonFault | undefined => {
    take(SPACE);
    const start = at;
    const found = take(STRING);
    if (found === undefined) return { at };
    const name = JSON.parse(found) as string;
    if (keys.has(name)) return { at: start, twice: name };
    keys.add(name);
    return next(':') ? undefined : { at };
  };
  for (;;) {
    // A value is due here.
    take(SPACE);
    const value = take(STRING) ?? take(VALUE);
    if (value === undefined) return { at };
    if (value === '{' || value === '[') {
      const keys = value === '{' ? new Set<string>() : undefined;
      if (!next(keys ? '}' : ']')) {
        open.push({ keys });
        const fault = keys && key(keys);
        if (fault) return fault;
        continue;
      }
    }
    // A value has ended here: close what closes, until a comma asks for the next one.
    for (;;) {
      const inside = open.at(-1);
      if (inside === undefined) {
        take(SPACE);
        return at < text.length ? { at } : undefined;
      }
      if (next(',')) {
        const fault = inside.keys && key(inside.keys);
        if (fault) return fault;
        break;
      }
      if (!next(inside.keys ? '}' : ']')) return { at };
      open.pop();
    }
  }
};

/** Line and column of an offset, both counted from 1. */
export const lineAndColumn = (text: string, at: number): { readonly line: number; readonly column: number } => {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};
