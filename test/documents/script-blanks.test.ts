import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { casesOf } from '../../src/testing/cases.js';

const rule = rules.find(({ id }) => id === 'script-placeholder');
/** What is said of a script. */
const told = async (text: string, fileName = 'calls.md'): Promise<readonly string[]> => {
  if (!rule) throw new Error('script-placeholder');
  const [one] = casesOf(rule, { it: { text, fileName, says: [] } });
  return (await one?.run())?.said ?? [];
};
const opening = (said: string): string => `# Script\n\n## Ouverture\n\n> ${said}\n`;

describe('what was left to be written in a script', () => {
  it.each([
    'Bonjour, Claire Martin de la société Atelux. Je vous appelle au sujet de [À COMPLÉTER].',
    'Bonjour, Claire Martin de la société Atelux. Je vous appelle au sujet de [à compléter].',
    'Bonjour, je vous appelle pour [TODO].',
    'Bonjour, je vous appelle pour TODO.',
    'Bonjour, je vous appelle au sujet de XXX.',
    'Bonjour, je suis XXXX de la société Atelux.',
    'Bonjour, je vous appelle au sujet de [XXX].',
    'Bonjour, je vous appelle pour [insérer le motif].',
    'Bonjour, je vous appelle pour [insérer ici le motif précis de l’appel du jour].',
    'Bonjour, je vous appelle pour [à définir].',
    'Bonjour, je vous appelle pour {à préciser}.',
    'Bonjour, je vous appelle pour [motif à remplir].',
    'Bonjour, lorem ipsum dolor sit amet.',
    'Bonjour, rappelez-nous au [numéro à insérer].',
    'Hello, Ann Lee from Acme. I am calling about [TBD].',
    'Hello, I am calling about [insert reason].',
    'Hello, I am calling about [insert the reason for the call here, in one sentence].',
    'Hello, I am calling about [TO BE COMPLETED].',
    'Hello, I am calling about [to be defined].',
    'Hello, I am calling about [fill in].',
    'Hello, this is XXX from Acme.',
    'Hello, I am calling about TODO.',
    'Hello, lorem ipsum dolor sit amet.',
  ])('%s', async (said) => expect(await told(opening(said))).toEqual(['left']));

  it.each<[string, string, string]>([
    ['directions', '# Script\n\n## Refus\n\n> Très bien, je vous retire de nos fichiers.\n\n→ TODO : code de fin d’appel\n', 'calls.md'],
    [
      'a table',
      '| Moment | Texte |\n|---|---|\n| Ouverture | « Bonjour, Claire Martin de la société Atelux, au sujet de [À COMPLÉTER]. » |\n',
      'calls.md',
    ],
    ['plain text', 'Agent : Bonjour, je vous appelle pour [insérer le motif].\n', 'calls.txt'],
    ['a voice agent', '{"firstMessage": "Bonjour, je vous appelle pour [à compléter]."}', 'agent.json'],
    ['its prompt', '{"systemPrompt": "Tu appelles des artisans. TODO : ajouter la politique."}', 'agent.json'],
    ['a heading', '# Script\n\n## Réponse au refus (TODO)\n\n> C’est noté, je vous retire. Bonne journée.\n', 'calls.md'],
  ])('in %s', async (_, text, name) => expect(await told(text, name)).toEqual(['left']));
});

describe('what an agent fills in as they speak, and what is no blank', () => {
  it.each([
    'Bonjour [Prénom], je suis [votre nom] de la société Atelux.',
    'Bonjour, je suis [votre nom] de [nom de la société].',
    'Bonjour {Prénom}, je vous appelle au sujet de vos fenêtres.',
    'Bonjour {{ contact.PRENOM }}, je vous appelle au sujet de vos fenêtres.',
    'Je vous rappelle le [date] à [heure].',
    'Bonjour [Madame/Monsieur] [Nom du prospect].',
    'Bonjour. [Pause.] Je vous appelle au sujet de vos fenêtres.',
    'C’est noté. [Compléter la fiche client.]',
    'C’est noté. [Remplir le formulaire de refus.]',
    'C’est noté. [Insérer la ligne dans le CRM.]',
    'C’est noté. [Noter le refus, raccrocher.]',
    'Nous avons aussi des tailles XXL.',
    'Le dossier à compléter vous sera envoyé.',
    'Quel formulaire avez-vous à remplir aujourd’hui ?',
    'La date reste à définir.',
    'Hello [First name], this is [your name] from [company name].',
    'Hello {{first_name}}, this is Ann Lee from Acme.',
    'I will call you on [date] at [time].',
    'Noted. [Fill in the refusal form.]',
    'Noted. [Complete the record in the CRM.]',
    'What is on your to-do list?',
    'The date is to be defined.',
    'You can insert your card at any time.',
  ])('%s', async (said) => expect(await told(opening(said))).toEqual([]));

  it('variables of a voice agent', async () =>
    expect(await told('{"firstMessage": "Bonjour {{name}}, ici l’assistant vocal de [nom de la société]."}', 'agent.json')).toEqual([]));
});
