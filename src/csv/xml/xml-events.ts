/** Thrown for what is no XML, or XML that nobody writes a workbook in. */
export class BrokenXmlError extends Error {}

/** The name of an element or attribute as a number; what stands before a colon is left out. */
export const xmlName = (name: string): number => {
  let code = 0;
  for (let i = 0; i < name.length; i++) code = (Math.imul(code, 31) + name.charCodeAt(i)) | 0;
  return code;
};

/** The attributes of an element that opens. They hold while it is looked at. */
export interface XmlTag {
  /** How its name is written, prefix included. */
  readonly written: string;
  /** Elements that are open around it. */
  readonly depth: number;
  /** Its attributes one after the other: name and place of the value; false after the last. */
  nextAttribute(): boolean;
  readonly bytes: Uint8Array;
  readonly attribute: number;
  readonly from: number;
  readonly to: number;
}

/** What is told of the XML, in its order. Bytes of a text may be kept: nobody writes to them. */
export interface XmlEvents {
  open(name: number, tag: XmlTag): void;
  close(name: number): void;
  /** @param plain whether it stands as it is, without entities to be read */
  text?(bytes: Uint8Array, from: number, to: number, plain: boolean): void;
}

/** Where a mark that is looked for ends; -1 where it does not come. */
export const markEnd = (bytes: Uint8Array, mark: string, from: number): number => {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(mark, from, 'latin1');
  return at < 0 ? -1 : at + mark.length;
};
/** Whether a mark stands at a place. */
export const startsWith = (bytes: Uint8Array, mark: string, at: number): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(mark.length, bytes.length - at)).toString('latin1') === mark;
