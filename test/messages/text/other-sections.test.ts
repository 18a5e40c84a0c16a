import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../src/messages/read-messages.js';
import { bytesOf } from '../support.js';

const read = async (text: string) => await readMessages(bytesOf(text), 'sequence.md');
const mail = '# Séquence\n\n## Email 1 – J0\nObjet : vos devis\n\nBonjour à vous.\n\n';

describe('a section beside the mails of a sequence', () => {
  it.each([
    '## Message LinkedIn – J+7',
    '## Appel – J+9',
    '## Call (day 3)',
    '## Internal notes',
    '## Notes internes',
    '## SMS – J+2',
    '## WhatsApp',
    '# Notes',
  ])('%s ends the mail above it', async (heading) => {
    const [first, ...more] = await read(`${mail}${heading}\nRépondez « stop » pour ne plus rien recevoir.\n`);
    expect(first?.sentences.map(({ says }) => says)).toEqual(['Bonjour à vous.']);
    expect(first?.others?.map(({ at }) => at.line)).toEqual([8]);
    expect(more).toEqual([]);
  });
  it.each(['### Un appel de 15 minutes', '## Pour ne plus recevoir nos mails', 'Notes'])('%s does not', async (heading) => {
    const [first] = await read(`${mail}${heading}\nRépondez « stop ».\n`);
    expect(first?.sentences.map(({ says }) => says)).toContain('Répondez « stop ».');
    expect(first?.others).toBeUndefined();
  });
  it('is none where it is a mail', async () => {
    const [first, second] = await read(`${mail}## Email de rappel après l’appel\nRépondez « stop ».\n`);
    expect([first?.others, second?.sentences.map(({ says }) => says)]).toEqual([undefined, ['Répondez « stop ».']]);
  });
  it('is none in a mail without a heading over it', async () => {
    const [first] = await read('Objet : nos nouveautés\n\n# Bonjour\n\n## Appels offerts\n\nRépondez « stop ».\n');
    expect(first?.sentences.map(({ says }) => says)).toContain('Répondez « stop ».');
  });
  it('leaves the mails after it, and their headings', async () => {
    const all = await read(`${mail}## Appel – J+9\nDemander M. Vidal.\n\n## Email 2 – J+12\nObjet : suite\n\nAu revoir.\n`);
    expect(all.map(({ heading }) => heading)).toEqual(['# Séquence ## Email 1 – J0', '## Email 2 – J+12']);
    expect(all.map(({ sentences }) => sentences.map(({ says }) => says))).toEqual([['Bonjour à vous.'], ['Au revoir.']]);
  });
});
