/** Columns as an engine sends them, and decisions as it reads them: written by another hand than what they are held against. */
export const columnFrame = (rows: readonly (readonly string[])[], width: number): Buffer => {
  const parts: Buffer[] = [];
  const word = (value: number): void => {
    const four = Buffer.alloc(4);
    four.writeUInt32LE(value);
    parts.push(four);
  };
  word(rows.length);
  word(width);
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => Buffer.from(row[column] ?? ''));
    const data = Buffer.concat(cells);
    word(data.length);
    let at = 0;
    word(0);
    for (const one of cells) {
      at += one.length;
      word(at);
    }
    parts.push(data, Buffer.alloc((4 - (data.length % 4)) % 4));
  }
  return Buffer.concat(parts);
};

export const readDecisions = (frame: Uint8Array) => {
  const bytes = Buffer.from(frame);
  const rows = bytes.readUInt32LE(0);
  const kinds = [...bytes.subarray(4, 4 + rows)];
  const edits: { row: number; column: number; text: string }[] = [];
  for (let at = 4 + rows; at < bytes.length; ) {
    const length = bytes.readUInt32LE(at + 8);
    edits.push({
      row: bytes.readUInt32LE(at),
      column: bytes.readUInt32LE(at + 4),
      text: bytes.toString('utf8', at + 12, at + 12 + length),
    });
    at += 12 + length;
  }
  return { kinds, edits };
};
