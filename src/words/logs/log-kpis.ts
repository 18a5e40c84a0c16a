import type { Lang, Text } from '../../model/base/text.js';
import type { LogKpiId } from '../../model/kpi/kpi.js';
import type { PluralForms } from '../grammar/language-forms.js';

/** Every KPI of campaigns in both languages: what it is called, and what exactly it is. */
export const LOG_KPI_TEXTS: Readonly<Record<LogKpiId, { readonly title: Text; readonly definition: Text }>> = {
  'mails-sent': {
    title: { en: 'Prospecting mails sent', fr: 'Mails de prospection envoyés' },
    definition: {
      en: 'Mails sent, without those that a customer waits for (an invoice, a password). No data where a log does not tell what was sent.',
      fr: 'Mails envoyés, sans ceux qu’un client attend (une facture, un mot de passe). Pas de donnée si un journal ne dit pas ce qui a été envoyé.',
    },
  },
  complaints: {
    title: { en: 'Reported as spam', fr: 'Signalés comme spam' },
    definition: {
      en: 'Reports as spam, among the prospecting mails delivered, or sent where the log does not tell deliveries. Large mailbox providers want less than 0.1%, and turn mails away from 0.3% on.',
      fr: 'Signalements comme spam, parmi les mails de prospection remis, ou envoyés si le journal ne dit pas ce qui a été remis. Les grandes messageries veulent moins de 0,1 %, et rejettent les mails dès 0,3 %.',
    },
  },
  'hard-bounces': {
    title: { en: 'Dead addresses (hard bounces)', fr: 'Adresses mortes (rejets définitifs)' },
    definition: {
      en: 'Mails turned away for good, among the prospecting mails sent; where the log does not tell what was sent, among those delivered and turned away.',
      fr: 'Mails rejetés définitivement, parmi les mails de prospection envoyés ; si le journal ne dit pas ce qui a été envoyé, parmi les mails remis et rejetés.',
    },
  },
  unsubscriptions: {
    title: { en: 'Unsubscribed', fr: 'Désinscriptions' },
    definition: {
      en: 'Unsubscriptions, among the prospecting mails delivered, or sent where the log does not tell deliveries.',
      fr: 'Désinscriptions, parmi les mails de prospection remis, ou envoyés si le journal ne dit pas ce qui a été remis.',
    },
  },
  opens: {
    title: { en: 'Opens (unreliable)', fr: 'Ouvertures (peu fiables)' },
    definition: {
      en: 'Opens that the logs tell, without those that they put down to machines. Mail programs open messages by themselves, others hide that a message was read: no rate is made of them.',
      fr: 'Ouvertures que disent les journaux, sans celles qu’ils attribuent à des machines. Des messageries ouvrent les messages toutes seules, d’autres cachent qu’un message a été lu : aucun taux n’en est tiré.',
    },
  },
  calls: {
    title: { en: 'Calls made', fr: 'Appels passés' },
    definition: {
      en: 'Calls to contacts, answered or not.',
      fr: 'Appels vers des contacts, avec ou sans réponse.',
    },
  },
  'calls-out-of-hours': {
    title: { en: 'Calls out of hours', fr: 'Appels hors horaires' },
    definition: {
      en: 'Calls on a working day outside the hours for the people called, by their clock, among the calls whose hour is known. No data where the zone of a log is not known.',
      fr: 'Appels un jour ouvré hors des heures admises pour les personnes appelées, à leur heure, parmi les appels dont l’heure est connue. Pas de donnée si le fuseau d’un journal est inconnu.',
    },
  },
  'calls-on-days-off': {
    title: { en: 'Calls on days off', fr: 'Appels un jour chômé' },
    definition: {
      en: 'Calls on a Saturday, a Sunday or a public holiday, among the calls whose hour is known. No data where the zone of a log is not known.',
      fr: 'Appels un samedi, un dimanche ou un jour férié, parmi les appels dont l’heure est connue. Pas de donnée si le fuseau d’un journal est inconnu.',
    },
  },
  refusals: {
    title: { en: 'Refusals', fr: 'Refus' },
    definition: {
      en: 'Refusals that the logs tell: unsubscriptions, and what was said or noted in calls. No data where they could tell none.',
      fr: 'Refus que disent les journaux : désinscriptions, et ce qui a été dit ou noté lors d’appels. Pas de donnée s’ils ne peuvent en dire aucun.',
    },
  },
  'contacted-after-refusal': {
    title: { en: 'Contacted after a refusal', fr: 'Sollicitations après un refus' },
    definition: {
      en: 'Calls and sends to people who had refused, by the logs, the lists or the contact files of the run. No data where no rule looked, or where no refusal could be known.',
      fr: 'Appels et envois à des personnes qui avaient refusé, d’après les journaux, les listes ou les fichiers de contacts du contrôle. Pas de donnée si aucune règle n’a regardé, ou si aucun refus ne pouvait être connu.',
    },
  },
};

const MAILS: Readonly<Record<Lang, PluralForms>> = {
  en: { one: '# mail', other: '# mails' },
  fr: { one: '# mail', other: '# mails' },
};
const CALLS: Readonly<Record<Lang, PluralForms>> = {
  en: { one: '# call', other: '# calls' },
  fr: { one: '# appel', other: '# appels' },
};

/** What those with a part were measured on. */
export const LOG_KPI_AMONG: Readonly<Partial<Record<LogKpiId, Readonly<Record<Lang, PluralForms>>>>> = {
  complaints: MAILS,
  'hard-bounces': MAILS,
  unsubscriptions: MAILS,
  'calls-out-of-hours': CALLS,
  'calls-on-days-off': CALLS,
  'contacted-after-refusal': {
    en: { one: '# call or send', other: '# calls and sends' },
    fr: { one: '# appel ou envoi', other: '# appels et envois' },
  },
};
