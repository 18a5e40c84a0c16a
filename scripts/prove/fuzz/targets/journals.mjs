// Files that only grow: registers of oppositions, histories, evidence.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choiceOf, given, holds, same, withChoice, words } from './support.mjs';

const PRINT = 'ab'.repeat(32);
const ENTRY = `{"is":"opposition","id":"00","of":"email","prints":["${PRINT}"],"channels":["email"],"date":"2026-11-24","recorded":"2026-11-24","origin":"letter"}`;
const RUN = '{"day":"2026-11-24","scope":"a","counts":{},"kpis":[]}';

const jsonOf = (line) => {
  try {
    const value = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { value };
  } catch {
    return undefined;
  }
};

/** Journals of both kinds: how lines are written, and what a reading gives. */
const kindsOf = async (load) => {
  const checksummed = await load('src/register/store/checksummed-line');
  const { headerLine, RegisterScan } = await load('src/register/store/register-scan');
  const { isEntry } = await load('src/register/store/entry');
  const chained = await load('src/history/chained-line');
  const { readLines } = await load('src/history/read-lines');
  const read = (bytes, size) => {
    const scan = new RegisterScan('k', 'register');
    const entries = [];
    for (let at = 0; at < bytes.length; at += size) entries.push(...scan.push(bytes.subarray(at, at + size)));
    const { last, prefix, link, torn } = scan.tail();
    return { entries: last ? [...entries, last] : entries, prefix, link, torn };
  };
  const history = (bytes) => {
    const { entries, appendPrefix, sha256, torn } = readLines(bytes, 'history');
    return { entries, prefix: appendPrefix, link: sha256, torn };
  };
  return [
    {
      first: [headerLine('k'), checksummed.decodeLine(Buffer.from(headerLine('k').slice(0, -1)), 0).link],
      encode: checksummed.encodeLine,
      isEntry,
      sample: JSON.parse(ENTRY),
      read,
    },
    {
      first: ['', chained.FIRST_HASH],
      encode: (value, link) => {
        const text = chained.encodeLine(value, link);
        return { text: `${text}\n`, link: chained.sha256(text) };
      },
      isEntry: (value) =>
        typeof value.day === 'string' && typeof value.scope === 'string' && typeof value.counts === 'object' && Array.isArray(value.kpis),
      sample: JSON.parse(RUN),
      read: history,
    },
  ];
};

export const journals = {
  name: 'journals',
  about:
    'registers, histories, evidence: read alike however they come; cut anywhere, they are gone on with and lose nothing that was whole',
  most: 1024,
  tokens: [
    ...words('\n¦{"¦":¦"}¦"torn":1¦"sum":"¦register¦history¦"before":"¦[¦]¦\u00e9¦\\u00e9¦00000000 ¦is¦withdrawal¦__proto__'),
    ENTRY,
    RUN,
  ],
  seeds: () =>
    [0, 1, 2, 3, 4].flatMap((choice) =>
      [`a${ENTRY}\n${ENTRY}\n`, `Z${RUN}\n${RUN}`, `\x05{"schemaVersion":1,"number":1,"previous":null}\n`].map((text) =>
        withChoice(choice, text),
      ),
    ),
  async make(load) {
    const kinds = await kindsOf(load);
    const { readSealed, sealedJson } = await load('src/evidence/canonical-json');
    const { bundleName, chainHeadText, HEAD_FILE } = await load('src/evidence/chain-folder');
    const { readChain } = await load('src/evidence/read-chain');
    const folder = mkdtempSync(join(tmpdir(), 'lumo-fuzz-evidence-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    const asTheyLie = async (bytes) => {
      const [register, history] = kinds;
      same(
        await given(() => register.read(bytes, 3)),
        await given(() => register.read(bytes, 1 << 16)),
        'a register does not depend on how it comes',
      );
      await given(() => history.read(bytes));
    };
    /** Lines as they are written, up to a cut. */
    const gone = (kind, cutAt, lines) => {
      let [text, link] = kind.first;
      const whole = [];
      for (const value of lines) {
        const line = kind.encode(value, link);
        text += line.text;
        link = line.link;
        whole.push({ value: JSON.parse(JSON.stringify(value)), end: text.length });
      }
      const bytes = Buffer.from(text);
      if (bytes.length !== text.length) return;
      const cut = Math.min(bytes.length, kind.first[0].length + cutAt);
      const kept = bytes.subarray(0, cut);
      const before = kind.read(kept, 7);
      // A line that only lacks its end is whole.
      const expected = whole.filter(({ end }) => end <= cut + 1).map(({ value }) => value);
      same(
        before.entries.map((one) => ({ ...one })),
        expected,
        'what was whole before the cut is read',
      );
      const next = kind.encode(kind.sample, before.link);
      const after = kind.read(Buffer.concat([kept, Buffer.from(before.prefix + next.text)]), 1 << 16);
      same(
        after.entries.map((one) => ({ ...one })),
        [...expected, kind.sample],
        'what was cut is gone on with',
      );
    };
    const evidence = async (bytes) => {
      const value = jsonOf(bytes.toString('utf8'));
      if (value && !('seal' in value)) {
        const sealed = Buffer.from(sealedJson(value));
        const again = readSealed(sealed);
        holds(again !== undefined, 'what was sealed is read');
        writeFileSync(join(folder, bundleName(1)), sealed);
      } else writeFileSync(join(folder, bundleName(1)), bytes);
      writeFileSync(join(folder, HEAD_FILE), bytes.length % 2 ? chainHeadText({ number: 1, sha256: PRINT }) : bytes);
      await readChain(folder);
      readSealed(bytes);
    };
    return async (input) => {
      const { choice, rest } = choiceOf(input);
      if (choice % 4 === 0) return asTheyLie(rest);
      if (choice % 4 === 3) return evidence(rest.subarray(1));
      const kind = kinds[choice % 2];
      const lines = rest
        .subarray(1)
        .toString('utf8')
        .split('\n')
        .map(jsonOf)
        .filter((value) => value && typeof value.torn !== 'number' && kind.isEntry(value));
      const own = lines.map(({ history: _, before: __, sum: ___, ...value }) => value);
      return gone(kind, (rest[0] ?? 0) * 2, own);
    };
  },
};
