import { describe, expect, it } from 'vitest';
import { holdsNoFlags, namesChannels } from '../../../../src/fields/columns/permission/flag-values.js';

describe('cells that may be flags', () => {
  it.each([
    [['oui', 'non', '']],
    [['12/03/2024', '']],
    [['R', '', 'R']],
    [['Registered', 'Clear']],
    [['Presente', '']],
    [['positif', 'absent']],
    [['ne plus appeler', 'STOP']],
    [['tel', 'email;sms']],
    [['eingegangen 12.01.']],
    [['se opone']],
    [[]],
    [['', ' ']],
  ])('%j may be', (values) => expect(holdsNoFlags(values)).toBe(false));

  it.each([[['Rovers U14', 'Lyon FC']], [['12', '7', '30']], [['80 %']], [['1 200 €']], [['Auxiliar administrativo']], [['n. 14']]])(
    '%j are none',
    (values) => expect(holdsNoFlags(values)).toBe(true),
  );

  it('a column of channels names them in most cells', () => {
    expect(namesChannels(['tel;sms', '', 'email'])).toBe(true);
    expect(namesChannels(['oui', 'non'])).toBe(false);
    expect(namesChannels([''])).toBe(false);
  });
});
