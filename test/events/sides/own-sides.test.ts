import { describe, expect, it } from 'vitest';
import { makeLogNumbers } from '../../../src/events/sides/numbers.js';
import { ownSidesOf } from '../../../src/events/sides/own-sides.js';

const COLUMNS = { from: [0], to: [1] };
const sidesOf = (...rows: readonly string[]) =>
  ownSidesOf(
    COLUMNS,
    rows.map((row) => row.split(' > ')),
    makeLogNumbers('FR'),
  );

describe('whose sides of a log are ours', () => {
  it.each<readonly [string, readonly string[], readonly string[], boolean]>([
    ['who writes to two', ['sophie@abc.example > ana@acme.example', 'sophie@abc.example > bob@xyz.example'], ['@abc.example'], false],
    [
      'who writes to two, and is answered',
      ['sophie@abc.example > ana@acme.example', 'sophie@abc.example > bob@xyz.example', 'ana@acme.example > sophie@abc.example'],
      ['@abc.example'],
      false,
    ],
    [
      'a company, whoever of it writes, and is answered most',
      [
        'sophie@abc.example > ana@acme.example',
        'ana@acme.example > paul@abc.example',
        'bob@xyz.example > paul@abc.example',
        'eve@def.example > sophie@abc.example',
      ],
      ['@abc.example'],
      false,
    ],
    [
      'a mailbox that several companies write to',
      ['a@a.example', 'b@b.example', 'c@c.example'].map((one) => `${one} > us@abc.example`),
      ['@abc.example'],
      false,
    ],
    [
      'one address of a webmail',
      ['us@gmail.com > ana@acme.example', 'us@gmail.com > bob@gmail.com', 'bob@gmail.com > us@gmail.com'],
      ['us@gmail.com'],
      false,
    ],
    [
      'a number that calls three',
      ['0 > 1', '0 > 2', '3 > 0'].map((row) => row.replace(/\d/g, (n) => `+3319900100${n}`)),
      ['+33199001000'],
      false,
    ],
    [
      'nobody known: a number that calls one and is called by another',
      ['0 > 1', '2 > 0'].map((row) => row.replace(/\d/g, (n) => `+3319900100${n}`)),
      [],
      true,
    ],
    [
      'nobody known: two who write to each other',
      ['ana@acme.example > sophie@abc.example', 'sophie@abc.example > ana@acme.example'],
      [],
      true,
    ],
    ['nobody known: two numbers that call each other', ['+33199001001 > +33199000510', '+33199000510 > +33199001001'], [], true],
    [
      'nobody known: of several who call one, and are called back',
      ['+33199001001 > +33199000510', '+33199001002 > +33199000510', '+33199000510 > +33199001001'],
      [],
      true,
    ],
    ['nobody known, and all of it one way', ['sophie@abc.example > ana@acme.example'], [], false],
    ['nobody known: lines that call one number may be ours', ['1', '2', '3', '4'].map((n) => `+3319900100${n} > +33199000510`), [], false],
  ])('%s', (_name, rows, own, isUnknown) => {
    const found = sidesOf(...rows);
    expect([...(found?.own ?? [])].sort()).toEqual(own);
    expect(found?.isUnknown).toBe(isUnknown);
  });

  it('are none where rows have one side', () => expect(sidesOf('203 > +33199000510', 'ATELUX > +33199000510', ' > ')).toBeUndefined());
});
