/** A text (or a yes or no) in a JSON file, with the way to it and where it stands. */
export interface JsonString {
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|(?<![\w"])(?:true|false)(?![\w"])/g;
const MOST_DEPTH = 200;

const unquoted = (token: string): string => {
  if (!token.startsWith('"')) return token;
  try {
    return JSON.parse(token) as string;
  } catch {
    return token.slice(1, -1);
  }
};

/** All values of a JSON file that are texts, yes or no, in its order, read as far as it is JSON. */
export const jsonStrings = (source: string): JsonString[] => {
  const found: JsonString[] = [];
  const path: (string | number)[] = [];
  /** Whether each level is a list. */
  const levels: boolean[] = [];
  let isKey = false;
  for (const match of source.matchAll(TOKEN)) {
    const [token] = match;
    const inList = levels.at(-1) === true;
    if (token === '{' || token === '[') {
      if (levels.length >= MOST_DEPTH) break;
      levels.push(token === '[');
      path.push(token === '[' ? 0 : '');
      isKey = token === '{';
    } else if (token === '}' || token === ']') {
      levels.pop();
      path.pop();
      isKey = false;
    } else if (token === ',') {
      if (inList) path[path.length - 1] = (path.at(-1) as number) + 1;
      else isKey = true;
    } else if (token !== ':') {
      if (isKey && !inList) path[path.length - 1] = unquoted(token);
      else found.push({ path: [...path], text: unquoted(token), start: match.index, end: match.index + token.length });
      isKey = false;
    }
  }
  return found;
};
