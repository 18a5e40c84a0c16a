import type { Text } from '../../model/base/text.js';

export const PRODUCTS = ['mailchimp', 'brevo', 'hubspot', 'sendgrid', 'ses', 'mautic', 'listmonk', 'odoo'] as const;
export type Product = (typeof PRODUCTS)[number];

/**
 * Why an export names somebody. `undeliverable`: a bounce, which is no refusal, though nothing can be sent there; `unclear`: the row
 * says something that nobody here knows, so it is kept.
 */
export type ListingReason = 'refusal' | 'complaint' | 'undeliverable' | 'unclear';

export type Row = readonly string[];

/** One column of identities. Addresses and numbers of one row may have a status each. */
export interface ExportIdentity {
  /** Its place in the header row. */
  readonly column: number;
  readonly identifier: 'email' | 'phone';
  /** Why the identity of a row is on the list; undefined when it is in good standing, and so not to be kept. */
  reasonOf(row: Row): ListingReason | undefined;
  /** Whether it is to be kept, for whatever reason. */
  isKept(row: Row): boolean;
}

/** An export of a product, recognised by its header row. */
export interface ListExport {
  readonly product: Product;
  readonly identities: readonly ExportIdentity[];
  /** Columns that say why somebody is listed; what they hold may be free text. */
  readonly reasons: readonly number[];
  /** Columns whose every cell is told by `identities`, in codes or words of the product: nobody else is to read them. */
  readonly explained: readonly number[];
  /** Column of the day of the refusal; -1 when there is none. */
  readonly date: number;
  /** The file holds people in good standing and tells no status: as a list of oppositions it would bar the wrong ones. */
  readonly allow: boolean;
  /** Refusals that this export cannot show. */
  readonly misses?: Text;
}
