import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PinnedField } from '../../../src/fields/columns/pinned-columns.js';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { LumoError } from '../../../src/model/base/lumo-error.js';

const readers = makeValueReaders('FR');
const column = (
  header: string,
  values: readonly string[],
  others: readonly string[] = [],
  pinned: Readonly<Record<string, PinnedField>> = {},
) => {
  const [first] = resolveColumns(
    [header, ...others],
    values.map((value) => [value]),
    pinned,
    readers,
  );
  if (!first) throw new Error('no column');
  return first;
};
const times = (count: number, make: (at: number) => string): readonly string[] => Array.from({ length: count }, (_, at) => make(at));
const ADDRESSES = times(20, (at) => `jeanne${at}@acme.example`);
const PHONES = times(20, (at) => `01 99 00 ${10 + at} 34`);
const MOBILES = times(20, (at) => `06 39 98 ${10 + at} 34`);
const DATES = times(20, (at) => `2024-03-${10 + at}`);
const BIRTHS = times(20, (at) => `${1950 + at * 2}-05-12`);
const SIRENS = ['552 100 554', '732 829 320', '542 051 180', '356 000 000'];
const NIR = '1 85 05 78 006 084 91';

it('takes an event for the source where no column names it, and for what happened beside one that does', () => {
  const events = times(20, (at) => ['delivered', 'open', 'click', 'spamreport'][at % 4] as string);
  const fieldBeside = (...others: readonly string[]) => column('event', events, others).field;
  expect([fieldBeside('Ville'), fieldBeside('Ville', 'Source')]).toEqual(['source', undefined]);
});

it.each([
  ...['OptOut_Tel_Mobil', 'Opposition portable', 'Ne pas contacter sur portable', 'Opt out téléphone mobile'].map((header) => [
    header,
    true,
  ]),
  ...['Do not call mobile', 'Mobile DNC', 'OptOut_Tel'].map((header) => [header, false]),
] as [string, boolean][])('%s refuses text messages as well as calls: %s', (header, texts) => {
  const { field, also = [] } = column(header, ['1', '0', '1']);
  expect([field, also.includes('doNotSms')]).toEqual(['doNotCall', texts]);
});

it.each(['DE', 'AT', 'FR', 'GB', 'IT'])('days are no numbers to call where those have any length: %s', (country) => {
  const fieldOf = (header: string, values: readonly string[]) =>
    resolveColumns(
      [header],
      values.map((value) => [value]),
      {},
      makeValueReaders(country),
    )[0]?.field;
  for (const days of [DATES, DATES.map((day) => `${day} 10:00:00`), DATES.map((day) => day.replaceAll('-', ''))])
    expect([fieldOf('zuletzt', days), fieldOf('meta:xy_time', days)].filter((field) => field === 'phone' || field === 'mobile')).toEqual(
      [],
    );
  expect(
    fieldOf(
      'xy',
      times(20, (at) => `+49 1511 23456${10 + at}`),
    ),
  ).toBe('mobile');
});

