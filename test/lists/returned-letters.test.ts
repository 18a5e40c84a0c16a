import { expect, it } from 'vitest';
import { CHANNELS } from '../../src/model/contact/channel.js';
import { load } from './support.js';

const HEADER = 'Nom;Prénom;Adresse;CP;Ville;Motif';
const ANNE = 'Durand;Anne;1 rue A;69001;Lyon';
const PAUL = 'Petit;Paul;2 rue B;69001;Lyon';

it.each<readonly [string, readonly string[], readonly string[]]>([
  ['letters alone, which came back, bar letters', [HEADER, `${ANNE};NPAI`, `${PAUL};n’habite plus à l’adresse indiquée`], ['post']],
  ['of whom somebody refuses, all channels', [HEADER, `${ANNE};NPAI`, `${PAUL};refus`], CHANNELS],
  ['whose reason is blank, all channels', [HEADER, `${ANNE};NPAI`, `${PAUL};`], CHANNELS],
  ['addresses that bounced too, all channels', ['email;Motif', 'anne@acme.example;bounce', 'paul@acme.example;bounce'], CHANNELS],
])('a list of %s', async (_case, lines, channels) => {
  const { info } = await load(`${lines.join('\n')}\n`, { kind: 'opposition', form: 'clear' });
  expect(info.channels).toEqual(channels);
});
