import { lazy } from '../../../../model/base/lazy.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { ONLY } from '../words/only-words-data.js';
import { bitOf, type Token, tokensOf } from '../words/tokens.js';

/**
 * By which means somebody refused, which narrows nothing: "opted out by phone" and "refus reçu par courrier" refuse what is sent by any means, "refuse
 * les appels" and "do not contact by phone" what they name. The nearest word before tells: one of refusing, asking or receiving has the means
 * of saying it, one of contacting the means of doing it. Nor does a call or a letter that went before: "ne plus contacter suite à son appel".
 * @module
 */

/** By what something is said. */
const MEANS = String.raw`(?:phone|t[eé]l(?:[eé]phone)?|tlf|telefon[eo]?|tel[eé]fono|telefoon|e-?mails?|mails?|courriels?|correo|sms|text(?:o|e)?s?|whatsapp|fax|letters?|lettre|lettera|carta|briefe?|brief|courrier|post(?:ale?)?|posta|correio|[eé]lectronique|raccomandata|burofax|appel|call|anruf|telefonat|llamada|chiamata|telefoongesprek)`;
const ARTICLE = String.raw`(?:the|an?|le|une?|el|il|la|lo|o|una|uno|dem|der|einem?|einer|een|de|het)`;
const BY = String.raw`(?:by|via|lors (?:de|d['’])|during|durante|bei|beim|tijdens|suite [aà]|p[ae]r|por|through|durch|[uü]ber|tramite|mediante|mit|con|com|in|dans|en)`;
/** Who or what told it, and never by what somebody is reached: "k. Werbung mehr lt. Tel.". */
const ACCORDING = prefiltered(
  String.raw`(?<![\p{L}\p{N}])(?:lt\.?|laut|gem(?:\.|[aä](?:ss|ß)|aess)|selon|d['’]apr[eè]s|according to|as per|seg[uú]n|segons|secondo|segundo|volgens|conforme)\s*(?:${ARTICLE} |l['’]|(?:son|sein(?:em|er)?|ihre[mr]?|his|her|su|suo|sua|mon|notre|our|my) )?${MEANS}(?![\p{L}\p{N}])\.?`,
  'giu',
);
/** "Opposition au courrier" is one to the post, "au téléphone" where it was said. */
const SPOKEN = String.raw`(?:over|on|am|au|al|ao|aan) (?:${ARTICLE} )?(?:phone|telephone|call|t[eé]l(?:[eé]phone)?|tlf|tel[eé]fono|telefono?|telefoon)(?! (?:calls?|sales|marketing|contact))`;
/** "Par appel téléphonique", "par lettre recommandée", "by phone call". */
const FULLER = String.raw`(?:simple|phone|telephone|registered|appel|message|correo|voie|via)`;
const AFTER = String.raw`(?:calls?|messages?|vocal|recommand[eé]e?|electr[oó]nico|certificada|raccomandata)`;
const CAME = prefiltered(
  String.raw`(?<![\p{L}\p{N}])(?:${BY} (?:${ARTICLE} |l['’])?(?:${FULLER} )?${MEANS}\.?(?: ${AFTER})?|${SPOKEN}|telefonisch|telef[oó]nicamente|t[eé]l[eé]phoniquement)(?![\p{L}\p{N}])`,
  'giu',
);