describe('values decide', () => {
  const cases: Readonly<Record<string, readonly [header: string, values: readonly string[], field: string | undefined]>> = {
    'a column `contact` full of addresses is an email': ['contact', ADDRESSES, 'email'],
    'a column `contact` full of numbers is a phone': ['Contact', PHONES, 'phone'],
    'a fair that many rows share is where they come from': [
      'Salon',
      [...times(6, () => 'Vivatech'), 'SIAL', ...times(3, () => 'Pollutec')],
      'source',
    ],
    'hairdressers are not': ['Salon', times(20, (at) => `Chez Lise ${String.fromCodePoint(65 + at)}`), undefined],
    'two rows alone share nothing': ['Event', ['Vivatech', 'Vivatech'], undefined],
    'days of an event are none': ['Event', DATES, undefined],
    'a column `contact` of names is a name': ['Contact', ['Jeanne Exemple', 'Paul Modèle'], 'fullName'],
    'coordinates that are addresses or numbers are the more frequent': ['Coordonnées', [...ADDRESSES, ...PHONES.slice(0, 8)], 'email'],
    'coordinates of which neither are half, but nearly all one or the other': [
      'Coordonnées',
      [...ADDRESSES.slice(0, 9), ...PHONES.slice(0, 8), 'à demander', 'à revoir', 'à venir'],
      'email',
    ],
    'coordinates with both in one cell are an email': ['Infos', times(6, (at) => `jeanne${at}@acme.example / 01 99 00 12 3${at}`), 'email'],
    'info that is prose is nothing': ['Info', ['rappeler lundi', 'voir avec Paul'], undefined],
    'addresses under no header are an email': ['', ADDRESSES, 'email'],
    'one address is enough where there is nothing else': ['', ['jeanne@acme.example'], 'email'],
    'mobiles under no header are a mobile': ['', MOBILES, 'mobile'],
    'mixed numbers under an unknown header are a phone': ['qwxz', [...MOBILES, ...PHONES], 'phone'],
    'a SIREN in groups of three is never a phone': ['', SIRENS, 'siren'],
    'a lone SIREN is not a phone either': ['Numéro', ['552 100 554'], 'siren'],
    'SIRENs under a phone header are SIRENs when there are enough of them': ['Téléphone', [...SIRENS, ...SIRENS], 'siren'],
    'numbers that lost their zero are phones although one in ten passes the check': [
      '',
      times(30, (at) => String(199001234 + at * 7)),
      'phone',
    ],
    'SIRETs are SIRETs': ['Immatriculation', ['73282932000074', '55210055400013', '35600000000048'], 'siret'],
    'social security numbers under a harmless header are told': ['Matricule', [NIR, NIR, NIR], 'nir'],
    'IBANs under a harmless header are told': ['Commentaire', ['FR76 3000 6000 0112 3456 7890 189'], 'iban'],
    'cards under a harmless header are told': ['Référence', ['4111111111111111', '4012 8888 8888 1881', '5555555555554444'], 'card'],
    'dates of birth under a header that says nothing are told': ['Divers', BIRTHS, 'birthDate'],
    'recent dates under such a header are nothing': ['Divers', DATES, undefined],
    'old dates under `Date de création` are a company’s': ['Date de création', BIRTHS, undefined],
    'recent dates under `Date de création` are the record’s': ['Date de création', DATES, 'collectedAt'],
    'old dates under another known header do not make it a birth date': ['Dernier contact', BIRTHS, 'lastContactAt'],
    'yes and no under no known header are nothing': ['xyz', times(20, (at) => (at % 2 ? 'oui' : 'non')), undefined],
    'numbers under no header are nothing': ['', times(20, (at) => String(at * 3)), undefined],
    'profiles are no website': ['URL', times(6, (at) => `https://www.linkedin.com/in/person${at}`), undefined],
    'links are a website': ['URL', times(6, (at) => `https://acme${at}.example/`), 'website'],
    'a title of civilities is a civility': ['Title', ['Mr', 'Mrs', 'Dr'], 'civility'],
    'a title of jobs is a job': ['Titre', ['Directrice', 'Acheteur'], 'jobTitle'],
    'a title with nothing in it is what each language means': ['Titre', [], 'civility'],
    'notes that are marks are a score': ['Note', ['12', '15', '8'], 'score'],
    'a newsletter of yes and no is an opt-in': ['Newsletter', ['oui', 'non'], 'optInEmail'],
    'a newsletter of statuses is a subscription': ['Newsletter', ['Unsubscribed', 'Subscribed'], 'subscription'],
    'a newsletter of titles is no consent': ['Newsletter', ['La lettre du lundi', 'Le mensuel'], 'tags'],
    'a consent that is a date is a date of consent': ['Consentement marketing', DATES, 'consentAt'],
    'a refusal that is a date is a date of opposition': ['Désinscrit', ['2024-03-12'], 'opposedAt'],
    'a plain header keeps its field for a few odd values': ['optin', ['2024-03-12'], 'optIn'],
    'a plain header yields to many values': ['optin', DATES, 'consentAt'],
    'a status that is one of a subscription is told': [
      'Status',
      ['Active', 'Unsubscribed', 'Active', 'Subscribed', 'Active', 'Inactive'],
      'subscription',
    ],
    'a status of the trade stays one': ['Status', ['Active', 'Lead', 'Client', 'Active', 'Prospect'], 'status'],
    'the state of an address is no subscription': ['Email Status', times(9, () => 'Verified'), undefined],
    'a subscription under `Email Status` is one': ['Email Status', ['Subscribed', 'Unsubscribed', 'Subscribed'], 'subscription'],
    'phones under an email header are phones': ['Email', PHONES, 'phone'],
    'addresses of our own people stay out': ['Contact owner', ADDRESSES, undefined],
    'a card of loyalty is no payment card': ['Numéro de carte', ['10023', '10024'], undefined],
    'apostrophes of a spreadsheet do not hide a number': ['', times(6, (at) => `'+3363998010${at}`), 'mobile'],
    'placeholders of dates count as blank': ['Divers', [...BIRTHS, ...times(30, () => '0/0/00')], 'birthDate'],
  };
  it.each(Object.entries(cases))('%s', (_name, [header, values, field]) => expect(column(header, values).field).toBe(field));
});

