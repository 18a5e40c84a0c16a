/**
 * Plain data as JSON, with what JSON does not hold: maps, sets, typed arrays, infinities, nothing. What one machine counted is read on
 * another as it was.
 * @module
 */

/** What JSON holds. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array, f64: Float64Array };
type ArrayKind = keyof typeof ARRAYS;

const kindOf = (value: object): ArrayKind | undefined =>
  // A Buffer of Node.js is one of bytes as well.
  (Object.keys(ARRAYS) as ArrayKind[]).find((kind) => value instanceof ARRAYS[kind]);

const bytesOf = (value: ArrayBufferView): Uint8Array => new Uint8Array(value.buffer, value.byteOffset, value.byteLength);

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
};

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const encodeNumber = (value: number): Json =>
  Number.isFinite(value) && !Object.is(value, -0) ? value : { $number: Object.is(value, -0) ? '-0' : String(value) };

const encodeObject = (value: object): Json => {
  const kind = kindOf(value);
  if (kind) return { $array: [kind, toBase64(bytesOf(value as ArrayBufferView))] };
  if (value instanceof Map) return { $map: [...value].map(([key, one]) => [encodeData(key), encodeData(one)]) };
  if (value instanceof Set) return { $set: [...value].map(encodeData) };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('no plain data: an object of a class, or shared memory');
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  // A name that begins as the marks of this codec do is told from them.
  if (entries.some(([name]) => name.startsWith('$'))) return { $object: entries.map(([name, one]) => [name, encodeData(one)]) };
  return Object.fromEntries(entries.map(([name, one]) => [name, encodeData(one)]));
};

/**
 * Plain data as JSON holds it. A member that is undefined is left out of an object, and kept in a list.
 * @throws TypeError for a function, a symbol, an object of a class, shared memory: nothing is dropped in silence
 */
export const encodeData = (value: unknown): Json => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value === undefined) return { $nothing: true };
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'bigint') return { $bigint: String(value) };
  if (Array.isArray(value)) return value.map(encodeData);
  if (typeof value === 'object') return encodeObject(value);
  throw new TypeError(`no plain data: ${typeof value}`);
};

const MARKS: Readonly<Record<string, (inner: Json) => unknown>> = {
  $nothing: () => undefined,
  $number: (text) => (text === '-0' ? -0 : Number(text)),
  $bigint: (text) => BigInt(text as string),
  $map: (entries) => new Map((entries as Json[][]).map(([key, one]) => [decodeData(key as Json), decodeData(one as Json)])),
  $set: (values) => new Set((values as Json[]).map(decodeData)),
  $object: (entries) => Object.fromEntries((entries as Json[][]).map(([name, one]) => [name as string, decodeData(one as Json)])),
  $array: (inner) => {
    const [kind, text] = inner as [ArrayKind, string];
    const bytes = fromBase64(text);
    return new ARRAYS[kind](bytes.buffer as ArrayBuffer);
  },
};

/** What `encodeData` was given. @throws TypeError for what it never writes */
export const decodeData = (json: Json): unknown => {
  if (json === null || typeof json !== 'object') return json;
  if (Array.isArray(json)) return json.map(decodeData);
  const entries = Object.entries(json);
  const [only] = entries;
  if (entries.length === 1 && only?.[0].startsWith('$')) {
    const decode = Object.hasOwn(MARKS, only[0]) ? MARKS[only[0]] : undefined;
    if (!decode) throw new TypeError('no data of ours');
    return decode(only[1]);
  }
  return Object.fromEntries(entries.map(([name, one]) => [name, decodeData(one as Json)]));
};
