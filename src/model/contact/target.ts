/**
 * Targets: tools for mails and customers whose import a cleaned file can be laid out for.
 * @module
 */

export const TARGETS = ['brevo', 'hubspot', 'mailchimp', 'mautic', 'odoo', 'listmonk'] as const;
export type Target = (typeof TARGETS)[number];

/** How their makers write them. */
export const TARGET_NAMES: Readonly<Record<Target, string>> = {
  brevo: 'Brevo',
  hubspot: 'HubSpot',
  mailchimp: 'Mailchimp',
  mautic: 'Mautic',
  odoo: 'Odoo',
  listmonk: 'listmonk',
};

/** What a tool knows people by: without it, it refuses a row. `identifier`: an address or a number. */
export type TargetNeed = 'email' | 'identifier';
export const TARGET_NEEDS: Readonly<Record<Target, TargetNeed>> = {
  brevo: 'identifier',
  hubspot: 'identifier',
  mailchimp: 'email',
  mautic: 'identifier',
  odoo: 'identifier',
  listmonk: 'email',
};

/**
 * Why a column that stays is not in a file for a target, or not whole: the tool has no field for it, nobody asked whether its channel may be
 * used, or there is one place for several columns, and those before it go first. `numbers`: of all numbers of a contact, one to call and one to
 * text go in, by what they are.
 */
export type NotTaken = 'no-field' | 'not-asked' | 'spare' | 'numbers';

/** What became of the kept contacts in a file for a target. */
export interface TargetReport {
  readonly tool: Target;
  /** Contacts in the file. */
  readonly contacts: number;
  /** Kept contacts whom the tool cannot take, since nothing that it knows people by may be used. */
  readonly without: number;
  /** Columns that stay in a cleaned file and are not in this one. */
  readonly left: readonly { readonly column: number; readonly because: NotTaken }[];
}
