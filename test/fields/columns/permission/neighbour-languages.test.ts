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
    'Bel niet',
    'Afmelden voor e-mail',
    'Geen telefoongesprekken toestaan',
    'Telefoongesprekken niet toestaan',
  ])('hold refusals: %s', (header) =>
    expect(readPermissionHeader(header)).toMatchObject({ field: expect.stringMatching(/^(?:optOut|opposedAt|doNot)/) }),
  );

  it.each([
    'Toestemming',
    'Toestemming mailing',
    'Toestemming marketing',
    'Mag gebeld worden',
    'Mag gemaild worden',
    'Nieuwsbrief ontvangen',
    'AVG akkoord',
  ])('ask for leave: %s', (header) => expect(readPermissionHeader(header)).toMatchObject({ field: expect.stringMatching(/^optIn/) }));

  it.each(['Ligar depois', 'Niveau', 'Nível', 'Nieuwsbrief', 'Contactar em', 'Bellen op'])('do not: %s', (header) =>
    expect(readPermissionHeader(header)).not.toMatchObject({ field: expect.stringMatching(/^(?:optOut|opposedAt|doNot)/) }),
  );

  it.each([
    ['Niet bellen', 'doNotCall'],
    ['Niet mailen', 'doNotEmail'],
    ['Mag gebeld worden', 'optInPhone'],
    ['Nieuwsbrief ontvangen', 'optInEmail'],
  ])('%s is about one channel: %s', (header, field) => expect(readPermissionHeader(header)).toMatchObject({ field }));
});

describe('days on which somebody left, in Spanish and Italian', () => {
  it.each([
    'Fecha de cancelación de la suscripción',
    'Canceló la suscripción el',
    'Data di annullamento iscrizione',
    'Data annullamento iscrizione newsletter',
  ])('%s', (header) => expect(readPermissionHeader(header)).toEqual({ field: 'opposedAt' }));

  it.each(['Fecha de cancelación del pedido', 'Data annullamento ordine', 'Fecha de suscripción', 'Data di iscrizione'])(
    '%s is another day',
    (header) => expect(readPermissionHeader(header)).not.toMatchObject({ field: 'opposedAt' }),
  );
});
