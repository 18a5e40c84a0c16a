import type { Law } from '../model/law.js';

/**
 * The texts that rules rest on, as data. `url` is an address at which the text (or the summary of it that was read) stands;
 * '' when none was recorded: we print no address that nobody opened. `sure` is modest: the articles of the GDPR and of the
 * French act are quoted from summaries, hence `secondary`; the chapters of the Lumo Data guide are practice, not law.
 */
const TEXTS = {
  'cpce-l34-5': {
    title: {
      en: 'Postal and electronic communications code, art. L34-5: direct marketing by email, SMS or automated call',
      fr: 'Code des postes et des communications électroniques, art. L34-5 : prospection directe par email, SMS ou automate',
    },
    url: 'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070987/articles/LEGIARTI000006465785',
    sure: 'text',
  },
  'cpce-r10-1': {
    title: {
      en: 'Postal and electronic communications code, art. R10-1: fine for using directory data in spite of a refusal',
      fr: 'Code des postes et des communications électroniques, art. R10-1 : amende pour usage de l’annuaire malgré un refus',
    },
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000025622760/2012-04-01/',
    sure: 'text',
  },
  'cconso-l223-1': {
    title: {
      en: 'Consumer code, art. L223-1: calling a consumer needs prior consent',
      fr: 'Code de la consommation, art. L223-1 : appeler un consommateur demande son consentement préalable',
    },
    url: 'https://legal.tricoteuses.fr/articles/LEGIARTI000051830285',
    from: '2026-08-11',
    sure: 'text',
  },
  'cconso-l223-1-bloctel': {
    title: {
      en: 'Consumer code, art. L223-1 (former wording): consumers on the Bloctel list may not be called',
      fr: 'Code de la consommation, art. L223-1 (ancienne rédaction) : interdiction d’appeler les inscrits à Bloctel',
    },
    url: 'https://pro.bloctel.gouv.fr/faq',
    from: '2016-06-01',
    to: '2026-08-10',
    sure: 'secondary',
  },
  'ccom-r123-232': {
    title: {
      en: 'Commercial code, art. R123-232: partial dissemination in the SIRENE register',
      fr: 'Code de commerce, art. R123-232 : diffusion partielle au répertoire SIRENE',
    },
    url: 'http://www.sirene.fr/sirene/public/static/conditions-generales-utilisation',
    sure: 'secondary',
  },
  'gdpr-5-1-c': {
    title: { en: 'GDPR art. 5(1)(c): data minimisation', fr: 'RGPD art. 5, 1, c) : minimisation des données' },
    url: '',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-5-1-d': {
    title: { en: 'GDPR art. 5(1)(d): accuracy', fr: 'RGPD art. 5, 1, d) : exactitude' },
    url: '',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-5-1-e': {
    title: { en: 'GDPR art. 5(1)(e): storage limitation', fr: 'RGPD art. 5, 1, e) : limitation de la conservation' },
    url: '',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-5-2': {
    title: { en: 'GDPR art. 5(2): accountability', fr: 'RGPD art. 5, 2 : responsabilité' },
    url: '',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-6-1-f': {
    title: { en: 'GDPR art. 6(1)(f): legitimate interest', fr: 'RGPD art. 6, 1, f) : intérêt légitime' },
    url: '',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-7': {
    title: { en: 'GDPR art. 7: conditions for consent', fr: 'RGPD art. 7 : conditions du consentement' },
    url: '',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-9': {
    title: { en: 'GDPR art. 9: special categories of data', fr: 'RGPD art. 9 : catégories particulières de données' },
    url: '',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-14': {
    title: {
      en: 'GDPR art. 14: information when the data do not come from the person',
      fr: 'RGPD art. 14 : information lorsque les données ne viennent pas de la personne',
    },
    url: '',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-21': {
    title: { en: 'GDPR art. 21: right to object', fr: 'RGPD art. 21 : droit d’opposition' },
    url: '',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-32': {
    title: { en: 'GDPR art. 32: security of processing', fr: 'RGPD art. 32 : sécurité du traitement' },
    url: '',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'lil-30': {
    title: {
      en: 'French data protection act, art. 30: the social security number',
      fr: 'Loi Informatique et Libertés, art. 30 : le numéro de sécurité sociale (NIR)',
    },
    url: '',
    sure: 'secondary',
  },
  'cnil-opposition': {
    title: {
      en: 'CNIL: using a suppression list to honour objections to marketing',
      fr: 'CNIL : utiliser une liste repoussoir pour respecter l’opposition à la prospection',
    },
    url: 'https://www.cnil.fr/fr/comment-utiliser-une-liste-repoussoir-pour-respecter-lopposition-la-prospection-commerciale',
    sure: 'text',
  },
  'cnil-retention': {
    title: {
      en: 'CNIL reference framework on customer management: prospects and former customers, three years',
      fr: 'CNIL, référentiel de gestion commerciale : prospects et anciens clients, trois ans',
    },
    url: 'https://modeles.biz/blogs/infos/quelle-duree-de-conservation-des-comptes-clients',
    sure: 'secondary',
  },
  'cnil-carrefour': {
    title: {
      en: 'CNIL, SAN-2020-008: four years of inactivity are too long, three were accepted',
      fr: 'CNIL, SAN-2020-008 : quatre ans d’inactivité sont excessifs, trois ont été admis',
    },
    url: 'https://avocats-mathias.com/donnees-personnelles/clients-prospection-conservation',
    sure: 'secondary',
  },
  'cnil-kaspr': {
    title: {
      en: 'CNIL, SAN-2024-020 (KASPR): visible does not mean free to use; each update does not restart the clock',
      fr: 'CNIL, SAN-2024-020 (KASPR) : visible ne veut pas dire utilisable ; une mise à jour ne relance pas le délai',
    },
    url: 'https://cnil.fr/fr/node/166438',
    sure: 'text',
  },
  'cnil-med-2023-040': {
    title: {
      en: 'CNIL, MED-2023-040: birth date, income and household do not belong in a marketing file',
      fr: 'CNIL, MED-2023-040 : date de naissance, revenus et foyer n’ont pas leur place dans un fichier de prospection',
    },
    url: 'https://portail-rgpd.com/jurisprudence/MED-2023-040',
    sure: 'secondary',
  },
  'cnil-solocal': {
    title: {
      en: 'CNIL, 15 May 2025 (SOLOCAL): who uses bought contacts must be able to prove their consent',
      fr: 'CNIL, 15 mai 2025 (SOLOCAL) : qui utilise des contacts achetés doit pouvoir prouver leur consentement',
    },
    url: 'https://www.globalsecuritymag.com/courtiers-en-donnees-sanction-de-900-000-euros-a-l-encontre-de-la-societe.html',
    sure: 'secondary',
  },
  'cnil-comments': {
    title: {
      en: 'CNIL: free-text fields, good habits',
      fr: 'CNIL : zones bloc-note et commentaires, les bons réflexes',
    },
    url: 'https://cnil.fr/zones-bloc-note-et-commentaires-les-bons-reflexes-pour-ne-pas-deraper',
    sure: 'text',
  },
  'lumo-guide-consent': {
    title: {
      en: 'Lumo Data B2B guide, “Exceptions et limites : opt-in et opt-out”',
      fr: 'Guide BtoB Lumo Data, « Exceptions et limites : opt-in et opt-out »',
    },
    url: '',
    sure: 'practice',
  },
  'lumo-guide-directories': {
    title: {
      en: 'Lumo Data B2B guide, “Cas spécifiques à traiter avec vigilance”',
      fr: 'Guide BtoB Lumo Data, « Cas spécifiques à traiter avec vigilance »',
    },
    url: '',
    sure: 'practice',
  },
  'lumo-guide-source': {
    title: {
      en: 'Lumo Data B2B guide, “Indiquez la source des données”',
      fr: 'Guide BtoB Lumo Data, « Indiquez la source des données »',
    },
    url: '',
    sure: 'practice',
  },
  'lumo-guide-opposition': {
    title: {
      en: 'Lumo Data B2B guide, “Opposition et désinscription dans les emails”',
      fr: 'Guide BtoB Lumo Data, « Opposition et désinscription dans les emails »',
    },
    url: '',
    sure: 'practice',
  },
  'lumo-guide-retention': {
    title: {
      en: 'Lumo Data B2B guide, “Durée raisonnable en conformité avec le RGPD”',
      fr: 'Guide BtoB Lumo Data, « Durée raisonnable en conformité avec le RGPD »',
    },
    url: '',
    sure: 'practice',
  },
  // Transparency, relevance and accuracy.
  'cnil-bought-files': {
    title: {
      en: 'CNIL on bought files: people are told within a month, or in the first message',
      fr: 'CNIL sur les fichiers achetés : les personnes sont informées dans le mois, ou au premier message',
    },
    url: 'https://www.informateurjudiciaire.fr/actualites/prospecter-sans-risque/',
    sure: 'secondary',
  },
  'cnil-caloga': {
    title: {
      en: 'CNIL, 15 May 2025 (CALOGA): consents bought from game sites that misled people were none',
      fr: 'CNIL, 15 mai 2025 (CALOGA) : les consentements achetés à des sites de jeux trompeurs n’en étaient pas',
    },
    url: 'https://cnil.fr/fr/sanction-de-80-000-euros-societe-caloga',
    sure: 'text',
  },
  'cnil-b2b': {
    title: {
      en: 'CNIL on prospecting companies: the message must concern the person’s work',
      fr: 'CNIL sur la prospection des entreprises : le message doit concerner le métier de la personne',
    },
    url: 'https://www.emballagesmagazine.com/actualites/le-demarchage-professionnel.6857',
    sure: 'secondary',
  },
  'decree-2008-1354': {
    title: {
      en: 'Decree 2008-1354, art. 3: sizes of companies (micro, small and medium, mid-size, large)',
      fr: 'Décret 2008-1354, art. 3 : tailles d’entreprises (micro, PME, ETI, GE)',
    },
    url: '',
    sure: 'secondary',
  },
  'decree-2025-736': {
    title: {
      en: 'Decree 2025-736: the 2025 classification of activities replaces the one of 2008 on 1 January 2027',
      fr: 'Décret 2025-736 : la NAF 2025 remplace celle de 2008 au 1er janvier 2027',
    },
    url: '',
    from: '2025-08-01',
    sure: 'secondary',
  },
  'arcep-numbering': {
    title: { en: 'ARCEP: the French numbering plan', fr: 'ARCEP : le plan national de numérotation' },
    url: 'https://arcep.fr/demarches-et-services/professionnels/plan-numerotation-professionnels.html',
    sure: 'text',
  },
  'lumo-guide-relevance': {
    title: {
      en: 'Lumo Data B2B guide, on the relevance of messages (activity, size, place and job of the contact)',
      fr: 'Guide BtoB Lumo Data, sur la pertinence des messages (activité, taille, lieu et fonction du contact)',
    },
    url: '',
    sure: 'practice',
  },
} as const satisfies Record<string, Omit<Law, 'id'>>;

export type LawId = keyof typeof TEXTS;

/** Every text by its id. The dates are those between which it holds, both included. */
export const LAWS = Object.fromEntries(Object.entries(TEXTS).map(([id, text]) => [id, { id, ...text }])) as unknown as Readonly<
  Record<LawId, Law>
>;
