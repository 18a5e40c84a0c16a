import { describe, expect, it } from 'vitest';
import { namedInNote, namedUnderRefusal } from '../../../src/fields/opposition/named/named-identities.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';

const LUC = 'luc.d3@societe.example';
const MARC = 'marc.e4@societe.example';
const MOBILE = '06 39 98 12 34';

describe('whom a note names as refusing', () => {
  it.each([
    [`Ne pas contacter: ${LUC}`, [LUC]],
    [`ne plus contacter ${LUC}`, [LUC]],
    [`Ne pas contacter : ${LUC}, ${MARC}`, [LUC, MARC]],
    [`Appelé mardi. Ne plus contacter ${LUC}.`, [LUC]],
    [`${LUC} : ne plus contacter`, [LUC]],
    [`${LUC} et ${MARC} ne veulent plus recevoir de mails`, [LUC, MARC]],
    [`do not contact <${LUC}>`, [LUC]],
    [`Désinscription de ${LUC}`, [LUC]],
    [`bitte nicht mehr kontaktieren: ${LUC}`, [LUC]],
    [`Ne plus appeler le ${MOBILE}`, [MOBILE]],
    [`Ne pas contacter ${LUC}. Contacter ${MARC}`, [LUC]],
  ])('%s', (text, named) => expect(namedInNote(text).map(({ who }) => who)).toEqual(named));

  it.each([
    `voir ${LUC}`,
    `Ne plus contacter, voir avec ${LUC}`,
    `Ne plus contacter. Remplacé par ${LUC}`,
    `Ne plus contacter Anne mais ${LUC}`,
    `Ne contacter que ${LUC}`,
    `Refus reçu par ${LUC}`,
    `do not contact, use ${LUC} instead`,
    `Ne plus appeler, écrire à ${LUC}`,
    `${LUC} ne s’est pas désinscrit`,
    `ne plus contacter avant mardi, rappeler le ${MOBILE}`,
    'Ne plus contacter',
    LUC,
    '',
  ])('nobody: %s', (text) => expect(namedInNote(text)).toEqual([]));

  it('on the channels that it refuses', () => {
    expect(namedInNote(`Ne plus appeler ${LUC}`)[0]?.channels).toEqual(['phone']);
    expect(namedInNote(`Ne pas contacter: ${LUC}`)[0]?.channels).toEqual(CHANNELS);
  });
});

describe('whom a cell of a column of refusals names', () => {
  it.each([
    [LUC, [LUC]],
    [`${LUC}; ${MARC}`, [LUC, MARC]],
    [`Luc D <${LUC}>`, [LUC]],
    [`${LUC} le 03/05/2026`, [LUC]],
    [`Ne pas contacter: ${LUC}`, [LUC]],
    [MOBILE, [MOBILE]],
    [`+33 6 39 98 12 34`, ['+33 6 39 98 12 34']],
  ])('%s', (text, named) => expect(namedUnderRefusal(text)).toEqual(named));

  it.each(['', 'oui', 'non', '03/05/2026', '2026-05-03 10:00:00', `non, voir ${LUC}`, `remplacé par ${LUC}`, `levée pour ${LUC}`])(
    'nobody: %s',
    (text) => expect(namedUnderRefusal(text)).toEqual([]),
  );
});
