import others from 'iconv-lite/encodings/sbcs-data.js';
import tables from 'iconv-lite/encodings/sbcs-data-generated.js';

const ASCII = String.fromCharCode(...Array.from({ length: 128 }, (_, byte) => byte));
const UNKNOWN = 0x3f;

/**
 * The characters of a one-byte encoding, from the tables of iconv-lite, whose own code needs modules of Node.js.
 * @param encoding any name of it; undefined when no table has it
 */
export const codePage = (encoding: string): string | undefined => {
  // As iconv-lite reads names: `ISO_8859-15:1998` is iso885915.
  let name: string | undefined = encoding.toLowerCase().replace(/:\d{4}$|[^0-9a-z]/g, '');
  while (name !== undefined) {
    const found: string | { readonly chars: string } | undefined = others[name] ?? tables[name];
    if (typeof found === 'object') return found.chars.length === 128 ? ASCII + found.chars : found.chars;
    name = found;
  }
  return undefined;
};

/** A text in a one-byte encoding. */
export const encode = (text: string, encoding: string): Uint8Array => {
  const page = codePage(encoding) ?? ASCII;
  return Uint8Array.from({ length: text.length }, (_, i) => {
    const byte = page.lastIndexOf(text.charAt(i));
    return byte < 0 ? UNKNOWN : byte;
  });
};
