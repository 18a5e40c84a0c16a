import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { isContactTable } from '../../../src/library/guards/contact-table.js';

const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('a file that holds contacts', () => {
  it.each<[string, string | Buffer]>([
    ['a CSV', 'email,name\nclaire@acme.example,Claire\n'],
    ['with semicolons, quotes and a mark', '\uFEFF"Nom";"Courriel"\r\n"Martin";"claire@acme.example"\r\n'],
    ['of numbers', 'Nom;Téléphone\nMartin;01 99 00 12 34\nDurand;+33 6 39 98 00 01\n'],
    ['under lines of a title', 'Export du 3 mars\n\nnom;email;ville\nMartin;claire@acme.example;Lyon\nDurand;paul@acme.example;Nice\n'],
    ['with tabs', 'email\tname\nclaire@acme.example\tClaire\n'],
    ['whose first contacts have no address', `nom;email\n${'Martin;\n'.repeat(40)}Durand;paul@acme.example\n`],
    ['in UTF-16', utf16('email\tname\nclaire@acme.example\tClaire\n')],
    ['without a header', 'claire@acme.example;Claire\npaul@acme.example;Paul\n'],
    ['one address in each line', 'claire@acme.example\npaul@acme.example\n'],
    ['one number in each line', '# stop\n+33199001234\n0199005678\n'],
    ['a workbook', Buffer.from('PK\u0003\u0004.......[Content_Types].xml', 'latin1')],
    ['a sheet of LibreOffice', Buffer.from('PK\u0003\u0004.......mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'latin1')],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ])('%s', (_, content) => expect(isContactTable(Buffer.from(content))).toBe(true));

  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['a report in JSON', '{\n  "tool": "lumo-check",\n  "contact": "dpo@acme.example"\n}\n'],
    ['a page', '<!doctype html>\n<p>dpo@acme.example, 01 99 00 12 34</p>\n'],
    [
      'a policy',
      '# Retention policy\n\nController: Acme\nContact: dpo@acme.example\n\n| Data | Kept |\n|---|---|\n| Prospects | 3 years |\n',
    ],
    [
      'a page of tables',
      '# Policy\n| Who | Where |\n|---|---|\n| DPO | dpo@acme.example |\n| Support | 01 99 00 12 34 |\n| IT | it@acme.example |\n',
    ],
    ['a mail', 'Subject: Your data, and your rights\n\nHello,\nWrite to us, at any time, by answering, or to\ndpo@acme.example\n'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nORGANIZER:mailto:dpo@acme.example\r\nEND:VCALENDAR\r\n'],
    ['figures', 'day,measure,value\n2026-11-24,contacts,1000000000\n2026-11-25,contacts,1000000000\n'],
    ['masked findings', 'row,email,rule\n2,c•••@•••,webmail-without-consent\n3,•••,source-missing\n'],
    ['names alone', 'nom;ville\nMartin;Lyon\n'],
    ['metrics', 'lumo_contacts{file="a.csv"} 12\nlumo_contacts{file="b.csv"} 13\n'],
    ['one address in a text', 'Ask\ndpo@acme.example\nfor more.\nWe answer within a month.\n'],
    ['an archive of other things', Buffer.from('PK\u0003\u0004.......photos/one.jpg', 'latin1')],
  ])('is not %s', (_, content) => expect(isContactTable(Buffer.from(content))).toBe(false));
});
