import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const ORDER =
  'Objet : Confirmation de votre commande n° 4521\n\nBonjour,\n\nMerci pour votre commande. Elle sera expédiée demain à votre adresse.\n\nL’équipe Atelux\n';
const OFFER = 'Objet : Notre logiciel de devis\n\nBonjour,\n\nNous vous écrivons pour vous présenter notre logiciel de devis.\n';
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const told = async (args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<string> =>
  flat((await lumo(folder({ 'order.md': ORDER, 'offer.md': OFFER, ...files }), [...args, '--as-of', '2026-11-27'])).stdout);
const EN = 'It looks like a message of service (an order, an invoice, a password…): if it sells nothing, say --message-kind transactional';
const FR = 'On dirait un message de service (commande, facture, mot de passe…) : s’il ne vend rien, dites --message-kind transactional';

describe('a message that looks like one of service', () => {
  it('is judged as prospecting all the same, and says once what to do', async () => {
    const english = await told(['order.md']);
    expect(english).toContain('Nothing tells the reader how to refuse');
    expect(english.split(EN)).toHaveLength(2);
    expect((await told(['order.md', '--lang', 'fr'])).split(FR)).toHaveLength(2);
    expect(await told(['order.md', '-f', 'markdown=-'])).toContain('if it sells nothing, say');
  });

  it.each([
    ['which sells', ['offer.md'], {}],
    ['whose kind is said', ['order.md', '--message-kind', 'transactional'], {}],
    ['that is said to be prospecting', ['order.md', '--message-kind', 'prospecting'], {}],
    ['whose kind stands in the configuration', ['order.md'], { 'lumo.config.yaml': 'messageKind: service\n' }],
  ])('not one %s', async (_, args, files) => expect(await told(args, files)).not.toContain('message of service'));
});