describe('other columns decide', () => {
  it.each<readonly [string, readonly string[], string | undefined]>([
    ['Name', ['First Name'], 'lastName'],
    ['Name', ['Vorname'], 'lastName'],
    ['Name', [], 'fullName'],
    ['Nombre', ['Apellidos'], 'firstName'],
    ['Nome', ['Cognome'], 'firstName'],
    ['Nome', [], 'fullName'],
    ['Date de création', ['SIREN'], undefined],
    ['Date de création', ['Email'], 'collectedAt'],
  ])('`%s` beside %j', (header, others, field) => expect(column(header, [], others).field).toBe(field));
});

describe('confidence and reason', () => {
  it('rises when the values confirm the header', () => {
    const sure = column('Courriel', ADDRESSES);
    expect(sure.confidence).toBeGreaterThan(column('Courriel', []).confidence);
    expect(sure.reason.en).toBe('header “Courriel” means email, and the values agree (email addresses: 20 of 20)');
    expect(sure.reason.fr).toBe(
      'l’en-tête « Courriel » désigne le champ « adresse email », et les valeurs le confirment (adresses email : 20 sur 20)',
    );
  });

  it('falls, with a reason, when no value is what the header says', () => {
    const doubtful = column(
      'Courriel',
      times(20, () => 'à compléter'),
    );
    expect(doubtful).toMatchObject({ field: 'email', by: 'header' });
    expect(doubtful.confidence).toBeLessThan(0.5);
    expect(doubtful.reason.en).toBe('header “Courriel” means email, but the values disagree (email addresses: 0 of 20)');
  });

  const mixed = (fit: number, of: number) => [...ADDRESSES, ...ADDRESSES].slice(0, fit).concat(times(of - fit, () => 'à compléter'));
  const [MEANS, AGREE, DISAGREE] = ['means email', 'and the values agree', 'but the values disagree'];
  it.each<readonly [string, number, number, number, string]>([
    ['no value: the header alone', 0, 0, 0.95, MEANS],
    ['not one of the fewest that speak against a header', 0, 5, 0.33, DISAGREE],
    ['not one of too few to speak against it', 0, 4, 0.76, MEANS],
    ['fewer than one in twenty', 1, 21, 0.33, DISAGREE],
    ['one in twenty', 1, 20, 0.76, MEANS],
    ['one in nineteen', 1, 19, 0.76, MEANS],
    ['fewer than half', 19, 40, 0.76, MEANS],
    ['half', 20, 40, 0.98, AGREE],
    ['all', 40, 40, 0.98, AGREE],
  ])('of a header whose values fit: %s', (_, fit, of, confidence, says) => {
    const { field, by, reason, ...rest } = column('Courriel', mixed(fit, of));
    expect({ field, by, confidence: rest.confidence }).toEqual({ field: 'email', by: 'header', confidence });
    expect(reason.en.replace(/^header “Courriel” means email, /, '').replace(/^header “Courriel” /, '')).toMatch(new RegExp(`^${says}`));
  });

  it.each<readonly [string, string, readonly string[], readonly string[], string | undefined, string, number]>([
    ['all values', '', ADDRESSES, [], 'email', 'values', 0.95],
    ['half of the values', '', mixed(20, 40), [], 'email', 'values', 0.75],
    ['not quite half of the values', '', mixed(19, 40), [], undefined, 'none', 0],
    ['values that many dates of birth resemble', 'Divers', BIRTHS, [], 'birthDate', 'values', 0.6],
    ['countries under no header', '', times(5, () => 'France'), [], 'country', 'values', 0.5],
    ['too few countries under no header', '', times(4, () => 'France'), [], undefined, 'none', 0],
    ['countries under a header that is not known', 'qwxz', times(5, () => 'France'), [], 'country', 'values', 0.95],
    ['too few countries under a header that is not known', 'qwxz', times(2, () => 'France'), [], undefined, 'none', 0],
    ['a header that says little, without a value', 'Subscription date', [], [], 'collectedAt', 'header', 0.6],
    ['a header that says little, and values that agree', 'Subscription date', DATES, [], 'collectedAt', 'header', 0.87],
    [
      'values of one of the two kinds that a header may have',
      'SIREN',
      [...times(6, () => '73282932000074'), ...times(4, () => 'à compléter')],
      [],
      'siren',
      'header',
      1,
    ],
    ['a neighbour', 'Name', [], ['First Name'], 'lastName', 'header', 0.85],
    ['a neighbour that makes it nobody’s', 'Date de création', [], ['SIREN'], undefined, 'none', 0],
    ['what it is where nothing else says', 'Name', [], [], 'fullName', 'header', 0.6],
    [
      'links, three in ten of them to profiles',
      'qwxz',
      [...times(7, (at) => `https://acme${at}.example/`), ...times(3, (at) => `https://x.com/p${at}`)],
      [],
      undefined,
      'none',
      0,
    ],
    [
      'links, fewer than three in ten to profiles',
      'qwxz',
      [...times(8, (at) => `https://acme${at}.example/`), ...times(3, (at) => `https://x.com/p${at}`)],
      [],
      'website',
      'values',
      0.95,
    ],
  ])('is told by %s', (_, header, values, others, field, by, confidence) => {
    const { field: found, ...rest } = column(header, values, others);
    expect([found, rest.by, rest.confidence]).toEqual([field, by, confidence]);
  });

  it('is nought where nothing tells', () => {
    expect(column('qwxz', ['abc'])).toMatchObject({
      confidence: 0,
      by: 'none',
      reason: { en: 'header “qwxz” is not known, and its values do not help' },
    });
    expect(column('Industry', ['Steel'])).toMatchObject({
      confidence: 0,
      by: 'none',
      reason: { en: 'header “Industry” is known, but no rule uses it' },
    });
  });

  it('tells how full the column is', () => {
    expect(column('email', ['a@acme.example', '', ' ', 'b@acme.example']).filled).toBe(0.5);
    expect(column('email', []).filled).toBe(0);
  });

  it('never says a value, in either language', () => {
    const texts = fc.stringMatching(/^[a-z]{6,12}(?:@[a-z]{6}\.example)?$/);
    fc.assert(
      fc.property(
        fc.constantFrom('email', 'Contact', 'xx', '', 'Date de création', 'optin'),
        fc.array(texts, { minLength: 1, maxLength: 8 }),
        (header, values) => {
          const { reason } = column(
            header,
            values.map((value) => `zqj${value}`),
          );
          for (const value of values) expect(`${reason.en} ${reason.fr}`).not.toContain(`zqj${value}`);
        },
      ),
    );
  });

  it('quotes a long header by its beginning only', () => {
    expect(column('x'.repeat(100_000), []).reason.en.length).toBeLessThan(200);
  });

  it('gives every column of any file one answer with both languages', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }),
        fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), { maxLength: 6 }),
        (headers, rows) => {
          const columns = resolveColumns(headers, rows, {}, readers);
          expect(columns.map((info) => info.column)).toEqual(headers.map((_, at) => at));
          for (const { confidence, filled, reason, field } of columns) {
            expect(confidence >= 0 && confidence <= 1 && filled >= 0 && filled <= 1).toBe(true);
            expect(confidence > 0).toBe(field !== undefined);
            expect(reason.en !== '' && reason.fr !== '').toBe(true);
          }
        },
      ),
    );
  });
});

