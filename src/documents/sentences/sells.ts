import { foldLetters } from '../../fields/text/letters.js';
import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { Span } from '../../model/document/span.js';

/** What sells, and stands in no invoice or confirmation by itself; on folded text. */
const SURELY_SELLS = lazy(
  () =>
    /\b(?:decouvrez|profitez)[ -](?!\w{0,12} ?(?:votre|vos)\b)|[-–] ?\d{1,2} ?%|\b\d{1,2} ?% (?:off|de (?:remise|reduction|rabais)|discount)\b|\b(?:code|offre|vente|tarif|remise) (?:promo\w*|flash|privilegiee?|exceptionnell?e?|de lancement|de bienvenue|exclusive?s?)\b|\b(?:promotions?|soldes|ventes? privees?|black friday|cyber monday)\b|\b(?:reservez|demandez|planifiez) (?:votre|une|ta) (?:demo\w*|essai|place|creneau|appel)\b|\bessa(?:i|yez) (?:gratuit\w*)|\bessayez (?:le |la |notre|nos )?\w{0,20} ?gratuitement\b|\b(?:notre|nos) (?:nouve(?:au|lle|aux|lles)|derniere?s?) (?:module|produit|offre|gamme|collection|logiciel|service|solution|formule)s?\b|\b(?:souscrivez|abonnez vous)\b(?! a (?:nos|notre|la) (?:alertes?|actualites?))|\bderniers? jours? pour (?:en )?(?:profiter|beneficier|votre (?:\w+ )?(?:primes?|offres?|remises?|reductions?|aides?|cadeaux?|bons?))\b|\bderniere chance\b|\bne (?:manquez|ratez) pas (?:cette|l|notre|nos) ?(?:offres?|occasions?|promo\w*|remises?)\b|\b(?:beneficiez|profitez) (?:de |d )?(?:votre |vos |une? |la |notre )?(?:primes?|remises?|reductions?|offres?|rabais|avantages? exclusi\w+)\b|\bpassez a (?:la|notre) (?:formule|version|offre)\b|\bvous aimerez (?:aussi|peut etre)\b|\b(?:discover|check out|try) (?:our|the new)\b|\b(?:book|schedule|request) (?:a|your) (?:demo|call|trial)\b|\bfree trial\b|\bspecial offer\b|\blimited[ -]time\b|\blast (?:day|chance) (?:for|to) (?:your (?:discount|offer|bonus|deal)|save|claim|get)\b|\b(?:claim|get|save) (?:your )?\d{1,2} ?%|\b\d{1,2} ?% (?:rabatt|nachlass|korting|di sconto|de descuento)\b|\b(?:jetzt|nu|ahora|ora) (?:sichern|bestellen|profiteren|profitieren|aprovecha\w*|approfitta\w*)\b|\b(?:promo|discount|coupon|voucher) code\b|\byou (?:might|may) (?:also )?like\b|\bupgrade (?:now|today|to)\b|\bour new (?:module|product|range|collection|software|service|plan)\b/,
);
const MOST_SENTENCES = 400;

const folded = (says: string): string => foldLetters(says.slice(0, 400)).replace(/[’']/g, ' ').replace(/\s+/g, ' ').trim();

/** Where a message first sells something, for sure: what is said to be of service must not. */
export const firstSale = ({ subjects, sentences }: JudgedMessage): Span | undefined =>
  [
    ...subjects.map(({ text, at }) => ({ says: text, at })),
    ...sentences.slice(0, MOST_SENTENCES).filter(({ visible }) => visible !== 'hidden'),
  ].find(({ says }) => SURELY_SELLS().test(folded(says)))?.at;
