import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readEmail } from '../../src/fields/email/email-reader.js';
import { postalIdentities } from '../../src/fields/identity/postal-identity.js';
import { makePhoneReader } from '../../src/fields/phone/phone-reader.js';
import { makeClassifier, trimEntry } from '../../src/lists/columns/classify-entry.js';
import { findExcessData } from '../../src/lists/columns/excess-columns.js';
import {
  identifierInWords,
  identifierOfHeader,
  isHeaderLine,
  isOtherFieldHeader,
  isStaffHeader,
} from '../../src/lists/columns/header-hints.js';
import { findPostalColumns } from '../../src/lists/columns/postal-columns.js';
import { makeRefusalFilter } from '../../src/lists/columns/refusal-columns.js';
import { versionDate } from '../../src/lists/definition/list-version.js';
import { readDigest } from '../../src/lists/hashing/digest-text.js';
import { DEFAULT_NORMALISERS } from '../../src/lists/hashing/hash-recipe.js';
import { NORMALISERS } from '../../src/lists/hashing/normalisers.js';
import { writtenForms } from '../../src/lists/hashing/written-forms.js';
import { identifierOfKey, jsonShape } from '../../src/lists/read/read-ndjson.js';
import { makeOldRowTest } from '../../src/lists/rows/old-entries.js';
import { NORMALISER_IDS } from '../../src/model/contact/suppression-list.js';
import { spelledParts } from '../spelled-parts.js';

/** The words of the expressions of this room, each choice once; headers and entries beside them that people write. */
const PARTS = spelledParts(new URL('spellings.txt', import.meta.url), ['entries', 'headers']);
const hash = (algorithm: string, encoding: 'hex' | 'base64' | 'base64url' = 'hex'): string =>
  createHash(algorithm).update('claire@acme.example').digest(encoding);
const DIGESTS = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'].flatMap((name) => {
  const [hex, base64, url] = [hash(name), hash(name, 'base64'), hash(name, 'base64url')];
  const twice = Buffer.from(hex).toString('base64');
  return [
    hex,
    hex.toUpperCase(),
    `0x${hex}`,
    `\\x${hex}`,
    `${name}:${hex}`,
    `${name} = ${hex}`,
    `{${name}}${base64}`,
    `${name}-${base64}`,
    `hmac-${name}:${hex}`,
    `sha-1:${hex}`,
    `sha-256-${base64}`,
    `"${hex}"`,
    `'${hex}'`,
    ` ${hex} `,
    `${hex}g`,
    hex.slice(1),
    base64,
    url,
    base64.replace(/=+$/, ''),
    `${base64}=`,
    `${base64.slice(0, -3)}A==`,
    twice,
    `${twice}x`,
  ];
});

const golden = async (name: string, texts: readonly string[], read: (text: string) => string): Promise<void> =>
  await expect(`${texts.map((text) => `${JSON.stringify(text)} → ${read(text)}`.trimEnd()).join('\n')}\n`).toMatchFileSnapshot(
    `golden/spelled-${name}.txt`,
  );
const flags = (all: Readonly<Record<string, unknown>>): string =>
  Object.entries(all)
    .flatMap(([name, value]) =>
      value === undefined || value === false || value === ''
        ? []
        : [value === true ? name : `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`],
    )
    .join('; ');

const [hexed, based, belgian] = [makeClassifier('FR'), makeClassifier('FR', 'base64'), makeClassifier('BE')];
/** `npx vitest run test/lists/spellings.test.ts -u` writes what is read, and each line that changes is read. */
it('entries and digests are what they are, however they are spelled', async () => {
  const ENTRIES = [
    'claire@acme.example',
    '@acme.example',
    '*@acme.example',
    '*.acme.example',
    'x*@acme.example',
    'a*b@acme.example',
    'acme.example',
    '0199001234',
    '199001234',
    '+33199001234',
    '732829320',
    '732 829 320',
    '73282932000074',
    '00542012000031',
    '0054 2012 000031',
    '12345',
    '123456',
    '+32 2 555 12 34',
    '02 555 12 34',
    '"claire@acme.example"',
    "'claire@acme.example'",
    '"claire@acme.example',
    '« claire@acme.example »',
    '\u200bclaire@acme.example',
    'ｃｌａｉｒｅ＠ａｃｍｅ．ｅｘａｍｐｌｅ',
    '732829321',
    '639981234',
    'FR76',
    'x',
    '',
    '2026-01-02',
  ];
  await golden('entries', [...ENTRIES, ...(PARTS.get('entries') ?? []), ...DIGESTS], (text) =>
    flags({
      '': hexed(text),
      base64: JSON.stringify(based(text)) === JSON.stringify(hexed(text)) ? '' : based(text),
      Belgian: JSON.stringify(belgian(text)) === JSON.stringify(hexed(text)) ? '' : belgian(text),
      digest: readDigest(text) && `${readDigest(text)?.algorithm} ${readDigest(text)?.spelling}`,
      trimmed: trimEntry(text) === text ? '' : trimEntry(text),
      shape: jsonShape(Buffer.from(text)) ?? '',
      'shape by name': jsonShape(Buffer.from(`# x\n${text}\n}`), 'a.ndjson') ?? '',
      day: versionDate(undefined, `list-${text}.txt`) ?? versionDate(undefined, text),
    }),
  );
});

