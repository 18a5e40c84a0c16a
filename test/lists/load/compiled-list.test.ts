import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fingerprintDigest, newFingerprint } from '../../../src/fields/bytes/fingerprint.js';
import type { ListSpec } from '../../../src/lists/definition/list-spec.js';
import { type CompiledList, makeCompiledList } from '../../../src/lists/load/compiled-list.js';
import { makeListMatcher } from '../../../src/lists/query/list-matcher.js';
import { TableBuilder } from '../../../src/lists/table/fingerprint-table.js';
import { contact, TODAY } from '../support.js';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
const tableOf = (...digests: string[]) => {
  const table = new TableBuilder();
  const print = newFingerprint();
  for (const digest of digests) {
    fingerprintDigest(digest, print);
    table.add(print);
  }
  return table.table();
};
const part = (identifier: CompiledList['parts'][number]['identifier'], normaliser: string, ...digests: string[]) => ({
  identifier,
  recipe: { algorithm: 'sha256', normaliser },
  table: tableOf(...digests),
});
const compiled = (parts: CompiledList['parts'], head: Partial<CompiledList['head']> = {}): CompiledList => ({
  head: { source: { name: 'stop.txt', sha256: 'ab'.repeat(32) }, unread: 1, tooBroad: 2, ...head },
  parts,
});
const spec: ListSpec = { path: '/stop.lumoidx', kind: 'opposition' };

describe('a compiled list', () => {
  const clear = compiled([
    part('email', 'lower', hex('claire@acme.example'), hex('hugopetit@gmail.com'), hex('z.oe@gmail.com')),
    part('email', 'canonical', hex('zoe@gmail.com')),
    part('phone', 'e164', hex('+33199001234')),
    part('domain', 'domain', hex('barred.example')),
  ]);

  it('counts what it was made of, and is what its file says', () =>
    expect(makeCompiledList(clear, spec, TODAY).info).toMatchObject({
      name: 'stop.txt',
      sha256: 'ab'.repeat(32),
      entries: { email: 3, phone: 1, domain: 1, siren: 0 },
      unread: 1,
      tooBroad: 2,
      fresh: true,
    }));

  it.each<[string, Parameters<typeof contact>[0], string | undefined]>([
    ['an address', { email: 'Claire@ACME.example' }, 'email/exact'],
    ['a mailbox that it spells plainly', { email: 'hugo.petit+x@googlemail.com' }, 'email/canonical'],
    ['a mailbox that both spell otherwise', { email: 'zo.e@gmail.com' }, 'email/canonical'],
    ['a number', { phone: '01 99 00 12 34' }, 'phone/exact'],
    ['a sub-domain', { email: 'x@mail.barred.example' }, 'domain/exact'],
    ['nobody else', { email: 'zoe@acme.example', phone: '01 99 00 12 35' }, undefined],
  ])('holds %s', (_, cells, says) => {
    const [match] = makeListMatcher([makeCompiledList(clear, spec, TODAY)]).matches(contact(cells), 'opposition');
    expect(match && `${match.by}/${match.form}`).toBe(says);
  });

  it('that was compiled from a clear register is fresh by its date, and what is declared of it goes before what it says', () => {
    const dated = compiled(clear.parts, { date: '2026-11-20', maxAgeDays: 5, channels: ['email'] });
    const register: ListSpec = { ...spec, kind: 'robinson' };
    expect(makeCompiledList(dated, register, TODAY).info).toMatchObject({
      fresh: true,
      date: '2026-11-20',
      maxAgeDays: 5,
      channels: ['email'],
    });
    const info = makeCompiledList(dated, { ...register, date: '2026-11-01', channels: ['sms'] }, TODAY).info;
    expect(info).toMatchObject({ fresh: false, date: '2026-11-01', channels: ['sms'] });
  });

  it('of digests that nobody declared is tried in plausible ways, and clears nobody of a register', () => {
    const open = compiled([part('email', 'undeclared', hex('hugopetit@gmail.com'))], { date: '2026-11-20' });
    const list = makeCompiledList(open, { ...spec, kind: 'robinson' }, TODAY);
    expect(list.info).toMatchObject({ doubt: 'undeclared', fresh: false, entries: { email: 1 } });
    expect(makeListMatcher([list]).matches(contact({ email: 'hugo.petit@gmail.com' }), 'robinson')).toHaveLength(1);
    const recipes = [{ recipe: { algorithm: 'sha256', normaliser: 'canonical' } }] as const;
    const declared = makeCompiledList(open, { ...spec, kind: 'robinson', recipes }, TODAY);
    expect(declared.info.fresh).toBe(true);
  });

  it('of digests of which nobody said what they are of is tried on addresses and numbers, by the algorithm that the file names', () => {
    const md5 = createHash('md5').update('33199001234').digest('hex');
    const open = compiled([{ identifier: undefined, recipe: { algorithm: 'md5', normaliser: 'undeclared' }, table: tableOf(md5) }]);
    const list = makeCompiledList(open, spec, TODAY);
    expect(list.info).toMatchObject({ about: ['email', 'phone'], form: 'md5', weak: true });
    expect(makeListMatcher([list]).matches(contact({ phone: '0199001234' }), 'opposition')).toMatchObject([{ by: 'phone' }]);
  });

  it('takes the key of its HMACs from the declaration', () => {
    const key = 'cd'.repeat(16);
    const mac = createHmac('sha256', Buffer.from(key, 'hex')).update('claire@acme.example').digest('hex');
    const sealed = compiled([{ identifier: 'email', recipe: { algorithm: 'hmac-sha256', normaliser: 'lower' }, table: tableOf(mac) }]);
    const recipes = [{ recipe: { algorithm: 'hmac-sha256', normaliser: 'lower', key } }] as const;
    const list = makeCompiledList(sealed, { ...spec, recipes }, TODAY);
    expect(makeListMatcher([list]).matches(contact({ email: 'claire@acme.example' }), 'opposition')).toHaveLength(1);
    expect(() => makeCompiledList(sealed, spec, TODAY)).toThrow(expect.objectContaining({ code: 'LUMO_LIST_KEY' }));
  });

  it.each<[string, Partial<ListSpec>]>([
    ['LUMO_LIST_CHECKSUM', { sha256: '0f'.repeat(32) }],
    ['LUMO_LIST_TOO_SMALL', { minEntries: 6 }],
    ['LUMO_LIST_SHRUNK', { lastEntries: 50 }],
    ['LUMO_LIST_CANARY', { canaries: ['paul@acme.example'] }],
  ])('has to prove itself: %s', (code, more) => {
    expect(() => makeCompiledList(clear, { ...spec, ...more }, TODAY)).toThrow(expect.objectContaining({ code }));
    expect(() =>
      makeCompiledList(clear, { ...spec, minEntries: 5, lastEntries: 5, canaries: ['claire@acme.example'] }, TODAY),
    ).not.toThrow();
  });
});
