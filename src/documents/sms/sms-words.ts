import { plainWords } from '../../fields/text/plain-words.js';
import { lazy } from '../../model/base/lazy.js';
import { withoutDeadStop } from './dead-stop.js';
import { ordersStop } from './stop-orders.js';

/** STOP() as an order to somebody: with the number it goes to, after a verb of answering, or with what it ends. */
const STOP = lazy((): readonly RegExp[] => [
  /(?<![\p{L}\p{N}])stop(?:[ -]?(?:sms|pub|mobile))? ?(?:[:=>]|-)? ?(?:(?:au|à|a|to|by|par|sur|vers|an|an die|al|al número) (?:le )?)?\+?(?:\d{5}(?!\d)|3(?:[ .]?\d){4}(?![ .]?\d))/iu,
  // A number of one's own, with a word that sends it there: "STOP to 07700 900123".
  /(?<![\p{L}\p{N}])stop(?:[ -]?(?:sms|pub|mobile))? ?:? ?(?:par sms |by text )?(?:au|à|to|al|an) (?:le )?\+?\d(?:[ .]?\d){8,13}(?!\d)/iu,
  /(?<!\p{L})(?:r[ée]p\.?|r[ée]pond(?:re|ez|s)?|envo(?:i|ie|yer|yez|ies)|tape[rz]?|r[ée]pl(?:y|ies)|text|txt|send|sms)(?: (?:nous|us|par|with|le|mot|the|word|un|sms|just|simplement|only))* ?[«"“'‘]? ?stop(?!\p{L})/iu,
  /(?<![\p{L}-])stop ?[»"”'’]? (?:to (?:end|opt|stop|unsub|cancel|quit)|zum (?:abmelden|abbestellen)|para (?:no|dar|cancel|anular)|per (?:non|annull|cancell|disiscri)|pour (?:ne|n['’]|se|vous|arr|annul|stop|plus)|si )/iu,
  // `Abmelden mit STOP()`.
  /(?<!\p{L})(?:abmeld(?:en|ung)|abbestellen)[^.!?\n]{0,20}(?<!\p{L})(?:stop|stopp)(?!\p{L})/iu,
]);

/** Whether a text says how to refuse the next one by STOP(); "one stop shop", "STOP() aux retards" and "you cannot reply STOP()" do not. */
export const saysStop = (text: string): boolean => {
  const line = withoutDeadStop(text.replace(/[\s\u00a0\u202f]+/g, ' '));
  return STOP().some((pattern) => pattern.test(line)) || ordersStop(line);
};

/** Words that begin with a capital and name nobody: greetings, offers, days, feasts. */
const NOBODY = new Set(
  (
    'bonjour bonsoir hello hi hey dear cher chere salut info infos offre offres promo promotion soldes flash urgent nouveau nouveaute rappel exclusif alerte actu ' +
    'offer sale deal news new reminder free gratuit special black friday pro pros stop ok oui non yes no rdv sms tel mr mme madame monsieur ' +
    'noel christmas paques easter toussaint halloween pentecote ascension ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday weds thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep oct nov dec ht ttc tva i we you vous nous votre vos le la les un une des the a an'
  ).split(' '),
);
/** Before the name of a place, of whoever is spoken to, of an offer. */
const BEFORE_PLACE = /^(?:a|à|au|aux|en|de|du|des|in|at|near|from|to|sur|vers|for|code|loi|mr?\.?|mrs|ms|mme|monsieur|madame)$/i;
const CAPITAL = lazy(() => /^[«"“(]?\p{Lu}[\p{L}\p{N}&'’.-]*\p{L}/u);

const isName = (word: string): boolean => CAPITAL().test(word) && !NOBODY.has(plainWords(word.replace(/^(?:l|d|j|qu)['’]/i, '')));

/** A name before a colon at the start: `Bacabac: …`, `Cobalt Wash: …`, `Tidewell here: …`. */
const leads = (text: string): boolean => {
  const head = text.slice(0, 40);
  const colon = head.search(/[:,(]| vous | here[:,]/);
  const words = head
    .slice(0, Math.max(colon, 0))
    .trim()
    .split(/ +/)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !/^(?:chez|les?|la|l['’]|the|here|at|from|ici|de)$/i.test(word));
  return (
    bare.length > 0 &&
    bare.length <= 4 &&
    isName(bare[0] as string) &&
    (bare.length < words.length ||
      head[colon] === ':' ||
      head[colon] === '(' ||
      head.startsWith(' here', colon) ||
      head.startsWith(' vous ', colon)) &&
    bare.every((word) => isName(word) || /^[&+]$/.test(word))
  );
};

/** Words in capitals that sell or call, and name nobody. */
const SHOUTED = new Set(
  (
    'dernier derniere derniers dernieres jour jours heure heures moins remise remises destockage liquidation vente ventes privee privees prix code bon plan gagnez gagner profitez ' +
    'decouvrez reservez appelez cliquez votre votre vos attention important jusqu jusque tout tous toute toutes pour dans avec plus avant apres ce cette week weekend end last final hours hour save ' +
    'off buy get win call click book now today only ends sold out all everything up your our this that nouvelle nouvelles collection arrivage cadeau cadeaux surprise invitation exclusivite exclu vip ' +
    'merci thanks fini finis derniere chance chances bientot ouverture ouvert fermeture info reouverture aide aides prime primes avis relance urgence alerte mega super maxi giga best top'
  ).split(' '),
);
/** "ATELUX -20 % sur tout": one or two words in capitals that lead, where the rest is not shouted. */
const leadsInCapitals = (text: string): boolean => {
  const found = /^(\p{Lu}[\p{Lu}\p{N}&'’.-]{2,20})(?: (\p{Lu}[\p{Lu}\p{N}&'’.-]{2,20}))?(?= )/u.exec(text);
  if (!found) return false;
  const [head, ...names] = found;
  const rest = text.slice(head.length);
  return /\p{Ll}/u.test(rest) && names.every((name) => name === undefined || (isName(name) && !SHOUTED.has(plainWords(name))));
};

/**
 * Whether a text names a company, as far as that can be told: by the name that is given, by a name that leads, or by one within a
 * sentence that is no place. @param company name of the sender, where it is known
 */
export const namesCompany = (text: string, company?: string): boolean => {
  const line = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const [own = ''] = company === undefined ? [] : plainWords(company).split(' ');
  if (own.length > 2 && ` ${plainWords(line)} `.includes(` ${own} `)) return true;
  if (leads(line) || leadsInCapitals(line)) return true;
  const words = line.split(' ');
  return words.some((word, at) => {
    const before = words[at - 1];
    return before !== undefined && !/[.!?:]$/.test(before) && !BEFORE_PLACE.test(before) && isName(word);
  });
};

/** Services that make a link short, and hide whose it is. */
const SHORTENED = lazy(
  () =>
    /(?<![\p{L}\p{N}.-])(?:bit\.ly|bitly\.com|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|v\.gd|buff\.ly|rebrand\.ly|rb\.gy|cutt\.ly|shorturl\.at|t\.ly|tiny\.cc|lnkd\.in|bl\.ink|short\.io|s\.id|urlz\.fr|vu\.fr|lc\.cx|sms\.to|smsl\.ink|tly\.link|clck\.ru|qrco\.de|forms\.gle|wa\.me|linktr\.ee|page\.link)(?![\p{L}\p{N}-])/iu,
);
/** Whether a text holds a link that names nobody, as it was made short. */
export const isShortened = (text: string): boolean => SHORTENED().test(text);

/**
 * What is wrong with the sender of text messages: `number` names nobody, `long` is more than the eleven characters that networks show,
 * `letters` has some that they do not (3GPP TS 23.040, 9.1.2.5); undefined for a name.
 */
export const senderFault = (sender: string): 'number' | 'long' | 'letters' | undefined => {
  if (/^\+?[\d .()-]+$/.test(sender)) return 'number';
  if (!/^[A-Za-z\d .&_+-]+$/.test(sender)) return 'letters';
  return sender.length > 11 ? 'long' : undefined;
};
