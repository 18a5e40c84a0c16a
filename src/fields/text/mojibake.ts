/** What Windows-1252 shows for the bytes 0x80 to 0x9F, in their order; a blank where it shows nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const BYTES: ReadonlyMap<string, number> = new Map([...WINDOWS].flatMap((char, i) => (char === ' ' ? [] : [[char, 0x80 + i] as const])));
const byteOf = (char: string): number => BYTES.get(char) ?? (char.codePointAt(0) as number);
/** UTF-8 read as Windows-1252: a first byte, then its followers. */
const BROKEN = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;

/** A text whose UTF-8 was read as Windows-1252 or Latin-1, as it was written (`dÃ©sinscrit` is "désinscrit"); any other as it is. */
export const repairMojibake = (text: string): string =>
  text.replace(BROKEN, (part) => {
    const decoded = new TextDecoder().decode(Uint8Array.from([...part].map(byteOf)));
    return decoded.includes('\ufffd') ? part : decoded;
  });
