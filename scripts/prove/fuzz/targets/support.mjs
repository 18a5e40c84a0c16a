// What targets share: laws, seeds, inputs in sections.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { crc32 } from 'node:zlib';

/** A law that does not hold for an input. */
export class LawBroken extends Error {
  name = 'LawBroken';
}

export const holds = (condition, law) => {
  if (!condition) throw new LawBroken(law);
};

export const same = (one, other, law) => {
  if (isDeepStrictEqual(one, other)) return;
  const told = (value) =>
    JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner instanceof Map ? [...inner] : inner));
  const broken = new LawBroken(law);
  broken.stack += `\n${told(one)?.slice(0, 600)}\n${told(other)?.slice(0, 600)}`;
  throw broken;
};

/** Files of a folder whose names end so, as seeds. */
export const filesOf = (root, folder, endings) => {
  const at = join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true })
    .map(String)
    .filter((name) => endings.some((end) => name.endsWith(end)))
    .sort()
    .map((name) => readFileSync(join(at, name)));
};

/** What the tables of a public suite give to read (`fixtures/conformance`). */
export const casesOf = (root, suite, ...keys) =>
  JSON.parse(readFileSync(join(root, 'fixtures/conformance', `${suite}.json`), 'utf8')).flatMap((one) =>
    keys.map((key) => Buffer.from(String(one[key] ?? ''))),
  );

/** A whole file cut into pieces of lines, each short enough for an input. */
export const piecesOf = (bytes, most) => {
  const pieces = [];
  for (let at = 0; at < bytes.length && pieces.length < 8; ) {
    const end = bytes.lastIndexOf(10, Math.min(bytes.length, at + most) - 1) + 1;
    const to = end > at ? end : Math.min(bytes.length, at + most);
    pieces.push(bytes.subarray(at, to));
    at = to;
  }
  return pieces;
};

/** Words of a format, as the fuzzer inserts them. */
export const words = (text) => text.split('¦');

/** What stands between the sections of an input that is several texts. */
export const SECTION = '\x1e';
export const sectionsOf = (bytes) => bytes.toString('utf8').split(SECTION);

/** The first byte of an input chooses among settings; the rest is what is read. */
export const choiceOf = (bytes) => ({ choice: bytes[0] ?? 0, rest: bytes.subarray(1) });
export const withChoice = (choice, bytes) => Buffer.concat([Buffer.of(choice), Buffer.from(bytes)]);

export async function* inChunks(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What a job gives or, for an error that users are told of, its code. */
export const given = async (job) => {
  try {
    return { value: await job() };
  } catch (error) {
    if (error?.name !== 'LumoError') throw error;
    return { code: error.code };
  }
};

export const CSV_WORDS = words('"¦""¦;¦,¦\t¦|¦\r\n¦\n¦\r¦\\"¦sep=;\n¦\ufeff¦é¦€¦ ¦=¦\u00a0¦\ufffd');
export const WORDS = words('Email¦Téléphone¦Nom¦Prénom¦Date de collecte¦Consentement¦oui¦non¦a@acme.example¦06 39 98 12 34');

/** An archive of one file, not deflated: what a fuzzer may change and a reader still reads. */
export const storedZip = (name, bytes) => {
  const common = (signature, more) => {
    const head = Buffer.alloc(more + 26);
    head.writeUInt32LE(signature, 0);
    const at = more;
    head.writeUInt16LE(10, at);
    head.writeUInt32LE(crc32(bytes), at + 10);
    head.writeUInt32LE(bytes.length, at + 14);
    head.writeUInt32LE(bytes.length, at + 18);
    head.writeUInt16LE(name.length, at + 22);
    return head;
  };
  const local = Buffer.concat([common(0x04034b50, 4), Buffer.from(name), bytes]);
  const entry = Buffer.concat([common(0x02014b50, 6), Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
};
