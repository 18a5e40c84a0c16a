import { describe, expect, it } from 'vitest';
import { readPermissionHeader } from '../../../../src/fields/columns/permission/permission-header.js';

describe('headers of refusals in Dutch and Portuguese', () => {
  it.each([
    'Não contactar',
    'Nao ligar',
    'Não enviar emails',
    'Descadastrado',
    'Cancelou subscrição',
    'Niet bellen',
    'Niet meer mailen',
    'Geen nieuwsbrief',
    'Uitgeschreven',
    'Afgemeld op',
    'Bezwaar',
    'Uitschrijven',
    'Niet benaderen',
  ])('hold refusals: %s', (header) =>
    expect(readPermissionHeader(header)).toMatchObject({ field: expect.stringMatching(/^(?:optOut|opposedAt|doNot)/) }),
  );

  it.each(['Toestemming', 'Toestemming mailing', 'Toestemming marketing'])('ask for leave: %s', (header) =>
    expect(readPermissionHeader(header)).toMatchObject({ field: expect.stringMatching(/^optIn/) }),
  );

  it.each(['Ligar depois', 'Niveau', 'Nível', 'Nieuwsbrief', 'Contactar em', 'Bellen op'])('do not: %s', (header) =>
    expect(readPermissionHeader(header)).not.toMatchObject({ field: expect.stringMatching(/^(?:optOut|opposedAt|doNot)/) }),
  );
});