/** What went before a refusal, or where it stands: "suite à", "since", "nach", "tras", "cf."; */
const BEFORE = String.raw`(?:cf\.?|vgl\.?|voir|see|siehe|ver|vedi|v[eé]ase|zie|(?:[aà] la )?suite(?: (?:[aà]|aux?))?|depuis|apr[eè]s|lors d(?:e|u|es|['’])|[aà] cause d(?:e|u|es|['’])|en raison d(?:e|u|es|['’])|since|after|following|further to|because of|due to|seit|nach|infolge|aufgrund|wegen|desde|tras|despu[eé]s del?|a ra[ií]z del?|dopo|(?:a|in) seguito (?:a|di|de[il]|della|dell['’])|sinds|na|naar aanleiding van|ap[oó]s|depois d[aeo]|na sequ[eê]ncia d[aeo])`;
/** whose it was, how many there were, */
const WHOSE = String.raw`(?:(?:${ARTICLE}|les|des|los|las|gli|den|die|my|his|her|our|their|your|this|mon|son|sa|ses|notre|nos|votre|vos|leurs?|ce|cet|ces|sein(?:e[mnrs]?)?|ihre?[mnrs]?|unsere?[mnrs]?|mein(?:e[mnrs]?)?|sus?|mis?|nuestr[oa]s?|su[oa]|mi[oa]|nostr[oa]|zijn|haar|mijn|ons|onze|uw|last|first|several|many|repeated|derni[eè]re?s?|premi[eè]re?s?|plusieurs|nombreux|multiples|letzte[mnrs]?|mehrere[mnr]?|[uú]ltim[oa]s?|laatste|\d{1,3}(?:e|er|[eè]me|st|nd|rd|th|\.)?)\s{1,3}|[ld]['’])`;
/** and what: one call or letter, and no means of contacting; */
const ACT = String.raw`(?:(?:[eé]change|entretien|conversation|discussion|conversaci[oó]n|conversazione) (?:t[eé]l[eé]phonique|telef[oó]nic[ao])|appels?(?: t[eé]l[eé]phoniques?| d['’ ]offres?)?|coups? de (?:fil|t[eé]l(?:[eé]phone)?)|(?:(?:tele)?phone )?calls?|voicemails?|t[eé]l|e-?mails?|e?-?mailings?|mails?|courriels?|newsletters?|sms|textos?|texts?|whatsapps?|courriers?|lettres?|letters?|anrufe?[ns]?|telefonate?[ns]?|telefongespr[aä]che?[ns]?|briefe?[ns]?|llamadas?|correos?|cartas?|(?:tele)?chiamat[ae]|telefonat[ae]|letter[ae]|telefoontjes?|telefoongesprek(?:ken)?|oproepe?n?|brieven|mailtjes?|chamadas?|liga[cç](?:[aã]o|[oõ]es)|telefonemas?)`;
const MONTH = String.raw`(?:janv|f[eé]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c|jan|feb|mar|apr|may|jun|jul|aug|sep|m[aä]r|okt|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)\p{L}{0,7}\.?`;
const ON_THE_DAY = String.raw`(?: (?:(?:du|de|of|on|in|from|vom|am|im|del|di|van|op) )?(?:\d[\d/.-]{0,9}\d|\d{1,2}(?: ${MONTH})?|${MONTH}))?`;
/** Where nothing may be done but then, it is a condition: "only after an e-mail", "qu'après un appel". */
const BUT_THEN = String.raw`(?<!\b(?:que |only |just |nur |erst |solo |s[oó]lo |solamente |soltanto |alleen |enkel |pas |uniquement |seulement )|qu['’])`;
const OCCASION = prefiltered(String.raw`(?<![\p{L}\p{N}])${BUT_THEN}${BEFORE} ?${WHOSE}{0,3}${ACT}(?![\p{L}\p{N}])${ON_THE_DAY}`, 'giu');

/** A text without what went before a refusal, which is no means either: "ne plus contacter suite à son appel du 12/03", "not to be contacted since our last e-mail". */
export const withoutOccasion = (text: string): string => text.replace(OCCASION, '');

const bits = (...names: Parameters<typeof bitOf>[0][]): number => names.reduce((all, name) => all | bitOf(name), 0);
const NOT = lazy(() => bitOf('NOT'));
const BANS = lazy(() => bits('BARRED', 'SIGNED_OFF', 'OPPOSITION'));
const CONTACTS = lazy(() => bits('REACH', 'OFFER', 'WANT'));
const SAYS = lazy(() => bits('ASK', 'REFUSE', 'REMOVE', 'COMPLAINT', 'ERASURE'));
/** What tells that somebody told it, or that it came, and is no word of refusing; without double letters. */
const TOLD =
  /^(?:comunica[dt][oa]|informed|informe[es]*|mitgeteilt|gemeldet|signale[es]*|indique[es]*|gezegd|gevraagd|meegedeeld|told|opuso|afgemeld|uitgeschreven|recu[es]*|receiv\w*|recd|recibid[oa]|ricevut[oa]|eingegangen|eingelegt|exprime[es]*|confirm\w*)$/;
/** What is done with a refusal that somebody wrote or spoke, and with offers as well: beside the noun of a refusal it tells how that came. */
const HANDED_OVER =
  /^(?:notifie[es]?|notified|notificad[oa]|notificat[oa]|signifie[es]?|transmise?|transmited|transmitid[oa]|trasmes[oa]|envoyee?|envoye|sent|inviat[oa]|enviad[oa]|geschickt|gesendet|gestuurd|verstuurd|opgestuurd|adrese|formule|depose|arive|parvenue?|fait|faite|lodged|submited|presentad[oa]|presentat[oa]|zugestelt|ubermitelt|uebermitelt|eingereicht|erhalten|erklart|ontvangen|ingediend|binengekomen|doorgegeven|expedie|comunicad[oa]|comunicat[oa]|communicated|communique|delivered|arived|legada|giunt[oa]|arivat[oa]|remise?)$/;
/** The noun of a refusal, as "opposition" is: it may be sent. */
const REFUSAL =
  /^(?:refus|refusal|rifiuto|rechazo|negativa|ablehnung|absage|weigering|recusa|desabonement|desinscription|unsubscription|cancelacion|verzet|bezwar)$/;
/** How far before its means the noun may stand: "Widerspruch gegen Werbung für Kunden per Brief übermittelt". */
const FURTHER = 7;
/** What is forbidden is the contact: "démarchage interdit par téléphone". */
const FORBIDS = /^(?:interdi|forbid|prohib|proib|verb[io]|viet|untersag|ban|bar)/;
/** How far before its means such a word stands: further off, something else comes by them. */
const NEAR = 3;

