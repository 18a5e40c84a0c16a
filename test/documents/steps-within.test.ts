import { describe, expect, it } from 'vitest';
import { stepsWithin } from '../../src/documents/steps-within.js';

const stepsOf = (headings: readonly string[]) =>
  stepsWithin(headings.map((heading) => ({ form: 'text' as const, ...(heading && { heading }) })));

describe('the steps of the messages of one file', () => {
  it.each<readonly [readonly string[], readonly number[]]>([
    [
      ['## Email 1 - Variant A', '## Email 1 - Variant B'],
      [1, 1],
    ],
    [
      ['--- Variante A ---', '--- Variante B ---'],
      [1, 1],
    ],
    [
      ['# Séquence ## Email 1 – Variante A', '## Email 1 – Variante B', '## Email 2'],
      [1, 1, 2],
    ],
    [
      ['## Email 1 ### Variant A', '### Variant B', '## Email 2 ### Variant A', '### Variant B'],
      [1, 1, 2, 2],
    ],
    [
      ['## Mail 1', '### Version B', '## Mail 2'],
      [1, 1, 2],
    ],
    [
      ['Email 1A', 'Email 1B', 'Email 2'],
      [1, 1, 2],
    ],
    [
      ['## J0 (A)', '## J0 (B)', '## J+3'],
      [1, 1, 2],
    ],
    [
      ['## Version courte', '## Version longue'],
      [1, 1],
    ],
    [
      ['## Email 1', '## Email 1'],
      [1, 1],
    ],
    // Sequences.
    [
      ['## Email 1', '## Email 2'],
      [1, 2],
    ],
    [
      ['## J0 – Premier contact', '## J+3 – Relance', '## J+6 – Rupture'],
      [1, 2, 3],
    ],
    [
      ['', ''],
      [1, 2],
    ],
    [
      ['## Premier contact', '## Preuve sociale'],
      [1, 2],
    ],
    [
      ['## Séquence 1 – premier contact', '## Séquence 1 – preuve'],
      [1, 2],
    ],
    [
      ["Mail 1 d'intro", "Mail 2 d'appel"],
      [1, 2],
    ],
    // What stands over the first heading is no later message, nor makes one of it.
    [
      ['', '## Mail 1', '## Mail 2'],
      [1, 1, 2],
    ],
  ])('%j', (headings, steps) => expect(stepsOf(headings)).toEqual(steps));
  it('are one for text messages', () => expect(stepsWithin([{ form: 'sms' }, { form: 'sms' }])).toEqual([1, 1]));
});
