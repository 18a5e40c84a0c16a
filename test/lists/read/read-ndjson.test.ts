import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeClassifier } from '../../../src/lists/columns/classify-entry.js';
import { EntryCollector } from '../../../src/lists/read/entry-collector.js';
import { identifierOfKey, jsonShape, readNdjson } from '../../../src/lists/read/read-ndjson.js';

/** What is taken from a list, as `hint text`, and the counts. */
const read = (text: string, known: (text: string) => boolean = () => true) => {
  const taken: string[] = [];
  const counts = readNdjson(Buffer.from(text), 'list.ndjson', (entry, hint) => {
    taken.push(`${hint ?? 'any'} ${entry}`);
    return known(entry);
  });
  return { taken, ...counts };
};

describe('of JSON lines', () => {
  const cases: Readonly<Record<string, [string, readonly string[], number, number]>> = {
    'the address is under its key': ['{"email":"a@acme.example","name":"Claire"}', ['email a@acme.example'], 1, 0],
    'keys are read as headers are': [
      '{"EmailAddress":"a@acme.example"}\n{"adresse_email":"b@acme.example"}\n{"Téléphone":"01 99 00 12 34"}',
      ['email a@acme.example', 'email b@acme.example', 'phone 01 99 00 12 34'],
      3,
      0,
    ],
    'one line may hold an address and a number': [
      '{"email":"a@acme.example","phone":"+33199001234"}',
      ['email a@acme.example', 'phone +33199001234'],
      1,
      0,
    ],
    'digests are under a key of digests': [
      '{"sha256":"00ff"}\n{"email_sha256":"00ff"}\n{"hash":"00ff"}',
      ['any 00ff', 'email 00ff', 'any 00ff'],
      3,
      0,
    ],
    'an identity may be under a key that says nothing more': [
      '{"value":"a@acme.example"}\n{"address":"b@acme.example"}',
      ['any a@acme.example', 'any b@acme.example'],
      2,
      0,
    ],
    'a text by itself is an entry': ['"a@acme.example"\n"@acme.example"', ['any a@acme.example', 'any @acme.example'], 2, 0],
    'numbers are entries': ['{"phone":33199001234}\n732829320', ['phone 33199001234', 'any 732829320'], 2, 0],
    'the people who work with the list are left aside': [
      '{"email":"a@acme.example","created_by":"b@acme.example"}',
      ['email a@acme.example'],
      1,
      0,
    ],
    'comments, blank lines, CRLF and a byte order mark are passed': [
      '\uFEFF# refused\r\n\r\n{"email":"a@acme.example"}\r\n   \r\n{"email":"b@acme.example"}',
      ['email a@acme.example', 'email b@acme.example'],
      2,
      0,
    ],
    'a line without an identity is unread': [
      '{"name":"x"}\n{"email":null}\n{"email":""}\n{"email":true}\n{"phone":1.5}\n{}\nnull',
      [],
      7,
      7,
    ],
    'an entry that cannot be read is unread': ['{"email":"x"}\n{"email":"a@acme.example"}', ['email x', 'email a@acme.example'], 2, 1],
    'escapes and other scripts come out': ['{"email":"\\u0061@soci\\u00e9t\\u00e9.example"}', ['email a@société.example'], 1, 0],
    'braces and colons in a text are text': ['{"email":"a@acme.example","note":"{\\"email\\": [1]}"}', ['email a@acme.example'], 1, 0],
    '__proto__ is a key like another': ['{"__proto__":"x","email":"a@acme.example"}', ['email a@acme.example'], 1, 0],
  };
  for (const [name, [text, taken, lines, unread]] of Object.entries(cases)) {
    test(name, () => expect(read(text, (entry) => entry !== 'x')).toEqual({ taken, lines, unread, halfRead: 0 }));
  }

  test('every entry comes out as it went in', () => {
    const identity = fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.oneof(identity, fc.record({ email: identity, note: fc.string() })), { minLength: 1 }), (entries) => {
        const text = entries.map((entry) => JSON.stringify(entry)).join('\n');
        expect(read(text).taken.map((entry) => entry.slice(entry.indexOf(' ') + 1))).toEqual(
          entries.map((entry) => (typeof entry === 'string' ? entry : entry.email)),
        );
      }),
    );
  });
});

