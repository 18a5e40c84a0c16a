import type { Law } from '../model/rule/law.js';

/** The texts that rules on messages and scripts rest on, besides those that rules on contacts have. As in `texts.ts`. */
export const MESSAGE_TEXTS = {
  'gdpr-12-1': {
    title: {
      en: 'GDPR art. 12(1): what people are told must be intelligible',
      fr: 'RGPD art. 12, 1 : ce qui est dit aux personnes doit être compréhensible',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'lcen-20': {
    title: {
      en: 'Law 2004-575 (LCEN), art. 20: advertising must be recognisable, and so must whoever it is for',
      fr: 'Loi 2004-575 (LCEN), art. 20 : la publicité doit être identifiable, comme celui pour qui elle est faite',
    },
    url: '',
    sure: 'secondary',
  },
  'cnil-tracking-2026-042': {
    title: {
      en: 'CNIL, deliberation 2026-042 of 12 March 2026: recommendation on tracking pixels in emails',
      fr: 'CNIL, délibération 2026-042 du 12 mars 2026 : recommandation sur les pixels de suivi dans les courriers électroniques',
    },
    url: '',
    from: '2026-07-15',
    sure: 'secondary',
  },
  'cconso-l221-16': {
    title: {
      en: 'Consumer code, art. L221-16: whoever calls a consumer says at once who calls, for whom, and that the call is commercial',
      fr: 'Code de la consommation, art. L221-16 : qui appelle un consommateur dit d’emblée qui appelle, pour qui, et que l’appel est commercial',
    },
    url: '',
    sure: 'secondary',
  },
  'cp-226-1': {
    title: {
      en: 'Criminal code, art. 226-1: nobody records private words without the consent of whoever says them',
      fr: 'Code pénal, art. 226-1 : on n’enregistre pas des paroles privées sans le consentement de leur auteur',
    },
    url: '',
    sure: 'secondary',
  },
  'ai-act-50': {
    title: {
      en: 'Regulation (EU) 2024/1689 on artificial intelligence, art. 50(1): people are told that they talk to a machine',
      fr: 'Règlement (UE) 2024/1689 sur l’intelligence artificielle, art. 50, 1 : les personnes savent qu’elles parlent à une machine',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    from: '2026-08-02',
    sure: 'secondary',
  },
  'sms-alphabet': {
    title: {
      en: '3GPP TS 23.038 and 23.040: the alphabet and the length of text messages',
      fr: '3GPP TS 23.038 et 23.040 : l’alphabet et la longueur des SMS',
    },
    url: 'https://www.3gpp.org/dynareport/23038.htm',
    sure: 'secondary',
  },
  'rfc-8058': {
    title: { en: 'RFC 8058: one-click unsubscribe by a header', fr: 'RFC 8058 : désinscription en un clic par un en-tête' },
    url: 'https://www.rfc-editor.org/rfc/rfc8058',
    sure: 'text',
  },
  'rfc-2369': {
    title: { en: 'RFC 2369: headers of mailing lists', fr: 'RFC 2369 : en-têtes des listes de diffusion' },
    url: 'https://www.rfc-editor.org/rfc/rfc2369',
    sure: 'text',
  },
  'lumo-guide-messages': {
    title: {
      en: 'Lumo Data B2B guide, on the content of emails and call scripts',
      fr: 'Guide B2B de Lumo Data, sur le contenu des emails et des scripts d’appel',
    },
    url: '',
    sure: 'practice',
  },
} as const satisfies Readonly<Record<string, Omit<Law, 'id'>>>;
