import { allowList } from '../errors/list-errors.js';
import { ExportHeader, type ExportReader } from './export-header.js';
import type { ListExport, Product } from './export-types.js';
import { brevo, hubspot, mailchimp, sendgrid, ses } from './hosted-products.js';
import { listmonk, mautic, odoo } from './open-source-products.js';

/** In the order in which they are asked: the plainest header last. */
const READERS: Readonly<Record<Product, ExportReader>> = { mailchimp, brevo, hubspot, ses, mautic, listmonk, odoo, sendgrid };

/**
 * Which product wrote a file, where it holds identities, and which rows are refusals. Where nothing is recognised for certain, undefined:
 * the file is then read whole, and everybody in it is opposed, which errs on their side.
 * @param fileName name or path; some products tell the status in it and nowhere else
 */
export const detectExport = (headers: readonly string[], fileName: string): ListExport | undefined => {
  const columns = new ExportHeader(headers, fileName);
  for (const read of Object.values(READERS)) {
    const found = read(columns);
    if (found) return found;
  }
  return undefined;
};

/**
 * Mailchimp writes one file per status, and only the name tells which.
 * @throws LumoError LUMO_LIST_ALLOW for that of those who subscribed
 */
export const refuseSubscribers = (name: string): void => {
  if (/^subscribed_/i.test(name)) throw allowList(name);
};
