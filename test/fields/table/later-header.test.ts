import { expect, it } from 'vitest';
import { laterHeaderIn } from '../../../src/fields/table/later-header.js';

const rowsOf = (text: string): readonly (readonly string[])[] => text.split('\n').map((line) => line.split(';'));

it.each<readonly [string, string, number | undefined]>([
  [
    'a report of a webinar, under its figures and its hosts',
    'Attendee Report\nTopic;Duration;# Registered;# Cancelled\nDemain;62;4;1\nHost Details\nName;Email;Country\nPaul;paul.hote@acme.example;France\nAttendee Details\nFirst Name;Last Name;Email;Phone\nAlice;Durand;alice@beta.example;0199001234',
    7,
  ],
  ['a header over contacts', 'Nom;Prénom;Email\nDurand;Alice;alice@beta.example', 0],
  ['no header', 'alice@beta.example;Durand\nbob@beta.example;Petit', undefined],
  ['names of columns in which nobody is', 'Nom;Prénom;Email\nDurand;Alice;', undefined],
  ['contacts under names that say little', 'a;b;c\nx;y;alice@beta.example', undefined],
])('finds in %s the last row that names who can be reached', (_, text, row) => expect(laterHeaderIn(rowsOf(text))).toBe(row));
