import { foldHeader } from '../../fields/text/fold-header.js';
import { memoise } from '../../fields/text/memoise.js';
import type { Channel } from '../../model/contact/channel.js';
import type { LogColumns } from '../columns/log-columns.js';
import { callStageOf, channelOf, eventKindOf } from '../words/event-words.js';
import { ANSWERED, NOT_SENT_ELSEWHERE, SENT_ELSEWHERE, UNANSWERED, WRITES_ELSEWHERE } from '../words/event-words-data.js';

/** Whether a cell says that somebody answered: 1 yes, 0 no, 2 it does not say. */
export const answerOf = memoise((text: string): number => {
  const words = foldHeader(text);
  return ANSWERED.test(words) ? 1 : UNANSWERED.test(words) ? 0 : 2;
});
const OF_TEXTS = /\b(?:sms|mms|text messages?|whats ?app)\b/;
const OF_MAILS = /\b(?:e ?mails?|mailings?|newsletters?)\b/;
const OF_ALL = /\b(?:all|tout|tous|toutes?|every\w*|global(?:e|ly)?)\b/;
/** The one channel that words of a refusal name, wherever they stand: "Unsubscribed from SMS Marketing" among events of mails. */
const channelRefused = (text: string): Channel | undefined => {
  const words = foldHeader(text);
  const [texts, mails] = [OF_TEXTS.test(words), OF_MAILS.test(words)];
  return texts === mails || OF_ALL.test(words) || eventKindOf(text) !== 'refused' ? undefined : texts ? 'sms' : 'email';
};
/** The channel that a word is or begins with: `sms sent`, `emailsOpened`, `linkedinSent`. */
export const channelNamed = memoise((text: string): Channel | 'other' | undefined => {
  const channel = channelOf(text);
  if (channel !== undefined) return channel;
  const refused = channelRefused(text);
  if (refused !== undefined) return refused;
  const [first = ''] = foldHeader(text).split(' ');
  const begins = channelOf(first);
  return begins === 'post' ? undefined : begins;
});
/** Whether words tell of a message of ours by a channel that no rule judges: `linkedinSent`, a message on LinkedIn that went out. */
export const isSentElsewhere = (texts: readonly string[], way: 'out' | 'in' | 'internal' | undefined): boolean => {
  const words = texts.map(foldHeader);
  if (way === 'in' || way === 'internal' || words.some((text) => NOT_SENT_ELSEWHERE.test(text))) return false;
  return words.some((text) => WRITES_ELSEWHERE.test(text)) && (way === 'out' || words.some((text) => SENT_ELSEWHERE.test(text)));
};
/** Words of a tool for somebody who subscribed. In a column of states they are how somebody stands, and no event. */
const SUBSCRIBED =
  /^(?:(?:contact|lead|subscriber|prospect|user|email|e mail|sms|list|manually) )?(?:re ?)?(?:subscribed?|subscription|subscribe confirmed|opt(?:ed)? in|optin|double opt in|inscrite?|inscription|abonnee?|abonnement|reabonnee?|reabonnement|reinscrite?|reinscription|angemeldet|anmeldung|suscrit[oa]|suscripcion|iscritt[oa]|iscrizione|aangemeld|ingeschreven|aanmelding|inscrit[oa]|inscricao|subscrit[oa]|subscricao)(?: (?:to (?:the )?(?:list|newsletter|emails?|email marketing|sms|sms marketing|marketing)|a la (?:liste|newsletter)|confirmed|confirmee?))?$/;
/** That an event is that somebody subscribed. */
export const subscriptionOf = memoise((text: string): 'subscribed' | undefined =>
  SUBSCRIBED.test(foldHeader(text)) ? 'subscribed' : undefined,
);

export const isYes = memoise((text: string): boolean => /^(?:true|yes|oui|1|vrai)$/i.test(text));
export const isNo = memoise((text: string): boolean => /^(?:false|no|non|0|faux)$/i.test(text));

/** What a row that is one stage of a call tells of an answer, as `answerOf` says it. @param kinds its cells that say what happened */
export const stageAnswer = (kinds: readonly string[]): number => {
  const stages = kinds.map(callStageOf);
  return stages.includes('answered') ? 1 : stages.includes('unanswered') ? 0 : 2;
};

/** The columns that say what happened to a mail or a message: where none is one of events, or a team wrote the log, a status says it too. */
export const tellingColumns = ({ kind, direction, outcome }: LogColumns): readonly number[] =>
  kind.length === 0 || direction.length > 0 ? [...kind, ...outcome] : kind;
