import { describe, expect, test } from 'vitest';
import { detectExport } from '../../../src/lists/exports/detect-export.js';
import { type ListingReason, PRODUCTS, type Product } from '../../../src/lists/exports/export-types.js';

const MAILCHIMP =
  'Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,GMTOFF,DSTOFF,TIMEZONE,CC,REGION';
const UNSUBSCRIBED = `${MAILCHIMP},UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,LEID,EUID,NOTES,TAGS`;
const CLEANED = `${MAILCHIMP},CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID,LEID,EUID,NOTES,TAGS`;
const SUBSCRIBED = `${MAILCHIMP},LAST_CHANGED,LEID,EUID,NOTES,TAGS`;
const BREVO = 'EMAIL,LASTNAME,FIRSTNAME,SMS,EMAIL_BLACKLISTED,SMS_BLACKLISTED,ADDED_TIME,MODIFIED_TIME';
const HUBSPOT = 'Email,Portal Bounce,Portal Unsubscribe,Portal Spam Report,Global Bounce,Marketing Information,One to One';
const HUBSPOT_CONTACTS = 'Record ID,First Name,Last Name,Email,Phone Number,Unsubscribed from all email';
const MAUTIC = 'id,email,mobile,dnc_preferences';
const LISTMONK = 'uuid,email,name,attributes,status,created_at,updated_at';

interface Case {
  readonly product: Product;
  readonly header: string;
  readonly file?: string;
  /** Cells of a row, by header. */
  readonly row: Readonly<Record<string, string>>;
  /** What is said of each identity of the row: `Email: refusal`; `-` for one that is not kept. */
  readonly says: Readonly<Record<string, ListingReason | '-'>>;
}

