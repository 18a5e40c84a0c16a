import { describe, expect, it } from 'vitest';
import { readScript } from '../../src/scripts/read-script.js';
import { bytesOf } from '../messages/support.js';

it('a turn that is a page tells where each of its lines is', () => {
  const { turns } = readScript(
    bytesOf('Bonjour, ici Léa d’Atelux.\nMerci de me répondre.\n\nMaPrimeRénov’, cela vous parle ?\n'),
    'appel.txt',
  );
  const lines = turns.flatMap(({ lines: own = [] }) => own.map(({ at }) => at.line));
  expect(lines).toEqual([1, 2]);
});

describe('what stands above the greeting', () => {
  const read = (text: string) => {
    const { title, turns } = readScript(bytesOf(text), 'appel.md');
    return [title?.text, turns.map(({ says }) => says).filter(Boolean)[0]];
  };
  it.each([
    ['Appel prospection - technicien\nBonjour, ici Léa d’Atelux.\n', 'Appel prospection - technicien'],
    ['Script appel commercial\n\nBonjour, ici Léa d’Atelux.\n', 'Script appel commercial'],
    ['Script appel commercial\nVersion de novembre\n\nBonjour, ici Léa d’Atelux.\n', 'Script appel commercial'],
    ['Sales call script\nHello, this is Lea from Atelux.\n', 'Sales call script'],
    ['Appel prospection\nAgent : Bonjour, ici Léa d’Atelux.\n', 'Appel prospection'],
    ['Appel prospection\n« Bonjour, ici Léa d’Atelux. »\n', 'Appel prospection'],
  ])('%j is no speech', (text, title) => {
    const [told, says] = read(text);
    expect([told, /^[«"]? ?(?:Bonjour|Hello)/.test(says ?? '')]).toEqual([title, true]);
  });
  it.each([
    'Bonjour, ici Léa d’Atelux.\nJe vous appelle.\n',
    'Monsieur Martin ?\nBonjour, ici Léa d’Atelux.\n',
    'C’est un appel commercial.\nBonjour, ici Léa d’Atelux.\n',
    'Je vous appelle pour vous proposer un nettoyage de votre toiture et de vos gouttières avant cet hiver\nBonjour, ici Léa d’Atelux.\n',
    'Léa d’Atelux à l’appareil\nC’est au sujet de votre toiture.\n',
  ])('%j begins with speech', (text) => expect(read(text)).toEqual([undefined, expect.stringContaining(text.slice(0, 8).trim())]));
});
