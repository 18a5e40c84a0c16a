/** A record of a workbook (BIFF8). */
export const record = (type: number, ...parts: readonly (number | Buffer)[]): Buffer => {
  const data = Buffer.concat(parts.map((part) => (typeof part === 'number' ? short(part) : part)));
  return Buffer.concat([short(type), short(data.length), data]);
};
export const short = (value: number): Buffer => Buffer.from([value & 255, (value >> 8) & 255]);
export const long = (value: number): Buffer => Buffer.concat([short(value & 0xffff), short(value >>> 16)]);
export const real = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
/** A text behind the number of its letters: in one byte each where they are Latin. */
export const letters = (text: string, count: (length: number) => Buffer = short): Buffer =>
  Buffer.concat([
    count(text.length),
    /^[\0-\u00ff]*$/.test(text)
      ? Buffer.concat([Buffer.from([0]), Buffer.from(text, 'latin1')])
      : Buffer.concat([Buffer.from([1]), Buffer.from(text, 'utf16le')]),
  ]);

const BEGIN = 0x0809;
export const END = record(0x000a);
export const begin = (kind: number, version = 0x0600): Buffer => record(BEGIN, version, kind, Buffer.alloc(12));

export interface WrittenSheet {
  readonly name?: string;
  readonly state?: number;
  readonly records: readonly Buffer[];
}

/** The stream of a workbook. @param globals records before those that name the sheets */
export const bookOf = (sheets: readonly WrittenSheet[], globals: readonly Buffer[] = []): Buffer => {
  const named = ({ name = 'S', state = 0 }: WrittenSheet, at: number): Buffer =>
    record(
      0x0085,
      long(at),
      Buffer.from([state, 0]),
      letters(name, (length) => Buffer.from([length])),
    );
  const bodies = sheets.map(({ records }) => Buffer.concat([begin(0x10), ...records, END]));
  const before = [begin(0x05), ...globals];
  const size = [...before, ...sheets.map((sheet) => named(sheet, 0)), END].reduce((sum, { length }) => sum + length, 0);
  let at = size;
  const names = sheets.map((sheet, i) => {
    const one = named(sheet, at);
    at += (bodies[i] as Buffer).length;
    return one;
  });
  return Buffer.concat([...before, ...names, END, ...bodies]);
};
