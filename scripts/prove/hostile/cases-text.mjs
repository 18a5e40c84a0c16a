// Inputs that are one cell, one row or one level too much. Each is a command, and what goes down its pipe or into its folder.

const MB = 1024 * 1024;
/** A text again and again, in pieces of about a megabyte. */
export function* repeat(text, bytes) {
  const piece = Buffer.from(text.repeat(Math.max(1, Math.floor(MB / text.length))));
  for (let left = bytes; left > 0; left -= piece.length) yield left < piece.length ? piece.subarray(0, left) : piece;
}
const around = function* (before, inner, after) {
  yield Buffer.from(before);
  yield* inner;
  yield Buffer.from(after);
};
const HEADER = 'email;nom;source\n';
const ROW = 'claire@acme.example;Martin;Salon\n';
const numbered = (count, make, by) => Buffer.from(Array.from({ length: count }, (_, n) => make(n)).join(by));
const CHECK = ['--check', '--as-of', '2026-11-24'];

/** @param {(bytes: number) => number} scale of the large ones: the short form takes a hundredth */
export const textCases = (scale) => {
  const giga = scale(1024 * MB);
  const million = scale(1_000_000);
  return {
    'one cell between quotes': { file: 'a.csv', args: CHECK, make: () => around(`${HEADER}${ROW}"`, repeat('x', giga), `";b;c\n${ROW}`) },
    'one cell between quotes, of lines': {
      file: 'a.csv',
      args: CHECK,
      make: () => around(`${HEADER}${ROW}"`, repeat('x\n', giga), `";b;c\n`),
    },
    'one cell of commas': { file: 'a.csv', args: CHECK, make: () => around(`${HEADER}${ROW}`, repeat(',', giga), '\n') },
    'a quote that nobody closes': { file: 'a.csv', args: CHECK, make: () => around(`${HEADER}${ROW}"`, repeat('x;y\n', giga), '') },
    'one cell, from a pipe': { args: ['-', ...CHECK], make: () => around(`${HEADER}${ROW}`, repeat('x', giga), '\n') },
    'a header of one cell': { file: 'a.csv', args: CHECK, make: () => repeat('x', giga) },
    'a string of JSON': { file: 'a.json', args: CHECK, make: () => around('[{"email":"', repeat('x', giga), '"}]') },
    'a line of a list': { file: 'no.txt', args: ['small.csv', '--opposition', 'no.txt', ...CHECK], make: () => repeat('x', giga) },
    'a header of a million columns': {
      file: 'a.csv',
      args: CHECK,
      make: () => [Buffer.concat([Buffer.from('email;'), numbered(million, (n) => `c${n}`, ';'), Buffer.from(`\n${ROW}`)])],
    },
    'a row of a million columns': {
      file: 'a.csv',
      args: CHECK,
      make: () => [Buffer.concat([Buffer.from(HEADER + ROW), numbered(million, () => 'x', ';'), Buffer.from('\n')])],
    },
    'a thousand rows of a thousand columns': {
      file: 'a.csv',
      args: CHECK,
      make: () => [
        numbered(1000, () => 'email', ';'),
        Buffer.from('\n'),
        ...Array.from({ length: 1000 }, () => Buffer.from(`${'x;'.repeat(999)}x\n`)),
      ],
    },
    'an object of a million keys': {
      file: 'a.json',
      args: CHECK,
      make: () => around('[{"email":"a@acme.example"', [numbered(million, (n) => `,"k${n}":1`, '')], '}]'),
    },
    'JSON as deep as a million': { file: 'a.json', args: CHECK, make: () => around('', repeat('[', million), '') },
    'objects as deep as a million': { file: 'a.json', args: CHECK, make: () => around('[', repeat('{"a":', million * 5), '') },
    'a configuration as deep as a million': {
      file: 'lumo.config.json',
      args: ['small.csv', ...CHECK],
      make: () => around('{"rules":', repeat('[', million), ''),
    },
    'a plan as deep as a million': {
      file: 'a.plan.yaml',
      args: ['a.plan.yaml', ...CHECK],
      make: () => around('lumo: campaign/1\nchannels: ', repeat('[', million), ''),
    },
    'a report as deep as a million': { file: 'r.json', args: ['kpi', 'r.json'], make: () => around('{"rules":', repeat('[', million), '') },
  };
};
