import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fingerprint, newFingerprint } from '../../../src/fields/bytes/fingerprint.js';
import { canonicalMailbox } from '../../../src/fields/email/canonical-mailbox.js';
import { WEBMAIL_DOMAINS, webmailKindOf } from '../../../src/fields/email/webmail.js';
import { makeMailboxFolder } from '../../../src/lists/read/mailbox-folding.js';

const folds = (domain: string): boolean => canonicalMailbox('a.b-c_d+e', domain, `a.b-c_d+e@${domain}`) !== `a.b-c_d+e@${domain}`;

test('every domain whose mailboxes fold is a webmail domain, which the fast path relies on', () => {
  const source = readFileSync(new URL('../../../src/fields/email/canonical-mailbox.ts', import.meta.url), 'utf8');
  const named = [...new Set(source.match(/[a-z]+(?:\.[a-z]+)+/g))].filter(folds);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((domain) => webmailKindOf(domain) === undefined)).toEqual([]);
});

test('folding bytes gives what canonicalMailbox gives, for every webmail domain and spelling', () => {
  const fold = makeMailboxFolder();
  const found = newFingerprint();
  const expected = newFingerprint();
  let folded = 0;
  for (const { domain } of WEBMAIL_DOMAINS) {
    for (const local of ['jean', 'j.dupont', 'j-d_p', 'jean+pub', 'j.d+a.b', '+tag', '+', 'Jean.Dupont', '-_-', '-']) {
      for (const written of [`${local}@${domain}`, `${local}@${domain}`.toUpperCase()]) {
        const lower = written.toLowerCase();
        const canonical = canonicalMailbox(local.toLowerCase(), domain, lower);
        const bytes = Buffer.from(`\n${written}\n`);
        const differs = fold(bytes, 1, 1 + local.length, 1 + written.length, found);
        expect(differs, written).toBe(canonical !== lower);
        if (!differs) continue;
        folded++;
        fingerprint(canonical, expected);
        expect([...found], written).toEqual([...expected]);
      }
    }
  }
  expect(folded).toBeGreaterThan(100);
});
