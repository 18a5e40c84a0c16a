/**
 * Reads files that only grow by lines, each linked to the one before it. A line is as it was written and stands where it was written, or
 * the reading ends with an error. The one exception are bytes that a stopped writer left behind: at the end, or in front of a line by
 * which the next writer declares them.
 * @module
 */
const LF = 10;

/** `altered`: a line is not as it was written. `unlinked`: it is, but the one before it is another than it was. */
export type JournalFault = 'altered' | 'unlinked';

type Value = Readonly<Record<string, unknown>>;

/** How the lines of one kind of journal are written. `Link` is what ties a line to the one before it: a sum or a hash. */
export interface JournalFormat<Link, Entry> {
  /** What the first line is written behind. */
  readonly first: Link;
  /**
   * What a line says, without its line end, and the link of the next one; undefined when it is not as it was written.
   * `behind`: the link that the line itself names.
   */
  decode(line: Buffer, link: Link): { readonly value: Value; readonly link: Link; readonly behind?: Link } | undefined;
  /** A line with its line end. */
  encode(value: Value, link: Link): { readonly text: string; readonly link: Link };
  /** What a writer says of bytes that another was stopped in the middle of: `torn`, how many, and their sum. */
  tornNote(bytes: Buffer): Value & { readonly torn: number };
  /** The entry in a line that was read well; undefined for one that holds none. Throws for what this version does not know. */
  entryOf(value: Value, line: number): Entry | undefined;
  /** @param line from 1 */
  fault(line: number, fault: JournalFault): Error;
}

/** How a journal ends. */
export interface JournalTail<Link, Entry> {
  /** Bytes of a line that was not written to its end. */
  readonly torn: number;
  /** An entry that only lacks its line end: it is whole, and its sum proves it. */
  readonly last: Entry | undefined;
  /** What a writer puts before its lines, and the link that they follow. */
  readonly prefix: string;
  readonly link: Link;
  /** Lines that are certain, and those among them that were cut and then declared. */
  readonly lines: number;
  readonly declared: number;
}

const joined = (lines: readonly Buffer[]): Buffer => Buffer.concat(lines.flatMap((line, i) => (i === 0 ? [line] : [Buffer.of(LF), line])));

/** The reading of one journal, which may be taken up again where it ended. */
export class JournalReader<Link, Entry> {
  /** Where the last line that is certain ends. */
  offset = 0;
  /** How many lines there are before. */
  #lines = 0;
  #declared = 0;
  /** What the next line is written behind. */
  link: Link;
  /** Bytes behind the last line end. */
  #rest = Buffer.alloc(0);
  /** Lines that are not as they were written, until the next one says that they were torn. */
  #wrong: readonly Buffer[] = [];
  readonly #format: JournalFormat<Link, Entry>;

  constructor(format: JournalFormat<Link, Entry>) {
    this.#format = format;
    this.link = format.first;
  }

  /** Whether there is something behind the last certain line: torn, altered, or still being written. */
  get hasUnsettledEnd(): boolean {
    return this.#rest.length > 0 || this.#wrong.length > 0;
  }

  /** Forgets what is behind the last certain line, to read it again. */
  rewind(): void {
    this.#rest = Buffer.alloc(0);
    this.#wrong = [];
  }

  /** @returns the entries of the lines that end in these bytes. @throws what the format makes of a fault */
  push(bytes: Buffer): Entry[] {
    const found: Entry[] = [];
    const all = this.#rest.length > 0 ? Buffer.concat([this.#rest, bytes]) : bytes;
    let from = 0;
    for (let end = all.indexOf(LF); end >= 0; from = end + 1, end = all.indexOf(LF, from)) {
      const entry = this.#take(all.subarray(from, end));
      if (entry !== undefined) found.push(entry);
    }
    this.#rest = Buffer.from(all.subarray(from));
    return found;
  }

  #take(line: Buffer): Entry | undefined {
    const read = this.#read(line);
    if (read === undefined) {
      this.#wrong = [...this.#wrong, Buffer.from(line)];
      return undefined;
    }
    for (const cut of this.#wrong) this.offset += cut.length + 1;
    this.#lines += this.#wrong.length + 1;
    this.#declared += Math.min(this.#wrong.length, 1);
    this.#wrong = [];
    this.offset += line.length + 1;
    this.link = read.link;
    return read.entry;
  }

  /** A line in its place; undefined when it is cut, as far as can be known before the next. */
  #read(line: Buffer): { readonly entry: Entry | undefined; readonly link: Link } | undefined {
    const { decode, tornNote, entryOf, fault } = this.#format;
    const wrong = this.#wrong.length > 0 ? joined(this.#wrong) : undefined;
    const altered = (): Error => fault(this.#lines + 1, 'altered');
    const read = decode(line, this.link);
    if (read === undefined) {
      // Behind a cut line there may only be the beginning of the line that declares it: its writer was stopped as well.
      if (wrong && !this.#noteOn(wrong).text.startsWith(line.toString('latin1'))) throw altered();
      return undefined;
    }
    const { value, link, behind = this.link } = read;
    const isNote = typeof value.torn === 'number';
    const expected = wrong && isNote ? Object.entries(tornNote(wrong)) : [];
    if (wrong ? expected.length === 0 || expected.some(([key, one]) => value[key] !== one) : isNote) throw altered();
    const number = this.#lines + this.#wrong.length + 1;
    if (behind !== this.link) throw fault(number, 'unlinked');
    return { entry: isNote ? undefined : entryOf(value, number), link };
  }

  #noteOn(torn: Buffer): { readonly text: string; readonly link: Link } {
    return this.#format.encode(this.#format.tornNote(torn), this.link);
  }

  /** How the journal ends. @throws what the format makes of a fault: an end that no stopped writer leaves */
  tail(): JournalTail<Link, Entry> {
    const [rest, wrong] = [this.#rest, this.#wrong];
    const altered = (): Error => this.#format.fault(this.#lines + 1, 'altered');
    const end = { torn: 0, last: undefined, prefix: '', link: this.link, lines: this.#lines, declared: this.#declared };
    if (rest.length === 0 && wrong.length > 0) throw altered();
    if (rest.length === 0) return end;
    const read = this.#read(rest);
    if (read) {
      const [lines, declared] = [end.lines + wrong.length + 1, end.declared + Math.min(wrong.length, 1)];
      return { torn: 0, last: read.entry, prefix: '\n', link: read.link, lines, declared };
    }
    // A whole line and one byte more: not cut short, its line end has changed.
    if (this.#format.decode(rest.subarray(0, -1), this.link)) throw altered();
    const torn = joined([...wrong, rest]);
    const note = this.#noteOn(torn);
    return { ...end, torn: torn.length, prefix: `\n${note.text}`, link: note.link };
  }
}
