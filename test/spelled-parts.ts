import { readFileSync } from 'node:fs';

/** The parts of a file of spellings by their names: a line `# name` begins each, and `\\uXXXX` stands for a character that nobody sees. */
export const spelledParts = (url: URL, names: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readFileSync(url, 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((part) => {
        const [name = '', ...lines] = part.trimEnd().split('\n');
        if (!names.includes(name)) throw new Error(`${url.pathname} has a part that nobody asks for: ${name}`);
        return [
          name,
          lines.map((line) => line.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))),
        ] as const;
      }),
  );
