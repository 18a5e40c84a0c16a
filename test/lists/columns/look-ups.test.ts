import { describe, expect, it } from 'vitest';
import { load } from '../support.js';

const numbers = (header: string, answers: readonly string[]): string =>
  `${header}\n${answers.map((answer, at) => `0199001${(234 + at).toString()};${answer}`).join('\n')}\n`;
const DATE = '2026-11-20';

describe('what a register answered of each number, given as a list of refusals', () => {
  it.each([
    ['Téléphone;Inscrit Bloctel', ['Oui', 'Non', 'Oui'], 2, 1],
    ['Téléphone;Bloctel', ['1', '0', '1'], 2, 1],
    ['Téléphone;Résultat', ['PRESENT', 'ABSENT', 'PRESENT'], 2, 1],
    ['NUM;STATUT_BLOCTEL', ['INSCRIT', 'NON INSCRIT', 'INSCRIT'], 2, 1],
    ['Téléphone;Résultat Bloctel', ['Inscrit', 'Non inscrit', ''], 2, 1],
    ['Number;TPS;CTPS', ['N;Y', 'N;N', 'Y;N'], 2, 1],
    ['Telefono;RPO', ['SI', 'NO', 'NO'], 1, 2],
    ['Téléphone;Date filtrage;Bloctel', ['2026-07-01;Oui', '2026-07-01;Non', '2026-07-01;Non'], 1, 2],
  ])('%s %j: bars those alone who were found', async (header, answers, listed, cleared) => {
    const { info } = await load(numbers(header, answers), { kind: 'opposition', date: DATE });
    expect(info.entries.phone).toBe(listed);
    expect(info.cleared).toBe(cleared);
    expect(info.agreeing).toBeUndefined();
  });

  it.each([
    // Whoever is on it refused for another reason as well.
    ['Téléphone;Date opposition;Bloctel', ['2026-07-01;Oui', '2026-07-02;Non']],
    ['Téléphone;Motif;Bloctel', ['plainte;Oui', 'a demandé;Non']],
    ['Téléphone;Nom;Inscrit Bloctel', ['Roy;Oui', 'Gay;Non']],
    // Nobody was found: nothing shows that the file is what it seems.
    ['Téléphone;Bloctel', ['Non', 'Non']],
    ['Téléphone;Bloctel', ['Oui', 'Oui']],
    // Something is said that is no answer.
    ['Téléphone;Bloctel', ['Oui', 'a vérifier', 'Non']],
  ])('%s %j: bars everybody, as any list of refusals', async (header, answers) => {
    const { info } = await load(numbers(header, answers), { kind: 'opposition', date: DATE });
    expect(info.entries.phone).toBe(answers.length);
    expect(info.cleared).toBeUndefined();
  });

  it.each([
    ['Téléphone;Inscrit', ['Oui', 'Non']],
    ['Téléphone;Statut', ['INSCRIT', 'NON INSCRIT']],
  ])('%s %j: may say who subscribed, so that it is refused', async (header, answers) => {
    await expect(load(numbers(header, answers), { kind: 'opposition', date: DATE })).rejects.toMatchObject({ code: 'LUMO_LIST_ALLOW' });
  });

  it('as a register, of which whoever is absent was looked up, it is refused still', async () => {
    const text = numbers('Téléphone;Bloctel', ['Oui', 'Non']);
    await expect(load(text, { kind: 'robinson', date: DATE, country: 'FR' })).rejects.toMatchObject({ code: 'LUMO_LIST_ALLOW' });
  });
});
