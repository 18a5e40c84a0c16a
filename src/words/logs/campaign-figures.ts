import type { Lang } from '../../model/base/text.js';
import { textsIn } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';
import { logForms } from './log-forms.js';

const EN = { ...languageForms('en'), ...logForms('en') };
const FR = { ...languageForms('fr'), ...logForms('fr') };

/** What is said of campaigns as logs tell them. Each sentence stands in both languages. */
const TEXTS = {
  campaigns: { en: 'Campaigns compared', fr: 'Les campagnes comparées' },
  campaign: { en: 'Campaign', fr: 'Campagne' },
  unnamed: { en: 'unnamed', fr: 'sans nom' },
  heads: {
    sends: { en: 'Sent', fr: 'Envois' },
    delivered: { en: 'Delivered', fr: 'Remis' },
    bounces: { en: 'Bounces', fr: 'Rejets (bounces)' },
    complaints: { en: 'Reported as spam', fr: 'Signalés comme spam' },
    unsubscriptions: { en: 'Unsubscribed', fr: 'Désinscriptions' },
    opens: { en: 'Opens (unreliable)', fr: 'Ouvertures (peu fiables)' },
    clicks: { en: 'Clicks', fr: 'Clics' },
    replies: { en: 'Replies', fr: 'Réponses' },
  },
  stages: {
    sends: { en: 'Sent', fr: 'Envois' },
    delivered: { en: 'Delivered', fr: 'Remis' },
    opens: { en: 'Opens', fr: 'Ouvertures' },
    clicks: { en: 'Clicks', fr: 'Clics' },
    replies: { en: 'Replies', fr: 'Réponses' },
    unsubscriptions: { en: 'Refusals', fr: 'Refus' },
  },
  hardSoft: {
    en: (hard: number, soft: number) => `${EN.number(hard)} hard, ${EN.number(soft)} soft`,
    fr: (hard: number, soft: number) =>
      `${FR.plural(hard, { one: '# définitif', other: '# définitifs' })}, ${FR.plural(soft, { one: '# temporaire', other: '# temporaires' })}`,
  },
  hardOnly: { en: 'hard ones alone', fr: 'définitifs seulement' },
  softOnly: { en: 'soft ones alone', fr: 'temporaires seulement' },
  byMachines: {
    en: (n: number) => `${EN.number(n)} more by machines`,
    fr: (n: number) => FR.plural(n, { one: '# autre par des machines', other: '# autres par des machines' }),
  },
  rate: { en: (n: number, of: number) => EN.rate(n, of), fr: (n: number, of: number) => FR.rate(n, of) },
  unknown: { en: 'unknown', fr: 'inconnu' },
  noChannel: { en: 'several channels', fr: 'plusieurs canaux' },
  notProspecting: { en: 'not prospecting', fr: 'hors prospection' },
  unreliable: { en: 'unreliable', fr: 'peu fiable' },
  opensNote: {
    en: 'Opens are unreliable: mail programs open messages by themselves, others hide that a message was read. No rate is made of them.',
    fr: 'Les ouvertures sont peu fiables : des messageries ouvrent les messages toutes seules, d’autres cachent qu’un message a été lu. Aucun taux n’en est tiré.',
  },
  ratesNote: {
    en: 'Percentages are shares of what was delivered, or of what was sent where the log does not tell deliveries; bounces are always a share of what was sent. “Unknown” is not zero: the log does not tell.',
    fr: 'Les pourcentages portent sur ce qui a été remis, ou sur ce qui a été envoyé quand le journal ne dit pas ce qui a été remis ; les rejets portent toujours sur les envois. « Inconnu » n’est pas zéro : le journal ne le dit pas.',
  },
  more: {
    en: (n: number) => EN.plural(n, { one: 'and # more campaign', other: 'and # more campaigns' }),
    fr: (n: number) => FR.plural(n, { one: 'et # autre campagne', other: 'et # autres campagnes' }),
  },
  moreSteps: {
    en: (n: number) => EN.plural(n, { one: 'and # more step', other: 'and # more steps' }),
    fr: (n: number) => FR.plural(n, { one: 'et # autre étape', other: 'et # autres étapes' }),
  },

  funnelsNote: {
    en: 'All bars of a campaign have the same measure. Opens are unreliable (machines open messages, people hide that they read them): no rate is made of them. “Unknown” is not zero: the log does not tell.',
    fr: 'Toutes les barres d’une campagne ont la même échelle. Les ouvertures sont peu fiables (des machines ouvrent les messages, des lecteurs se cachent) : aucun taux n’en est tiré. « Inconnu » n’est pas zéro : le journal ne le dit pas.',
  },
  noSteps: { en: 'Campaigns of which the log tells no steps', fr: 'Campagnes dont le journal ne dit pas les étapes' },
  funnels: { en: 'What became of each message', fr: 'Ce que chaque message est devenu' },
  step: { en: (n: number) => `Step ${EN.number(n)}`, fr: (n: number) => `Étape ${FR.number(n)}` },
  stage: { en: 'What became of it', fr: 'Devenir' },
  bar: { en: 'Bar', fr: 'Barre' },
  count: { en: 'Number', fr: 'Nombre' },
  share: { en: 'Share', fr: 'Part' },

  /** At a terminal, on one line. */
  line: {
    sends: { en: (n: number) => `${EN.number(n)} sent`, fr: (n: number) => FR.plural(n, { one: '# envoi', other: '# envois' }) },
    bounces: {
      en: (n: number, rate: string) => `${EN.plural(n, { one: '# bounce', other: '# bounces' })}${rate}`,
      fr: (n: number, rate: string) => `${FR.plural(n, { one: '# rejet', other: '# rejets' })}${rate}`,
    },
    complaints: {
      en: (n: number, rate: string) => `${EN.number(n)} reported as spam${rate}`,
      fr: (n: number, rate: string) => `${FR.plural(n, { one: '# signalé comme spam', other: '# signalés comme spam' })}${rate}`,
    },
    unsubscriptions: {
      en: (n: number, rate: string) => `${EN.number(n)} unsubscribed${rate}`,
      fr: (n: number, rate: string) => `${FR.plural(n, { one: '# désinscription', other: '# désinscriptions' })}${rate}`,
    },
    unknown: { en: (what: string) => `unknown: ${what}`, fr: (what: string) => `inconnu : ${what}` },
  },
} as const;

/** The words of campaigns as logs tell them. */
export const campaignFigureWords = (lang: Lang) => textsIn(TEXTS, lang);
export type CampaignFigureWords = ReturnType<typeof campaignFigureWords>;
