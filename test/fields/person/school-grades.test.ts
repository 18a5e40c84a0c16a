import { describe, expect, it } from 'vitest';
import { gradesAskedIn } from '../../../src/fields/person/ages/school-grades.js';

describe('years of a school', () => {
  it.each([
    ...[
      ['classe', '4ème B'],
      ['classe', '6e2'],
      ['classe', 'Terminale S'],
      ['classe', '2nde 3'],
      ['classe', 'CM2'],
      ['classe', 'Première générale'],
    ],
    ...[
      ['niveau', 'Seconde'],
      ['niveau scolaire', 'Première'],
      ['niveau', '5ème'],
      ['klasse', '7b'],
      ['klasse', 'Klasse 10'],
      ['class', 'Year 9'],
    ],
    ...[
      ['class', '9th grade'],
      ['clase', '3º ESO'],
      ['klas', '4 havo'],
      ['classe', '3a media'],
    ],
  ] as const)('%s: %s', (header, text) => expect(gradesAskedIn(header)?.(text)).toBe(true));
  it.each([
    ...[
      ['classe', 'Seconde'],
      ['classe', 'A'],
      ['classe', 'B2'],
      ['classe', '1ère'],
      ['niveau', 'M2'],
      ['niveau', 'L3'],
      ['niveau', 'Bac+5'],
    ],
    ...[
      ['niveau', 'Premium'],
      ['niveau', 'Lycée'],
      ['niveau', 'media'],
      ['klasse', 'B'],
      ['class', 'Business'],
      ['niveau', '4'],
      ['classe', ''],
    ],
  ] as const)('neither: %s: %s', (header, text) => expect(gradesAskedIn(header)?.(text)).toBe(false));
  it('are asked for by no other header', () => expect(gradesAskedIn('classe energetique')).toBeUndefined());
});
