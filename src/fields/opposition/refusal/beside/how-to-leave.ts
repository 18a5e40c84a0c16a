import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { STOP_WITH_THANKS } from '../words/sent-away.js';

/**
 * How to refuse, as a message of ours has to say it: "STOP au 36180", "Reply STOP to opt out", "Zum Abmelden hier klicken", "Désinscription : https://…". It
 * stands in columns of what was sent, and in models of messages; whoever got it has refused nothing.
 * @module
 */

/** Words by which one leaves, as they are asked for. */
const KEYWORD =
  '["\'«“”„ ]{0,2}(?:stop+|unsub(?:scribe)?|desinscri\\w*|desabo\\w*|baja|cancell?a|end|quit|arret|afmelden|abmelden|no|non)\\b["\'»“” ]{0,2}';
/** To leave, told to whoever reads it. */
const LEAVING =
  "(?:(?:pour|afin de) (?:ne plus (?:recevoir|etre|en recevoir)|(?:vous |te |se )?(?:desinscrire|desabonner|opposer)|vous y opposer|arreter|stopper|refuser)|si (?:vous ne|tu ne) (?:souhait|voul|veu|desir)\\w+ (?:plus|pas)|to (?:opt[ -]?out|unsubscribe|stop|end|cancel|quit|leave|be removed|no longer receive)|if you(?: would|['’ ]?d)? (?:no longer|do not|don['’]t|rather not|prefer not)|zum (?:abmelden|abbestellen)|zur abmeldung|um (?:sich|dich|diesen|keine)|(?:wenn|falls|sollten|mochten|wollen) sie (?:sich |zukunftig |kunftig |von uns )?(?:nicht|keine)|para (?:darse|darte|dar) de baja|para (?:no recibir|dejar de recibir|cancelar)|si no (?:desea|quiere)s?|per (?:non ricevere|disiscriver\\w+|disdire|cancellar\\w+|annullare)|se non (?:desideri|desidera|vuoi|vuole)|om (?:u|je|geen|niet)|voor afmelden|(?:wilt u|wil je) (?:geen|niet)|afmelden\\?|abmelden\\?)";
/** What somebody is told to do. As a note of a colleague would never say it of a contact: a command, or an infinitive in its place. */
const DO =
  '(?:(?:dites|dis)(?:[- ]le)?[- ]moi|repond(?:ez|re|s)|envoy(?:ez|er)|tap(?:ez|er)|cliqu(?:ez|er)|ecriv(?:ez|ons)|suivez|utilisez|rendez|appelez|contactez|il suffit|reply|text|txt|send|click|visit|write|follow|use|go to|e ?mail us|(?:antworten|senden|klicken|schreiben|schicken|besuchen|nutzen) sie|antworte|sende|klick|schreib|hier klicken|responda|responde|envie|envia|haga|haz|pulse|pulsa|escriba|escribe|visite|rispondi|risponda|invia|invii|clicca|clicchi|scrivi|scriva|visita|antwoord|stuur|klik|bezoek)';
/** Those that are nothing else: "envía STOP" says of a client what they do. */
const SURE_DO =
  '(?:repond(?:ez|re)|envoy(?:ez|er)|tap(?:ez|er)|(?:antworten|senden|schreiben|schicken) sie|responda|envie|rispondi|antwoord|stuur)';
const WITH =
  '(?:(?:just|simply|please|par|with|by|mit|con|met|simplement|einfach|le mot|the word|das wort|la palabra|la parola|het woord|sms|svp) ){0,3}';
const LINK =
  '(?:https?://|www\\.|[a-z0-9-]{1,40}\\.(?:fr|com|be|de|es|it|nl|eu|io|me|link|ly|co|net|org)\\b|\\{\\{?|\\*\\||%\\w{2,30}%|\\[(?:lien|link|url|unsub))';