it('headers and keys say what stands under them', async () => {
  const HEADERS = [
    'Email',
    'E-mail',
    'Téléphone',
    'Mobile',
    'SIREN',
    'SIRET',
    'Domaine',
    'hash',
    'email hash',
    'sha256',
    'Nom',
    'Prénom',
    'Adresse',
    'Code postal',
    'Date',
    'Date d’opposition',
    'Motif',
    'Canal',
    'Site web',
    'Propriétaire',
    'Agent',
    'Créé par',
    'created at',
    'value',
    'recipient',
    'destinataire',
    'id',
    'adresse.email',
    'contact',
    'liste',
    'Email or phone',
    'Liste rouge',
    'Bloctel',
    'Diffusion',
    'statutDiffusionUniteLegale',
    'annuaire',
    'acme.example',
    'x1',
    '',
    '#3',
    'Numéro de client',
    'income',
    'birth date',
    'source',
    'status',
    'unsubscribed',
    'scope',
    'time zone',
    'time',
    'name',
    'full name',
  ];
  await golden('headers', [...HEADERS, ...(PARTS.get('headers') ?? [])], (text) => {
    const refuses = makeRefusalFilter([text]);
    const isOld = makeOldRowTest([text], 18_000);
    return flags({
      '': identifierOfHeader(text),
      words: identifierInWords(text),
      key: identifierOfKey(text),
      staff: isStaffHeader(text),
      other: isOtherFieldHeader(text),
      header: isHeaderLine(text, false),
      'header though known': isHeaderLine(text, true),
      excess: findExcessData([text], [1])
        .map(({ kind, columns }) => `${kind} ${columns}`)
        .join(),
      'for post': findExcessData([text], [1], { post: true })
        .map(({ kind }) => kind)
        .join(),
      postal: findPostalColumns([text, 'adresse', 'nom']) && Object.values(findPostalColumns([text, 'adresse', 'nom']) ?? {}).join(' '),
      marks: refuses && ['', 'x', 'oui', 'non', 'O', 'N', 'P', 'aucune'].filter((cell) => refuses([cell])).join(' '),
      dates:
        isOld &&
        ['2000-01-02', '2019-04-14', '2019-04-15', '2030-01-02', '03/04/2019', '05/06/2019', 'x', '']
          .filter((cell) => isOld([cell]))
          .join(' '),
    });
  });
});

it('identities are written as each list asks for them', async () => {
  const phone = makePhoneReader('FR');
  const [who] = postalIdentities({
    lastName: 'García Núñez',
    firstName: 'José',
    fullName: '',
    address: '12 bis calle Mayor',
    postcode: '28001',
  });
  const [nameless] = postalIdentities({ lastName: '李', firstName: '', fullName: '', address: '12 李', postcode: '28001' });
  const values = [
    ...[
      'Claire.Roy+x@Gmail.com',
      'c.roy+x@googlemail.com',
      'CLAIRE@société.fr',
      'claire@xn--socit-esab.fr',
      '"a b"@acme.example',
      'Jos\u00e9@acme.example',
      'a@yahoo.fr',
      'not an address',
      'o’k_-+.@acme.example',
    ].map(readEmail),
    ...[
      '01 99 00 12 34',
      '+262 269 20 00 00',
      '+262 692 12 34 56',
      '+262 111',
      '+590 590 20 12 34',
      '+594 594 00 00 00',
      '+596 696 00 00 00',
      '+32 2 555 12 34',
      '+1 202 555 0123',
      '+34 910 00 00 00',
      '12',
    ].map((text) => phone(text)),
    ...(who ? [who, { ...who, surname: 'Roy' }] : []),
    ...(nameless ? [nameless] : []),
    ...['acme.example', 'xn--socit-esab.fr', '732829320', '73282932000074', ''],
  ];
  const lines = values.map(
    (value) =>
      `${typeof value === 'string' ? value : value.kind === 'post' ? `${value.surname}, ${value.number} ${value.street}` : value.text} → ${NORMALISER_IDS.flatMap(
        (id) => {
          const forms = writtenForms(id, value).filter((form) => form !== '');
          return forms.length === 0 ? [] : [`${id} ${forms.join(' | ')}`];
        },
      ).join('; ')}`,
  );
  const defaults = Object.entries(DEFAULT_NORMALISERS).map(([identifier, ids]) => `${identifier}: ${ids.join(' ')}`);
  const identifiers = NORMALISER_IDS.map((id) => `${id} of ${NORMALISERS[id].identifier}`);
  await expect(`${[...lines, ...defaults, ...identifiers].join('\n')}\n`).toMatchFileSnapshot('golden/written-forms.txt');
});
