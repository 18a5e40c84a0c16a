import type { SegmentKind } from '../../model/contact/segment.js';
import type { Target } from '../../model/contact/target.js';
import type { TargetColumn, TargetLayout } from './target-layout.js';

const field = (header: string, name: Extract<TargetColumn['value'], object>['field']): TargetColumn => ({ header, value: { field: name } });

const HEADERS: Readonly<Record<SegmentKind, string>> = {
  size: 'lumo_size',
  region: 'lumo_region',
  department: 'lumo_department',
  naf: 'lumo_naf',
  naf25: 'lumo_naf25',
};
const CAPITALS = Object.fromEntries(Object.entries(HEADERS).map(([kind, header]) => [kind, header.toUpperCase()])) as typeof HEADERS;

/**
 * The import layouts, as their makers document them. What each rests on:
 * - Brevo: help.brevo.com 208729849 (EMAIL, SMS, LANDLINE_NUMBER, numbers with + and country code, `;`, UTF-8, attributes in capitals; one of the
 *   identifiers must be there). FIRSTNAME and LASTNAME are the defaults of an account in English.
 * - HubSpot: knowledge.hubspot.com/crm-setup/set-up-your-import-file (headers are the labels of properties; UTF-8). `lumo_…` are custom properties.
 * - Mailchimp: mailchimp.com/help/format-guidelines-for-your-import-file (the address is required; 255 bytes a text). Tags: one cell, commas.
 * - Mautic: docs.mautic.org, contacts/import_contacts (aliases of fields as headers, UTF-8, tags joined by `|`); PHP's fgetcsv with its escape
 *   (app/bundles/LeadBundle/Model/ImportModel.php).
 * - Odoo: technical names of res.partner; many2many cells are names between commas, without spaces (odoo/addons/base/models/ir_fields.py).
 * - listmonk: internal/subimporter/importer.go (email, name, attributes as JSON; other columns are ignored; a row without an address is skipped).
 */
export const TARGET_LAYOUTS: Readonly<Record<Target, TargetLayout>> = {
  brevo: {
    delimiter: ';',
    columns: [
      { header: 'EMAIL', value: 'email' },
      field('FIRSTNAME', 'firstName'),
      { header: 'LASTNAME', value: 'lastName' },
      { header: 'SMS', value: 'text' },
      { header: 'LANDLINE_NUMBER', value: 'call' },
      field('COMPANY', 'company'),
      field('JOB_TITLE', 'jobTitle'),
      field('POSTCODE', 'postcode'),
      field('CITY', 'city'),
      field('COUNTRY', 'country'),
    ],
    segments: { as: 'columns', headers: CAPITALS },
  },
  hubspot: {
    delimiter: ',',
    columns: [
      { header: 'Email', value: 'email' },
      field('First Name', 'firstName'),
      { header: 'Last Name', value: 'lastName' },
      { header: 'Phone Number', value: 'call' },
      { header: 'Mobile Phone Number', value: 'text' },
      field('Company Name', 'company'),
      field('Job Title', 'jobTitle'),
      field('Postal Code', 'postcode'),
      field('City', 'city'),
      field('Country/Region', 'country'),
    ],
    segments: { as: 'columns', headers: HEADERS },
  },
  mailchimp: {
    delimiter: ',',
    columns: [
      { header: 'Email Address', value: 'email' },
      field('First Name', 'firstName'),
      { header: 'Last Name', value: 'lastName' },
      { header: 'Phone Number', value: 'call' },
      field('Company', 'company'),
      field('Job Title', 'jobTitle'),
    ],
    segments: { as: 'tags', header: 'Tags', separator: ',' },
  },
  mautic: {
    delimiter: ',',
    columns: [
      { header: 'email', value: 'email' },
      field('firstname', 'firstName'),
      { header: 'lastname', value: 'lastName' },
      { header: 'phone', value: 'call' },
      { header: 'mobile', value: 'text' },
      field('company', 'company'),
      field('position', 'jobTitle'),
      field('zipcode', 'postcode'),
      field('city', 'city'),
    ],
    segments: { as: 'tags', header: 'tags', separator: '|' },
    noBackslash: true,
  },
  odoo: {
    delimiter: ',',
    columns: [
      { header: 'name', value: 'anyName' },
      { header: 'email', value: 'email' },
      { header: 'phone', value: 'call' },
      { header: 'mobile', value: 'text' },
      field('company_name', 'company'),
      field('function', 'jobTitle'),
      field('zip', 'postcode'),
      field('city', 'city'),
    ],
    segments: { as: 'tags', header: 'category_id', separator: ',' },
  },
  listmonk: {
    delimiter: ',',
    columns: [
      { header: 'email', value: 'email' },
      { header: 'name', value: 'fullName' },
    ],
    segments: { as: 'attributes' },
    attributes: {
      header: 'attributes',
      members: { company: 'company', job_title: 'jobTitle', postcode: 'postcode', city: 'city', country: 'country' },
    },
  },
};
