// A compound file (MS-CFB) of one stream, as Office writes it: a short one among the small sectors.

const [SECTOR, SMALL, LAST, FREE, TABLE] = [512, 64, 0xfffffffe, 0xffffffff, 0xfffffffd];
/** Streams that are shorter lie among the small sectors. */
const CUTOFF = 4096;

const long = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const padded = (bytes, size) => Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)]);
const chainOf = (count, first = 0) => Array.from({ length: count }, (_, i) => long(i + 1 < count ? first + i + 1 : LAST));

const entryOf = (name, kind, start, size) => {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE(name.length * 2 + 2, 64);
  bytes[66] = kind;
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
};

export const compoundOf = (stream, name = 'Workbook') => {
  const isSmall = stream.length < CUTOFF;
  const body = padded(stream, isSmall ? SMALL : SECTOR);
  const smallTable = isSmall ? padded(Buffer.concat(chainOf(body.length / SMALL)), SECTOR) : Buffer.alloc(0);
  const root = isSmall ? entryOf('Root Entry', 5, 0, body.length) : entryOf('Root Entry', 5, LAST, 0);
  const directory = padded(Buffer.concat([root, entryOf(name, 2, 0, stream.length)]), SECTOR);
  const chains = [padded(body, SECTOR), smallTable, directory];
  const next = [];
  for (const { length } of chains) next.push(...chainOf(length / SECTOR, next.length));
  const used = next.length;
  let tables = 1;
  while (tables * (SECTOR / 4) < used + tables) tables++;
  next.push(...Array.from({ length: tables }, () => long(TABLE)));
  while (next.length < tables * (SECTOR / 4)) next.push(long(FREE));
  const header = Buffer.alloc(SECTOR);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tables, 44);
  header.writeUInt32LE(used - directory.length / SECTOR, 48);
  header.writeUInt32LE(CUTOFF, 56);
  header.writeUInt32LE(isSmall ? chains[0].length / SECTOR : LAST, 60);
  header.writeUInt32LE(LAST, 68);
  header.fill(255, 76);
  for (let i = 0; i < tables; i++) header.writeUInt32LE(used + i, 76 + i * 4);
  return Buffer.concat([header, ...chains, ...next]);
};
