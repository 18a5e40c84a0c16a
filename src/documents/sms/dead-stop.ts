import { lazy } from '../../model/base/lazy.js';

/** A verb of answering, and small words between it and what is answered. */
const ANSWER = String.raw`(?:r[ée]pond(?:re|ez|s)|envo(?:yer|yez|ie|ies)|tape[rz]?|[ée]cri(?:re|vez|s)|utilise[rz]?|reply(?:ing)?|respond(?:ing)?|answer(?:ing)?|text(?:ing)?|txt|send(?:ing)?|writ(?:e|ing)|type|us(?:e|ing))`;
const SMALL = String.raw`(?: (?:nous|us|back|par|with|le|un|the|a|mot|word|sms|simplement|simply|just))*`;
/** What denies the answer that comes right behind it: one that is further off denies something else. */
const DENIES = String.raw`(?:ne (?:\p{L}+ )?(?:pas|plus|jamais|rien)|(?:inutile|impossible|interdit|pas (?:besoin|possible|utile|n[ée]cessaire|la peine)|ne sert [àa] rien|sans) (?:de |d['’])|(?:do not|don['’]?t|can ?not|can['’]?t|could not|unable to|never|may not|must not|need not|no need to|no use|(?:im|not )possible to|useless to|pointless to))`;
const BEFORE = lazy((): readonly RegExp[] => [
  new RegExp(String.raw`(?<!\p{L})${DENIES} ?(?:de |[àa] |d['’])?${ANSWER}${SMALL} ?[«"“'‘]? ?$`, 'iu'),
  // "N’envoyez pas STOP": French puts the verb between.
  new RegExp(String.raw`(?<!\p{L})n(?:e |['’])${ANSWER} (?:surtout )?(?:pas|plus|jamais)${SMALL} ?[«"“'‘]? ?$`, 'iu'),
]);
/** Where STOP goes to, and words that carry what is said of it. */
const GOES_TO = String.raw`(?: ?:? ?(?:(?:au|[àa]|to|by|par|sur|on|via) )?(?:le )?\d[\d .]{2,8}(?!\d)| (?:[àa]|au|to|on) (?:ce|cet|cette|this|our|notre) \p{L}+)?`;
const CARRIES = String.raw`(?:(?:service|option|sms|est|is|are|was|actuellement|currently|d[ée]sormais|now|a|has|have|reste|remains) ){0,3}`;
const DEAD = String.raw`(?:non (?:disponible|pris|actif|activ[ée]|valide|reconnu|trait[ée]|support[ée])|indisponible|(?:n['’]est|ne (?:sera|seront|sont)) (?:pas|plus) (?:pris|disponible|possible|acti|reconn|trait|lu|g[ée]r|suppor|suivi|vala|valid|autoris|accept|enreg|re[cç]u)|ne (?:vous )?(?:d[ée]sinscri|d[ée]sabonn|fonctionn|march|suffi|change|sert|permet|donne)\p{L}* (?:pas|plus|rien|jamais|[àa] rien)|n['’](?:a|aura) (?:aucun|pas d['’]) ?effet|sans effet|aucun effet|no (?:longer|effect)|(?:will have )?no effect|(?:does|do|will) not (?:work|unsub|opt|stop|end|change|have|do)|(?:doesn|won)['’]?t (?:work|unsub|opt|stop|end|change|have|do)|(?:will )?not (?:be )?(?:available|supported|possible|accepted|monitored|enabled|active|read|recogni|working|taken|processed)|unavailable|cannot be|d[ée]sactiv[ée]|disabled|inacti(?:f|ve)|impossible|hors service|out of (?:order|service))`;
const AFTER = lazy(() => new RegExp(String.raw`^(?:[ -]?sms)? ?[»"”'’]?${GOES_TO} ?[:(,–-]? ?${CARRIES}${DEAD}`, 'iu'));
/** STOP that somebody else is sent, or that ends something else: "STOP à votre assureur", "STOP si vous voulez arrêter de payer trop cher". */
const TO_OTHERS = lazy((): readonly RegExp[] => [
  /^ ?[»"”'’]? ?(?:[àa]|aux?|to|al?|ai|an|zu|aan) (?:(?:l|d)['’]|(?:votre|vos|leurs?|les?|la|your|their|the|tu|su|tuo|suo|ihre[nm]?|uw|deine[nm]?|high|hohen|las?|los) )(?!(?:m[êe]me|same|num[ée]ro|number|exp[ée]diteur|sender|message|sms|suite|r[ée]ception|fin|end|short ?code|adresse|address|conseill|interlocuteur)(?!\p{L}))(?![^.!?]{0,40}(?:\d{5}|(?<!\p{L})(?:plus|no more|no longer|not|nicht|desinscri|unsub)(?!\p{L})))/iu,
  /^ ?[»"”'’]? ?(?:si|if|pour|to|when|quand) [^.!?\n]{0,40}(?<!\p{L})(?:pay(?:er|ez|ing)?|(?:trop )?chers?|overpay\p{L}*|hausses?|factures?|bills?|wast(?:e|ing)|perdre|los(?:e|ing)|gaspill\p{L}*)(?!\p{L})/iu,
]);

const WORD = lazy(() => /(?<![\p{L}\p{N}])stop(?!\p{L})/giu);
/** More than this before or behind a word says nothing of it. */
const REACH = 80;

/**
 * A text without each STOP of which it says that it does not work, or that somebody else gets: "you cannot reply STOP", "STOP au 36111 non
 * disponible", "STOP à votre assureur". "Do not reply to this number, send STOP to 60777" keeps its own.
 */
export const withoutDeadStop = (text: string): string =>
  text.replace(WORD(), (word, at: number) => {
    const before = text.slice(Math.max(0, at - REACH), at);
    const after = text.slice(at + word.length, at + word.length + REACH);
    return [
      BEFORE().some((pattern) => pattern.test(before)),
      AFTER().test(after),
      TO_OTHERS().some((pattern) => pattern.test(after)),
    ].includes(true)
      ? '…'
      : word;
  });