const NUMBER = '[ ,]{0,2}(?:au|to|al|an|naar|a) (?:n[o°] ?|le )?\\d{3,7}\\b';
const TO_LEAVE = `[ ,]{0,2}${LEAVING}(?!\\p{L})[^.!?;|\\n]{0,60}`;
const BEGINS = '(?<=^|[.!?:;,|()\\n–-]\\s{0,3})';

/** It says by itself that it speaks to whoever reads it. */
const TOLD = prefiltered(
  [
    // "Répondez STOP pour ne plus recevoir nos offres", "Reply STOP to opt out", "Text STOP to 60777".
    `\\b${SURE_DO} ${WITH}${KEYWORD}(?:${NUMBER})?(?:${TO_LEAVE})?`,
    `\\b${DO} ${WITH}${KEYWORD}(?:${NUMBER}(?:${TO_LEAVE})?|${TO_LEAVE})`,
    // "STOP au 36180 pour ne plus recevoir nos SMS".
    `\\bstop+(?:[ .-]?(?:sms|pub|mms))?[ :=>→-]{0,3}(?:(?:par|by|via) sms)?(?:${NUMBER}|[ ]{0,2}3[68]\\d{3}\\b)${TO_LEAVE}`,
    // "Click here to unsubscribe".
    `\\b${DO} (?:here|ici|hier|aqui|qui|on|sur|auf|en|su|op)\\b[^.!?\\n]{0,60}? ${LEAVING}(?!\\p{L})`,
    // "To opt out, reply STOP": what is to be done follows.
    `${BEGINS}${LEAVING}(?!\\p{L})[^.!?;|\\n]{0,90}?[ ,:>-]${DO}\\b(?: ${WITH}${KEYWORD}(?:${NUMBER})?)?`,
    `${BEGINS}${LEAVING}(?!\\p{L})[^.!?;|\\n]{0,60}?[ ,:>-]{1,3}(?:${LINK}|stop\\b)`,
    `\\b(?:vous pouvez|tu peux|you (?:can|may)|sie konnen|(?:usted )?puedes?|puo|puoi|u kunt|je kunt)\\b[^.!?;\\n]{0,40}?\\b(?:desinscrire|desabonner|opposer|unsubscribe|opt[ -]?out|abmelden|abbestellen|widerrufen|widersprechen|darse de baja|darte de baja|disiscriver\\w+|cancellar\\w+|uitschrijven|afmelden)\\b`,
  ].join('|'),
  'giu',
);
/** To tell whoever writes, who will then write no more: "Dites-le-moi et je ne vous recontacterai pas". */
const TELL_ME =
  '(?:(?:dites|dis)(?:[- ]le)?[- ]moi|faites[- ](?:le[- ])?(?:moi|nous)[- ]savoir|(?:just |simply |please )?(?:let (?:me|us) know|tell (?:me|us))|(?:sagen sie|sag|geben sie|gib) (?:es )?(?:mir|uns)(?: (?:kurz|einfach|bitte|bescheid))*|(?:digame|dime|digamelo|dimelo)|(?:mi faccia sapere|fammi sapere|me lo dica|dimmelo)|laat (?:het )?(?:me|mij|ons)(?: even)? weten)';
const WILL_NOT =
  "(?:(?:je|nous|j['’]|on) (?:ne )?(?:vous |te |t['’])?(?:n['’]\\p{L}+ )?[^.!?;\\n]{0,12}?(?:recontact|relanc|ecrir|derang|embet|importun|ennui|arret|insist)|i(?:['’]ll| will| won['’]?t)[^.!?;\\n]{0,12}? (?:stop|not|leave|never|follow|bother|reach|email|contact|close|remove)|we(?:['’]ll| will| won['’]?t)[^.!?;\\n]{0,12}? (?:stop|not|leave|never|follow|bother|reach|email|contact|remove)|(?:ich|wir) (?:\\p{L}+ ){0,3}?(?:melde|schreibe|kontaktiere|lasse|hore|store)|no (?:le|te|les|os) (?:volver|escrib|molest|contact)|non (?:la|ti|vi) (?:disturb|ricontatt|contatt|scriv)|(?:ik|wij|we) (?:\\p{L}+ ){0,3}?(?:stop|mail|stoor|neem|laat))";
