import { describe, expect, it } from 'vitest';
import { makeClassifier } from '../../../src/lists/columns/classify-entry.js';
import { entriesAmongWords, numbersBehindOne } from '../../../src/lists/columns/number-parts.js';
import { ask, contact, load } from '../support.js';

const classify = makeClassifier('FR');

describe('a text that begins with a number', () => {
  it.each<readonly [string, readonly string[] | undefined]>([
    ['06 39 98 24 04 / 05', ['06 39 98 24 04', '06 39 98 24 05']],
    ['06 39 98 24 04/05', ['06 39 98 24 04', '06 39 98 24 05']],
    ['06 39 98 24 04 - 05', ['06 39 98 24 04', '06 39 98 24 05']],
    ['06 39 98 24 04 - 3', ['06 39 98 24 04']],
    ['0639982404 (2)', ['0639982404']],
    ['06 39 98 24 04 - 12/10/2026', ['06 39 98 24 04']],
    ['06 39 98 24 04 / 06 39 98 24 05', undefined],
    ['06 39 98 24 04 / claire@acme.example', undefined],
    ['06 39 98 24 / 05', undefined],
    ['12/10/2026', undefined],
  ])('%s', (text, parts) => expect(numbersBehindOne(text, classify)).toEqual(parts));
});

describe('a line of prose', () => {
  it.each<readonly [string, readonly string[] | undefined]>([
    ['06.39.98.24.02 M. Bour, courrier du 3/10', ['06.39.98.24.02']],
    ['Mme Dufo : anne.dufo24@gmail.com / 06 39 98 24 04', ['anne.dufo24@gmail.com', '06 39 98 24 04']],
    ['M. Bour (+33 6 39 98 24 02), le 03/10/2026.', ['+33 6 39 98 24 02']],
    ['Écrire à claire@acme.example.', ['claire@acme.example']],
    ['M. Bour, courrier du 03/10/2026', undefined],
    ['M. Bour, 06 39 98 24', undefined],
    ['Mme Dufo : anne.dufo24@gmail / 06 39 98 24 04', undefined],
    ['client 4456712398 : 06 39 98 24 04', undefined],
  ])('%s', (text, entries) => expect(entriesAmongWords(text, classify)).toEqual(entries));
});

describe('lists as people write them', () => {
  const phone = (text: string) => contact({ phone: text });
  it.each(['/ 05', '/05', '- 05', '- 3', '(2)'])('a number followed by “%s” is found', async (behind) => {
    const list = `Numéro\n06 39 98 24 01\n06 39 98 24 02\n06 39 98 24 03\n06 39 98 24 04 ${behind}\n`;
    expect(await ask(list, phone('06 39 98 24 04'))).toBeDefined();
    expect(await ask(list, phone('06 39 98 24 06'))).toBeUndefined();
    expect((await load(list)).info.unread).toBe(0);
  });
  it('numbers and addresses among words are found', async () => {
    const list =
      'Opposants SMS - agence du Port\n06 39 98 24 01 (Mme Adam)\n06.39.98.24.02 M. Bour, courrier du 3/10\nMme Dufo : anne.dufo24@gmail.com / 06 39 98 24 04\n';
    for (const one of ['06 39 98 24 01', '06 39 98 24 02', '06 39 98 24 04']) expect(await ask(list, phone(one))).toBeDefined();
    expect(await ask(list, contact({ email: 'anne.dufo24@gmail.com' }))).toBeDefined();
    expect(await ask(list, phone('06 39 98 24 03'))).toBeUndefined();
  });
  it('replies of a gateway name their sender, who is nobody of ours', async () => {
    const list =
      '"Date";"Expediteur";"Message"\n"12/10/2026 10:01";"33639982401";"STOP"\n"12/10/2026 10:02";"33639982402";"STOP"\n"12/10/2026 10:04";"33639982404";"Stop"\n';
    expect(await ask(list, phone('06 39 98 24 02'))).toBeDefined();
    expect(await ask(list, phone('06 39 98 24 03'))).toBeUndefined();
  });
  it('names and addresses keep their header where “tel” is a reason', async () => {
    const { info } = await load(
      'Nom;Prénom;Adresse;CP;Ville;Motif\nAdam;Line;3 rue des Lilas;44000;Nantes;courrier\nBour;Marc;4 rue des Lilas;44000;Nantes;tel\n',
    );
    expect(info).toMatchObject({ entries: { post: 2 }, unread: 0 });
  });
});
