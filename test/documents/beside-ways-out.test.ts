import { describe, expect, it } from 'vitest';
import { told } from './support.js';

/** A newsletter in a language, and its way out. */
const GOOD: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['<p>Vous recevez cette lettre parce que vous vous êtes inscrite à la newsletter de La Boutique Lilas.</p>', 'Se désinscrire'],
  de: [
    '<p>Sie erhalten diesen Newsletter, weil Sie sich auf lilas.test angemeldet haben. Entdecken Sie unsere Winterkollektion.</p>',
    'Abmelden',
  ],
  en: ['<p>You receive this newsletter because you signed up on lilas.test. Discover our winter collection with us.</p>', 'Unsubscribe'],
  nl: ['<p>U ontvangt deze nieuwsbrief omdat u zich op lilas.test hebt aangemeld. Ontdek onze wintercollectie.</p>', 'Uitschrijven'],
};
const RULES = ['message-dead-link', 'message-opt-out-limits', 'message-pressure'];

/** What is said of a newsletter whose way out is another one, or has something beside it (after a plus). */
const saidOf = async (language: string, change: string): Promise<readonly string[]> => {
  const [text, name] = GOOD[language] as readonly [string, string];
  const way = `<p><a href="{{ unsubscribe }}">${name}</a></p>`;
  const page = `<html><body>${text}${change.startsWith('+') ? way + change.slice(1) : change}</body></html>`;
  const found = await Promise.all(RULES.map((rule) => told(rule, page, 'mail.html')));
  return found.flat().filter((one) => one !== 'unjudged');
};

describe('one sentence more beside a way out', () => {
  it.each([
    ['fr', '<p><a href="https://www.laboutique.test/?utm_source=nl">Se désinscrire</a></p>'],
    ['fr', '<p><a href="https://laboutique.test/fr/">Se désinscrire</a></p>'],
    ['fr', '+<p>Si vous restez abonné, vous acceptez nos nouvelles conditions.</p>'],
    ['de', '<p><a href="https://lilas.test/">Abmelden</a></p>'],
    ['de', '+<p>Ohne Ihren Widerspruch geben wir Ihre Adresse an Partner weiter.</p>'],
    ['de', '+<p>Sie verlieren dann Ihre Treuepunkte.</p>'],
    ['de', '+<p>Wenn Sie angemeldet bleiben, akzeptieren Sie unsere neuen Bedingungen.</p>'],
    ['en', '<p><a href="https://lilas.test/">Unsubscribe</a></p>'],
    ['en', '+<p>You will then lose your loyalty points.</p>'],
    ['en', '+<p>By staying subscribed, you agree to our new terms and texts.</p>'],
    ['en', '+<p>If you do not unsubscribe, we will share your address with our partners.</p>'],
    ['nl', '<p><a href="https://lilas.test/">Uitschrijven</a></p>'],
    ['nl', '<p><a href="{{ unsubscribe }}">Uitschrijven</a>. U blijft wel aanbiedingen van partners ontvangen.</p>'],
    ['nl', '<p><a href="{{ unsubscribe }}">Uitschrijven</a> onder opgave van reden.</p>'],
    ['nl', '+<p>U verliest dan uw spaarpunten.</p>'],
    ['nl', '+<p>Zonder uw bezwaar delen wij uw adres met partners.</p>'],
    ['fr', '+<p>Sans désinscription de votre part, nous transmettrons votre adresse à nos partenaires.</p>'],
    ['fr', '+<p>En restant inscrit, vous acceptez nos nouvelles conditions et nos SMS.</p>'],
    ['fr', '<p><a href="{{ unsubscribe }}">Se désinscrire</a> ? Vous perdrez vos 120 points de fidélité et votre carte sera annulée.</p>'],
    ['fr', '<p><a href="{{ unsubscribe }}">Oui, je renonce à mes bons d’achat et je me désinscris</a></p>'],
  ])('%s: %s', async (language, change) => expect(await saidOf(language, change)).not.toEqual([]));
  it.each([
    ['fr', '<p><a href="https://desinscription.laboutique.test/">Se désinscrire</a></p>'],
    ['fr', '<p><a href="https://laboutique.test/u">Se désinscrire</a></p>'],
    ['fr', '<p><a href="https://laboutique.test/?u=123">Se désinscrire</a></p>'],
    ['fr', '<p><a href="https://laboutique.test">Notre site</a> <a href="{{ unsubscribe }}">Se désinscrire</a></p>'],
    ['fr', '<p><a href="{{ unsubscribe }}">Se désinscrire</a>. Vous ne perdrez pas vos points de fidélité.</p>'],
    ['fr', '+<p>Vous perdrez vos points le 31 décembre.</p>'],
    ['fr', '+<p>Sans désinscription, vous n’avez rien à faire pour garder vos points.</p>'],
    ['fr', '+<p>En restant inscrit, vous êtes informé de nos ventes.</p>'],
    ['de', '+<p>Sie verlieren dabei keine Treuepunkte.</p>'],
    ['de', '+<p>Ohne Ihren Widerspruch schreiben wir Ihnen nicht mehr.</p>'],
    ['de', '+<p>Danke für Ihre Treue!</p>'],
    ['en', '+<p>You will not lose your loyalty points.</p>'],
    ['en', '+<p>Thank you for staying with us.</p>'],
    ['nl', '+<p>Bedankt voor uw trouw!</p>'],
    ['nl', '<p><a href="{{ unsubscribe }}">Uitschrijven</a> zonder opgave van reden.</p>'],
    ['nl', '<p><a href="{{ unsubscribe }}">Uitschrijven</a>. U ontvangt geen aanbiedingen van partners meer.</p>'],
  ])('but not %s: %s', async (language, change) => expect(await saidOf(language, change)).toEqual([]));
});
