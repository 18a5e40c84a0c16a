import { describe, expect, it } from 'vitest';
import {
  asksForProtection,
  mayNoteProtection,
  notesGuardianAlone,
  notesJudicialAgent,
  notesProtection,
  statesProtection,
} from '../../../src/fields/person/protection-notes.js';
import { ORDINARY_NOTES } from '../ordinary-notes.js';

const sifted = (text: string): boolean => {
  const bytes = Buffer.from(text);
  return mayNoteProtection(bytes, 0, bytes.length);
};

describe('a note that somebody is under guardianship', () => {
  it.each([
    'placé sous tutelle en 2025',
    'a fait un AVC, ne communique plus, sous sauvegarde de justice',
    'ne répond pas, sous curatelle renforcée',
    'does not answer, under guardianship',
    'no contesta, bajo tutela',
    'meldet sich nicht, unter Betreuung',
    'Betreuungsgericht: Einwilligungsvorbehalt',
    'Einwilligungsvorbehalt angeordnet',
    'placé sous protection future activée',
    'bewindvoerder is dhr Jansen',
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
    'En EHPAD, courrier à son fils tuteur',
    'sa fille est sa tutrice',
    'tuteur : son fils',
    'Tutrice = fille',
    'curateur : frère',
    'mandataire judiciaire: Mme X',
    'voir son mandataire judiciaire',
    'tutor legal: su hijo',
    'su hija es la tutora',
    'guardian: daughter',
    'daughter is her legal guardian',
    'Betreuerin: Tochter',
    'Sohn ist Betreuer',
    'interdetto, tutore il figlio',
    'tutore: la moglie',
    'maior acompanhado, curador: irmão',
    'maior acompanhado',
    'curador: filho',
    'voogd: zoon',
    'LPA in place - daughter handles affairs',
    'POA: son',
    'daughter holds LPA',
    'sa fille gère ses comptes',
    'Alzheimer, fils s’occupe de tout',
    'Tochter kümmert sich um ihre Angelegenheiten',
    'chez M. Bo (tuteur)',
    'sous curatelle, sa sœur gère',
    'client sous tutelle, son fils décide',
    'under guardianship, his sister handles it',
    'unter Betreuung, ihre Tochter entscheidet',
    'sotto tutela, sua figlia gestisce',
    'bajo tutela, su hija decide',
    'client protégé',
    'adulte protégée',
    'geschäftsunfähig',
    'nicht geschäftsfähig',
    'wilsonbekwaam',
    'no mental capacity',
    'Betreuerin: Fr. Kern',
    'en EHPAD Alzheimer, voir sa fille',
    'Alzheimer, appeler sa fille',
    'dementia, speak to her daughter',
    'Demenz, Tochter anrufen',
  ])('%s', (text) => {
    for (const written of [text, text.toUpperCase(), `Rappelé hier. ${text}.`]) {
      expect([written, notesProtection(written)]).toEqual([written, true]);
      expect([written, sifted(written)]).toEqual([written, true]);
    }
  });

  it.each([
    'Garantie tutelle/curatelle incluse protection juridique',
    'option tutelle souscrite',
    'Werkt als bewindvoerder',
    'pas de tutelle, ni curatelle',
    'ni tutelle, curatelle',
    'sa mère ne répond plus, sous tutelle',
    'kein Einwilligungsvorbehalt',
    'mandataire judiciaire désigné',
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
    'curatelle, levée en 2024',
    'sa mère est sous curatelle, il gère',
    'tutelle de sa sœur, à revoir',
    'Alzheimer, conférence du 3 mai',
    'fondation Alzheimer, voir sa fille',
    'autorité de tutelle, sa réponse suit',
    'mesures de protection incendie',
    'voll geschäftsfähig',
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
    'tuteur de son fils',
    'tutrice de sa mère',
    'il est tuteur de son frère',
    'est le tuteur de sa mère',
    'he is guardian of his mother',
    'tutor de su hijo',
    'son fils tuteur de stage',
    'tuteur d’alternance de ma fille',
    'mandataire judiciaire : Me Roux',
    'mandataire judiciaire',
    'le fils s’occupe de tout',
    'sa fille gère la boutique',
    'son gère les comptes clés',
    'gère les comptes de la société',
    'voir le service comptes',
    'POA signed for customs',
    'EPA regulations',
    'interdit aux mineurs',
    'curator: Jane',
    'tutoriel vidéo',
    'acompanhado por um amigo',
    'son of the founder',
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

describe('one word of a comment by which a guardian is noted', () => {
  it.each(['UDAF', 'UDAF 75', 'UDAF du Rhône', 'Alzheimer'])('%s', (text) => expect(notesGuardianAlone(text)).toBe(true));
  it.each(['', 'UDAF 75 : salon du 3 mai', 'vu à l’UDAF'])('%j is none', (text) => expect(notesGuardianAlone(text)).toBe(false));
});

describe('who is protected in Switzerland', () => {
  it.each(['KESB, Beistand Hr. Muster', 'hat einen Beistand', 'suivi par l’APEA'])('%s', (text) =>
    expect([notesProtection(text), sifted(text)]).toEqual([true, true]),
  );
  it.each(['rechtlicher Beistand gesucht', 'arbeitet bei der KESB'])('not: %s', (text) => expect(notesProtection(text)).toBe(false));
});

describe('an agent whom a court appointed, in a file of private persons', () => {
  it.each(['mandataire judiciaire désigné', 'Mandataire judiciaire : Me Lestrange', 'voir le mandataire judiciaire'])('%s', (text) =>
    expect([notesJudicialAgent(text), sifted(text)]).toEqual([true, true]),
  );
  it.each(['est mandataire judiciaire', 'profession : mandataire judiciaire', 'mandataire immobilier', 'mandataires judiciaires associés'])(
    'not: %s',
    (text) => expect(notesJudicialAgent(text)).toBe(false),
  );
});
