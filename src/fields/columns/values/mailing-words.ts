import { isConfirmed, isUnconfirmed } from '../../answers/leave/unconfirmed.js';
import { isKnownSubscription } from '../../answers/subscription-status.js';
import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';

/** Words of a status that only mailings have, and no event, order or client. */
const OF_MAILINGS =
  /^(?:(?:un|non |not |re)?subscribed|(?:non |des)?abonnee?|desinscrite?|(?:nicht )?abonniert|(?:no )?suscrit[oa]|disiscritt[oa]|(?:niet )?geabonneerd|uitgeschreven|(?:double )?opt(?:ed)? ?(?:in|out)\b.*|doi\b.*|cleaned)$/;
/** What is not confirmed may be anything; beside what is active it is a subscription. */
const ACTIVE = /^(?:active|actif|aktiv|activ[oa]|attiv[oa]|actief|ativ[oa])$/;
/** How rapidmail calls whoever has not confirmed yet, beside words that are its own: elsewhere it is a step of a sale. */
const NEW = /^(?:new|neu|nouveau|nuevo|nuovo|nieuw)$/;
const ABUSED = /^(?:abused|missbrauch)$/;

/**
 * Whether the words of a column of statuses are all those of a tool of mailings.
 * @param ofSignUps whether the file tells who signed up: beside that a confirmed one is one of addresses, and of no order or guest
 */
export const holdMailings = (values: readonly string[], ofSignUps = false): boolean => {
  const different = [...new Set(values.map((value) => value.trim()))].filter((text) => text !== '');
  const words = different.map(foldHeader);
  const has = (one: RegExp): boolean => words.some((text) => one.test(text));
  const open = different.some(isUnconfirmed);
  const isOfTool = has(OF_MAILINGS) || has(ABUSED) || (open && has(ACTIVE)) || (open && ofSignUps && different.some(isConfirmed));
  const isKnown = (text: string, at: number): boolean =>
    isKnownSubscription(text) || isUnconfirmed(text) || isConfirmed(text) || (NEW.test(words[at] as string) && has(ABUSED));
  return isOfTool && different.every(isKnown);
};

/** A status of a list of mailings, by its header: under it "unconfirmed" needs no other word beside it. */
const OF_A_LIST =
  /^(?:global|overall|lists?|listes?|subscriber|lista|listen|globaler?) (?:status|statut|estado|stato)$|^(?:statut|status|estado|stato) (?:global\w*|(?:(?:de|della|de la|der|of) )?(?:listes?|lists?|lista|liste))$/;
/** Whether nobody of such a list has confirmed. */
export const areUnconfirmed = (header: string, values: readonly string[]): boolean =>
  OF_A_LIST.test(foldHeader(header)) && values.every((value) => value.trim() === '' || isUnconfirmed(value));

/** What became of somebody who was asked to an event. */
const CAME =
  /^(?:no ?shows?|attended(?: (?:live|on demand|online))?|did not attend|teilgenommen|nicht (?:erschienen|teilgenommen)|anwesend|abwesend|presente|assente|ausente|(?:a )?participe|non venue?|absente?|present|asistio|no asistio|aanwezig|afwezig|obecny|nieobecny)$/;
const ASKED =
  /^(?:registered|invited|wait ?list(?:ed)?|on waitlist|cancell?ed|confirmed|responded|visited booth|angemeldet|storniert|eingeladen|warteliste|iscritt[oa]|annullat[oa]|invitat[oa]|inscrite?|invitee?|annulee?|inscrit[oa]|invitad[oa]|cancelad[oa]|geannuleerd|aangemeld|uitgenodigd)$/;
const MOST_STATES = 12;
/** Whether a column tells who came to an event, and nothing of mailings: "No Show" beside "Attended" under "Member status". */
export const tellAttendance = (values: readonly string[]): boolean => {
  const states = [...new Set(values.map((text) => plainWords(text)))].filter((words) => words !== '');
  return (
    states.length <= MOST_STATES &&
    states.some((words) => CAME.test(words)) &&
    states.every((words) => CAME.test(words) || ASKED.test(words))
  );
};

/** Salesforce keeps under "Member Status" what became of whoever a campaign was for; tools of mailings keep there who is subscribed. */
const OF_CAMPAIGN_MEMBER =
  /^(?:campaign )?members? status$|^(?:statut|status|estado|stato) (?:(?:du|de|de la|del|della) )*(?:membres?|miembros?|membro)(?: (?:(?:de|de la|du|della) )*(?:campagn[ea]|campana))?$|^kampagnenmitglied(?:er|s)?(?: )?status$/;
const IN_CAMPAIGN =
  /^(?:sent|responded|not responded|no response|received|opened|clicked|registered|invited|visited booth|wait ?list(?:ed)?|contacted|downloaded|engaged|envoyee?|(?:a )?repondu|recu|inscrite?|invitee?|gesendet|geantwortet|eingeladen|angemeldet|enviad[oa]|respondid[oa]|invitad[oa]|inviat[oa]|rispost[oa]|invitat[oa])$/;
