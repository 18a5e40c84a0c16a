/**
 * The oppositions that hold as a list for somebody else: a processor that screens for us, and has the key.
 * @module
 */

import type { Book } from './book.js';
import type { Kind } from './entry.js';
import { NORMALISERS, type Normalised, type SnapshotGroup, snapshot } from './snapshot.js';

export interface ExportedList {
  readonly digests: number;
  /** CSV, with a few lines of comment above. */
  readonly text: string;
}

const rowsOf = ({ channels, digests }: SnapshotGroup, of: Kind | undefined): readonly string[] =>
  (Object.entries(digests) as [Normalised, readonly string[]][])
    .filter(([name]) => of === undefined || NORMALISERS[name] === of)
    .flatMap(([name, all]) => all.map((digest) => `${digest},${NORMALISERS[name]},${channels.join(' ')}`));

/**
 * One HMAC per row, in their own order, which tells nothing of when they came in.
 * @param of only the identities of that kind
 */
export const exportedList = async (book: Book, of?: Kind): Promise<ExportedList> => {
  // Most mailboxes have one spelling, which then stands for both.
  const rows = [...new Set((await snapshot(book)).flatMap((group) => rowsOf(group, of)))].sort();
  const head = [
    '# lumo-check: oppositions, HMAC-SHA256 of the normalised identity',
    '# email: address in lower case, and canonical mailbox; phone: E.164 with its plus; domain: lower case, punycode; siren: nine digits',
    `# key: ${book.key.id}`,
    'hmac_sha256,identifier,channels',
  ];
  return { digests: rows.length, text: `${[...head, ...rows].join('\n')}\n` };
};