const TELL_AND_LEFT = prefiltered(
  `(?:(?:si (?:vous ne|tu ne|ce n)|if (?:not|you|this|it)|(?:pas|not|keine?[mnrs]?|nicht|no|non|niet|geen) )[^.!?\\n]{0,50}[?,] ?)?\\b${TELL_ME}[^.!?;\\n]{0,30}?[ ,](?:et|and|und|dann|y|e|en|dan) ${WILL_NOT}\\p{L}*[^.!?;\\n]{0,40}`,
  'giu',
);
/** STOP and the number to which it is sent: no year and no day, nor a number on which somebody is not to be called. */
const TO_NUMBER =
  /\bstop+(?:[ .-]?(?:sms|pub|mms))?[ :=>→-]{0,3}(?:(?:(?:par|by|via) sms )?(?:au|to|al|an|naar|a) (?:n[o°] ?|le )?(?!(?:19|20)\d\d\b)\d{3,7}|3[68]\d{3})\b(?![/.,]\d| \d\d)/giu;
/** The name of the way out, and its address. */
const TO_LINK = prefiltered(
  `\\b(?:(?:se |lien de |link to |link zum |zum |zur |para |per )?(?:desinscription|desabonnement|desinscrire|desabonner|desabo|unsub(?:scribe)?|opt[ -]?out|abmelden|abmeldung|abbestellen|abmeldelink|darse de baja|baja|cancelar suscripcion|disiscri\\w+|cancellati|uitschrijven|afmelden))\\b[ :=>→(-]{0,4}(?:(?:ici|here|hier|aqui|qui)\\b[ :=>→(-]{0,4})?${LINK}[^\\s)]{0,200}`,
  'giu',
);
/** Somebody did it, which a message of ours does not tell: "a répondu STOP au 36180", "Réponse : STOP"; */
const DID_BEFORE = prefiltered(
  /\b(?:repondu|envoye|ecrit|tape|demande|dit|sent|replied|texted|answered|responded|received|asked|said|wants?|wishes|recue?s?|respondio|envio|contesto|recibido|risposto|inviato|ricevuto|geantwortet|gesendet|geschickt|schrieb|schickte|antwortete|gestuurd|geantwoord|reponse|response|answer|respuesta|risposta|antwort(?:et)?|ruckmeldung|retour|replies|answers|sends|envoie|repond)\b/,
);
/** Whoever is said to do it. */
const WHO =
  /\b(?:clients?|clientes?|cliente|kund(?:e|in)|klant|customer|prospects?|contact[oe]?|contatto|lead|he|she|il|elle|ella|lui|lei|er|hij)$/;
/** "STOP au 36180 reçu". */
const DID_BEHIND =
  /\b(?:repondu|envoye|sent|replied|texted|received|recue?s?|envoyes?|recibido|inviato|ricevuto|geantwortet|gesendet|geschickt|erhalten|gestuurd|ontvangen)\b/;
const WORDS_BEFORE = 5;
const WORDS_BEHIND = 3;