const ANSWERED =
  /^(?:declined|accepted|maybe|tentative|rsvp (?:yes|no)|decline|refusee?|acceptee?|abgesagt|zugesagt|rechazad[oa]|aceptad[oa]|rifiutat[oa]|accettat[oa]|unsub(?:scribed)?|opted out|desinscrite?|desabonnee?|abgemeldet|disiscritt[oa])$/;
/** Whether a column tells what became of the members of a campaign: "Responded" beside "Sent". */
export const tellCampaign = (header: string, values: readonly string[]): boolean => {
  if (!OF_CAMPAIGN_MEMBER.test(foldHeader(header))) return false;
  const states = [...new Set(values.map((text) => plainWords(text)))].filter((words) => words !== '');
  const isTold = (words: string): boolean => IN_CAMPAIGN.test(words) || CAME.test(words);
  return states.some(isTold) && states.every((words) => isTold(words) || ASKED.test(words) || ANSWERED.test(words));
};

/** Whom a club shuts out, or who opposes: words that a list of mailings knows too. */
const SHUT_OUT = /\b(?:black ?list\w*|bann\w*|oppos\w*|gesperrt|exclu\w*|contact\w*|contatt\w*|kontakt\w*)\b/;
/**
 * Whether a column of members says of a club or a base of donors how they stand with it, and no word of mailings: who is banned there is so on every way.
 */
export const tellMembership = (header: string, values: readonly string[]): boolean =>
  OF_CAMPAIGN_MEMBER.test(foldHeader(header)) &&
  values.some((text) => text.trim() !== '' && (!isKnownSubscription(text) || SHUT_OUT.test(foldHeader(text)))) &&
  !values.some((text) => OF_MAILINGS.test(foldHeader(text)) || ABUSED.test(foldHeader(text)) || isUnconfirmed(text));

/** Whether a message went out. */
const WENT_OUT =
  /^(?:(?:not|non|pas|nicht|no|niet|nao|never|jamais|not yet|pas encore|noch nicht) )?(?:sent|envoyee?|gesendet|versendet|verschickt|enviad[oa]|inviat[oa]|verzonden|scheduled|queued|programmee?|planifiee?|geplant|programad[oa]|programmat[oa])$|^(?:a envoyer|to be sent|to send|en attente|pending)$/;
/** Whether a column tells of a message whether it was sent, and nothing of mailings: "Not sent" beside "Sent" under "Email state". */
export const tellSending = (values: readonly string[]): boolean => {
  const states = [...new Set(values.map((text) => plainWords(text)))].filter((words) => words !== '');
  return (
    states.some((words) => /\b(?:sent|envoyee?|gesendet|versendet|verschickt|enviad[oa]|inviat[oa]|verzonden)\b/.test(words)) &&
    states.every((words) => WENT_OUT.test(words))
  );
};

/** What runs, and may be of either. */
const RUNS =
  /^(?:activ[eoa]|actifs?|active[rs]?|aktiv|attiv[oa]|actief|ativ[oa]|suspendue?s?|suspended|on hold|paused|pausiert|gepauzeerd|en pause|pausad[oa]|sospes[oa]|in pausa|suspendid[oa]|en cours|a jour|en attente|pending|inacti(?:f|ve)|inaktiv|inactiv[oa]|resilie[es]*|cancell?ed|pending cancell?(?:ation)?|annulee?s?|gekundigt|disdett[oa]|opgezegd|valide|valid|nouveau|new|essai|trial|trialing)$/;
/** What only befalls what is paid for: no mailing expires, freezes or is renewed. */
const PAID_FOR =
  /^(?:expiree?s?|expired|gelee?s?|frozen|terminee?s?|terminated|ended|lapsed|echue?s?|arrive a echeance|non renouvelee?s?|not renewed|a renouveler|renouvelee?s?|renewed|past due|abgelaufen|eingefroren|ruhend|beendet|vencid[oa]|caducad[oa]|congelad[oa]|finalizad[oa]|renovad[oa]|scadut[oa]|congelat[oa]|terminat[oa]|rinnovat[oa]|verlopen|bevroren|beeindigd|expirad[oa])$/;
const OF_MAIL_HEADER =
  /\b(?:news ?letters?|\w*newsletter\w*|\w*mail\w*|marketing\w*|opt\w*|sms|\w*consent\w*|\w*consens\w*|\w*einwilligung\w*|infolettres?|lists?|listes?)\b/;
/** Whether a column of subscriptions tells of those that are paid for, of a gym or a magazine, and nothing of mailings: "Gelé" beside "Actif". */
export const tellPaidPlan = (header: string, values: readonly string[]): boolean => {
  const states = [...new Set(values.map((text) => plainWords(text)))].filter((words) => words !== '');
  return (
    !OF_MAIL_HEADER.test(foldHeader(header)) &&
    states.some((words) => PAID_FOR.test(words)) &&
    states.every((words) => PAID_FOR.test(words) || RUNS.test(words))
  );
};