it.each<readonly [string, readonly string[], readonly (readonly string[])[], readonly (string | undefined)[]]>([
  ['by its header', ['Email', 'E-mail 2', 'Nom'], [], ['email', 'email', 'lastName']],
  ['by the same header', ['Email', 'Email'], [], ['email', 'email']],
  ['by its values, before one that has a header', ['', 'Email'], [ADDRESSES, ADDRESSES], ['email', 'email']],
  ['by its values, behind one that has a header', ['Email', 'qwxz'], [ADDRESSES, ADDRESSES], ['email', 'email']],
  ['by a header whose values turn it', ['Email', 'Téléphone'], [ADDRESSES, ADDRESSES], ['email', 'email']],
  ['by a header of several meanings', ['Téléphone', 'Contact'], [PHONES, PHONES], ['phone', 'phone']],
])('a second column of a field is that field too: %s', (_, headers, columns, fields) => {
  const rows = times(20, (at) => String(at)).map((_row, at) => headers.map((_header, column) => columns[column]?.[at] ?? ''));
  expect(resolveColumns(headers, rows, {}, readers).map(({ field }) => field)).toEqual(fields);
});

describe('pins', () => {
  it.each<readonly [string, string]>([
    ['Colonne Étrange', 'a header as it is'],
    ['colonne etrange', 'a header without accents or case'],
    ['COLONNE_ÉTRANGE', 'a header with other punctuation'],
    ['#1', 'a position'],
  ])('understands %j: %s', (key) => {
    expect(column('Colonne Étrange', PHONES, ['Email'], { [key]: 'lastInboundAt' })).toMatchObject({
      field: 'lastInboundAt',
      by: 'config',
      confidence: 1,
    });
  });

  it('wins over header and values, sensitive or not', () => {
    expect(column('Email', ADDRESSES, [], { email: 'other' }).field).toBe('other');
    expect(column('Matricule', [NIR, NIR], [], { matricule: 'recordId' }).field).toBe('recordId');
  });

  it('leaves an ignored column without a field', () => {
    const ignored = column('Email', ADDRESSES, [], { email: 'ignore' });
    expect(ignored).toMatchObject({ by: 'config', confidence: 1 });
    expect('field' in ignored).toBe(false);
  });

  it.each([
    ['Désinscrit', ['', 'oui', 'non'], true],
    ['opt-in / opt-out', ['x', ''], true],
    ['do_not_email', [], true],
    ['Date d’opposition', ['2026-01-02'], true],
    ['Statut abonnement', ['inscrit', 'désinscrit'], true],
    ['Remarques', ['', 'ne plus contacter'], true],
    ['Email', ADDRESSES, undefined],
    ['Remarques', ['', 'à rappeler mardi'], undefined],
    ['Statut', ['client', 'prospect'], undefined],
    ['Fonction', ['DSI', 'Achats'], undefined],
  ])('tells of an ignored column whether refusals are lost with it: %s', (header, values, unheeded) => {
    expect(column(header, values, [], { [header]: 'ignore' }).unheeded).toBe(unheeded);
    expect(column(header, values, [], { [header]: 'other' }).unheeded).toBe(undefined);
    expect(column(header, values).unheeded).toBe(undefined);
  });

  it.each([
    ['Désinscrit', ['', 'oui', 'non'], 'optOut'],
    ['Baja', ['', 'sí'], 'optOut'],
    ['do_not_email', ['', 'x'], 'doNotEmail'],
    ['Consentement', ['oui', 'non'], 'consent'],
    ['opt-in / opt-out', ['x', ''], undefined],
    ['Email', ADDRESSES, undefined],
    ['Fonction', ['DSI', 'Achats'], undefined],
    ['Segment', ['A', 'B'], undefined],
  ])('tells of a column that is kept or ignored that it would be one of refusals or consents: %s', (header, values, field) => {
    for (const pin of ['other', 'ignore'] as const) expect(column(header, values, [], { [header]: pin }).setAside).toBe(field);
    expect(column(header, values).setAside).toBe(undefined);
  });

  it('holds for every column of the same name, and a position for one', () => {
    const fields = (pinned: Readonly<Record<string, PinnedField>>) =>
      resolveColumns(['x', 'x', '__proto__'], [], pinned, readers).map(({ field }) => field);
    expect(fields({ x: 'email' })).toEqual(['email', 'email', undefined]);
    expect(fields({ '#2': 'phone', x: 'email' })).toEqual(['email', 'phone', undefined]);
    expect(fields(Object.fromEntries([['__proto__', 'tags']]) as Record<string, PinnedField>)).toEqual([undefined, undefined, 'tags']);
  });

  it('takes "# Employees" for a name, not for a position', () => {
    expect(column('# Employees', [], [], { '# Employees': 'score' }).field).toBe('score');
  });

  it.each<readonly [string, string, string]>([
    ['Couriel', 'Did you mean “Courriel”? Or write #1.', 'Vouliez-vous dire « Courriel » ? Ou écrivez #1.'],
    ['Anything', 'Write a header of the file', 'Écrivez un en-tête du fichier'],
    ['#3', 'Write a header of the file', 'Écrivez un en-tête du fichier'],
    ['#0', 'Write a header of the file', 'Écrivez un en-tête du fichier'],
    ['', 'Write a header of the file', 'Écrivez un en-tête du fichier'],
  ])('refuses %j, which is no column', (key, en, fr) => {
    const attempt = (): unknown => column('Courriel', [], ['Nom'], { [key]: 'email' });
    expect(attempt).toThrow(LumoError);
    try {
      attempt();
    } catch (error) {
      expect(error).toMatchObject({ code: 'LUMO_CONFIG_COLUMN', exitCode: 2 });
      expect((error as LumoError).hint.en).toContain(en);
      expect((error as LumoError).hint.fr).toContain(fr);
    }
  });
});

