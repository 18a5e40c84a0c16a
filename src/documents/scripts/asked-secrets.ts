import type { JudgedScript } from '../../model/document/judged-script.js';
import { sentencesIn } from './words/turns.js';

/** What no call of prospecting needs: an account, a card, a code or a password, a number of the state. */
export type AskedSecret = 'bank' | 'card' | 'code' | 'identity';

const WHAT: readonly (readonly [AskedSecret, RegExp])[] = [
  [
    'identity',
    /(?<!\p{L})(?:(?:num[ée]ros?|n°|identifiants?|copie|photo|scan|recto|verso|(?<!de )code)(?: (?:recto|verso|et|complet|de|du|la|le|l['’]|votre|leur|leurs|son|sa|vos|d['’])){0,4} ?(?:s[ée]curit[ée] sociale|s[ée]cu|carte (?:nationale )?(?:d['’]identit[ée]|vitale)|pi[èe]ces? d['’]identit[ée]|passeport|permis de conduire|titre de s[ée]jour|fisca(?:l|ux)|franceconnect|ameli|impots?\.gouv|imp[ôo]ts|allocataire)|(?:votre |son |leur |le )nir|(?:social security|national insurance|passport|driving licen[cs]e|driver['’]?s licen[cs]e|nhs|tax(?:payer)?) (?:numbers?|id)|ni number|(?:copy|photo|scan) of (?:the |your |their |his |her )?(?:id|identity card|passport|driving licen[cs]e))(?!\p{L})/iu,
  ],
  [
    'card',
    /(?<!\p{L})(?:num[ée]ros?|chiffres|coordonn[ée]es|cryptogramme|date d['’]expiration)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:carte(?! de fid[ée]lit[ée])|cb)(?!\p{L})|(?<!\p{L})(?:cryptogramme|cvv|cvc)(?!\p{L})|(?<!\p{L})(?:card|cvv)[ -](?:numbers?|details|data)\b|\b(?:number|digits|expiry date|code)\b[^.!?\n]{0,30}\b(?:of|on)\b[^.!?\n]{0,20}\bcard\b/iu,
  ],
  [
    'bank',
    /(?<!\p{L})(?:iban|rib|coordonn[ée]es bancaires|relev[ée] d['’]identit[ée] bancaire|num[ée]ro de compte bancaire|bank (?:account )?(?:details|numbers?)|bank account|sort codes?)(?!\p{L})/iu,
  ],
  [
    'code',
    /(?<!\p{L})code(?! (?:promo|postal|naf|ape|client|avantage|parrain|de r[ée]duction))(?!\p{L})[^.!?\n]{0,50}(?<!\p{L})(?:re[çc]u|recevoir|recevez|sms|texto|validation|v[ée]rification|confirmation|s[ée]curit[ée]|usage unique|sent|received?|text|phone)(?!\p{L})|(?<!\p{L})(?:mot de passe|passwords?|passcodes?|otp)(?!\p{L})|(?<!\p{L})(?:sms|texto|mail|message|text|re[çc]\p{L}+|envo\p{L}+|sent|get)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})code(?! (?:promo|postal|naf|ape|client|avantage|parrain|de r[ée]duction))(?!\p{L})|(?<!\p{L})code (?:[àa]|de|with) (?:\d|quatre|six|four)|(?<!\p{L})code(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:envoy|affich)\p{L}*|(?<!\p{L})(?:\d|quatre|cinq|six|four|six|les|the) (?:\d )?(?:chiffres|digits)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:re[çc]us?|sms|texto|envoy\p{L}*|text|received|sent)(?!\p{L})|\b(?:one-time|verification|validation|confirmation|security|authentication|digit) code\b/iu,
  ],
];
/** Asked of whoever is called, or ordered to the caller. */
const ASKS =
  /(?<!\p{L})(?:donne[rz]?|dicte[rz]?|lire|lisez|[ée]pele[rz]?|communique[rz]?|transmett(?:ez|re)|indique[rz]?|confirme[rz]?|pr[ée]cise[rz]?|envoye[rz]|fournir|fournissez|demande[rz]|note[rz]|rel[eè]ve[rz]|recueilli[rz]|prendre|prenez|r[ée]cup[ée]re[rz]|munissez|sortez|faut|faudrait|faudra|besoin de|puis-je avoir|pourrais-je avoir|quel(?:le)?s? (?:est|sont)|give|tell|read|dictate|spell|confirm|provide|send|need|take|collect|get|write down|record|ask|what(?:['’]s| is| are)|(?:could|can|may) i have|let me have|have your)(?!\p{L})/iu;
/** In the words of whoever waits at the other end. */
const TO_ME = /-moi(?!\p{L})|(?<!\p{L})(?:me|m['’])(?: |\p{L})|\b(?:i|me|us)\b|quel(?:le)?s? (?:est|sont)|\bwhat(?:['’]s| is| are)\b/iu;
/** A card to be at hand. */
const CARD_AT_HAND =
  /(?<!\p{L})(?:munissez-vous de|prenez|sortez|pr[ée]parez) votre carte (?:bancaire|bleue|de cr[ée]dit)|\bhave your (?:credit |debit |bank |payment )?card (?:ready|to hand|at hand)\b/iu;
/** "Donnez-le-moi", "read it to me": what stands in the sentence before. */
const IT =
  /(?:donne|dicte|lise|communique|transmette|confirme|indique)z-(?:le|la)[ -](?:moi|nous)|\b(?:read|give|tell|send|confirm) it\b/iu;

/** What a payment by a page of its own says, or one that comes when a contract is signed. */
const ELSEWHERE =
  /(?<!\p{L})(?:liens?|espace|portail|formulaire|courrier|en ligne|site|page|signature|plus tard|links?|portal|page|form|online|by post|website|later|signing|sign)(?!\p{L})/iu;
const DENIED =
  /(?<!\p{L})(?:ne|n['’](?!h[ée]sit|oubli)\p{L}+|pas|jamais|sans|aucune?|ni|not|never|no|don['’]?t|won['’]?t|without|avoid|[ée]vite[rz]?)(?!\p{L})/iu;
const DENIED_AFTER = /^(?:-\p{L}+)* (?:pas|jamais|plus|aucune?|never|no)(?!\p{L})/iu;
/** The caller reads or gives it. */
const GIVES =
  /(?<!\p{L})(?:je|nous|on|i|we|i['’]ll)(?!\p{L}) (?:vais |allons |will |am going to )?(?:vous |te |le |la )*(?:donne|donner|lis|lire|dicte|dicter|communique|communiquer|indique|indiquer|confirme|give|read|tell)(?!\p{L})/iu;
/** A warning of others: "if anybody asks for…". */
const OF_OTHERS = /(?<!\p{L})(?:si|quand|if|when) (?:quelqu['’]un|on|une personne|anybody|anyone|somebody|someone)(?!\p{L})/iu;
/** Clauses: what one denies another may ask. */
const CLAUSES = /[,;:—–]|\s(?:mais|but|puis|then)\s/iu;

const isAsked = (sentence: string): boolean =>
  sentence.split(CLAUSES).some((clause) => {
    const found = ASKS.exec(clause);
    if (!found) return false;
    return !DENIED.test(clause.slice(0, found.index)) && !DENIED_AFTER.test(clause.slice(found.index + found[0].length));
  });

const askedIn = (sentence: string): AskedSecret | undefined => {
  if (OF_OTHERS.test(sentence)) return undefined;
  if (CARD_AT_HAND.test(sentence)) return 'card';
  if (!isAsked(sentence)) return undefined;
  const what = WHAT.find(([, pattern]) => pattern.test(sentence))?.[0];
  if (what === 'code' && GIVES.test(sentence) && !/-moi(?!\p{L})|(?<!\p{L})(?:me|m['’])(?!\p{L})|\b(?:me|us)\b/iu.test(sentence))
    return undefined;
  // Whoever types it on a page tells it to nobody; a code is sent for that page, and read out to a thief.
  return what !== undefined && what !== 'code' && ELSEWHERE.test(sentence) && !TO_ME.test(sentence) ? undefined : what;
};

/** What a turn of the caller, or a direction for it, asks for that is not to be told on the phone; undefined for nothing. */
export const secretAskedFor = ({ turns }: JudgedScript, at: number): AskedSecret | undefined => {
  const { says, notes, speaker } = turns[at] as JudgedScript['turns'][number];
  for (const text of speaker === 'caller' ? [says, notes] : [notes]) {
    const sentences = sentencesIn(text);
    for (const [i, sentence] of sentences.entries()) {
      const found = askedIn(IT.test(sentence) ? `${sentences[i - 1] ?? ''} ${sentence}` : sentence);
      if (found) return found;
    }
  }
  return undefined;
};
