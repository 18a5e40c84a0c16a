// The contacts of the project in everything that contacts come packed in.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import xxhash from 'xxhash-wasm';
import { CONTACTS } from './project.mjs';

const built = (path) => import(pathToFileURL(join(import.meta.dirname, '../../../.build/src/csv', path)).href);

/** One stored block with its checksum: a whole frame of zstd, and no program needed to make it. */
const zstd = async (bytes) => {
  const { h64Raw } = await xxhash();
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x64, 0, 0, 0, 0, 0]);
  head.writeUInt16LE(bytes.length - 256, 5);
  head.writeUIntLE((bytes.length << 3) | 1, 7, 3);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(Number(h64Raw(bytes) & 0xffffffffn));
  return Buffer.concat([head, bytes, sum]);
};

const joined = async (chunks) => {
  const parts = [];
  for await (const part of chunks) parts.push(part);
  return Buffer.concat(parts);
};

/** @returns name, bytes, and what the command line says besides */
export const packings = async (ground) => {
  const bytes = Buffer.from(CONTACTS);
  const [{ zipBytes }, { xlsxParts }, { textRows }] = await Promise.all([
    built('zip/write-zip.js'),
    built('xlsx/write-xlsx.js'),
    built('opening/text-rows.js'),
  ]);
  const layout = { encoding: 'utf-8', delimiter: ';', escape: 'double', bom: false, sepLine: false };
  const identity = await generateX25519Identity();
  const key = join(ground.work, 'identity.txt');
  writeFileSync(key, `${identity}\n`);
  const age = new Encrypter();
  age.addRecipient(await identityToRecipient(identity));
  return [
    ['p.csv.gz', gzipSync(bytes), []],
    ['p.csv.zst', await zstd(bytes), []],
    ['p.zip', await joined(zipBytes([{ name: 'p.csv', chunks: [bytes] }])), []],
    ['p.xlsx', await joined(zipBytes(xlsxParts(textRows([bytes], layout)))), []],
    ['p.csv.age', Buffer.from(await age.encrypt(bytes)), ['--identity', key]],
  ];
};
