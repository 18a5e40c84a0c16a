import { describe, expect, it } from 'vitest';
import { besideNewsletterLeft } from '../../../src/fields/opposition/refusal/text/left-newsletter.js';
import { readCells } from '../column-reading.js';

const said = (text: string): string => readCells('Commentaire', [text])[0] as string;
const ALL = 'email phone sms post';

describe('who left a newsletter by its name', () => {
  it.each([
    'se dio de baja del boletín, seguir por teléfono',
    'se dio de baja del boletín',
    'ha pedido darse de baja de la newsletter, seguir llamando',
    'pidió la baja del boletín',
    'unsubscribed from the newsletter',
    'has unsubscribed from our newsletter - keep calling',
    'unsubscribed from newsletter on 12/03/2026',
    'vom Newsletter abgemeldet, telefonisch weiter',
    'hat sich vom Newsletter abgemeldet',
    'Kunde hat Newsletter abbestellt, weiter anrufen',
    'si è cancellato dalla newsletter',
    'si è disiscritto dalla newsletter, continuare per telefono',
    'uitgeschreven voor de nieuwsbrief, bellen mag',
    "s'est désabonné de la newsletter, on continue par téléphone",
    'désinscrit de la lettre d’information le 12/03',
  ])('%s refuses emails alone', (text) => expect(said(text)).toBe('email'));

  it.each([
    ['se dio de baja del boletín, no quiere llamadas', 'email phone'],
    ['vom Newsletter abgemeldet. Nicht mehr anrufen!', 'email phone'],
    ['unsubscribed from newsletter, wants no contact at all', ALL],
    ['unsubscribed from the newsletter. Do not contact', ALL],
    ['se dio de baja del boletín y de todo lo demás', ALL],
    ['se dio de baja de todo', ALL],
    ['se dio de baja', ALL],
    ['unsubscribed from the mailing list', ALL],
    ['vom Newsletter und allem abgemeldet', ALL],
  ])('%s refuses %s', (text, told) => expect(said(text)).toBe(told));

  it.each([
    'désinscrit de la newsletter, des sms et des appels',
    'unsubscribed from newsletter and calls',
    'baja del boletín, también de llamadas',
    'unsubscribed from the newsletter, from calls too',
    'newsletter envoyée le 12/03',
    'inscrit à la newsletter',
    'not unsubscribed',
    "n'est pas désabonné de la newsletter",
  ])('%s is not read so', (text) => expect(besideNewsletterLeft(text)).toBeUndefined());

  it('leaves the rest to be read', () =>
    expect(besideNewsletterLeft('se dio de baja del boletín, seguir por teléfono')).toBe('seguir por teléfono'));
});
