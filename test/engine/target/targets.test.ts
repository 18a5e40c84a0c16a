import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { TARGET_LAYOUTS } from '../../../src/engine/target/targets-data.js';
import type { ConfigInput } from '../../../src/index.js';
import type { SegmentBy } from '../../../src/model/contact/segment.js';
import { TARGETS, type Target } from '../../../src/model/contact/target.js';
import { csvOf } from '../../laws/support.js';
import { rowsOf, runSegments, type SegmentRun } from '../segment/run-segments.js';

const BY: readonly SegmentBy[] = [{ kind: 'size' }, { kind: 'region' }, { kind: 'naf', level: 2 }];
const CONFIG: ConfigInput = {
  channels: ['email', 'phone', 'sms'],
  absent: ['lastInboundAt', 'source', 'phone'],
  // What people are called for is not what is tried here.
  rules: Object.fromEntries(
    ['mobile-without-consent', 'phone-not-a-person', 'column-beyond-purpose', 'country-unknown'].map((id) => [id, 'off' as const]),
  ),
};
const HEADER = 'email;prenom;nom;telephone;mobile;societe;fonction;code_postal;ville;pays;code_naf;effectif;optout';
const CLAIRE = 'Claire@ACME.example;Claire;Dupont;01 99 00 12 34;06 39 98 12 34;"Acme; ""SA""";Directrice;69003;Lyon;France;62.01Z;45;';
const OLGA = 'olga@acme.example;Olga;Petit;;;Acme;DSI;75001;Paris;France;62.01Z;45;oui';
const target = (name: Target, file: Buffer, more: Omit<SegmentRun, 'settings'> & { readonly settings?: SegmentRun['settings'] } = {}) =>
  runSegments(file, { by: BY, config: CONFIG, ...more, settings: { ...more.settings, target: name } });
const text = (bytes: Buffer | undefined): string => bytes?.toString('utf8') ?? '';

