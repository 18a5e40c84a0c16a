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
    ...[
      ['niveau d etudes', '4e'],
      ['niveau scolaire actuel', 'Collège'],
      ['niveau scolaire actuel', 'Troisième'],
      ['classe actuelle', 'Seconde'],
      ['classe en 2026 2027', '1ère'],
      ['classe eleve', '3e'],
      ['year group', 'Year 11'],
      ['school year', 'Y12'],
    ],
    ...[
      ['grade level', '10th'],
      ['grade level', 'Sophomore (high school)'],
      ['klasse', '9'],
      ['klassenstufe', '10. Klasse'],
      ['schuljahr', '10'],
      ['curso actual', '3º ESO'],
      ['curso', '1º Bachillerato'],
      ['classe frequentata', '3ª media'],
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
    ...[
      ['niveau', '4e'],
      ['niveau d etudes', 'Collège'],
      ['niveau d etudes', 'Bac+2'],
      ['nivel de estudios', 'ESO completa'],
      ['classe actuelle', 'BTS 1ère année'],
      ['classe actuelle', 'Master 1'],
      ['klasse', '2'],
      ['klasse', 'A'],
      ['school year', '2026-2027'],
      ['schuljahr', '2026/27'],
      ['year group', 'Adult'],
      ['grade level', 'Graduate'],
      ['curso', 'Excel avanzado'],
      ['curso', '2'],
    ],
  ] as const)('neither: %s: %s', (header, text) => expect(gradesAskedIn(header)?.(text)).toBe(false));
  it('are asked for by no other header', () => expect(gradesAskedIn('classe energetique')).toBeUndefined());
});