describe('refusals of other things', () => {
  it.each([
    ['Parking permission', ['denied', 'granted']],
    ['Avez-vous déjà participé ?', ['Non, jamais', 'Oui']],
    ['Accord hiérarchie', ['refusé', 'ok']],
    ['Blacklist (tenant rent arrears)', ['Yes', 'No']],
    ['Opposition (fixture)', ['Rovers U14', 'Lyon FC']],
    ['Age of consent', ['16', '18']],
  ])('%s is elsewhere, and no field', (header, values) => {
    const { field, suspect, elsewhere } = column(header, values);
    expect({ field, suspect, elsewhere }).toEqual({ field: undefined, suspect: undefined, elsewhere: true });
  });

  it.each([
    ['Opposition', ['oui', ''], 'optOut'],
    ['Canaux refusés', ['tel;sms', 'email'], 'oppositionChannels'],
    ['canal_interdit', ['TEL', 'EMAIL'], 'oppositionChannels'],
    ['No. of calls', ['6', '2'], undefined],
  ])('%s of %j: %s', (header, values, field) => expect(column(header, values).field).toBe(field));

  it.each([
    ['Kontaktart', ['kein Kontakt gewünscht', 'E-Mail']],
    ['Moyen de contact préféré', ['aucun', 'Téléphone']],
    ['promo_mail', ['never', 'monthly']],
  ])('%s only names the matter', (header, values) => expect(column(header, values)).toMatchObject({ leans: 'topic' }));

  it('a column of numbers that holds yes and no tells who may be called, and one of zeros tells nothing', () => {
    expect(column('Telephone contact', ['Not permitted', 'Permitted'])).toMatchObject({ suspect: ['phone'], leans: 'allow' });
    expect(column('Mobile', ['0', '0', '0'])).toMatchObject({ field: 'mobile' });
  });

  it.each<readonly [string, readonly string[], true | undefined]>([
    ['Kz 7', ['', 'X', '', '1'], true],
    ['QX', ['oui', 'non', 'oui', 'non'], true],
    ['zq17', ['0', '0', '1', '0'], true],
    ['', ['x', '', 'x', ''], true],
    ['', ['oui', 'non', 'oui', ''], true],
    // What is known to be something else, what is understood, what may refuse, and what holds no marks.
    ['Optin', ['oui', 'non', 'oui', 'non'], undefined],
    ['Newsletter zork', ['1', '0', '1', '0'], undefined],
    ['Catégorie', ['PME', 'ETI', 'PME', ''], undefined],
    ['', ['PME', 'ETI', 'PME', ''], undefined],
    ['', ['1', '2', '3', '4'], undefined],
  ])('%s: whether marks are told of that nothing explains', (header, values, marks) => expect(column(header, values).marks).toBe(marks));
});

