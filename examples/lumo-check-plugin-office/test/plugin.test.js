import test from 'node:test';
import { testsOf } from 'lumo-check/testing';
import plugin from '../index.js';

const HEADER = ['full name', 'email', 'phone', 'company', 'job title', 'website', 'comments', 'last modified'];

/** Folded lines, groups, parameters, escapes, letters of two bytes, and both ends of lines. */
const cards = [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:Hélène Noël',
  'item1.EMAIL;TYPE=work;LABEL="office: main":helene@acme.example',
  'EMAIL:second@acme.example',
  'TEL;VALUE=uri:tel:+33-1-99-00-12-34',
  'ORG:Acme\\, Inc.;Sales',
  'NOTE:Met at the fair\\; call',
  '  back in May',
  'END:VCARD',
  'BEGIN:VCARD',
  'FN:Paul Durand',
  'END:VCARD',
  '',
].join('\r\n');

const files = {
  'office/vcard': [
    {
      bytes: cards,
      rows: [
        HEADER,
        ['Hélène Noël', 'helene@acme.example', '+33-1-99-00-12-34', 'Acme, Inc.', '', '', 'Met at the fair; call back in May', ''],
        ['Paul Durand', '', '', '', '', '', '', ''],
      ],
    },
    { bytes: '', rows: [HEADER] },
  ],
};

for (const { name, run } of testsOf(plugin, { files })) test(name, run);
