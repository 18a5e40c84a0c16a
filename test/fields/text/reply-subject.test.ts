import { describe, expect, it } from 'vitest';
import { isReplySubject } from '../../../src/fields/text/reply-subject.js';

describe('the mark of an answer', () => {
  it.each([
    'RE: x',
    'RE : x',
    'RE\u00a0: notre échange',
    'RE\u202f: notre échange',
    'RE\u2009: notre échange',
    'TR\u00a0: devis',
    '\u00a0Re: devis',
    'R\u200bE: devis',
    'RE：devis',
    'R: preventivo',
    'Antw: offerte',
    'Odp: oferta',
    'RES: proposta',
    'AW: Angebot',
  ])('%j', (subject) => expect(isReplySubject(subject)).toBe(true));
  it.each([
    'RE2020 : ce qui change',
    'R : se former au langage',
    'R&D : vos aides',
    'Res : le réseau des écoles',
    'Rénovation : vos aides',
    'Vos devis',
    'REP\u00a0emballages : le point',
    'Antwerpen: onze beurs',
  ])('not %j', (subject) => expect(isReplySubject(subject)).toBe(false));
});
