import { describe, expect, it } from 'vitest';
import { sightedCollector } from '../../../src/engine/observe/sighted-collector.js';
import { fingerprint, newFingerprint } from '../../../src/fields/bytes/fingerprint.js';
import { nobodySighted, sightedWords } from '../../../src/model/outcome/sighted-identities.js';
import { judgedRow, planFor } from '../row-of.js';

const PLAN = planFor(['email', 'phone', 'phone', 'lastName']);
const printsOf = (texts: readonly string[]): readonly number[] =>
  texts.flatMap((text) => {
    const print = newFingerprint();
    fingerprint(text, print);
    return [...print];
  });

describe('by what a contact is known in other files', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['a mailbox, however it is written', [' Claire@ACME.example ', '', '', ''], ['claire@acme.example', '@acme.example']],
    ['a mobile in any layout, beside a mailbox too', ['c@gmail.com', '06.39.98.12.34', '', ''], ['c@gmail.com', '+33639981234']],
    [
      'a line with the name',
      ['', '01 99 00 12 34', '+33 6 39 98 12 34', 'MARTIN'],
      ['+33199001234', '+33199001234 martin', '+33639981234'],
    ],
    ['a line without a name', ['', '0199001234', '', ''], ['+33199001234', '+33199001234 ']],
    ['nothing that cannot be read', ['claire@', '01 99', '', 'Martin'], []],
  ])('%s', (_, cells, texts) => {
    const all = nobodySighted();
    const watcher = sightedCollector.watch(all, true, PLAN, []);
    watcher.row?.(judgedRow(PLAN, cells, []));
    watcher.close?.();
    expect([...sightedWords(all)]).toEqual(printsOf(texts));
  });

  it('is told of a company once', () => {
    const all = nobodySighted();
    const watcher = sightedCollector.watch(all, true, PLAN, []);
    for (const email of ['a@acme.example', 'b@acme.example']) watcher.row?.(judgedRow(PLAN, [email, '', '', ''], []));
    expect([...sightedWords(all)]).toEqual(printsOf(['a@acme.example', '@acme.example', 'b@acme.example']));
  });

  it('is the same of parts as of the whole', () => {
    const part = (email: string) => {
      const all = nobodySighted();
      sightedCollector.watch(all, true, PLAN, []).row?.(judgedRow(PLAN, [email, '', '', ''], []));
      return all;
    };
    const whole = sightedCollector.merge(sightedCollector.merge(part('a@b.example'), nobodySighted()), part('c@d.example'));
    expect([...sightedWords(whole)]).toEqual(printsOf(['a@b.example', '@b.example', 'c@d.example', '@d.example']));
  });
});
