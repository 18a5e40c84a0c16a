import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { isSignedLetter } from '../../src/documents/for-rules.js';
import { casesOf } from '../../src/testing/cases.js';

const at = { line: 1, column: 1, length: 1 };
const signed = (lines: readonly string[], heading?: string): boolean =>
  isSignedLetter({
    sentences: lines.map((says) => ({ says, part: 'text', visible: 'visible', links: [], at })),
    ...(heading === undefined ? {} : { heading }),
  });
const BODY = 'Atelux SAS édite un logiciel de devis et je vous écris pour vous le présenter.';
const ENGLISH = 'Northline Freight Ltd makes software for hauliers, and I would like to show it to you.';

describe('a letter that says who writes by its form', () => {
  it.each([
    [['Atelux SAS', '12 rue des Forges, 69003 Lyon', 'Monsieur,', BODY, 'Camille Durand'], undefined],
    [['Atelux SAS', BODY, 'Camille Durand, responsable commerciale'], undefined],
    [['Northline Freight Ltd', 'Dear Sir,', ENGLISH, 'Tom Baker'], undefined],
    [['Monsieur,', BODY, 'Camille Durand'], 'Atelux SAS 12 rue des Forges, 69003 Lyon Monsieur Vidal Vidal SA 33000 Bordeaux'],
  ])('%j', (lines, heading) => expect(signed(lines, heading)).toBe(true));
  it.each([
    // The addressee alone has a name.
    [['Vidal SA', 'Monsieur,', 'Notre logiciel fait les devis de votre entreprise en deux minutes.', 'Camille Durand'], undefined],
    [['Vidal SA', 'Monsieur,', 'Je vous écris car Vidal SA gère une flotte de camions.', 'Camille Durand'], undefined],
    [['Atelux SAS', BODY, 'Bien à vous,'], undefined],
    [['Bonjour,', BODY, 'Camille Durand'], undefined],
    [['Bonjour,', 'Notre logiciel fait vos devis.', 'Camille Durand'], '## Email 1'],
    [[], undefined],
  ])('not %j', (lines, heading) => expect(signed(lines, heading)).toBe(false));
});

describe('message-identity', () => {
  const rule = rules.find(({ id }) => id === 'message-identity');
  const letter = (body: string) =>
    `Atelux SAS\n12 rue des Forges, 69003 Lyon\n\nObjet : vos devis\n\nMonsieur,\n\n${body}\n\nCamille Durand\n`;
  it.each([
    [BODY, []],
    ['Un logiciel de devis vous est présenté ici.', ['none']],
  ])('%s', async (body, said) => {
    const [one] = rule ? casesOf(rule, { it: { text: letter(body), fileName: 'letter.md', says: [] } }) : [];
    expect((await one?.run())?.said).toEqual(said);
  });
});
