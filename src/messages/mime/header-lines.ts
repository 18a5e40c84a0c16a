/** A header as it lies in the file: unfolded, its bytes as Latin-1 characters. */
export interface RawHeader {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  /** Among the lines of the file, from 1, and the characters that it takes. */
  readonly line: number;
  readonly length: number;
}

/** More lines than any head has: those after them are not read. */
const MOST = 5000;

/**
 * The headers of a head (RFC 5322, 2.2): what follows in lines that begin with a space belongs to the header before.
 * @param firstLine the line of the file on which the head begins
 */
export const headerLines = (head: string, firstLine: number): RawHeader[] => {
  const found: { name: string; parts: string[]; line: number; length: number }[] = [];
  for (const [index, line] of head.split(/\r?\n/, MOST).entries()) {
    const last = found.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last) {
        last.parts.push(line.trim());
        last.length += line.length + 1;
      }
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (/^[!-9;-~]{1,200}$/.test(name))
      found.push({ name, parts: [line.slice(colon + 1).trim()], line: firstLine + index, length: line.length });
  }
  return found.map(({ parts, ...header }) => ({ ...header, value: parts.join(' ').trim() }));
};

/** A header with parameters: `text/html; charset="utf-8"`. Names and the value in lower case; `charset*=` without its language. */
export const parametersOf = (value: string): { readonly value: string; readonly parameters: ReadonlyMap<string, string> } => {
  const parameters = new Map<string, string>();
  const first = /^[^;]{0,200}/.exec(value)?.[0] ?? '';
  for (const match of value
    .slice(first.length, first.length + 4000)
    .matchAll(/;\s{0,20}([\w-]{1,40})(?:\*\d{0,3}\*?)?\s{0,5}=\s{0,5}(?:"([^"]{0,500})"|([^\s;"]{1,500}))/g)) {
    const name = (match[1] as string).toLowerCase();
    // A long value may come in pieces (RFC 2231).
    parameters.set(name, (parameters.get(name) ?? '') + (match[2] ?? match[3] ?? ''));
  }
  return { value: first.trim().toLowerCase(), parameters };
};
