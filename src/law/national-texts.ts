import type { Law } from '../model/rule/law.js';

/**
 * The texts of other countries: B2B email, and the registers of people who refuse. Each `url` is the publisher of that country's
 * laws. None was read there: what companies may do by email is known from an overview of the trade of 2015 to 2018, the registers
 * from their keepers. Where an article stands in the title, a source that was read names it; elsewhere the text alone is named.
 */
export const NATIONAL_TEXTS = {
  'at-tkg-174': {
    country: 'AT',
    title: {
      en: 'Austria, TKG 2021 § 174: advertising by email, SMS or phone needs consent, from companies too',
      fr: 'Autriche, TKG 2021, § 174 : la publicité par email, SMS ou téléphone demande un consentement, celui des entreprises aussi',
    },
    url: 'https://www.ris.bka.gv.at/NormDokument.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20011678&Paragraf=174',
    sure: 'secondary',
    readAt: 'compubase.net',
  },
  'be-economic-law': {
    country: 'BE',
    title: {
      en: 'Belgium, Code of Economic Law: numbers on the “Do Not Call Me” list are not called',
      fr: 'Belgique, Code de droit économique : on n’appelle pas les numéros inscrits à « Ne m’appelez plus »',
    },
    url: 'https://www.ejustice.just.fgov.be/eli/loi/2013/02/28/2013A11134/justel',
    sure: 'secondary',
    readAt: 'dncm.be',
  },
  'be-royal-decree-2003': {
    country: 'BE',
    title: {
      en: 'Belgium, Royal Decree of 4 April 2003: advertising by email or SMS needs consent, generic addresses of companies excepted',
      fr: 'Belgique, arrêté royal du 4 avril 2003 : la publicité par email ou SMS demande un consentement, sauf aux adresses génériques des sociétés',
    },
    url: '',
    sure: 'secondary',
    readAt: 'compubase.net',
  },
  'ca-dncl': {
    country: 'CA',
    title: {
      en: 'Canada, CRTC Unsolicited Telecommunications Rules: the National Do Not Call List',
      fr: 'Canada, Règles du CRTC sur les télécommunications non sollicitées : la liste nationale d’exclusion',
    },
    url: 'https://crtc.gc.ca/eng/trules-reglest.htm',
    sure: 'secondary',
    readAt: 'lnnte-dncl.gc.ca',
  },
  'ch-uca-3-o': {
    country: 'CH',
    title: {
      en: 'Switzerland, Unfair Competition Act art. 3(1)(o): mass advertising by email or SMS needs consent',
      fr: 'Suisse, LCD, art. 3, al. 1, let. o : la publicité de masse par email ou SMS demande un consentement',
    },
    url: 'https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/fr#art_3',
    sure: 'secondary',
  },
  'ch-uca-3-u': {
    country: 'CH',
    title: {
      en: 'Switzerland, Unfair Competition Act art. 3(1)(u): numbers with an asterisk in the directory are not called',
      fr: 'Suisse, LCD, art. 3, al. 1, let. u : on n’appelle pas les numéros marqués d’un astérisque dans l’annuaire',
    },
    url: 'https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/fr#art_3',
    sure: 'secondary',
    readAt: 'seco.admin.ch',
  },
  'de-uwg-7': {
    country: 'DE',
    title: {
      en: 'Germany, UWG § 7: advertising by email or SMS needs express consent, from companies too',
      fr: 'Allemagne, UWG, § 7 : la publicité par email ou SMS demande un consentement exprès, celui des entreprises aussi',
    },
    url: 'https://www.gesetze-im-internet.de/uwg_2004/__7.html',
    sure: 'secondary',
    readAt: 'compubase.net',
  },
  'dk-marketing-act': {
    country: 'DK',
    title: {
      en: 'Denmark, Marketing Practices Act: advertising by email or SMS needs consent; people on the Robinson list are left alone',
      fr: 'Danemark, loi sur les pratiques commerciales : email publicitaire sur consentement ; on ne démarche pas les inscrits à la liste Robinson',
    },
    url: 'https://www.retsinformation.dk/eli/lta/2017/426',
    sure: 'secondary',
    readAt: 'compubase.net, markedsforing.dk',
  },
  'es-lopdgdd-23': {
    country: 'ES',
    title: {
      en: 'Spain, LOPDGDD art. 23: the exclusion lists are consulted before each campaign',
      fr: 'Espagne, LOPDGDD, art. 23 : les listes d’exclusion se consultent avant chaque campagne',
    },
    url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2018-16673',
    sure: 'secondary',
    readAt: 'diariovasco.com',
  },
  'es-lssi-21': {
    country: 'ES',
    title: {
      en: 'Spain, LSSI art. 21: advertising by email or SMS needs consent, from companies too',
      fr: 'Espagne, LSSI, art. 21 : la publicité par email ou SMS demande un consentement, celui des entreprises aussi',
    },
    url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2002-13758',
    sure: 'secondary',
    readAt: 'compubase.net',
  },
  'ie-si-336-2011': {
    country: 'IE',
    title: {
      en: 'Ireland, S.I. 336/2011: numbers on the opt-out register of the National Directory Database are not called',
      fr: 'Irlande, S.I. 336/2011 : on n’appelle pas les numéros inscrits au registre de la National Directory Database',
    },
    url: 'https://www.irishstatutebook.ie/eli/2011/si/336/',
    sure: 'secondary',
  },
  'it-dpr-26-2022': {
    country: 'IT',
    title: {
      en: 'Italy, D.P.R. 26/2022: the Registro Pubblico delle Opposizioni',
      fr: 'Italie, D.P.R. 26/2022 : le Registro Pubblico delle Opposizioni',
    },
    url: '',
    sure: 'secondary',
    readAt: 'moduli.it',
  },
  'it-privacy-130': {
    country: 'IT',
    title: {
      en: 'Italy, Privacy Code art. 130: advertising by email or SMS needs consent, from companies too',
      fr: 'Italie, Codice privacy, art. 130 : la publicité par email ou SMS demande un consentement, celui des entreprises aussi',
    },
    url: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2003-06-30;196~art130',
    sure: 'secondary',
    readAt: 'compubase.net',
  },
  'nl-telecommunications-act': {
    country: 'NL',
    title: {
      en: 'Netherlands, Telecommunications Act: advertising by email or SMS needs consent, unless the address is published for that use',
      fr: 'Pays-Bas, loi sur les télécommunications : email publicitaire sur consentement, sauf adresse publiée à cette fin',
    },
    url: 'https://wetten.overheid.nl/BWBR0009950/',
    sure: 'secondary',
    readAt: 'compubase.net',
  },
  'no-marketing-act': {
    country: 'NO',
    title: {
      en: 'Norway, Marketing Control Act: people in the Reservasjonsregisteret get no calls and no addressed advertising',
      fr: 'Norvège, loi sur le marketing : ni appel ni courrier publicitaire aux inscrits du Reservasjonsregisteret',
    },
    url: 'https://lovdata.no/dokument/NL/lov/2009-01-09-2',
    sure: 'secondary',
    readAt: 'brreg.no',
  },
  'pl-electronic-communications': {
    country: 'PL',
    title: {
      en: 'Poland, Electronic Communications Law art. 398: advertising by email, SMS or phone needs consent, from companies too',
      fr: 'Pologne, loi sur les communications électroniques, art. 398 : la publicité par email, SMS ou téléphone demande un consentement, celui des entreprises aussi',
    },
    url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20240001221',
    sure: 'secondary',
  },
  'pt-law-41-2004': {
    country: 'PT',
    title: {
      en: 'Portugal, Law 41/2004 art. 13-B: the national lists of people and companies that refuse advertising',
      fr: 'Portugal, loi 41/2004, art. 13-B : les listes nationales des personnes et des sociétés qui refusent la publicité',
    },
    url: '',
    sure: 'secondary',
  },
  'se-marketing-act': {
    country: 'SE',
    title: {
      en: 'Sweden, Marketing Act (2008:486): people on NIX-Telefon are not called',
      fr: 'Suède, loi sur le marketing (2008:486) : on n’appelle pas les inscrits à NIX-Telefon',
    },
    url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/marknadsforingslag-2008486_sfs-2008-486/',
    sure: 'secondary',
    readAt: 'nixtelefon.org',
  },
  'uk-pecr-21': {
    country: 'GB',
    title: {
      en: 'United Kingdom, PECR 2003 reg. 21: numbers on the TPS or CTPS are not called',
      fr: 'Royaume-Uni, PECR 2003, reg. 21 : on n’appelle pas les numéros inscrits au TPS ou au CTPS',
    },
    url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/21',
    sure: 'secondary',
    readAt: '121prodata.co.uk',
  },
  'uk-pecr-22': {
    country: 'GB',
    title: {
      en: 'United Kingdom, PECR 2003 reg. 22: email to a sole trader or a partnership needs consent',
      fr: 'Royaume-Uni, PECR 2003, reg. 22 : écrire à un entrepreneur individuel ou à un partnership demande son consentement',
    },
    url: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/22',
    sure: 'secondary',
    readAt: 'compubase.net',
  },
  'us-tsr-310-4': {
    country: 'US',
    title: {
      en: 'United States, 16 CFR 310.4(b)(3)(iv): the National Do Not Call Registry, checked every 31 days',
      fr: 'États-Unis, 16 CFR 310.4(b)(3)(iv) : le National Do Not Call Registry, consulté tous les 31 jours',
    },
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-310/section-310.4',
    sure: 'secondary',
    readAt: 'cippu.thesmios.com, telemarketing.donotcall.gov',
  },
} as const satisfies Record<string, Omit<Law, 'id'>>;

