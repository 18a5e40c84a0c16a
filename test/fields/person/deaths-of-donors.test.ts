import { describe, expect, it } from 'vitest';
import { asksHowSomebodyStands } from '../../../src/fields/person/ages/age-questions.js';
import { makeDeathMarks, mayMarkDeath } from '../../../src/fields/person/death-marks.js';
import { isEstateAlone, notesDeath } from '../../../src/fields/person/death-notes.js';
import { mayNoteProtection, notesGuardianAlone, notesProtection } from '../../../src/fields/person/protection-notes.js';

const passes = (sieve: typeof mayMarkDeath, text: string): boolean => {
  const bytes = Buffer.from(text);
  return sieve(bytes, 0, bytes.length);
};

describe('how charities and workshops write that somebody has died', () => {
  it.each([
    'DCDÉE',
    'dcdée en mars',
    'DCDE',
    'Mme DCDEE le 3/4',
    'rappelée à Dieu',
    'a rejoint le Seigneur',
    'n’est plus',
    'elle n’est plus',
    'plus de ce monde',
    'inhumation le 3/4',
    'crémation mardi',
    'partie rejoindre son mari',
    'legs reçu en 2024',
    'legs encaissé',
    'véhicule vendu par la succession',
    'accident mortel',
    'mort au volant',
    'Dec’d',
    'Dec’d - see file',
    'widow notified us of his passing',
    'legacy received',
    'legacy received in 2024',
    'in memory of this donor, fund set up',
    'am 3.2. verst.',
    'Sterbefall',
    'Witwe meldet Tod des Mannes',
    'eredi',
    'scomparso nel 2024',
    'lutto comunicato dal figlio',
  ])('%s', (note) => {
    expect(notesDeath(note)).toBe(true);
    expect(passes(mayMarkDeath, note)).toBe(true);
  });

  it.each([
    'le besoin n’est plus d’actualité',
    'n’est plus client',
    'n’est plus intéressé',
    'Dec delivery',
    '3 Dec d 2025',
    'partie rejoindre son mari à Lyon',
    'a rejoint le groupe',
    'a rejoint l’équipe',
    'garantie accident mortel',
    'intéressé par un legs',
    'legs en préparation',
    'legacy pledge',
    'legacy system',
    'in memory of her mother',
    'scomparso il bisogno',
    'lutto in famiglia',
    'passing score',
    'notified of passing trade',
    'mort de rire',
    'succession à préparer',
  ])('%s: nobody', (note) => expect(notesDeath(note)).toBe(false));
});

describe('in a column of something else', () => {
  const marked = (header: string, field: string | undefined, cell: string): unknown => {
    const column = { column: 0, header, field, by: field ? 'header' : 'none' };
    const contact = { cell: () => cell, getsThrough: () => true, place: () => 0 };
    return makeDeathMarks([column] as never)(contact as never);
  };
  it.each([
    ['Title', 'civility', 'The Late'],
    ['Title', 'civility', 'Late Mr'],
    ['Title', 'civility', 'Estate of'],
    ['Title', 'civility', 'Executors of'],
    ['Client actif', 'contractActive', 'Non - décédé'],
    ['Opt-in email', 'optInEmail', 'Non (décédée)'],
    ['Commentaire', 'comments', 'RIP (see LinkedIn)'],
    ['Comentario', 'comments', 'D.E.P.'],
  ])('%s (%s): %s', (header, field, cell) => expect(marked(header, field, cell)).toBeDefined());
  it.each([
    ['Title', 'civility', 'Lady'],
    ['Title', 'civility', 'Lateisha'],
    ['Client actif', 'contractActive', 'Non - parti'],
    ['Commentaire', 'comments', 'dep. 69'],
  ])('%s (%s): %s says nothing', (header, field, cell) => expect(marked(header, field, cell)).toBeUndefined());
});

describe('a header that asks why somebody left is answered in the bare noun', () => {
  it.each([
    'motif de non renouvellement',
    'raison abandon',
    'type sortie',
    'motif resiliation',
    'leaving reason',
    'reason for leaving',
    'churn reason',
    'kundigungsgrund',
    'motivo de baja',
    'motivo disdetta',
    'opzegreden',
  ])('%s', (words) => expect(asksHowSomebodyStands(words)).toBe(true));
  it.each(['motif appel', 'raison sociale', 'type de contrat de garantie', 'reason for call'])('%s does not', (words) =>
    expect(asksHowSomebodyStands(words)).toBe(false),
  );
});

describe('somebody who is not to decide alone', () => {
  it.each([
    'tuteur légal : sa mère',
    'tutrice légale : sa mère',
    'représentant légal : sa mère',
    'n’a plus toute sa tête, voir avec sa fille',
    'LPA - send all to daughter',
    'demencia, lleva todo la hija',
  ])('%s', (note) => {
    expect(notesProtection(note)).toBe(true);
    expect(passes(mayNoteProtection, note)).toBe(true);
  });
  it.each(['vulnerable', 'vulnerable supporter', 'Vulnerable supporter flag'])('%s, alone', (note) => {
    expect(notesGuardianAlone(note)).toBe(true);
    expect(passes(mayNoteProtection, note)).toBe(true);
  });
  it.each([
    'signature du représentant légal',
    'représentant légal de la société',
    'vulnerable area of the site',
    'prend la tête du service',
  ])('%s: nobody', (note) => expect(notesProtection(note) || notesGuardianAlone(note)).toBe(false));
});

describe('a title, a state or a note that is no more than what the dead leave behind', () => {
  it.each(['The late', 'Estate of', 'Succession', 'Décès', 'Decease', 'Erben', 'Erbengemeinschaft', 'Eredi', 'Hoirs'])('%s', (text) => {
    expect(isEstateAlone(text)).toBe(true);
    expect(passes(mayMarkDeath, text)).toBe(true);
  });
  it.each(['late', 'Real estate', 'Succession planning', 'Notaire successions', 'Estate agent', 'Feu vert', 'Herr'])('not: %s', (text) =>
    expect(isEstateAlone(text)).toBe(false),
  );
});
