import type { Law } from '../model/rule/law.js';
import { CAMPAIGN_TEXTS } from './campaign-texts.js';
import { GOVERNANCE_TEXTS } from './governance-texts.js';
import { LOG_TEXTS } from './log-texts.js';
import { MESSAGE_TEXTS } from './message-texts.js';
import { EMAIL_TEXTS, NATIONAL_TEXTS, REGISTER_TEXTS } from './national-texts.js';

/**
 * The texts that rules rest on, as data. `url` is the address of the text at the authority that publishes it (Légifrance, CNIL,
 * EUR-Lex…), or '' when we do not know it: we make no address up. `sure` says whether we read the text or what others say of it,
 * `readAt` where, when that was not at the authority; reports say so. The articles of the GDPR are quoted from summaries; the
 * chapters of the Lumo Data guide are practice, not law.
 */
const TEXTS = {
  'cpce-l34-5': {
    title: {
      en: 'Postal and electronic communications code, art. L34-5: direct marketing by email, SMS or automated call',
      fr: 'Code des postes et des communications électroniques, art. L34-5 : prospection directe par email, SMS ou automate',
    },
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042155961/',
    sure: 'secondary',
    readAt: 'doctrine.fr',
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
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051830285/2026-08-11',
    from: '2026-08-11',
    sure: 'text',
    readAt: 'legal.tricoteuses.fr',
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
    url: '',
    sure: 'secondary',
    readAt: 'sirene.fr',
  },
  'gdpr-5-1-c': {
    title: { en: 'GDPR art. 5(1)(c): data minimisation', fr: 'RGPD art. 5, 1, c) : minimisation des données' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-5-1-d': {
    title: { en: 'GDPR art. 5(1)(d): accuracy', fr: 'RGPD art. 5, 1, d) : exactitude' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-5-1-e': {
    title: { en: 'GDPR art. 5(1)(e): storage limitation', fr: 'RGPD art. 5, 1, e) : limitation de la conservation' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-5-2': {
    title: { en: 'GDPR art. 5(2): accountability', fr: 'RGPD art. 5, 2 : responsabilité' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-6-1-f': {
    title: { en: 'GDPR art. 6(1)(f): legitimate interest', fr: 'RGPD art. 6, 1, f) : intérêt légitime' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-7': {
    title: { en: 'GDPR art. 7: conditions for consent', fr: 'RGPD art. 7 : conditions du consentement' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-9': {
    title: { en: 'GDPR art. 9: special categories of data', fr: 'RGPD art. 9 : catégories particulières de données' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-13': {
    title: {
      en: 'GDPR art. 13: information when the person gives the data',
      fr: 'RGPD art. 13 : information lorsque la personne donne les données',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-14': {
    title: {
      en: 'GDPR art. 14: information when the data do not come from the person',
      fr: 'RGPD art. 14 : information lorsque les données ne viennent pas de la personne',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-21': {
    title: { en: 'GDPR art. 21: right to object', fr: 'RGPD art. 21 : droit d’opposition' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-32': {
    title: { en: 'GDPR art. 32: security of processing', fr: 'RGPD art. 32 : sécurité du traitement' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'lil-30': {
    title: {
      en: 'French data protection act, art. 30: the social security number',
      fr: 'Loi Informatique et Libertés, art. 30 : le numéro de sécurité sociale (NIR)',
    },
    url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
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
    url: 'https://www.cnil.fr/sites/cnil/files/atoms/files/referentiel_traitements-donnees-caractere-personnel_gestion-activites-commerciales.pdf',
    sure: 'secondary',
    readAt: 'modeles.biz',
  },
  'cnil-carrefour': {
    title: {
      en: 'CNIL, SAN-2020-008: four years of inactivity are too long, three were accepted',
      fr: 'CNIL, SAN-2020-008 : quatre ans d’inactivité sont excessifs, trois ont été admis',
    },
    url: 'https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000042563756',
    sure: 'secondary',
    readAt: 'avocats-mathias.com',
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
      en: 'CNIL, MED-2023-040: a suppression list holds the address or the number, and nothing else about the person',
      fr: 'CNIL, MED-2023-040 : une liste repoussoir contient l’adresse ou le numéro, et rien d’autre sur la personne',
    },
    url: '',
    sure: 'secondary',
    readAt: 'portail-rgpd.com',
  },
  'cnil-solocal': {
    title: {
      en: 'CNIL, 15 May 2025 (SOLOCAL): who uses bought contacts must be able to prove their consent',
      fr: 'CNIL, 15 mai 2025 (SOLOCAL) : qui utilise des contacts achetés doit pouvoir prouver leur consentement',
    },
    url: 'https://www.cnil.fr/fr/sanction-de-900-000-euros-societe-solocal-marketing-services',
    sure: 'secondary',
    readAt: 'globalsecuritymag.com',
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
  // Consent and legal basis.
  'gdpr-4-11': {
    title: {
      en: 'GDPR art. 4(11): consent is freely given, specific, informed and unambiguous, by a clear act',
      fr: 'RGPD art. 4, 11 : un consentement est libre, spécifique, éclairé et univoque, par un acte positif clair',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'edpb-05-2020': {
    title: {
      en: 'EDPB, guidelines 05/2020 on consent: proof, withdrawal, and refreshing it from time to time',
      fr: 'CEPD, lignes directrices 05/2020 sur le consentement : preuve, retrait et renouvellement périodique',
    },
    url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
    from: '2020-05-04',
    sure: 'secondary',
  },
  'cnil-b2b': {
    title: {
      en: 'CNIL on prospecting companies: the message must concern the person’s work',
      fr: 'CNIL sur la prospection des entreprises : le message doit concerner le métier de la personne',
    },
    url: 'https://www.cnil.fr/fr/la-prospection-commerciale-par-courrier-electronique',
    sure: 'secondary',
    readAt: 'emballagesmagazine.com',
  },
  'cnil-role-address': {
    title: {
      en: 'CNIL on addresses such as info@ or contact@: they belong to the legal person',
      fr: 'CNIL, adresses de type info@ ou contact@ : ce sont des coordonnées de la personne morale',
    },
    url: 'https://www.cnil.fr/fr/la-prospection-commerciale-par-courrier-electronique',
    sure: 'secondary',
    readAt: 'ideactif-md.com',
  },
  'cnil-caloga': {
    title: {
      en: 'CNIL, 15 May 2025 (CALOGA): consents bought from game sites that misled people were none',
      fr: 'CNIL, 15 mai 2025 (CALOGA) : les consentements achetés à des sites de jeux trompeurs n’en étaient pas',
    },
    url: 'https://cnil.fr/fr/sanction-de-80-000-euros-societe-caloga',
    sure: 'text',
  },
  'cconso-preliminary': {
    title: {
      en: 'Consumer code, preliminary article: who is a consumer, who is a professional',
      fr: 'Code de la consommation, article liminaire : qui est consommateur, qui est professionnel',
    },
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006069565/LEGISCTA000032220895/2021-09-27/',
    sure: 'secondary',
    readAt: 'circulaire.legifrance.gouv.fr',
  },
  'law-2020-901': {
    title: {
      en: 'French law 2020-901: no calls to consumers about energy saving or renewable energy at home',
      fr: 'Loi n° 2020-901 : pas d’appels aux consommateurs sur les économies d’énergie ou les énergies renouvelables du logement',
    },
    url: '',
    from: '2020-07-26',
    sure: 'secondary',
  },
  'law-2022-1587': {
    title: {
      en: 'French law 2022-1587: no prospecting of holders of a personal training account (CPF)',
      fr: 'Loi n° 2022-1587 : pas de prospection des titulaires d’un compte personnel de formation (CPF)',
    },
    url: '',
    from: '2022-12-21',
    sure: 'secondary',
  },
  'law-2025-594': {
    title: {
      en: 'French law 2025-594, art. 13: energy renovation and home adaptation, the ban covers email, SMS and social networks',
      fr: 'Loi n° 2025-594, art. 13 : rénovation énergétique et adaptation du logement, interdiction étendue aux emails, SMS et réseaux',
    },
    url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000051824277',
    from: '2025-07-02',
    sure: 'secondary',
    readAt: 'rci.fm',
  },
  'eprivacy-13': {
    title: {
      en: 'Directive 2002/58/EC art. 13: each country decides how companies may be written to',
      fr: 'Directive 2002/58/CE art. 13 : chaque pays décide comment on peut écrire aux entreprises',
    },
    url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
    sure: 'secondary',
  },
  'mssante-use': {
    title: {
      en: 'Secure health mailboxes (MSSanté): for exchanges between care professionals, about care',
      fr: 'Messageries sécurisées de santé (MSSanté) : pour les échanges entre professionnels, au sujet des soins',
    },
    url: '',
    sure: 'secondary',
  },
  // Opposition told by a file's own columns, and retention.
  'gdpr-12-3': {
    title: {
      en: 'GDPR art. 12(3): a request is answered within one month',
      fr: 'RGPD art. 12, 3 : une demande reçoit une réponse dans le mois',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-recital-26': {
    title: {
      en: 'GDPR recital 26: anonymous means that nobody can be identified any more, a pseudonym is not enough',
      fr: 'RGPD considérant 26 : anonyme veut dire que plus personne n’est identifiable, un pseudonyme ne suffit pas',
    },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'bulk-sender-unsubscribe': {
    title: {
      en: 'Requirements of large mailbox providers for bulk senders: unsubscriptions take effect within two days',
      fr: 'Exigences des grandes messageries envers les expéditeurs de masse : désinscription effective sous deux jours',
    },
    url: 'https://support.google.com/a/answer/81126',
    sure: 'secondary',
    readAt: 'resend.com',
  },
  'cpce-r10': {
    title: {
      en: 'Postal and electronic communications code, art. R10: subscribers may refuse direct marketing from directory data',
      fr: 'Code des postes et des communications électroniques, art. R10 : un abonné peut refuser la prospection à partir de l’annuaire',
    },
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070987/',
    sure: 'secondary',
  },
  'ccom-a123-96': {
    title: {
      en: 'SIRENE terms of use (former art. A123-96 of the commercial code): no prospecting from withheld records, latest status only',
      fr: 'Conditions d’usage de SIRENE (ancien art. A123-96 du code de commerce) : pas de prospection des non-diffusibles, dernier statut connu',
    },
    url: 'https://www.sirene.fr/sirene/public/static/conditions-generales-utilisation',
    sure: 'text',
  },
  'ccom-l123-22': {
    title: {
      en: 'Commercial code, art. L123-22: accounting documents are kept ten years',
      fr: 'Code de commerce, art. L123-22 : les pièces comptables se conservent dix ans',
    },
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006219327',
    sure: 'secondary',
  },
  'cnil-logs': {
    title: {
      en: 'CNIL recommendation 2021-122 on logs: six months to one year, up to three years when a risk justifies it',
      fr: 'CNIL, recommandation 2021-122 sur la journalisation : six mois à un an, jusqu’à trois ans si un risque le justifie',
    },
    url: 'https://www.cnil.fr/sites/default/files/atoms/files/recommandation_-_journalisation.pdf',
    sure: 'secondary',
    readAt: 'nextinpact.com',
  },
  'lumo-guide-anonymisation': {
    title: {
      en: 'Lumo Data B2B guide, “Anonymisation et suppression des données”',
      fr: 'Guide BtoB Lumo Data, « Anonymisation et suppression des données »',
    },
    url: '',
    sure: 'practice',
  },
  'lumo-guide-logs': {
    title: {
      en: 'Lumo Data B2B guide, “Journalisation et audit”',
      fr: 'Guide BtoB Lumo Data, « Journalisation et audit »',
    },
    url: '',
    sure: 'practice',
  },
  'lumo-guide-policies': {
    title: {
      en: 'Lumo Data B2B guide, “Politiques de conservation documentées”',
      fr: 'Guide BtoB Lumo Data, « Politiques de conservation documentées »',
    },
    url: '',
    sure: 'practice',
  },
  // Sensitive data and free text.
  'gdpr-8': {
    title: { en: 'GDPR art. 8: consent of a child', fr: 'RGPD art. 8 : consentement d’un enfant' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'ccivil-425': {
    title: {
      en: 'Civil code, art. 425 and 1146: adults under legal protection, who cannot contract alone',
      fr: 'Code civil, art. 425 et 1146 : majeurs protégés, qui ne peuvent pas contracter seuls',
    },
    url: '',
    sure: 'secondary',
  },
  'gdpr-10': {
    title: { en: 'GDPR art. 10: criminal convictions and offences', fr: 'RGPD art. 10 : condamnations pénales et infractions' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'gdpr-87': {
    title: { en: 'GDPR art. 87: national identification numbers', fr: 'RGPD art. 87 : numéros d’identification nationaux' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    from: '2018-05-25',
    sure: 'secondary',
  },
  'cnil-2015-063': {
    title: {
      en: 'CNIL, decision 2015-063: comments that go too far; a filter that finds their words was suggested',
      fr: 'CNIL, décision 2015-063 : commentaires excessifs ; un filtre automatique des mots était suggéré',
    },
    url: '',
    sure: 'secondary',
  },
  'pci-dss': {
    title: {
      en: 'PCI DSS: the security code of a card is never kept',
      fr: 'PCI DSS : le cryptogramme d’une carte ne se conserve jamais',
    },
    url: '',
    sure: 'secondary',
  },
  'lumo-guide-access': {
    title: {
      en: 'Lumo Data B2B guide, on who may see which data',
      fr: 'Guide BtoB Lumo Data, sur les accès aux données',
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
    url: '',
    sure: 'secondary',
    readAt: 'informateurjudiciaire.fr',
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
  'lumo-guide-frequency': {
    title: {
      en: 'Lumo Data B2B guide, “Fréquence des envois”: about once a month',
      fr: 'Guide BtoB Lumo Data, « Fréquence des envois » : environ une fois par mois',
    },
    url: '',
    sure: 'practice',
  },
  'lumo-guide-relevance': {
    title: {
      en: 'Lumo Data B2B guide, on the relevance of messages (activity, size, place and job of the contact)',
      fr: 'Guide BtoB Lumo Data, sur la pertinence des messages (activité, taille, lieu et fonction du contact)',
    },
    url: '',
    sure: 'practice',
  },
  ...GOVERNANCE_TEXTS,
  ...LOG_TEXTS,
  ...CAMPAIGN_TEXTS,
  ...MESSAGE_TEXTS,
  ...NATIONAL_TEXTS,
} as const satisfies Record<string, Omit<Law, 'id'>>;

export type LawId = keyof typeof TEXTS;

/** Every text by its id. The dates are those between which it holds, both included. */
export const LAWS = Object.fromEntries(Object.entries(TEXTS).map(([id, text]) => [id, { id, ...text }])) as unknown as Readonly<
  Record<LawId, Law>
>;

/** The national texts on B2B email, one for each country where a company address may take a consent. */
export const EMAIL_LAWS: readonly Law[] = Object.values(EMAIL_TEXTS).map((id) => LAWS[id]);

/** What the registers of refusals rest on: the right to object, the texts of France, then those of each other country. */
export const REGISTER_LAWS: readonly Law[] = [
  LAWS['gdpr-21'],
  LAWS['cpce-r10-1'],
  LAWS['cconso-l223-1-bloctel'],
  ...Object.values(REGISTER_TEXTS).map((id) => LAWS[id]),
  LAWS['lumo-guide-directories'],
];
