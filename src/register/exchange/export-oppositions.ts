/**
 * The oppositions that hold as a list for somebody else: a processor that screens for us, and has the key.
 * @module
 */

import type { IdentityKind } from '../store/entry.js';
import type { KeyedRegister } from '../store/open-register.js';
import { activeOppositions, NORMALISER_KINDS, type NormaliserName, type OppositionGroup } from '../suppression/active-oppositions.js';

export interface ExportedList {
  readonly digests: number;
  /** CSV, with a few lines of comment above. */
  readonly text: string;
}

const rowsOf = ({ channels, digests }: OppositionGroup, of: IdentityKind | undefined): readonly string[] =>
  (Object.entries(digests) as [NormaliserName, readonly string[]][])
    .filter(([name]) => of === undefined || NORMALISER_KINDS[name] === of)
    .flatMap(([name, all]) => all.map((digest) => `${digest},${NORMALISER_KINDS[name]},${channels.join(' ')}`));

/**
 * One HMAC per row, in their own order, which tells nothing of when they came in.
 * @param of only the identities of that kind
 */
export const exportOppositions = async (book: KeyedRegister, of?: IdentityKind): Promise<ExportedList> => {
  // Most mailboxes have one spelling, which then stands for both.
  const rows = [...new Set((await activeOppositions(book)).flatMap((group) => rowsOf(group, of)))].sort();
  const head = [
    '# lumo-check: oppositions, HMAC-SHA256 of the normalised identity',
    '# email: address in lower case, and canonical mailbox; phone: E.164 with its plus; domain: lower case, punycode; siren: nine digits',
    `# key: ${book.key.id}`,
    'hmac_sha256,identifier,channels',
  ];
  return { digests: rows.length, text: `${[...head, ...rows].join('\n')}\n` };
};