export type NationalTextId = keyof typeof NATIONAL_TEXTS;

/** The texts on B2B email of the countries where a company address may take a consent (`email-regimes.ts`), by country. */
export const EMAIL_TEXTS = {
  AT: 'at-tkg-174',
  BE: 'be-royal-decree-2003',
  CH: 'ch-uca-3-o',
  DE: 'de-uwg-7',
  DK: 'dk-marketing-act',
  ES: 'es-lssi-21',
  GB: 'uk-pecr-22',
  IT: 'it-privacy-130',
  NL: 'nl-telecommunications-act',
  PL: 'pl-electronic-communications',
} as const satisfies Readonly<Record<string, NationalTextId>>;

/** The texts behind the registers of refusals that we read (`lists/adapters`), by country; France has texts of its own. */
export const REGISTER_TEXTS = {
  AT: 'at-tkg-174',
  BE: 'be-economic-law',
  CA: 'ca-dncl',
  CH: 'ch-uca-3-u',
  DK: 'dk-marketing-act',
  ES: 'es-lopdgdd-23',
  GB: 'uk-pecr-21',
  IE: 'ie-si-336-2011',
  IT: 'it-dpr-26-2022',
  NO: 'no-marketing-act',
  PT: 'pt-law-41-2004',
  SE: 'se-marketing-act',
  US: 'us-tsr-310-4',
} as const satisfies Readonly<Record<string, NationalTextId>>;
