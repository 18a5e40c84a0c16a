import { foldLetters } from '../../fields/text/letters.js';
import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { Span } from '../../model/document/span.js';

/** What sells, and stands in no invoice or confirmation by itself; on folded text. */
const SURELY_SELLS = lazy(
  () =>
    /\b(?:decouvrez|profitez)[ -](?!\w{0,12} ?(?:votre|vos)\b)|[-–] ?\d{1,2} ?%|\b\d{1,2} ?% (?:off|de (?:remise|reduction|rabais)|discount)\b|\b(?:code|offre|vente|tarif|remise) (?:promo\w*|flash|privilegiee?|exceptionnell?e?|de lancement|de bienvenue|exclusive?s?)\b|\b(?:promotions?|soldes|ventes? privees?|black friday|cyber monday)\b|\b(?:reservez|demandez|planifiez) (?:votre|une|ta) (?:demo\w*|essai|place|creneau|appel)\b|\bessa(?:i|yez) (?:gratuit\w*)|\bessayez (?:le |la |notre|nos )?\w{0,20} ?gratuitement\b|\b(?:notre|nos) (?:nouve(?:au|lle|aux|lles)|derniere?s?) (?:module|produit|offre|gamme|collection|logiciel|service|solution|formule)s?\b|\b(?:souscrivez|abonnez vous)\b(?! a (?:nos|notre|la) (?:alertes?|actualites?))|\bderniers? jours? pour (?:en )?(?:profiter|beneficier|votre (?:\w+ )?(?:primes?|offres?|remises?|reductions?|aides?|cadeaux?|bons?))\b|\bderniere chance\b|\bne (?:manquez|ratez) pas (?:cette|l|notre|nos) ?(?:offres?|occasions?|promo\w*|remises?)\b|\b(?:beneficiez|profitez) (?:de |d )?(?:votre |vos |une? |la |notre )?(?:primes?|remises?|reductions?|offres?|rabais|avantages? exclusi\w+)\b|\bpassez a (?:la|notre) (?:formule|version|offre)\b|\bvous aimerez (?:aussi|peut etre)\b|\b(?:discover|check out|try) (?:our|the new)\b|\b(?:book|schedule|request) (?:a|your) (?:demo|call|trial)\b|\bfree trial\b|\bspecial offer\b|\blimited[ -]time\b|\blast (?:day|chance) (?:for|to) (?:your (?:discount|offer|bonus|deal)|save|claim|get)\b|\b(?:claim|get|save) (?:your )?\d{1,2} ?%|\b\d{1,2} ?% (?:rabatt|nachlass|korting|di sconto|de descuento)\b|\b(?:jetzt|nu|ahora|ora) (?:sichern|bestellen|profiteren|profitieren|aprovecha\w*|approfitta\w*)\b|\b(?:promo|discount|coupon|voucher) code\b|\byou (?:might|may) (?:also )?like\b|\bupgrade (?:now|today|to)\b|\bour new (?:module|product|range|collection|software|service|plan)\b/,
);
/** What asks for money, members or stands: prospecting as much as a sale. "Merci pour votre don" and "votre stand est réservé" ask for nothing. */
const ASKS_SUPPORT = lazy(
  () =>
    /\b(?:faites|refaites|doublez|triplez|renouvelez)(?:[ -]\w+){0,3} (?:don|dons|geste)\b|\b(?:pensez|continuez|hesitez pas|vous pouvez|invit(?:ons|e)|souhaitez[ -]vous|pourriez[ -]vous|et si vous)\b.{0,60}\b(?:faire|faisiez|refaire|refaisiez) (?:\w+ ){0,2}(?:don|geste)\b|\bje (?:donne|fais un don|soutiens)\b|\bappel (?:aux dons|a (?:dons|votre generosite))\b|\b(?:devenez|souhaitez[ -]vous devenir) (?:\w+ ){0,2}(?:partenaire|sponsor|mecene|exposant|adherent|membre|donateur|donatrice|parrain|marraine|ambassadeur)\w?\b|\breservez (?:\w+ ){0,3}(?:stand|emplacement)s?\b|\b(?:adherez|parrainez|exposez)\b|\bdonate (?:now|today|again|here|online)\b|\bdouble your (?:impact|donation|gift)\b|\bgive again\b|\b(?:please|consider|why not|will you|can you|could you|would you)\b.{0,40}\b(?:mak|giv)\w+ (?:a|another) (?:\w+ )?(?:donation|gift)\b|\b(?:please|why not|to|and) become (?:a|an|our) (?:\w+ )?(?:sponsor|partner|exhibitor|member|donor|patron)\b|^become (?:a|an|our) (?:\w+ )?(?:sponsor|partner|exhibitor|member|donor|patron)\b|\bbook your (?:stand|booth)\b|\bsupport us (?:today|now|again)\b|\b(?:jetzt spenden|spenden sie|werden sie (?:\w+ )?(?:mitglied|partner|aussteller|sponsor|fordermitglied)|dona (?:ora|ahora|ya)|done ahora|haga (?:un donativo|una donacion)|haz (?:un donativo|una donacion)|hazte (?:socio|donante)|hagase socio|reserve su stand|fai una donazione|diventa (?:\w+ )?(?:socio|partner|sponsor|espositore|sostenitore)|prenota il (?:tuo|suo) stand|doneer (?:nu|opnieuw)|word (?:lid|donateur|partner|sponsor|exposant)|doe agora|faca uma doacao)\b/,
);
const MOST_SENTENCES = 400;

const folded = (says: string): string => foldLetters(says.slice(0, 400)).replace(/[’']/g, ' ').replace(/\s+/g, ' ').trim();

/** Where a message first sells something, for sure: what is said to be of service must not. */
export const firstSale = ({ subjects, sentences }: JudgedMessage): Span | undefined =>
  [
    ...subjects.map(({ text, at }) => ({ says: text, at })),
    ...sentences.slice(0, MOST_SENTENCES).filter(({ visible }) => visible !== 'hidden'),
  ].find(({ says }) => SURELY_SELLS().test(folded(says)) || ASKS_SUPPORT().test(folded(says)))?.at;