const cases: Readonly<Record<string, Case>> = {
  'Mailchimp: who left': {
    product: 'mailchimp',
    header: UNSUBSCRIBED,
    file: 'unsubscribed_email_audience_export_1.csv',
    row: { UNSUB_TIME: '2026-01-02 10:00:00' },
    says: { 'Email Address': 'refusal' },
  },
  'Mailchimp: who left, without a time, by the name of the file': {
    product: 'mailchimp',
    header: UNSUBSCRIBED,
    file: 'unsubscribed_email_audience_export_1.csv',
    row: {},
    says: { 'Email Address': 'refusal' },
  },
  'Mailchimp: who left, whatever the file is called': {
    product: 'mailchimp',
    header: UNSUBSCRIBED,
    row: { UNSUB_TIME: '2026-01-02 10:00:00' },
    says: { 'Email Address': 'refusal' },
  },
  'Mailchimp: a mailbox that bounced': {
    product: 'mailchimp',
    header: CLEANED,
    row: { CLEAN_TIME: '2026-01-02 10:00:00' },
    says: { 'Email Address': 'undeliverable' },
  },
  'Mailchimp: who never subscribed is kept': {
    product: 'mailchimp',
    header: SUBSCRIBED,
    file: 'nonsubscribed_email_audience_export_1.csv',
    row: {},
    says: { 'Email Address': 'unclear' },
  },
  'Mailchimp: the address under a header of the audience’s own': {
    product: 'mailchimp',
    header: UNSUBSCRIBED.replace('Email Address', 'Adresse e-mail'),
    row: { UNSUB_TIME: '2026-01-02' },
    says: { 'Adresse e-mail': 'refusal' },
  },
  'Brevo: refused by email, not by SMS': {
    product: 'brevo',
    header: BREVO,
    row: { EMAIL_BLACKLISTED: 'Yes', SMS_BLACKLISTED: 'No' },
    says: { EMAIL: 'refusal', SMS: '-' },
  },
  'Brevo: refused by SMS, not by email': {
    product: 'brevo',
    header: BREVO,
    row: { EMAIL_BLACKLISTED: 'No', SMS_BLACKLISTED: 'Yes' },
    says: { EMAIL: '-', SMS: 'refusal' },
  },
  'Brevo: blank flags are no refusal': { product: 'brevo', header: BREVO, row: {}, says: { EMAIL: '-', SMS: '-' } },
  'Brevo: a flag that nobody knows is kept': {
    product: 'brevo',
    header: BREVO,
    row: { EMAIL_BLACKLISTED: 'pending' },
    says: { EMAIL: 'unclear', SMS: '-' },
  },
  'Brevo: one flag for both': {
    product: 'brevo',
    header: 'EMAIL;SMS;BLACKLISTED;MODIFIED_TIME',
    row: { BLACKLISTED: '1' },
    says: { EMAIL: 'refusal', SMS: 'refusal' },
  },
  'Brevo: blocklisted is the same': {
    product: 'brevo',
    header: 'EMAIL,EMAIL_BLOCKLISTED',
    row: { EMAIL_BLOCKLISTED: 'TRUE' },
    says: { EMAIL: 'refusal' },
  },
  'HubSpot: left everything': { product: 'hubspot', header: HUBSPOT, row: { 'Portal Unsubscribe': 'TRUE' }, says: { Email: 'refusal' } },
  'HubSpot: left one type of email': { product: 'hubspot', header: HUBSPOT, row: { 'One to One': 'TRUE' }, says: { Email: 'refusal' } },
  'HubSpot: called it spam': {
    product: 'hubspot',
    header: HUBSPOT,
    row: { 'Portal Spam Report': 'TRUE', 'Portal Unsubscribe': 'TRUE' },
    says: { Email: 'complaint' },
  },
  'HubSpot: bounced, with a reason': {
    product: 'hubspot',
    header: HUBSPOT,
    row: { 'Portal Bounce': 'MAILBOX_FULL' },
    says: { Email: 'undeliverable' },
  },
  'HubSpot: refused and bounced is a refusal': {
    product: 'hubspot',
    header: HUBSPOT,
    row: { 'Global Bounce': 'TRUE', 'Portal Unsubscribe': 'TRUE' },
    says: { Email: 'refusal' },
  },
  'HubSpot: in the file for no reason that is told': {
    product: 'hubspot',
    header: HUBSPOT,
    row: { 'Portal Bounce': 'FALSE' },
    says: { Email: 'unclear' },
  },
  'HubSpot: a contact that left': {
    product: 'hubspot',
    header: HUBSPOT_CONTACTS,
    row: { 'Unsubscribed from all email': 'true' },
    says: { Email: 'refusal' },
  },
  'HubSpot: a contact that did not': { product: 'hubspot', header: HUBSPOT_CONTACTS, row: {}, says: { Email: '-' } },
  'SendGrid: who left': { product: 'sendgrid', header: 'email,created', row: { created: '1705329600' }, says: { email: 'refusal' } },
  'SendGrid: who complained': { product: 'sendgrid', header: 'ip,email,created', row: {}, says: { email: 'complaint' } },
  'SendGrid: bounces': {
    product: 'sendgrid',
    header: 'status,reason,email,created',
    row: { status: '5.1.1' },
    says: { email: 'undeliverable' },
  },
  'SendGrid: invalid addresses': { product: 'sendgrid', header: 'reason,email,created', row: {}, says: { email: 'undeliverable' } },
  'SES: who complained': {
    product: 'ses',
    header: 'EmailAddress,Reason,LastUpdateTime',
    row: { Reason: 'COMPLAINT' },
    says: { EmailAddress: 'complaint' },
  },
  'SES: who bounced': {
    product: 'ses',
    header: 'EmailAddress,Reason,LastUpdateTime',
    row: { Reason: 'BOUNCE' },
    says: { EmailAddress: 'undeliverable' },
  },
  'SES: another reason is kept': {
    product: 'ses',
    header: 'EmailAddress,Reason,LastUpdateTime',
    row: { Reason: 'X' },
    says: { EmailAddress: 'unclear' },
  },
  'Mautic: refused by email': {
    product: 'mautic',
    header: MAUTIC,
    row: { dnc_preferences: 'DNC Unsubscribed: Email' },
    says: { email: 'refusal', mobile: '-' },
  },
  'Mautic: bounced by email, refused by SMS': {
    product: 'mautic',
    header: MAUTIC,
    row: { dnc_preferences: 'DNC Bounced: Email, DNC Manually Unsubscribed: SMS' },
    says: { email: 'undeliverable', mobile: 'refusal' },
  },
  'Mautic: raw numbers': {
    product: 'mautic',
    header: MAUTIC,
    row: { dnc_preferences: '2:email,1:email,2:sms' },
    says: { email: 'refusal', mobile: 'undeliverable' },
  },
  'Mautic: no preference is no refusal': { product: 'mautic', header: MAUTIC, row: {}, says: { email: '-', mobile: '-' } },
  'Mautic: a preference that nobody knows is kept': {
    product: 'mautic',
    header: MAUTIC,
    row: { dnc_preferences: 'ne plus contacter' },
    says: { email: 'unclear', mobile: 'unclear' },
  },
  'Mautic: a flag of contacts': {
    product: 'mautic',
    header: 'id,email,doNotContact,points,dateIdentified',
    row: { doNotContact: '1' },
    says: { email: 'refusal' },
  },
  'listmonk: blocklisted': { product: 'listmonk', header: LISTMONK, row: { status: 'blocklisted' }, says: { email: 'refusal' } },
  'listmonk: enabled': { product: 'listmonk', header: LISTMONK, row: { status: 'enabled' }, says: { email: '-' } },
  'listmonk: disabled is kept': { product: 'listmonk', header: LISTMONK, row: { status: 'disabled' }, says: { email: 'unclear' } },
  'Odoo: blacklisted': {
    product: 'odoo',
    header: 'Email Address,Active,Reason,Created on',
    file: 'Email Blacklist (mail.blacklist).csv',
    row: { Active: 'True' },
    says: { 'Email Address': 'refusal' },
  },
  'Odoo: taken off the blacklist': {
    product: 'odoo',
    header: 'id,email,active',
    file: 'mail_blacklist.csv',
    row: { active: 'False' },
    says: { email: '-' },
  },
  'Odoo: blacklisted, when active is blank or unknown': {
    product: 'odoo',
    header: 'id,email,active',
    file: 'mail.blacklist.csv',
    row: { active: '?' },
    says: { email: 'refusal' },
  },
  'Odoo: a blacklisted number': {
    product: 'odoo',
    header: 'number,active',
    file: 'phone.blacklist.csv',
    row: {},
    says: { number: 'refusal' },
  },
  'Odoo: a contact that left a list': {
    product: 'odoo',
    header: 'name,email,opt_out,is_blacklisted',
    row: { opt_out: 'True', is_blacklisted: 'False' },
    says: { email: 'refusal' },
  },
  'Odoo: a contact that did not': {
    product: 'odoo',
    header: 'Name,Email,Opt Out,Blacklist,Mailing Lists',
    row: { 'Opt Out': 'FALSE', Blacklist: 'FALSE' },
    says: { Email: '-' },
  },
};

