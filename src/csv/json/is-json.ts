/** A list of objects, or an object; after a byte order mark and blanks. */
const START = /^(?:\u00ef\u00bb\u00bf)?\s{0,64}(?:\[\s{0,64}[{\]]|\{\s{0,64}["}])/;

/** Whether bytes begin as JSON does that may hold contacts. No line of CSV does. */
export const isJson = (head: Uint8Array): boolean =>
  START.test(Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 256)).toString('latin1'));
