import { describe, expect, it } from 'vitest';
import { readByLexicon } from '../../../src/fields/opposition/refusal/lexicon-reader.js';
import { weighUp } from '../../../src/fields/opposition/refusal/weigh-up.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';

/** What becomes of a text that sounds like this to the second reader. */
const weigh = (text: string, sound: number | undefined) => weighUp(text, readByLexicon(text), sound);
const REFUSED = { channels: CHANNELS, doubt: false };
const ASKED = { channels: [], doubt: true };
const NOTHING = { channels: [], doubt: false };

const BOTH = 'ne veut plus être contacté par personne';
const SHORT_BOTH = 'ne veut plus être contacté';
const FEW = 'ne pas contacter';
const SILENT = 'would rather we lost touch for ever';
const SHORT_SILENT = 'would rather we lost touch';
const WITH_WORDS = 'refus ferme à la porte du magasin';

describe('what both readers hear', () => {
  it.each([
    ['is a refusal where the second hears one too', BOTH, 0.3, REFUSED],
    ['is left to somebody where the second hears none', BOTH, 0.2, ASKED],
    ['is a refusal in five words where the second nearly hears one', SHORT_BOTH, -0.1, REFUSED],
    ['is left to somebody in five words where the second hears none', SHORT_BOTH, -0.2, ASKED],
    ['is a refusal in few words unless the second is far from hearing one', FEW, -0.9, REFUSED],
    ['is left to somebody in few words where it is', FEW, -1.1, ASKED],
    ['is a refusal where the second was not asked', BOTH, undefined, REFUSED],
    ['is a refusal by the second alone where it is sure', SILENT, 0.7, REFUSED],
    ['is left to somebody where the second is nearly sure', SILENT, 0.6, ASKED],
    ['is a refusal by the second alone in five words where it is less sure', SHORT_SILENT, 0.4, REFUSED],
    ['is left to somebody in five words where it is not', SHORT_SILENT, 0.3, ASKED],
    ['is a refusal sooner where the lexicon knows a word', WITH_WORDS, 0.6, REFUSED],
    ['is left to somebody where it does and the second is not sure', WITH_WORDS, 0.5, ASKED],
    ['is nothing where neither hears anything', SILENT, -0.6, NOTHING],
    ['is left to somebody where the lexicon knows a word', WITH_WORDS, -1.4, ASKED],
    ['is nothing where the second hears nothing of the kind', WITH_WORDS, -1.6, NOTHING],
    ['is left to somebody where the lexicon knows a word and the second was not asked', WITH_WORDS, undefined, ASKED],
  ] as const)('%s', (_, text, sound, expected) => expect(weigh(text, sound)).toEqual(expected));

  it('is no refusal by the second alone in few words, which are a name as often', () => {
    expect(weigh('Ms Pace', 3)).toEqual(ASKED);
    // A command to a pipeline sounds like one.
    expect(weigh('::stop-commands::x', 4)).toEqual(ASKED);
  });

  it.each([
    ['Solicit', 1.2, ASKED],
    ['Solicit', 1.3, REFUSED],
    ['SMS: no desea', 0.7, ASKED],
    ['SMS: no desea', 0.8, { channels: ['sms'], doubt: true }],
    ['Silence total demandé', 0.8, REFUSED],
  ] as const)('in few words, one of which is of contacting or asking, is one where the second is surer: %s', (text, sound, expected) =>
    expect(weigh(text, sound)).toEqual(expected),
  );

  it.each([
    ['a refusé, voir son mail', 2.2, ASKED],
    ['a refusé, voir son mail', 2.3, REFUSED],
    ['ne veut plus nous voir ni nous entendre', 0.7, REFUSED],
    ['reimported by mistake, she had left for good in 2021', 2.2, ASKED],
    ['reimported by mistake, she had left for good in 2021', 2.3, REFUSED],
  ] as const)('is weighed against what sends elsewhere or speaks of others: %s', (text, sound, { channels }) =>
    expect(weigh(text, sound).channels.length > 0).toBe(channels.length > 0),
  );

  it('names the channels of a refusal by the second alone, the others being left to somebody', () =>
    expect(weigh('let our letters be the last he gets', 2)).toEqual({ channels: ['post'], doubt: true }));

  it('takes the one that is allowed for what is left', () =>
    expect(weigh('uniquement par courriel, il y tient', 2)).toEqual({ channels: ['phone', 'sms', 'post'], doubt: true }));

  it('leaves to somebody what sends its reader elsewhere', () => expect(weigh('a refusé, voir son mail', 2)).toEqual(ASKED));

  it('leaves to somebody what speaks of a refusal that was taken back', () =>
    expect(weigh('re-subscribed 2025-05-02 at her own request', 2)).toEqual(ASKED));

  it('keeps the mark of a list whatever stands around it', () =>
    expect(weigh('liste rouge, et ravi de nous lire', -5).channels).toEqual(['phone', 'sms', 'post']));
});