describe('a file for a tool', () => {
  it.each<[Target, string[]]>([
    [
      'brevo',
      [
        'EMAIL;FIRSTNAME;LASTNAME;SMS;LANDLINE_NUMBER;COMPANY;JOB_TITLE;POSTCODE;CITY;COUNTRY;LUMO_SIZE;LUMO_REGION;LUMO_NAF',
        'claire@acme.example;Claire;Dupont;+33639981234;+33199001234;"Acme; ""SA""";Directrice;69003;Lyon;France;pme;ARA;62',
      ],
    ],
    [
      'hubspot',
      [
        'Email,First Name,Last Name,Phone Number,Mobile Phone Number,Company Name,Job Title,Postal Code,City,Country/Region,lumo_size,lumo_region,lumo_naf',
        'claire@acme.example,Claire,Dupont,+33199001234,+33639981234,"Acme; ""SA""",Directrice,69003,Lyon,France,pme,ARA,62',
      ],
    ],
    [
      'mailchimp',
      [
        'Email Address,First Name,Last Name,Phone Number,Company,Job Title,Tags',
        'claire@acme.example,Claire,Dupont,+33199001234,"Acme; ""SA""",Directrice,"lumo-size-pme,lumo-region-ARA,lumo-naf-62"',
      ],
    ],
    [
      'mautic',
      [
        'email,firstname,lastname,phone,mobile,company,position,zipcode,city,tags',
        'claire@acme.example,Claire,Dupont,+33199001234,+33639981234,"Acme; ""SA""",Directrice,69003,Lyon,lumo-size-pme|lumo-region-ARA|lumo-naf-62',
      ],
    ],
    [
      'odoo',
      [
        'name,email,phone,mobile,company_name,function,zip,city,category_id',
        'Claire Dupont,claire@acme.example,+33199001234,+33639981234,"Acme; ""SA""",Directrice,69003,Lyon,"lumo-size-pme,lumo-region-ARA,lumo-naf-62"',
      ],
    ],
    [
      'listmonk',
      [
        'email,name,attributes',
        String.raw`claire@acme.example,Claire Dupont,"{""company"":""Acme; \""SA\"""",""job_title"":""Directrice"",""postcode"":""69003"",""city"":""Lyon"",""country"":""France"",""lumo_size"":""pme"",""lumo_region"":""ARA"",""lumo_naf"":""62""}"`,
      ],
    ],
  ])('%s has exactly these bytes, and nobody who refused', async (name, lines) => {
    const { clean, rejects, report } = await target(name, csvOf(HEADER, CLAIRE, OLGA));
    expect(text(clean)).toBe(`${lines.join('\n')}\n`);
    // The rejects are as they came.
    expect(text(rejects)).toContain(OLGA);
    expect(report.target).toMatchObject({ tool: name, contacts: 1, without: 0 });
  });

  it('without segments has no column for them', async () => {
    const heads = await Promise.all(
      TARGETS.map(
        async (name) =>
          text((await runSegments(csvOf(HEADER, CLAIRE), { config: CONFIG, settings: { target: name } })).clean).split('\n')[0],
      ),
    );
    for (const head of heads) expect(head).not.toMatch(/lumo|tags|category/i);
  });

  it('has none for a kind that no column of the file tells: a tag on everybody says nothing', async () => {
    const file = csvOf('email;nom;code_postal', 'lea@acme.example;Petit;69003');
    expect(text((await target('mautic', file)).clean)).toContain(',lumo-region-ARA\n');
    expect(text((await target('hubspot', file)).clean).split('\n')[0]).toMatch(/Country\/Region,lumo_region$/);
    expect(text((await target('listmonk', file)).clean)).toContain('""lumo_region"":""ARA""}"');
  });

  it.each<[string, (file: string) => Buffer]>([
    ['windows-1252', (file) => iconv.encode(file, 'windows-1252')],
    ['utf-16le with a mark', (file) => iconv.encode(file, 'utf-16le', { addBOM: true })],
    ['utf-8 with a mark', (file) => Buffer.from(`\uFEFF${file}`)],
    ['sep= of a spreadsheet', (file) => Buffer.from(`sep=;\n${file}`)],
    ['commas', (file) => Buffer.from(file.replaceAll(';', ','))],
    ['carriage returns', (file) => Buffer.from(file.replaceAll('\n', '\r\n'))],
  ])('is UTF-8 without a mark, of its own delimiter, whatever the input is: %s', async (_case, encode) => {
    const file = [HEADER, 'zoe@acme.example;Zoé;Élouard;;;Crémerie €;Gérante;69003;Lyon;France;62.01Z;45;', ''].join('\n');
    for (const name of TARGETS) {
      const [one, other] = await Promise.all([target(name, Buffer.from(file)), target(name, encode(file))]);
      expect(text(one.clean)).toContain('Crémerie €');
      expect(other.clean).toEqual(one.clean);
    }
  });

  it('split is the same rows, each in the file of its segment', async () => {
    const rows = ['69003', '33000', '69100', ''].map((postcode, i) => `p${i}@acme.example;P;N;;;;;${postcode};;;;;`);
    for (const name of TARGETS) {
      const { clean, files } = await target(name, csvOf(HEADER, ...rows), { by: [{ kind: 'region' }], splits: true });
      const [head, ...all] = text(clean).trimEnd().split('\n');
      expect(Object.keys(files).toSorted()).toEqual(['ARA', 'NAQ', 'unknown']);
      for (const bytes of Object.values(files)) expect(text(bytes).split('\n')[0]).toBe(head);
      expect(
        Object.values(files)
          .flatMap((bytes) => text(bytes).trimEnd().split('\n').slice(1))
          .toSorted(),
      ).toEqual(all.toSorted());
    }
  });

  it('is the same bytes on several threads', async () => {
    const rows = Array.from(
      { length: 200 },
      (_, i) => `p${i}@acme.example;P${i};"N; ${i}";;0639981${String(i).padStart(3, '0')};;;69003;;;;;`,
    );
    const file = csvOf(HEADER, ...rows);
    const one = await target('mautic', file);
    expect((await target('mautic', file, { workers: 2, settings: { blockBytes: 900 } })).clean).toEqual(one.clean);
  });

  it('reads back as what was put into it, whatever that is', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', ';', ',', '"', '|', "'", '\n', '\r', '\t', '\\', '{', ' ', '\u00a0', '=', '🙂'),
      maxLength: 12,
    });
    const quoted = (one: string): string => `"${one.replaceAll('"', '""')}"`;
    const tidy = (one: string): string => one.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TARGETS), fc.array(cell, { minLength: 1, maxLength: 4 }), async (name, companies) => {
        const rows = companies.map((company, i) => `p${i}@acme.example;P;N;;;${quoted(company)};;;;;;;`);
        const { clean } = await target(name, csvOf(HEADER, ...rows));
        const { columns, delimiter, attributes } = TARGET_LAYOUTS[name];
        const read = rowsOf(clean, delimiter);
        const header = columns.find(({ value }) => typeof value === 'object' && value.field === 'company')?.header ?? '';
        const found = read.map((row) => (attributes ? (JSON.parse(row[attributes.header] as string).company ?? '') : row[header]));
        const wanted = companies.map(tidy);
        expect(found).toEqual(name === 'mautic' ? wanted.map((one) => one.replaceAll('\\', '/')) : wanted);
        // One line for each, as tools that count lines expect.
        expect(text(clean).trimEnd().split('\n')).toHaveLength(companies.length + 1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a tool may get of a contact', () => {
  const brevo = async (rows: readonly string[], more: ConfigInput = {}, header = HEADER) => {
    const { clean, report } = await runSegments(csvOf(header, ...rows), { config: { ...CONFIG, ...more }, settings: { target: 'brevo' } });
    return { rows: rowsOf(clean), report };
  };

  it('is no number when only mails were asked about: nobody knows whether it may be used', async () => {
    const { rows, report } = await brevo([CLAIRE], { channels: ['email'], columns: { telephone: 'phone', mobile: 'mobile' } });
    expect(rows).toMatchObject([{ EMAIL: 'claire@acme.example', SMS: '', LANDLINE_NUMBER: '' }]);
    expect(report.target?.left).toEqual([
      { column: 3, because: 'not-asked' },
      { column: 4, because: 'not-asked' },
      { column: 10, because: 'no-field' },
      { column: 11, because: 'no-field' },
      { column: 12, because: 'no-field' },
    ]);
  });

  it('is no text message when calls were asked about', async () => {
    const { rows } = await brevo([CLAIRE], { channels: ['email', 'phone'] });
    expect(rows).toMatchObject([{ SMS: '', LANDLINE_NUMBER: '+33199001234' }]);
  });

  it('is no identifier that a rule has blanked', async () => {
    const { rows } = await brevo([`${CLAIRE};oui`], { channels: ['email', 'phone'] }, `${HEADER};ne_pas_envoyer_email`);
    expect(rows).toMatchObject([{ EMAIL: '', LANDLINE_NUMBER: '+33199001234' }]);
  });

  it('takes a number for text messages from whichever column has one', async () => {
    const { rows } = await brevo(['lea@acme.example;Léa;P;06 39 98 12 34;;;;;;;;;']);
    expect(rows).toMatchObject([{ SMS: '+33639981234', LANDLINE_NUMBER: '+33639981234' }]);
  });

  it('takes no landline for one', async () => {
    const { rows } = await brevo(['lea@acme.example;Léa;P;01 99 00 12 34;;;;;;;;;']);
    expect(rows).toMatchObject([{ SMS: '', LANDLINE_NUMBER: '+33199001234' }]);
  });

  /** Columns of numbers in any order, and what goes where. */
  it.each([
    ['mobile;telephone', '06 39 98 12 35;01 99 00 12 35', '+33639981235', '+33199001235'],
    ['telephone;mobile', '01 99 00 12 35;06 39 98 12 35', '+33639981235', '+33199001235'],
    ['mobile;telephone', '01 99 00 12 35;06 39 98 12 35', '+33639981235', '+33199001235'],
    ['mobile;telephone', '06 39 98 12 35;06 39 98 12 36', '+33639981235', '+33639981236'],
    ['mobile;telephone', '06 39 98 12 35;', '+33639981235', '+33639981235'],
    ['mobile;telephone', ';01 99 00 12 35', '', '+33199001235'],
  ])('the landline has its own place, whatever the order: %s, %s', async (columns, cells, sms, landline) => {
    const file = csvOf(`email;nom;${columns}`, `lea@acme.example;Petit;${cells}`);
    for (const [tool, text, call] of [
      ['brevo', 'SMS', 'LANDLINE_NUMBER'],
      ['hubspot', 'Mobile Phone Number', 'Phone Number'],
      ['mautic', 'mobile', 'phone'],
      ['odoo', 'mobile', 'phone'],
    ] as const) {
      const { clean, report } = await target(tool, file);
      expect(rowsOf(clean, TARGET_LAYOUTS[tool].delimiter)).toMatchObject([{ [text]: sms, [call]: landline }]);
      expect(report.target?.left.filter(({ because }) => because === 'numbers')).toEqual(
        [2, 3].map((column) => ({ column, because: 'numbers' })),
      );
    }
  });

  it('where a tool has one place for a number, the first column goes first and the others are named', async () => {
    const { clean, report } = await target(
      'mailchimp',
      csvOf('email;nom;mobile;telephone', 'lea@acme.example;Petit;06 39 98 12 35;01 99 00 12 35'),
    );
    expect(rowsOf(clean, ',')).toMatchObject([{ 'Phone Number': '+33639981235' }]);
    expect(report.target?.left).toEqual([{ column: 3, because: 'spare' }]);
  });

  it('one column of numbers says nothing of which is taken', async () => {
    const { report } = await target('brevo', csvOf('email;nom;telephone', 'lea@acme.example;Petit;01 99 00 12 35'));
    expect(report.target?.left).toEqual([]);
  });

  it.each([
    ['Nombre', 'Ana', ['Ana', '']],
    ['Nome', 'Jean-Marie', ['Jean-Marie', '']],
    ['Nombre del contacto', 'Léa', ['Léa', '']],
    ['Nombre', 'Ana Ruiz', ['', 'Ana Ruiz']],
    ['Name', 'Müller', ['', 'Müller']],
    ['Nom', 'Dupont', ['', 'Dupont']],
    ['Nombre;Apellidos', 'Ana;Ruiz', ['Ana', 'Ruiz']],
    ['Name;Vorname', 'Müller;Eva', ['Eva', 'Müller']],
    ['Nome;Cognome', 'Ana;Rossi', ['Ana', 'Rossi']],
  ])('under %s, %s is a first name or not', async (header, cells, [first, last]) => {
    const { clean } = await target('brevo', csvOf(`email;${header}`, `lea@acme.example;${cells}`));
    expect(rowsOf(clean)).toMatchObject([{ FIRSTNAME: first, LASTNAME: last }]);
  });

  it('a whole name is not parted', async () => {
    const { rows } = await brevo(['lea@acme.example;Léa Petit'], {}, 'email;nom_complet');
    expect(rows).toMatchObject([{ FIRSTNAME: '', LASTNAME: 'Léa Petit' }]);
  });

  it('a name that must be there is that of the company, or the address', async () => {
    const { clean } = await runSegments(csvOf('email;prenom;nom;societe', 'a@acme.example;;;Acme', 'b@acme.example;;;'), {
      config: CONFIG,
      settings: { target: 'odoo' },
    });
    expect(rowsOf(clean, ',').map(({ name }) => name)).toEqual(['Acme', 'b@acme.example']);
  });

  it('what would be a formula in a spreadsheet is none where that is asked for, and numbers stay numbers', async () => {
    const formula = 'lea@acme.example;Léa;=1+2;01 99 00 12 34;;@x;;;;;;;';
    const { clean } = await runSegments(csvOf(HEADER, formula), { config: CONFIG, settings: { target: 'brevo', excelSafe: true } });
    expect(rowsOf(clean)).toMatchObject([{ LASTNAME: "'=1+2", COMPANY: "'@x", LANDLINE_NUMBER: '+33199001234' }]);
  });
});

describe('what a tool cannot take is told', () => {
  it.each<[Target, number]>([
    ['mailchimp', 1],
    ['listmonk', 1],
    ['brevo', 2],
    ['hubspot', 2],
    ['mautic', 2],
    ['odoo', 2],
  ])('whom %s does not know without an address is left out and counted', async (name, contacts) => {
    const file = csvOf(HEADER, CLAIRE, ';Paul;Durand;01 99 00 12 35;;;;;;;;;');
    const { clean, report } = await target(name, file);
    expect(report.rows.kept).toBe(2);
    expect(report.target).toMatchObject({ contacts, without: 2 - contacts });
    expect(parse(clean ?? '', { delimiter: TARGET_LAYOUTS[name].delimiter })).toHaveLength(contacts + 1);
  });

  it('columns without a place, those nobody asked about, and those that have to share one', async () => {
    const header = 'email;email;telephone;nom;source;code_naf;langue';
    const { report } = await target('brevo', csvOf(header, 'lea@acme.example;lea2@acme.example;01 99 00 12 34;Petit;Salon;62.01Z;fr'), {
      config: { ...CONFIG, channels: ['email'], columns: { '#3': 'phone' } },
    });
    expect(report.target?.left).toEqual([
      { column: 1, because: 'spare' },
      { column: 2, because: 'not-asked' },
      { column: 4, because: 'no-field' },
      { column: 6, because: 'no-field' },
    ]);
  });

  it('a channel that the tool knows nobody by is refused before anything is read', async () => {
    await expect(target('mailchimp', csvOf(HEADER, CLAIRE), { config: { ...CONFIG, channels: ['phone'] } })).rejects.toMatchObject({
      code: 'LUMO_USAGE',
    });
    await expect(
      target('odoo', csvOf(`${HEADER};adresse`, `${CLAIRE};1 rue X`), { config: { ...CONFIG, channels: ['post'] } }),
    ).rejects.toMatchObject({ code: 'LUMO_USAGE' });
  });
});

describe('who is to be checked first', () => {
  it('is in no file for a tool, by the channel that is in doubt', async () => {
    const rows = csvOf(
      'email;telephone;optin_email',
      'anne@acme.example;01 99 00 12 34;non',
      'paul@acme.example;01 99 00 12 35;oui',
      'guy@acme.example;;non',
    );
    const { report, clean } = await target('brevo', rows, { by: [] });
    expect(rowsOf(clean).map(({ EMAIL, LANDLINE_NUMBER }) => [EMAIL, LANDLINE_NUMBER])).toEqual([
      ['', '+33199001234'],
      ['paul@acme.example', '+33199001235'],
    ]);
    expect(report.target).toMatchObject({ contacts: 2, without: 1 });
  });
});
