import { describe, expect, it } from 'vitest';
import { JsonCutter, type JsonRecord } from '../../../src/csv/json/json-records.js';
import { refuseTooMuch } from '../../../src/csv/source/unpack-limits.js';
import { zipOf } from '../workbook/make-workbook.js';
import { codeOf, tableText } from './read-table.js';

describe('JSON as a table', () => {
  it.each([
    [
      'a list of objects',
      '[{"email":"a@acme.example","n":1},{"email":"b@acme.example"}]',
      'email;n\r\na@acme.example;1\r\nb@acme.example;\r\n',
      'json',
    ],
    ['one object per line', '{"a":"x"}\n{"a":"y","b":true}\n\n{"b":null}\n', 'a;b\r\nx;\r\ny;true\r\n', 'ndjson'],
    ['one object', '{"a":"x"}', 'a\r\nx\r\n', 'ndjson'],
    ['an object that holds one list', '{"meta":{"a":[1]},"data":[{"a":"x"},{"a":"y"}],"next":null}', 'a\r\nx\r\ny\r\n', 'json'],
    ['lines that hold lists themselves', '{"a":"x","tags":[{"t":"p"}]}\n{"a":"y"}', 'a;tags.0.t\r\nx;p\r\ny;\r\n', 'ndjson'],
    [
      'objects in objects, lists of plain values',
      '[{"p":{"tel":{"mobile":"06"}},"tags":["a","b"]}]',
      'p.tel.mobile;tags\r\n06;"a; b"\r\n',
      'json',
    ],
    [
      'answers of a form, each under its question',
      '[{"id":1,"customFields":[{"name":"Newsletter","type":"YesNo","answer":"Non"},{"name":"Menu","answer":null}]},{"id":2,"customFields":[{"name":"Menu","answer":"Sans sel"}]}]',
      'id;customFields.Newsletter;customFields.Menu\r\n1;Non;\r\n2;;Sans sel\r\n',
      'json',
    ],
    [
      'answers named after their kind, with choices and lists of them',
      '[{"answers":[{"type":"boolean","boolean":false,"field":{"id":"x","ref":"news"}},{"type":"choice","choice":{"label":"BTP"},"field":{"ref":"trade"}},{"type":"choices","choices":{"labels":["a","b"]},"field":{"ref":"any"}}]}]',
      'answers.news;answers.trade;answers.any\r\nfalse;BTP;"a; b"\r\n',
      'json',
    ],
    [
      'answers under numbers, and a question that is asked twice',
      '[{"answers":{"3":{"text":"Mail","answer":"a@acme.example"},"4":{"text":"News ?","answer":"No"},"5":{"text":"News ?","answer":"Yes"}}}]',
      'answers.Mail;answers.News ?\r\na@acme.example;"No; Yes"\r\n',
      'json',
    ],
    [
      'properties of one contact, and no people',
      '[{"properties":[{"name":"email","value":"a@acme.example"},{"name":"optin","value":"no"}]},{"properties":[{"name":"email","value":"b@acme.example"}]}]',
      'properties.email;properties.optin\r\na@acme.example;no\r\nb@acme.example;\r\n',
      'json',
    ],
    [
      'things with names and values, which are no answers',
      '[{"deals":[{"name":"Roof","value":3}],"guests":[{"name":"Ana","answer":"yes"}],"answers":[{"label":"x"}]}]',
      'deals.0.name;deals.0.value;guests.0.name;guests.0.answer;answers.0.label\r\nRoof;3;Ana;yes;x\r\n',
      'json',
    ],
    [
      'a question that names a part of every object',
      '[{"questions":[{"label":"__proto__","answer":"x"},{"label":"constructor","answer":"y"}]}]',
      'questions.__proto__;questions.constructor\r\nx;y\r\n',
      'json',
    ],
    [
      'numbers of any length',
      '[{"tel":33612345678,"id":12345678901234567890,"t":"1234567890123456789"}]',
      'tel;id;t\r\n33612345678;12345678901234567890;1234567890123456789\r\n',
      'json',
    ],
    ['texts with brackets, quotes and escapes', '[{"a":"}]{[\\"\\\\","b":"\\u00e9, \\n"}]', 'a;b\r\n"}]{[""\\";"é, \n"\r\n', 'json'],
    ['a byte order mark and blanks', '\ufeff \n[ \n{"a":"x"}]', 'a\r\nx\r\n', 'json'],
    [
      'objects under the address of each',
      '{"a@acme.example":{"stop":true},"b\\u0040acme.example":{"stop":false,"n":1}}',
      'stop;n;email\r\ntrue;;a@acme.example\r\nfalse;1;b@acme.example\r\n',
      'json',
    ],
    [
      'objects under addresses',
      '{"a@acme.example":{"n":1},"b@acme.example":{"n":2}}',
      'n;email\r\n1;a@acme.example\r\n2;b@acme.example\r\n',
      'json',
    ],
    ['objects under a key each', '{"-N1":{"id":"x","p":{"q":1}},"-N2":{"id":"y"}}', 'id;p.q;key\r\nx;1;-N1\r\ny;;-N2\r\n', 'json'],
    [
      'one object that holds others',
      '{"email":"a@acme.example","p":{"q":1},"r":{"s":2}}',
      'email;p.q;r.s\r\na@acme.example;1;2\r\n',
      'ndjson',
    ],
    [
      'one person, with others beside',
      '{"email":"a@acme.example","chief":{"email":"b@acme.example"},"owner":{"email":"c@acme.example"}}',
      'email;chief.email;owner.email\r\na@acme.example;b@acme.example;c@acme.example\r\n',
      'ndjson',
    ],
    [
      'a list two levels down, as answers of services hold it',
      '{"data":{"items":[{"email":"a@acme.example"},{"email":"b@acme.example","stop":true}],"total":2}}',
      'email;stop\r\na@acme.example;\r\nb@acme.example;true\r\n',
      'json',
    ],
    [
      'a list two levels down, beside what is told of the pages',
      '{"data":{"contacts":[{"email":"a@acme.example"}]},"meta":{"links":[{"rel":"next"}],"page":1}}',
      'email\r\na@acme.example\r\n',
      'json',
    ],
    ['a list further in', '{"a":{"b":{"c":[{"tel":"0639980101"},{"tel":"0639980102"}]}}}', 'tel\r\n0639980101\r\n0639980102\r\n', 'json'],
    [
      'a list of contacts, and lists of nobody further in',
      '{"data":[{"email":"a@acme.example"}],"meta":{"links":[{"rel":"next"}]}}',
      'email\r\na@acme.example\r\n',
      'json',
    ],
    [
      'people under a key each, with lists of their own',
      '{"-N1":{"email":"a@acme.example","orders":[{"n":1}]},"-N2":{"email":"b@acme.example","orders":[{"n":2}]}}',
      'email;orders.0.n;id\r\na@acme.example;1;-N1\r\nb@acme.example;2;-N2\r\n',
      'json',
    ],
    [
      'one person with a list further in',
      '{"email":"a@acme.example","shop":{"orders":[{"n":1},{"n":2}]}}',
      'email;shop.orders.0.n;shop.orders.1.n\r\na@acme.example;1;2\r\n',
      'ndjson',
    ],
    [
      'accounts: a contact for each that an account holds, with what the account says',
      '[{"id":1,"contacts":[{"id":7,"email":"a@acme.example"},{"email":"b@acme.example","stop":true}],"city":"Lille"},{"id":2,"contacts":[{"email":"c@acme.example"}]},{"id":3,"contacts":[]}]',
      'id;contacts.id;contacts.email;contacts.stop;city;contacts\r\n1;7;a@acme.example;;Lille;\r\n1;;b@acme.example;true;Lille;\r\n2;;c@acme.example;;;\r\n3;;;;;\r\n',
      'json',
    ],
    [
      'accounts as Salesforce nests them, a line each',
      '{"Name":"A","Contacts":{"totalSize":2,"records":[{"Email":"a@acme.example"},{"Email":"b@acme.example"}]}}\n{"Name":"B","Contacts":null}',
      'Name;Contacts.totalSize;Contacts.records.Email;Contacts\r\nA;2;a@acme.example;\r\nA;2;b@acme.example;\r\nB;;;\r\n',
      'ndjson',
    ],
    [
      'accounts with an address of their own',
      '[{"email":"info@acme.example","people":[{"email":"a@acme.example"},{"email":"b@acme.example"}]}]',
      'email;people.email\r\ninfo@acme.example;a@acme.example\r\ninfo@acme.example;b@acme.example\r\n',
      'json',
    ],
    [
      'pages of an answer, a line each',
      '{"contacts":[{"email":"a@acme.example"},{"email":"b@acme.example"}]}\n{"contacts":[{"email":"c@acme.example"}]}',
      'contacts.email\r\na@acme.example\r\nb@acme.example\r\nc@acme.example\r\n',
      'ndjson',
    ],
    [
      'several addresses of one person',
      '[{"name":"A","emails":[{"value":"a@acme.example"},{"value":"b@acme.example"}],"contactMethods":[{"v":"c@acme.example"}]}]',
      'name;emails.0.value;emails.1.value;contactMethods.0.v\r\nA;a@acme.example;b@acme.example;c@acme.example\r\n',
      'json',
    ],
    [
      'what became of one person',
      '[{"email":"a@acme.example","notes":[{"by":"us@own.example","text":"x"},{"by":"me@own.example"}]}]',
      'email;notes.0.by;notes.0.text;notes.1.by\r\na@acme.example;us@own.example;x;me@own.example\r\n',
      'json',
    ],
    ['lines of objects under keys', '{"p":{"a":1},"q":{"a":2}}\n{"p":{"a":3}}', 'p.a;q.a\r\n1;2\r\n3;\r\n', 'ndjson'],
  ])('%s', async (_, json, csv, kind) => {
    const { text, told } = await tableText(Buffer.from(json));
    expect(text).toBe(csv);
    expect(told?.kind).toBe(kind);
  });

  it.each([
    ['two lists', '{"a":[{"x":1}],"b":[{"y":1}]}', 'LUMO_JSON_SHAPE'],
    ['two lists further in', '{"data":{"contacts":[{"email":"a@acme.example"}],"unsubscribed":[{"id":1}]}}', 'LUMO_JSON_SHAPE'],
    ['people in two places', '{"a":{"b":[{"email":"a@acme.example"}]},"c":{"d":[{"email":"b@acme.example"}]}}', 'LUMO_JSON_SHAPE'],
    ['people beside a list of something', '{"links":[{"rel":"next"}],"data":{"items":[{"email":"a@acme.example"}]}}', 'LUMO_JSON_SHAPE'],
    ['a person, and people further in', '{"email":"a@acme.example","p":{"q":[{"email":"b@acme.example"}]}}', 'LUMO_JSON_SHAPE'],
    [
      'people in two lists of an account',
      '[{"n":1,"clients":[{"email":"a@acme.example"}],"leads":[{"email":"b@acme.example"}]}]',
      'LUMO_JSON_SHAPE',
    ],
    [
      'accounts under keys',
      '{"x":{"contacts":[{"email":"a@acme.example"}]},"y":{"contacts":[{"email":"b@acme.example"}]}}',
      'LUMO_JSON_SHAPE',
    ],
    ['people under keys, further in', '{"contacts":{"x":{"email":"a@acme.example"},"y":{"email":"b@acme.example"}}}', 'LUMO_JSON_SHAPE'],
    ['people under keys, beside a number', '{"total":2,"x":{"email":"a@acme.example"},"y":{"email":"b@acme.example"}}', 'LUMO_JSON_SHAPE'],
    ['a key twice in what stands under a key', '{"x":{"a":1,"a":2},"y":{"a":3}}', 'LUMO_JSON_BROKEN'],
    ['an empty list', '[]', 'LUMO_JSON_SHAPE'],
    ['objects without anything', '[{},{}]', 'LUMO_JSON_SHAPE'],
    ['a list that ends early', '[{"a":"x"},{"a":', 'LUMO_JSON_BROKEN'],
    ['a record that is no JSON', '[{"a":x}]', 'LUMO_JSON_BROKEN'],
    ['a key twice in one object', '{"email":"a@acme.example","email":"b@acme.example"}', 'LUMO_JSON_BROKEN'],
    ['a key twice, further in', '[{"a":[{"b":1,"c":2,"b":3}]}]', 'LUMO_JSON_BROKEN'],
    ['the answer of a service between two records', '{"a":"x"}\nERROR 500 upstream\n{"a":"y"}', 'LUMO_JSON_BROKEN'],
    ['a text between two records', '{"a":"x"}\n"claire@acme.example"\n{"a":"y"}', 'LUMO_JSON_BROKEN'],
    ['nothing in so many letters', '{"a":"x"}\nnull\n{"a":"y"}', 'LUMO_JSON_BROKEN'],
    ['a list between two records', '{"a":"x"}\n[{"a":"z"}]\n{"a":"y"}', 'LUMO_JSON_BROKEN'],
    ['a record behind a list', '[{"a":"x"}]\n{"a":"y"}', 'LUMO_JSON_BROKEN'],
    ['a bracket too many', '[{"a":"x"}]]', 'LUMO_JSON_BROKEN'],
    ['brackets without end', `[{"a":${'['.repeat(300)}`, 'LUMO_JSON_BROKEN'],
    ['a record of two megabytes', `[{"a":"${'x'.repeat(2_000_000)}"}]`, 'LUMO_JSON_BROKEN'],
  ])('%s: refused', async (_, json, code) => {
    expect(await codeOf(tableText(Buffer.from(json)))).toBe(code);
  });

  it('may hold a key in two objects, and colons in texts', async () => {
    const json = '[{"a":"x: y \\": z","b":{"a":1},"n":12345678901234567890},{"a":"u"}]';
    expect((await tableText(Buffer.from(json))).text).toContain('12345678901234567890');
  });

  it('is cut alike wherever it comes in pieces', () => {
    const cut = (json: string, piece: number): JsonRecord[] => {
      const found: JsonRecord[] = [];
      const cutter = new JsonCutter((record) => void found.push(record));
      const bytes = Buffer.from(json);
      for (let at = 0; at < bytes.length; at += piece) cutter.push(bytes.subarray(at, at + piece));
      cutter.end();
      return found;
    };
    for (const json of [
      '[{"a":"é}"},{"b":[{"c":1}]}]',
      '{"k\\"ey":[{"a":1},{"a":2}],"z":[1]}',
      '{"a":1}\n{"a":[{"b":2}]}',
      '{"d":{"i,t":[{"a":{"b":[{}]}},{"a":2}],"t":"x"}}',
    ]) {
      for (const piece of [1, 2, 3, 7]) expect(cut(json, piece)).toEqual(cut(json, 1 << 20));
    }
  });
});

