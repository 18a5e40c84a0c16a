import type { Law } from '../model/rule/law.js';

/** The texts that rules on logs of calls and sends rest on, besides those that other rules have. As in `texts.ts`. */
export const LOG_TEXTS = {
  'cconso-d223-9': {
    title: {
      en: 'Consumer code, art. D223-9 (decree 2022-1313): days, hours and number of calls to consumers',
      fr: 'Code de la consommation, art. D223-9 (décret 2022-1313) : jours, heures et nombre des appels aux consommateurs',
    },
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046421823',
    from: '2023-03-01',
    sure: 'text',
  },
  'cconso-l221-17': {
    title: {
      en: 'Consumer code, art. L221-17: calls to canvass consumers show a number',
      fr: 'Code de la consommation, art. L221-17 : un appel de démarchage ne masque pas son numéro',
    },
    url: '',
    sure: 'secondary',
  },
  'ctrav-l3133-1': {
    title: {
      en: 'Labour code, art. L3133-1: the eleven public holidays',
      fr: 'Code du travail, art. L3133-1 : les onze jours fériés',
    },
    url: '',
    sure: 'secondary',
  },
  'arcep-2022-1583': {
    title: {
      en: 'ARCEP, decision 2022-1583: numbers that automated systems may show, mobile numbers for calls between people only',
      fr: 'ARCEP, décision 2022-1583 : numéros que peuvent présenter les systèmes automatisés, mobiles réservés aux appels entre personnes',
    },
    url: '',
    from: '2023-01-01',
    sure: 'secondary',
    readAt: 'legal.tricoteuses.fr, bouyguestelecom-entreprises.fr',
  },
  'arcep-2025-2215': {
    title: {
      en: 'ARCEP, decision 2025-2215: operators verify the numbers that calls show, and mask mobile numbers that nobody vouches for',
      fr: 'ARCEP, décision 2025-2215 : les opérateurs vérifient les numéros présentés et masquent les mobiles non authentifiés',
    },
    url: '',
    from: '2026-01-01',
    sure: 'secondary',
    readAt: 'cm.twobirds.com',
  },
  'regulation-1182-71': {
    title: {
      en: 'Regulation 1182/71, art. 3: how days and months of a period are counted',
      fr: 'Règlement n° 1182/71, art. 3 : comment se comptent les jours et les mois d’un délai',
    },
    url: '',
    sure: 'secondary',
  },
  'bulk-sender-complaints': {
    title: {
      en: 'Requirements of large mailbox providers for bulk senders: complaints below 0.3 %, better below 0.1 %',
      fr: 'Exigences des grandes messageries envers les expéditeurs de masse : plaintes sous 0,3 %, mieux sous 0,1 %',
    },
    url: 'https://support.google.com/a/answer/81126',
    sure: 'secondary',
    readAt: 'mailsentinel.io',
  },
  'lumo-guide-phone': {
    title: {
      en: 'Lumo Data B2B guide, “Téléphone BtoB : quelles sont les bonnes pratiques ?”',
      fr: 'Guide BtoB Lumo Data, « Téléphone BtoB : quelles sont les bonnes pratiques ? »',
    },
    url: '',
    sure: 'practice',
  },
  'lumo-guide-performance': {
    title: {
      en: 'Lumo Data B2B guide, “Surveiller les performances”',
      fr: 'Guide BtoB Lumo Data, « Surveiller les performances »',
    },
    url: '',
    sure: 'practice',
  },
} as const satisfies Readonly<Record<string, Omit<Law, 'id'>>>;
