import { readFirstBytes } from '../../csv/files/open-without-atime.js';

/** How much of the beginning of a file is looked at: what nobody reads as a table is not read whole for it either. */
const SAMPLE_BYTES = 256 * 1024;
/** One or two addresses are those of whoever wrote a file; from three on, it holds other people. Numbers count by themselves: one person has two of them. */
const SEVERAL = 3;
/** Two of each are of two people at least, and as a rule of four. */
const OF_EACH = 2;

/** Addresses; a run is bounded, and names of pictures for sharp screens (`logo@2x.png`) are none. */
const ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,190}\.(?!(?:png|jpe?g|gif|svg|webp|css|js)\b)[a-z]{2,24}(?![\w@])/gi;
/** Numbers to call: in groups, of a mobile, or from a country code on. Ten digits in one run are an identifier as often as not. */
const NUMBER = /(?<![\w.,+-])(?:0[1-9](?:[ .\u00a0-]\d{2}){4}|0[67]\d{8}|(?:\+|00)[1-9]\d(?:[ .\u00a0()-]{0,2}\d){7,12})(?!\w|,\d)/g;
/** How encrypted texts begin: PGP, S/MIME, OpenSSL (its salt, plain or in Base64), Ansible. */
const ENCRYPTED = /^(?:-----BEGIN (?:PGP MESSAGE|PKCS7|CMS|ENCRYPTED MESSAGE)-----|Salted__|U2FsdGVkX1|\$ANSIBLE_VAULT;)/;
/** What no text holds, a break of a page and colours of a terminal aside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0001-\u0007\u000e-\u001a\u001c-\u001f]/g;
/** One in so many characters: bytes that are no text. */
const CONTROL_SHARE = 1 / 50;

const MESSAGE = /\.eml$/i;
/** Lines of a message in which programs write what looks like addresses. */
const TECHNICAL =
  /^(?:message-id|references|in-reply-to|received|return-path|dkim-signature|x-[\w-]{1,60}|arc-[\w-]{1,60})[ \t]*:.*(?:\r?\n[ \t].*)*/gim;
/** A table or an address book that a message carries. */
const ATTACHED = /\bfilename\*?[ \t]*=.{0,200}\.(?:csv|tsv|xlsx?|xlsb|ods|vcf|zip|7z)\b/i;

/** How many different ones a text has, up to `SEVERAL`. */
const countOf = (text: string, pattern: RegExp, key: (found: string) => string): number => {
  const known = new Set<string>();
  for (const [found] of text.matchAll(pattern)) if (known.add(key(found)).size >= SEVERAL) break;
  return known.size;
};

/** UTF-16 or any code page: addresses and numbers are ASCII in all of them. */
const asciiOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1').replaceAll('\0', '');

/**
 * Whether the beginning of a text that is no table holds several people, or is encrypted: then nothing is known of it.
 * @returns a `LUMO_…` code, undefined where nothing is missed by leaving the file aside
 */
export const personsInSample = (bytes: Uint8Array, name: string): string | undefined => {
  const text = asciiOf(bytes.subarray(0, SAMPLE_BYTES));
  if (ENCRYPTED.test(text.replace(/^\u00ef\u00bb\u00bf/, '').trimStart())) return 'LUMO_INPUT_ENCRYPTED';
  const isMessage = MESSAGE.test(name);
  if (isMessage && ATTACHED.test(text)) return 'LUMO_INPUT_PERSONS';
  const seen = isMessage ? text.replace(TECHNICAL, '') : text;
  const addresses = countOf(seen, ADDRESS, (found) => found.toLowerCase());
  const numbers = addresses >= SEVERAL ? 0 : countOf(seen, NUMBER, (found) => found.replace(/\D/g, ''));
  const isSeveral = addresses >= SEVERAL || numbers >= SEVERAL || (addresses >= OF_EACH && numbers >= OF_EACH);
  return isSeveral ? 'LUMO_INPUT_PERSONS' : undefined;
};

/**
 * The same of a file that a reader took for a text without contacts, bytes that are no text included.
 * @throws what the file system throws
 */
export const personsInFile = (path: string, name: string): string | undefined => personsInSample(readFirstBytes(path, SAMPLE_BYTES), name);

/** Whether a reader took bytes for a text that are none. */
export const isNoText = (bytes: Uint8Array): boolean => {
  const text = asciiOf(bytes.subarray(0, SAMPLE_BYTES));
  return text.length > 0 && (text.match(CONTROL)?.length ?? 0) / text.length > CONTROL_SHARE;
};

/** The beginning of what a reader gives, as much as is looked at. */
export const firstBytesOf = async (input: { read(into: Uint8Array): Promise<number> }): Promise<Uint8Array> => {
  const bytes = new Uint8Array(SAMPLE_BYTES);
  let filled = 0;
  for (let got = -1; got !== 0 && filled < SAMPLE_BYTES; filled += got) got = await input.read(bytes.subarray(filled));
  return bytes.subarray(0, filled);
};