describe('an export is read', () => {
  for (const [name, { product, header, file = 'export.csv', row, says }] of Object.entries(cases)) {
    test(name, () => {
      const headers = header.split(/[,;]/);
      for (const key of Object.keys(row)) expect(headers).toContain(key);
      const found = detectExport(headers, `lists/${file}`);
      expect(found?.product).toBe(product);
      expect(found?.allow).toBe(false);
      const cells = headers.map((one) => row[one] ?? '');
      expect(Object.fromEntries(found?.identities.map((one) => [headers[one.column], one.reasonOf(cells) ?? '-']) ?? [])).toEqual(says);
      for (const one of found?.identities ?? []) {
        expect(one.isKept(cells)).toBe(one.reasonOf(cells) !== undefined);
        expect(one.identifier).toBe(/sms|mobile|number/i.test(headers[one.column] ?? '') ? 'phone' : 'email');
      }
    });
  }

  test('and each of the products is among these', () => {
    expect([...new Set(Object.values(cases).map(({ product }) => product))].sort()).toEqual([...PRODUCTS].sort());
  });
});

describe('columns of the day and the reason', () => {
  const named = (header: string, file = 'x.csv') => {
    const headers = header.split(',');
    const found = detectExport(headers, file);
    return { date: headers[found?.date ?? -1], reasons: found?.reasons.map((column) => headers[column]) };
  };
  test('of Mailchimp', () => {
    expect(named(UNSUBSCRIBED)).toEqual({ date: 'UNSUB_TIME', reasons: ['UNSUB_REASON', 'UNSUB_REASON_OTHER', 'UNSUB_CAMPAIGN_TITLE'] });
    expect(named(CLEANED)).toEqual({ date: 'CLEAN_TIME', reasons: ['CLEAN_CAMPAIGN_TITLE'] });
  });
  test('of the others', () => {
    expect(named(BREVO)).toEqual({ date: 'MODIFIED_TIME', reasons: [] });
    expect(named(HUBSPOT)).toEqual({ date: undefined, reasons: ['Portal Bounce', 'Global Bounce'] });
    expect(named('status,reason,email,created')).toEqual({ date: 'created', reasons: ['reason'] });
    expect(named('EmailAddress,Reason,LastUpdateTime')).toEqual({ date: 'LastUpdateTime', reasons: ['Reason'] });
    expect(named(LISTMONK)).toEqual({ date: 'updated_at', reasons: [] });
    expect(named('email,active,reason,create_date', 'mail.blacklist.csv')).toEqual({ date: 'create_date', reasons: ['reason'] });
  });
});

describe('a file of Mailchimp that tells no refusal is a list of who may be contacted', () => {
  test('by its header', () => expect(detectExport(SUBSCRIBED.split(','), 'export.csv')?.allow).toBe(true));
  test('by its name', () => expect(detectExport(SUBSCRIBED.split(','), 'subscribed_email_audience_export_1.csv')?.allow).toBe(true));
});

test('what an export cannot show is said, in both languages', () => {
  const { misses } = detectExport(LISTMONK.split(','), 'subscribers.csv') ?? {};
  expect(misses?.en).toContain('one list only');
  expect(misses?.fr).toContain('d’une seule liste');
});

describe('nothing is recognised, so that everybody in the file is opposed', () => {
  const unknown: Readonly<Record<string, string>> = {
    'of a column of addresses': 'email',
    'of an opposition list of one’s own': 'email,date,motif',
    'where active may mean the contrary': 'email,active',
    'of a Brevo export without flags': 'EMAIL,ADDED_TIME,MODIFIED_TIME',
    'of a flag without a product': 'email,blacklisted',
    'of contacts whose flag may be anybody’s': 'email,do_not_contact',
    'of a status without a product': 'email,status',
    'of SendGrid’s columns among others': 'email,created,name',
    'of columns of a product without any identity': 'EMAIL_BLACKLISTED,ADDED_TIME',
    'of a file without headers': ',,',
  };
  for (const [name, header] of Object.entries(unknown))
    test(name, () => expect(detectExport(header.split(','), 'list.csv')).toBeUndefined());
});
