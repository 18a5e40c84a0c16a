import { describe, expect, it } from 'vitest';
import { saysAddressIsDead } from '../../../../src/fields/email/returned/undeliverable.js';
import { saysWrongNumber } from '../../../../src/fields/person/record/record-notes.js';

describe('an address or a number that was put right', () => {
  it.each([
    ['l’ancien mail ne marche plus, nouveau mail à jour', false, false],
    ['ancien numéro HS, nouveau n° saisi', false, false],
    // What else the note says stays said.
    ['ancien mail HS, tel faux numéro, nouveau mail à jour', true, true],
    ['ancien numéro faux, mail npai, nouveau numéro saisi', true, true],
    ['old phone cut off, email bounced, new phone saved', true, true],
    ['alte Nummer falsch, Mail kommt zurück, neue Nummer erfasst', true, true],
    // One that is still to be found is not put right.
    ['ancien mail ne marche plus, nouveau mail à trouver', true, false],
  ])('%s: dead address %s, wrong number %s', (text, dead, wrong) => {
    expect([saysAddressIsDead(text), saysWrongNumber(text)]).toEqual([dead, wrong]);
  });
});