describe('a zip archive', () => {
  const csv = 'Email;Nom\r\na@acme.example;A\r\n';
  it.each<readonly [string, Record<string, string>, string]>([
    ['holds one file: those bytes, untouched', { 'contacts.csv': csv }, csv],
    [
      'whatever systems leave beside it',
      { 'export/contacts.csv': csv, '__MACOSX/export/._contacts.csv': 'x', '.DS_Store': 'x', 'export/': '' },
      csv,
    ],
    ['one table beside other files', { 'contacts.csv': csv, 'LISEZMOI.pdf': '%PDF-', 'logo.png': 'x' }, csv],
    ['one table beside a text about it', { 'contacts.csv': csv, 'README.txt': 'hello', 'licence.txt': 'Licence Ouverte 2.0' }, csv],
    ['a text that is called so and alone', { 'README.txt': csv }, csv],
    ['JSON', { 'contacts.json': '[{"a":"x"}]' }, 'a\r\nx\r\n'],
  ])('%s', async (_, files, text) => {
    expect((await tableText(await zipOf(files))).text).toBe(text);
  });

  it.each<readonly [string, () => Promise<Buffer>, string]>([
    ['two tables', () => zipOf({ 'a.csv': csv, 'b.csv': csv }), 'LUMO_ZIP_TABLES'],
    ['two texts, one of which is called as nothing is', () => zipOf({ 'a.txt': csv, 'b.txt': csv, 'README.txt': 'x' }), 'LUMO_ZIP_TABLES'],
    ['no table', () => zipOf({ 'a.pdf': 'x', 'b.png': 'x' }), 'LUMO_NOT_A_CSV'],
    ['nothing', () => zipOf({}), 'LUMO_NOT_A_CSV'],
    ['a PDF', () => zipOf({ 'a.pdf': '%PDF-1.7 ...' }), 'LUMO_NOT_A_CSV'],
    ['an empty file', () => zipOf({ 'a.csv': '' }), 'LUMO_INPUT_EMPTY'],
    ['an archive in an archive', async () => zipOf({ 'b.zip': await zipOf({ 'a.csv': csv }) }), 'LUMO_UNPACK_LIMIT'],
    ['half of one', async () => (await zipOf({ 'a.csv': csv })).subarray(0, 50), 'LUMO_ZIP_BROKEN'],
    [
      'one of which a byte has changed',
      async () => {
        const bytes = await zipOf({ 'a.csv': csv });
        bytes[44] = (bytes[44] as number) ^ 1;
        return bytes;
      },
      'LUMO_ZIP_BROKEN',
    ],
    [
      'one under a password',
      async () => {
        const bytes = await zipOf({ 'a.csv': csv });
        const entry = bytes.indexOf('PK\u0001\u0002');
        bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8);
        return bytes;
      },
      'LUMO_PASSWORD',
    ],
    [
      'one compressed in a way that is not read',
      async () => {
        const bytes = await zipOf({ 'a.csv': csv });
        bytes.writeUInt16LE(93, bytes.indexOf('PK\u0001\u0002') + 10);
        return bytes;
      },
      'LUMO_ZIP_METHOD',
    ],
  ])('%s: refused', async (_, bytes, code) => {
    expect(await codeOf(tableText(await bytes()))).toBe(code);
  });

  it('does not unfold beyond the bound', async () => {
    const bytes = await zipOf({ 'a.csv': 'x'.repeat(10_000_000) });
    expect(await codeOf(tableText(bytes, {}, refuseTooMuch('a.zip', { mostBytes: 1_000_000 })))).toBe('LUMO_UNPACK_LIMIT');
  });

  it('the same files give the same archive', async () => {
    expect((await zipOf({ 'a.csv': csv })).equals(await zipOf({ 'a.csv': csv }))).toBe(true);
  });
});
