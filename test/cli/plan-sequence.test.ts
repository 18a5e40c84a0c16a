import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const PLAN =
  'lumo: campaign/1\nname: Parc\nchannel: email\ndates: { from: 2026-12-01, to: 2026-12-18 }\ncontacts: k.csv\nmessages: mails/*.txt\naudience: professional\ntracking: none\n';
const MAIL =
  'Objet : RE: Votre parc\n\nBonjour,\n\nJe vous écris pour vous présenter notre logiciel.\n\nSe désinscrire : {{ unsubscribe }}\n';
const CONTACTS = 'email;nom;société\nclaire@acme.example;Martin;Acme\n';
const told = async (first: string, second: string): Promise<string> => {
  const at = folder({
    'p.campaign.yaml': PLAN,
    'k.csv': CONTACTS,
    [`mails/${first}`]: MAIL.replace('RE: ', ''),
    [`mails/${second}`]: MAIL,
  });
  return (await lumo(at, ['p.campaign.yaml', '--as-of', '2026-11-24', '--check'])).stdout.replaceAll(/\s+/g, ' ');
};

describe('messages that a pattern of a plan names', () => {
  it('are a sequence, where their names tell an order', async () => {
    const text = await told('step_1.txt', 'step_2.txt');
    expect(text).toContain('Judged as message 2 of 2');
    expect(text).not.toContain('pretends to answer');
  });
  it('are first messages each, where their names tell none', async () => {
    const text = await told('bleu.txt', 'rouge.txt');
    expect(text).not.toContain('Judged as message 2');
    expect(text).toContain('pretends to answer');
  });
});