/** Without the end of the last clause. */
const wordsOf = (text: string): readonly Token[] => tokensOf(text).slice(0, -1);
const namesRefusal = (words: readonly Token[]): boolean => {
  const from = words.findLastIndex(({ word }) => word === '') + 1;
  return words.slice(Math.max(from, words.length - FURTHER)).some(({ word, bits: of }) => (of & BANS()) !== 0 || REFUSAL.test(word));
};
/** Whether the words before a means say that it was one of saying so. */
const isSaid = (before: string): boolean => {
  const words = wordsOf(before);
  if (HANDED_OVER.test(words.at(-1)?.word ?? '') && namesRefusal(words)) return true;
  for (const { word, raw, bits: of } of words.slice(-NEAR).reverse()) {
    if (word === '' || of & NOT() || ONLY.has(raw) || FORBIDS.test(word)) return false;
    // A ban is one of what it names: "Werbewiderspruch".
    if (of & BANS()) return true;
    // "Demande" asks, "souhaite" wishes: of what one wishes the means are those of the contact.
    if (of & CONTACTS()) return false;
    if (of & SAYS() || TOLD.test(word)) return true;
  }
  return false;
};
/** An adverb stands before its word as well: "telefonisch afgemeld". */
const ADVERB = /^t[eé]l[eé]/i;
const ONE_WORD = /^\s{1,4}\p{L}+/u;
const isSaidNext = (means: string, before: string, after: string): boolean => {
  const [{ word, bits: of } = { word: '', bits: 0 }] = wordsOf(ONE_WORD.exec(after)?.[0] ?? '');
  if (ADVERB.test(means)) return (of & BANS()) !== 0 || TOLD.test(word);
  // "Widerspruch gegen Werbung per Post eingegangen", "verzet per mail ontvangen".
  return (HANDED_OVER.test(word) || TOLD.test(word)) && namesRefusal(wordsOf(before));
};

/** A letter or mail that is a refusal, and whose sending it was: "a envoyé un courrier d'opposition", "sent an opt-out letter", "hat Widerspruch per Brief geschickt". */
const CARRIER = prefiltered(
  String.raw`(?<![\p{L}\p{N}])(?:(?:envoy[ée]e?|adress[ée]e?|transmis|fait|re[çc]u|sent|sends|wrote|received|inviato|mandato|scritto|ricevuto|enviado|envi[óo]|mandado|mand[óo]|escrito|recibid[oa]|recibimos) (?:(?:us|nous|par) )?)?(?:${ARTICLE} )?(?:registered )?${MEANS}(?: (?:recommand[ée]e?|certificada|raccomandata|simple))? (?:de |d['’]|of |di |van |met |mit )(?:(?:son|sa|su|su[oa]|his|her|zijn|haar|seinem|ihrem) )?(?=(?:l['’]|la )?(?:oppos|refus|d[ée]sabonn|d[ée]sinscri|objection|opt|unsubscri|opos|rechaz|rifiut|disiscri|baja|widerspr|abmeld|verzet|bezwaar))`,
  'giu',
);
/** "Sent an opt-out letter", where nothing joins the two. */
const COMPOUND = prefiltered(
  String.raw`(?<![\p{L}\p{N}])(?:sent|sends|wrote|received)(?: us)? (?:an?|his|her|their|the) (opt[ -]?out|objection|unsubscribe|refusal) ${MEANS}(?![\p{L}\p{N}])`,
  'giu',
);

/** What it says follows: "GF per Mail 8.8.: „Sehen Sie künftig…“", "CEO email: “Don't try another.”", "lettre du 12/03 : ne plus…". A colon alone names a way: "Mail : non", "par mail : non". */
const DATE = String.raw`(?: (?:(?:du|of|on|from|vom|am|del|di|van|op) )?\d{1,2}(?:[/.-]\d{1,4}){1,2}\.?)`;
const QUOTED = prefiltered(
  String.raw`(?<![\p{L}\p{N}])(?:${BY} (?:${ARTICLE} )?${MEANS}${DATE}?|${MEANS}${DATE}) ?:(?! ?(?:non|oui|no|yes|nein|ja|s[ií]|ok|ko|nee|x)(?!\p{L}))|(?<![\p{L}\p{N}])${MEANS} ?:(?= ?["“„«])`,
  'giu',
);

/** A text without the means by which a refusal came. */
export const withoutWayItCame = (written: string): string => {
  const text = written.replace(ACCORDING, '').replace(QUOTED, ':').replace(CARRIER, '').replace(COMPOUND, '$1');
  return text.replace(CAME, (means: string, at: number) => {
    const before = text.slice(0, at);
    return isSaid(before) || isSaidNext(means, before, text.slice(at + means.length)) ? '' : means;
  });
};
