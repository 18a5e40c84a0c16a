/**
 * Where people stand in JSON: what has an address or a number, and which lists hold such.
 * @module
 */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const ADDRESS = /[^\s@]@[^\s@]/;
const NUMBER = /^(?:\+|0)(?:[ .()-]{0,2}\d){8}/;
const REACHES = /[^\s"@]@[^\s"@]|"(?:\+|0)(?:[ .()-]{0,2}\d){8}/;
const isWay = (value: unknown): boolean => typeof value === 'string' && (ADDRESS.test(value) || NUMBER.test(value));

/** Whether an address or a number stands anywhere in JSON as it is written. */
export const reachesSomebody = (json: string): boolean => REACHES.test(json);

/** Lists of ways to reach one person, and not of people. */
const WAYS = /mail|address|adress|phone|tel|mobile|number|numero|handle|identit|method|point|info|detail|channel|canaux|social|url|link/i;
/** Names that a list has for its being one. */
const ANY_LIST = /^(?:records?|items?|data|results?|nodes?|edges?|rows?|list|entries|values?|elements?|objects?)$/i;
const isNameOfWays = (path: readonly string[]): boolean => WAYS.test(path.findLast((name) => !ANY_LIST.test(name)) ?? '');

const MOST_DEPTH = 8;

const holdsAddress = (value: unknown): boolean =>
  typeof value === 'string' ? ADDRESS.test(value) : typeof value === 'object' && value !== null && Object.values(value).some(holdsAddress);

/** A list of objects in an object, or in objects in it. */
interface InnerList {
  /** As cells are named: `data.items`. */
  readonly name: string;
  readonly isOfPeople: boolean;
  readonly isOfWays: boolean;
}

/** The lists of objects that stand in an object, and in no other list. */
export const listsIn = (value: Json | object, path: readonly string[] = []): InnerList[] =>
  Object.entries(value).flatMap(([key, part]) => {
    if (path.length >= MOST_DEPTH || typeof part !== 'object' || part === null) return [];
    const names = [...path, key];
    if (!Array.isArray(part)) return listsIn(part, names);
    if (!part.some(isObject)) return [];
    const isOfWays = isNameOfWays(names) && part.some((one) => Object.values(one ?? {}).some(isWay));
    return [{ name: names.join('.'), isOfWays, isOfPeople: !isOfWays && part.some((one) => isObject(one) && holdsAddress(one)) }];
  });

const hasOwnWay = (value: unknown, depth: number): boolean => {
  if (isWay(value)) return true;
  if (depth > MOST_DEPTH || typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isWay);
  return Object.values(value).some((part) => hasOwnWay(part, depth + 1));
};

/** Whether an object says itself how somebody is reached: other than in a list of others. */
export const isReachable = (value: object): boolean => hasOwnWay(value, 0) || listsIn(value).some(({ isOfWays }) => isOfWays);