describe('a list in JSON is refused', () => {
  const cases: Readonly<Record<string, [string, string, string]>> = {
    'when an object nests another': [
      '{"email":"a@acme.example"}\n{"email":"b@acme.example","meta":{"ip":1}}',
      'Line 2 of the list "list.ndjson" holds an object or a list inside another.',
      'La ligne 2 de la liste « list.ndjson » contient un objet ou une liste dans un autre.',
    ],
    'when the identities are nested': ['{"emails":["a@acme.example"]}', 'holds an object or a list', 'contient un objet ou une liste'],
    'when a line is a list': ['"a@acme.example"\n["b@acme.example"]', 'Line 2', 'La ligne 2'],
    'when a line is no JSON': [
      '# head\n{"email":"a@acme.example"}\n{"email":"b@acme.example"',
      'Line 3 of the list "list.ndjson" is not JSON by itself.',
      'La ligne 3 de la liste « list.ndjson » n’est pas du JSON à elle seule.',
    ],
    'when two objects share a line': ['{"email":"a@acme.example"} {"email":"b@acme.example"}', 'Line 1', 'La ligne 1'],
    'when lines end with CR alone, which would join entries': [
      '{"email":"a@acme.example"}\r{"email":"b@acme.example"}',
      'Line 1',
      'La ligne 1',
    ],
    'when a key comes twice, of which only one would be read': [
      '{"email":"a@acme.example","email":"b@acme.example"}',
      'has the same key twice',
      'contient deux fois la même clé',
    ],
    'when a key comes twice in two spellings': [
      '{"email":"a@acme.example","\\u0065mail":"b@acme.example"}',
      'the same key twice',
      'la même clé',
    ],
    'when it is one document of one line': ['[{"email":"a@acme.example"}]', 'one JSON document', 'un seul document JSON'],
    'when it is one document over lines': ['{\n  "email": "a@acme.example"\n}', 'one JSON document', 'un seul document JSON'],
  };
  for (const [name, [text, en, fr]] of Object.entries(cases)) {
    test(name, () => {
      expect(() => read(text)).toThrow(
        expect.objectContaining({
          code: 'LUMO_LIST_JSON',
          exitCode: 2,
          what: { en: expect.stringContaining(en), fr: expect.stringContaining(fr) },
        }),
      );
      // Neither the message nor what JSON.parse says of the text reaches anybody.
      expect(() => read(text)).not.toThrow(/acme/);
    });
  }
  test('with the next step, in both languages', () => {
    expect(() => read('[')).toThrow(
      expect.objectContaining({ hint: { en: expect.stringContaining('jq -c'), fr: expect.stringContaining('jq -c') } }),
    );
    expect(() => read('{"a":')).toThrow(
      expect.objectContaining({ hint: { en: expect.stringMatching(/one JSON object or text per line|jq/), fr: expect.any(String) } }),
    );
  });
});

describe('a file is', () => {
  const cases: Readonly<Record<string, [string, string | undefined, 'lines' | 'document' | undefined]>> = {
    'JSON lines by its first': ['{"email":"a@acme.example"}\n', undefined, 'lines'],
    'JSON lines below a comment and a blank line': ['\uFEFF# x\n\n  {"email":"a@acme.example"}', undefined, 'lines'],
    'JSON lines by its name, of texts alone': ['"a@acme.example"', 'list.jsonl', 'lines'],
    'JSON lines by its name, compressed': ['"a@acme.example"', 'List.NDJSON.gz', 'lines'],
    'a list of one column in quotes, by no name': ['"a@acme.example"', 'list.csv', undefined],
    'no JSON': ['a@acme.example', undefined, undefined],
    'no JSON, when empty': ['', undefined, undefined],
    'one document that opens with a bracket': ['[\n{"email":"a@acme.example"}]', 'x.ndjson', 'document'],
    'one document that opens with a brace': ['{', undefined, 'document'],
    'one document that opens with a key': ['{"emails": [', undefined, 'document'],
    'one document that goes on': ['{ "email": "a@acme.example",', undefined, 'document'],
  };
  for (const [name, [text, file, shape]] of Object.entries(cases)) {
    test(name, () => expect(jsonShape(Buffer.from(text), file)).toBe(shape));
  }
});

test('keys of other things are no identities', () => {
  for (const key of ['name', 'date', 'created', 'ip', 'reason', 'status', 'uuid', 'city', 'birth_date', 'agent_email', 'toString']) {
    expect(identifierOfKey(key), key).toBeUndefined();
  }
});

test('entries take what is read: addresses, numbers, domains and digests', () => {
  const entries = new EntryCollector(makeClassifier('FR'));
  const list = [
    '{"email":"a@acme.example"}',
    '{"phone":"01 99 00 12 34"}',
    '"@acme.example"',
    `{"sha256":"${'ab'.repeat(32)}"}`,
    '{"email":"?"}',
  ];
  const { lines, unread } = readNdjson(Buffer.from(list.join('\n')), 'list.ndjson', (text, hint) => entries.read(text, hint));
  expect([lines, unread]).toEqual([5, 1]);
  expect([entries.keys.email.added, entries.keys.phone.added, entries.keys.domain.added, entries.keys.sha256.added]).toEqual([1, 1, 1, 1]);
});
