// Archives, old office files and JSON.
import { filesOf, piecesOf, same, storedZip, words } from './support.mjs';
import { toolsOf } from './table-tools.mjs';

export const archives = {
  name: 'archives',
  about: 'zip archives, old office files and JSON as they lie on the disk',
  most: 2048,
  tokens: [
    ...words('contacts.csv¦[{"¦"}]¦":¦{"a":¦\\u00e9¦null¦1e9¦[¦]'),
    Buffer.from('504b0304', 'hex'),
    Buffer.from('504b0102', 'hex'),
    Buffer.from('504b0506', 'hex'),
    Buffer.from('504b0606', 'hex'),
    Buffer.from('504b0607', 'hex'),
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.from('ffffffff', 'hex'),
  ],
  seeds: (root) => [
    ...[
      '[{"email":"a@acme.example","n":1},{"email":"b@acme.example","p":{"q":["x","y"]}}]',
      '{"a":"x"}\n{"a":"y","b":true}\n',
      '{"meta":1,"data":[{"a":"\\u00e9"}],"next":null}',
    ].map((text) => Buffer.from(text)),
    storedZip('contacts.csv', Buffer.from('Email;Nom\r\na@acme.example;A\r\n')),
    storedZip('contacts.json', Buffer.from('[{"a":"x"}]')),
    ...filesOf(root, 'fixtures/hubspot', ['input.csv']).flatMap((bytes) => piecesOf(bytes, 500).slice(0, 1)),
  ],
  async make(load) {
    const { open, zip, checkRows } = await toolsOf(load);
    const { JsonCutter } = await load('src/csv/json/json-records');
    const recordsOf = (bytes, size) => {
      const found = [];
      const cutter = new JsonCutter((record) => found.push({ ...record }));
      try {
        for (let at = 0; at < bytes.length; at += size) cutter.push(bytes.subarray(at, at + size));
        cutter.end();
      } catch (error) {
        if (error?.name !== 'Error') throw error;
        return 'broken';
      }
      return found;
    };
    return async (bytes) => {
      checkRows(await open(bytes));
      checkRows(await open(await zip({ 'contacts.csv': bytes })));
      same(recordsOf(bytes, 3), recordsOf(bytes, 1 << 16), 'JSON is cut alike however it comes');
    };
  },
};
