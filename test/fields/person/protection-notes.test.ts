import { describe, expect, it } from 'vitest';
import { asksForProtection, mayNoteProtection, notesProtection, statesProtection } from '../../../src/fields/person/protection-notes.js';
import { ORDINARY_NOTES } from '../ordinary-notes.js';

const sifted = (text: string): boolean => {
  const bytes = Buffer.from(text);
  return mayNoteProtection(bytes, 0, bytes.length);
};

describe('a note that somebody is under guardianship', () => {
  it.each([
    'placé sous tutelle en 2025',
    'Sous tutelle',
    'sous curatelle renforcée depuis 2019',
    'cliente sous la tutelle de l’UDAF',
    'M. Martin est sous curatelle, voir sa fille',
    'Majeur protégé',
    'majeure protégée',
    'dossier tutelle : voir UDAF',
    'juge des tutelles saisi',
    'mise sous tutelle en cours',
    'son tuteur a appelé',
    'voir avec sa tutrice',
    'Tuteur : UDAF 69',
    'le curateur signe les contrats',
    'tuteur légal : M. Petit',
    'mandataire judiciaire à la protection des majeurs',
    'MJPM : UDAF 69',
    'géré par l’UDAF',
    'sauvegarde de justice',
    'Sauvegarde justice',
    'Vidal s/c UDAF',
    'UDAF 75 pour Martin',
    'habilitation familiale au profit de la fille',
    'mandat de protection future activé',
    'sous mesure de protection judiciaire',
    'under guardianship',
    'under legal guardianship since May',
    'her guardian called',
    'legal guardian: Mr Smith',
    'power of attorney held by her daughter',
    'daughter has lasting power of attorney',
    'ward of court',
    'conservatorship since 2021',
    'lacks capacity, see family',
    'steht unter Betreuung',
    'unter gesetzlicher Betreuung',
    'gesetzliche Betreuerin ruft an',
    'unter Vormundschaft',
    'tutelado por su hija',
    'incapacitado judicialmente',
    'bajo tutela',
    'sotto tutela',
    'amministrazione di sostegno',
    'ha un amministratore di sostegno',
    'onder curatele',
    'bewindvoerder bellen',
  ])('%s', (text) => {
    for (const written of [text, text.toUpperCase(), `Rappelé hier. ${text}.`]) {
      expect([written, notesProtection(written)]).toEqual([written, true]);
      expect([written, sifted(written)]).toEqual([written, true]);
    }
  });

  it.each([
    'tuteur de stage : Mme Petit',
    'son tuteur de stage a appelé',
    'voir le tuteur de l’apprenti',
    'le tuteur ne veut pas que l’apprenti appelle',
    'tuteur pédagogique, université',
    'tuteurs à tomates, 200 pièces',
    'curateur d’exposition',
    'le curateur de l’exposition rappelle',
    'établissement sous tutelle du ministère',
    'sous tutelle de l’État',
    'sous la tutelle de la région',
    'ministère de tutelle à prévenir',
    'autorité de tutelle : ARS',
    'sa mère est sous tutelle',
    'tutelle de son père à gérer',
    'mon fils sous curatelle',
    'n’est plus sous tutelle',
    'curatelle levée, il peut signer seul',
    'cabinet MJPM, 12 salariés',
    'est mandataire judiciaire à la protection des majeurs',
    'mandataire judiciaire du tribunal de commerce',
    'entreprise en sauvegarde de justice',
    'protection juridique',
    'assurance protection juridique des majeurs en entreprise',
    'mesures de protection au travail',
    'Guardian Insurance',
    'read it in the Guardian',
    'security guardian',
    'has power of attorney for his mother',
    'customs power of attorney signed',
    'Ward rang back',
    'hospital ward manager',
    'museum conservator',
    'Kundenbetreuung in Köln',
    'unter Betreuung von Herrn Beck',
    'piso tutelado',
    'incapacitado temporal',
    'sotto tutela Unesco',
    'tutela legale',
    'amministratore di condominio',
    '',
    ...ORDINARY_NOTES,
  ])('%j is none', (text) => expect(notesProtection(text)).toBe(false));
});

describe('a cell that says so and nothing else', () => {
  it.each([
    'Tutelle',
    'Curatelle simple',
    'CURATELLE RENFORCÉE',
    'Sous tutelle',
    'Majeur protégé',
    'Majeurs protégés',
    'sauvegarde de justice',
    'habilitation familiale',
    'Maj. prot.',
    'sauvegarde justice',
    'guardianship',
    'under conservatorship',
    'protected adult',
    'unter Betreuung',
    'incapacitada',
    'sotto tutela',
  ])('%s', (text) => {
    expect(statesProtection(text)).toBe(true);
    expect(sifted(text)).toBe(true);
  });
  it.each(['Actif', 'Tutelle de l’État', 'Tuteur de stage', 'Curateur d’exposition', 'UDAF', 'Protégé', 'Majeur', 'Guardian', 'Ward', ''])(
    '%j does not',
    (text) => expect(statesProtection(text)).toBe(false),
  );
});

describe('a header that asks who is', () => {
  it.each([
    'Mesure de protection',
    'tutelle',
    'Tutelle / curatelle',
    'Sous tutelle',
    'majeur_protege',
    'Régime de protection',
    'Curatelle',
    'Guardianship',
    'MJPM',
  ])('%s', (header) => expect(asksForProtection(header)).toBe(true));
  it.each([
    'Protection juridique',
    'Ministère de tutelle',
    'Autorité de tutelle',
    'Tuteur',
    'Tuteur entreprise',
    'Mesure',
    'Protection',
    'Guardian',
  ])('%s does not', (header) => expect(asksForProtection(header)).toBe(false));
});
