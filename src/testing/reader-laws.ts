import type { ContactReader, ReadRow } from '../model/plugin/contact-reader.js';
import { brokenLaw, mustEqual, type PluginTest } from './law-broken.js';

/** A small file of the format, and the rows that it holds: the names of the columns first. */
export interface ReaderSample {
  readonly bytes: string | Uint8Array;
  readonly rows: readonly ReadRow[];
}

/** Files up to that size are cut at each of their bytes. */
const CUT_EVERYWHERE = 2000;

async function* chunksOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

const read = async (reader: ContactReader, pieces: readonly Uint8Array[]): Promise<readonly ReadRow[]> => {
  const rows: ReadRow[] = [];
  for await (const row of reader.read(chunksOf(pieces))) rows.push(row);
  return rows;
};

const bytesOf = ({ bytes }: ReaderSample): Uint8Array => (typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);

const lawsOfSample = (reader: ContactReader, sample: ReaderSample, place: number): readonly PluginTest[] => {
  const bytes = bytesOf(sample);
  return [
    {
      name: `${reader.id}: file ${place} is read as its rows`,
      run: async () => mustEqual(await read(reader, [bytes]), sample.rows, { en: 'The rows of the file', fr: 'Les lignes du fichier' }),
    },
    {
      name: `${reader.id}: file ${place} is read the same wherever its bytes are cut`,
      run: async () => {
        const step = Math.max(1, Math.ceil(bytes.length / CUT_EVERYWHERE));
        for (let at = 1; at < bytes.length; at += step)
          mustEqual(await read(reader, [bytes.subarray(0, at), bytes.subarray(at)]), sample.rows, {
            en: `The rows of the file, cut at byte ${at}`,
            fr: `Les lignes du fichier, coupé à l’octet ${at}`,
          });
        const single = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at, at + 1));
        mustEqual(await read(reader, single), sample.rows, {
          en: 'The rows of the file, byte by byte',
          fr: 'Les lignes du fichier, octet par octet',
        });
      },
    },
    {
      name: `${reader.id}: file ${place} has named columns, and no row wider than they are`,
      run: async () => {
        const [header = [], ...rows] = await read(reader, [bytes]);
        if (header.length === 0 || new Set(header).size < header.length || header.some((name) => name.trim() === ''))
          throw brokenLaw({
            en: 'The first row must name each column, and no two alike.',
            fr: 'La première ligne doit nommer chaque colonne, sans nom en double.',
          });
        const wide = rows.findIndex((row) => row.length > header.length);
        if (wide >= 0)
          throw brokenLaw({ en: `Row ${wide + 2} is wider than the header.`, fr: `La ligne ${wide + 2} est plus large que l’en-tête.` });
      },
    },
  ];
};

/** The tests of a reader, over files of its format. */
export const testsOfReader = (reader: ContactReader, samples: readonly ReaderSample[] = []): readonly PluginTest[] => [
  {
    name: `${reader.id}: has a file to be tested on`,
    run: async () => {
      if (samples.length === 0)
        throw brokenLaw({
          en: `No file is given for ${reader.id}: testsOf(plugin, { files: { '${reader.id}': [{ bytes, rows }] } }).`,
          fr: `Aucun fichier n’est donné pour ${reader.id} : testsOf(plugin, { files: { '${reader.id}': [{ bytes, rows }] } }).`,
        });
    },
  },
  ...samples.flatMap((sample, i) => lawsOfSample(reader, sample, i + 1)),
];