describe('addresses and numbers under a header of refusals', () => {
  const rows = (values: readonly string[], reach: string): readonly (readonly string[])[] => values.map((value) => [reach, value]);
  const both = (header: string, values: readonly string[], reach = 'anne@acme.example') =>
    resolveColumns([reach === '' ? 'nom' : 'email', header], rows(values, reach), {}, readers)[1];
  it.each<readonly [string, readonly string[], string]>([
    ['Blacklist email', ADDRESSES, 'doNotEmail'],
    ['Email refusé', ADDRESSES, 'doNotEmail'],
    ['Oppositions', ADDRESSES, 'optOut'],
    ['Numéros à ne pas appeler', MOBILES, 'doNotCall'],
    ['Email pro', ADDRESSES, 'email'],
    ['Email retourné', ADDRESSES, 'email'],
  ])('%s, beside the address of the contact: %s', (header, values, field) => {
    expect(both(header, values)?.field).toBe(field);
    expect(both(header, values)?.refusing).toBeUndefined();
  });
  it.each<readonly [string, readonly string[], string, readonly string[] | undefined]>([
    ['Blacklist email', ADDRESSES, 'email', ['email']],
    ['Emails désinscrits', ADDRESSES, 'email', ['email']],
    ['Ne pas appeler', PHONES, 'phone', ['phone']],
    ['Oppositions', ADDRESSES, 'email', ['email', 'phone', 'sms', 'post']],
    ['Email pro', ADDRESSES, 'email', undefined],
    ['Désinscrit', ['oui', 'non', 'oui'], 'optOut', undefined],
  ])('%s, and no other column that reaches anybody: %s', (header, values, field, refusing) => {
    expect(both(header, values, '')?.field).toBe(field);
    expect(both(header, values, '')?.refusing).toEqual(refusing);
  });
});

it.each([
  ['SMS subscriber status', 'optInSms'],
  ['Call subscription status', 'optInPhone'],
  ['Email subscriber status', 'subscription'],
  ['Subscriber status', 'subscription'],
])('the status of a subscriber by the way that is named: %s', (header, field) =>
  expect(column(header, ['Subscribed', 'Unsubscribed', 'Subscribed']).field).toBe(field),
);
