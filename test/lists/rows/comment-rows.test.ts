import { expect, it } from 'vitest';
import { withoutComments } from '../../../src/lists/rows/comment-rows.js';

const rows = (...lines: readonly string[]): readonly (readonly string[])[] => lines.map((line) => line.split(';'));
const ENTRIES = ['1;ann@x.example;no', '2;bob@y.example;yes'] as const;

it.each<readonly [string, readonly string[], readonly string[]]>([
  ['a header that numbers its rows is one', ['#;Email;Opted out', ...ENTRIES], ['#;Email;Opted out', ...ENTRIES]],
  ['blank lines above it are nothing', [';;', '#;Email;Opted out', ...ENTRIES], ['#;Email;Opted out', ...ENTRIES]],
  ['a header that is marked is one without its mark', ['# Email;Reason', 'ann@x.example;mail'], ['Email;Reason', 'ann@x.example;mail']],
  ['a comment is none', ['# stop', 'email;x', 'ann@x.example;1'], ['email;x', 'ann@x.example;1']],
  ['a comment with a delimiter, above a header', ['# list of emails;May', 'email;x', 'ann@x.example;1'], ['email;x', 'ann@x.example;1']],
  ['a comment that is not as wide as the entries', ['# list of emails;May', ...ENTRIES], [...ENTRIES]],
  ['a comment that names nothing', ['# seen;May;x', ...ENTRIES], [...ENTRIES]],
  ['a first row alone', ['#;Email;Opted out'], []],
  ['a comment further down', [...ENTRIES, '# Email;x;y'], [...ENTRIES]],
])('%s', (_case, lines, left) => expect(withoutComments(rows(...lines))).toEqual(rows(...left)));
