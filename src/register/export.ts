/**
 * The oppositions that hold as a list for somebody else: a processor that screens for us, and has the key.
 * @module
 */
import type { Identifier } from '../model/list.js';
import type { Book } from './book.js';
import { type SnapshotGroup, snapshot } from './snapshot.js';

export interface ExportedList {
  readonly digests: number;
  /** CSV, with a few lines of comment above. */
  readonly text: string;
}

const rowsOf = ({ channels, digests }: SnapshotGroup, of: Identifier | undefined): readonly string[] =>
  (Object.entries(digests) as [Identifier, readonly string[]][])
    .filter(([kind]) => of === undefined || kind === of)
    .flatMap(([kind, all]) => all.map((digest) => `${digest},${kind},${channels.join(' ')}`));

/**
 * One HMAC per row, in their own order, which tells nothing of when they came in.
 * @param of only the identities of that kind
 */
export const exportedList = async (book: Book, of?: Identifier): Promise<ExportedList> => {
  const rows = (await snapshot(book)).flatMap((group) => rowsOf(group, of)).sort();
  const head = [
    '# lumo-check: oppositions, HMAC-SHA256 of the normalised identity',
    '# email: address in lower case, and canonical mailbox; phone: E.164 with its plus; domain: lower case, punycode; siren: nine digits',
    `# key: ${book.key.id}`,
    'hmac_sha256,identifier,channels',
  ];
  return { digests: rows.length, text: `${[...head, ...rows].join('\n')}\n` };
};