const MAY_BE = prefiltered(
  /stop|unsub|opt[ -]?out|d[eé]s(?:insc|abo)|ne plus|abmeld|abbestell|widerr|baja|recibir|disiscri|ricevere|cancell|afmeld|uitschrij|opposer|disdire|geen |no longer|dites|dis-|savoir|let (?:me|us) know|tell (?:me|us)|sag|gib|geb|d[ií][gm]|sapere|dica|weten/i,
);
/** What is to be done, or where: without any of these a text tells nobody how to leave, as “ne plus appeler” does not. */
const TELLS = prefiltered(
  /r[eé]pond|envoy|tape[zr]|cliqu|[eé]criv|suivez|utilisez|rendez|appelez|contactez|suffit|reply|te?xt|send|click|visit|write|follow|\buse\b|go to|mail us|antwort|klick|schreib|schick|besuch|nutz|respond|env[ií]|haga|haz|puls|escrib|rispond|invi|clicc|scriv|antwoord|stuur|bezoek|https?|www|\.[a-z]{2,3}\b|\{\{|\*\||%\w|\[|pouvez|peux|\bcan\b|\bmay\b|k[öo]nnen|pued|pu[oò]\b|puoi|kunt|dites|dis-|savoir|let (?:me|us) know|tell (?:me|us)|sag|gib|geb|d[ií][gm]|sapere|dica|weten|stop\D{0,20}\d{3}/i,
);
const STOPS = /stop/i;
const LEAVES =
  /recevoir|souhait|voul|d[eé]s(?:insc|abo)|opposer|arr[eê]ter|refuser|opt[ -]?out|unsub|\bend\b|cancel|quit|leave|receive|longer|abmeld|abbest|baja|recibir|ricevere|disiscri|disdire|afmeld|keine|geen|nicht/i;
const mayTell = (text: string): boolean => TELLS.test(text) || (STOPS.test(text) && LEAVES.test(text));

/** Longer texts are documents. */
const LONGEST = 2000;

/** The same letters, one for one, without their accents. */
export const bare = (text: string): string => text.replace(/[À-ɏ]/g, (letter) => letter.normalize('NFD')[0] ?? letter);
const wordCount = (text: string): number => (text.match(/\p{L}{3,}/gu) ?? []).length;

/** What is left of a text without how to leave; `isBare`: hardly a word, so that it may be what somebody answered. */
export interface BesideWaysOut {
  readonly rest: string;
  readonly isBare: boolean;
}

/** A text without what it says of how to refuse; undefined where it says nothing of it. */
export const besideWaysOut = (written: string): BesideWaysOut | undefined => {
  if (written.length > LONGEST || !MAY_BE.test(written) || !mayTell(written)) return undefined;
  // Nobody thanks in a message of ours for what they are told to send.
  if (written.length < 80 && STOP_WITH_THANKS.test(plainWords(written))) return undefined;
  const text = written.normalize('NFC');
  const plain = bare(text);
  const isTold = (at: number, end: number): boolean => {
    const before =
      plain
        .slice(Math.max(0, at - 80), at)
        .split(/[.!?\n|]/)
        .at(-1) ?? '';
    const behind = plain.slice(end, end + 60).split(/[.!?\n|]/)[0] ?? '';
    return (
      !WHO.test(plainWords(before)) &&
      !DID_BEFORE.test(plainWords(before).split(' ').slice(-WORDS_BEFORE).join(' ')) &&
      !DID_BEHIND.test(plainWords(behind).split(' ').slice(0, WORDS_BEHIND).join(' '))
    );
  };
  const found = ([TOLD, TO_NUMBER, TO_LINK, TELL_AND_LEFT] as const).map((way) =>
    [...plain.matchAll(way)]
      .map((match) => ({ from: match.index, to: match.index + match[0].length }))
      .filter(({ from, to }) => isTold(from, to)),
  );
  if (found.every((ways) => ways.length === 0)) return undefined;
  let rest = text;
  for (const { from, to } of found.flat()) rest = `${rest.slice(0, from)}${' '.repeat(to - from)}${rest.slice(to)}`;
  const [told = [], numbers = [], , left = []] = found;
  const isBare = told.length + left.length === 0 && wordCount(rest) < (numbers.length > 0 ? 1 : 3);
  // "14/11 : STOP 36111" is what came on that day.
  return isBare && /\d/.test(rest) ? undefined : { rest, isBare };
};
