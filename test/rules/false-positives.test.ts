/**
 * What looks like a finding and is none, rule by rule: each case whole, split at every row and merged backwards. Whatever a rule must
 * find stands in its own table.
 */
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { csv } from '../../src/author.js';
import { type Case, casesOf } from '../../src/testing/cases.js';

const PRO = 'claire.martin@acme.example';
const on = (header: string, ...values: readonly string[]): Pick<Case, 'rows'> => ({
  rows: csv(`email;${header}`, ...values.map((value) => `${PRO};${value}`)),
});
const emails = (...addresses: readonly string[]): Pick<Case, 'rows'> => ({ rows: csv('email', ...addresses) });
const phones = (header: string, ...rows: readonly string[]): Pick<Case, 'rows' | 'channels'> => ({
  rows: csv(header, ...rows),
  channels: ['phone'],
});

const CASES: Readonly<Record<string, Readonly<Record<string, Omit<Case, 'says'> & { readonly says?: readonly string[] }>>>> = {
  'webmail-without-consent': {
    'staff of operators, and of the post office': emails(
      'contact@orange.com',
      'lea.martin@sfr.com',
      'p@bouyguestelecom.com',
      'a@laposte.fr',
    ),
    'schools, ministries, notaries': emails('lea@ac-lyon.fr', 'lea@univ-lyon1.fr', 'lea@interieur.gouv.fr', 'etude@notaires.fr'),
    'a page below a provider': emails('lea@atelier.free.fr'),
    'a town hall at the post office is asked about, not barred': {
      rows: csv('email;societe;categorie_juridique;siren', 'mairie@laposte.net;Mairie de Saint-Exemple;7210;732829320'),
      says: ['legalPerson'],
    },
  },
  'role-address': {
    'names that are functions': emails('marie.contact@acme.example', 'paul.info@acme.example', 'sav.durand@acme.example'),
    'a function at a personal mailbox is the person’s': emails('contact@gmail.com', 'contact.plomberie.martin@gmail.com'),
  },
  'role-not-for-prospecting': {
    'names that begin like one': emails('dpoirier@acme.example', 'cnilsson@acme.example', 'pressing@acme.example', 'abusson@acme.example'),
  },
  'sole-trader': {
    'letters in the name of a company, and companies of one': {
      rows: csv(
        'email;societe;forme_juridique',
        `${PRO};HEIDELBERG EI;SAS`,
        `${PRO};Acme;SASU`,
        `${PRO};Acme;EURL`,
        `${PRO};Acme;GEIE`,
        `${PRO};Claire Martin;SAS`,
      ),
    },
  },
  'mobile-without-consent': {
    'mobiles of a field force and of a craftsman’s company': phones(
      'mobile;type_telephone;societe',
      '06 39 98 12 34;pro;Acme',
      '06 39 98 12 35;professionnel;Plomberie Martin',
    ),
  },
  'public-contact-unproven': {
    'a page of the company that may have moved since': {
      rows: csv('email;contact_public;url_contact_public;date_source', 'lea@gmail.com;oui;https://acme.example/ancien-contact;2024-05-04'),
    },
  },
  'consent-evidence': {
    'a double opt-in noted in another column': {
      rows: csv('email;consentement;consentement_date;tags', 'lea@gmail.com;oui;2026-05-04;double opt-in'),
    },
  },
  'consent-withdrawn': {
    'a blank, a no, a day that stands for none': on(
      'consentement;consentement_retire',
      'oui;',
      'oui;non',
      'oui;1900-01-01',
      'oui;00/00/0000',
    ),
    'given again later, with its proof': {
      ...on('consentement;consentement_retire;consentement_date;consentement_preuve', 'oui;2025-03-02;2026-05-04;formulaire 12'),
      says: ['revived'],
    },
  },
  'consent-scope': {
    'every channel, by a text that was kept': {
      rows: csv('email;consentement;consentement_canaux;consentement_version', 'lea@gmail.com;oui;tous canaux;v3'),
    },
  },
  'consent-after-first-contact': {
    'the contact was about a sale': {
      rows: csv('email;statut;consentement;consentement_date;dernier_envoi', `${PRO};client;oui;2026-05-04;2026-03-02`),
      preset: 'fr-b2c',
    },
  },
  'consumer-without-consent': {
    'a sole trader about the trade': phones('telephone;societe;forme_juridique', '01 99 00 12 34;Plomberie Martin;EI'),
    'a call about a running contract: told, not barred': {
      ...phones('telephone;statut;contrat_en_cours', '01 99 00 12 34;client;oui'),
      preset: 'fr-b2c',
      says: ['contract'],
    },
  },
  'banned-sector': {
    'panels for the roof of a company': { ...phones('telephone;societe', '01 99 00 12 34;Acme'), options: { sector: 'renewable-energy' } },
  },
  'opposition-list': {
    'a homonym, a domain that ends alike, a company’s tag': {
      ...emails('claire.martin@autre.example', 'paul@pasacme.example', 'lea+salon@acme.example'),
      opposition: ['claire.martin@acme.example', '@acme-groupe.example', 'lea@acme.example'],
    },
    'a neighbour, and somebody of that name next door': {
      rows: csv(
        'nom;adresse;code_postal',
        'Durand;12 rue des Lilas;69003',
        'Martin;14 rue des Lilas;69003',
        'Martin;12 rue des Lilas;69004',
      ),
      opposition: ['nom;adresse;code_postal', 'Martin;12 rue des Lilas;69003'],
      channels: ['post'],
      says: [],
    },
    'a mobile whose new holder consented since: asked about, not barred': {
      ...phones('mobile;optin_telephone;consentement_date;consentement_preuve', '06 39 98 12 34;oui;2026-09-01;formulaire 12'),
      opposition: ['06 39 98 12 34'],
      oppositionDate: '2026-06-01',
      says: ['phoneRegained'],
    },
  },
  'robinson-list': {
    'a company, on the register of consumers of Sweden or France: asked about, not barred': {
      ...phones('telephone;societe', '+46 8 123 456 78;Acme AB', '01 99 00 12 34;Acme'),
      robinson: { entries: ['+46 8 123 456 78', '01 99 00 12 34'], date: '2026-11-20', maxAgeDays: 30, audience: 'consumer' },
      says: ['listedForOthers', 'listedForOthers'],
    },
    'a company, when that register is old: it need not be screened': {
      ...phones('telephone;societe', '01 99 00 12 34;Acme'),
      robinson: { entries: ['01 99 00 99 99'], date: '2026-01-20', maxAgeDays: 30, audience: 'consumer' },
    },
    'a consumer, on a register of companies': {
      ...phones('telephone', '01 99 00 12 34'),
      preset: 'fr-b2c',
      robinson: { entries: ['01 99 00 12 34'], date: '2026-11-20', maxAgeDays: 30, audience: 'business' },
      says: ['listedForOthers'],
    },
    'somebody who consented to us, and can be shown to': {
      ...phones('mobile;optin_telephone;consentement_date;consentement_preuve', '06 39 98 12 34;oui;2026-09-01;formulaire 12'),
      robinson: { entries: ['06 39 98 12 34'], date: '2026-11-20', maxAgeDays: 30 },
      says: ['consented'],
    },
  },
  'opposition-column': {
    'an opt-in of zero may be unknown': on('optin;optout', '0;0', '0;'),
    'words that only sound like a refusal': on(
      'commentaire',
      'Ouvert non-stop',
      'Système Stop & Start',
      'Arrêt de bus en face',
      'Ne pas oublier',
      'Rappelez en janvier',
      'Préfère être rappelé le matin',
    ),
  },
  'opposition-applied-late': {
    'the day of an import, written beside all of them: asked about once, nobody accused': {
      ...on('date_opposition;opposition_appliquee', ...Array.from({ length: 20 }, (_, n) => `2026-0${1 + (n % 5)}-12;2026-10-03`)),
      says: ['oneDay'],
    },
  },
  'recontact-after-opposition': {
    'the same day, or one zone of time away': { ...on('date_opposition;dernier_envoi', '2026-05-04;2026-05-04'), says: ['confirmation'] },
  },
  'directory-antiprospection': {
    'a company that is called Orange': phones('telephone;societe;mention_annuaire', '01 99 00 12 34;Orange;', '01 99 00 12 35;Orange;non'),
  },
  'sirene-partial-diffusion': {
    'a client is not prospected from the register': on('statut;statutDiffusionUniteLegale', 'client;P'),
  },
  'sirene-stale': {
    'other sources, a fair of that name': on('source;date_source', 'Salon de la sirène;2025-01-02', 'Annuaire;2025-01-02'),
  },
  'retention-prospect': {
    'collected again from the person': on('statut;date_collecte;dernier_contact_entrant', 'prospect;2026-05-04;2019-01-02'),
  },
  'retention-client': { 'a contract, or a guarantee, still runs': on('statut;contrat_en_cours;date_collecte', 'client;oui;2010-01-02') },
  'retention-log': {
    'a log that a law makes one keep': {
      ...on('ip;user_agent;url_consultee;derniere_ouverture', '192.0.2.1;Mozilla;/prix;2022-10-01'),
      options: { legalDuty: 'CMF L561-12', legalDutyMonths: 60 },
      says: ['log'],
    },
    'the proof of consents, and a list of openings': on('optin_ip;consentement_date;derniere_ouverture', '192.0.2.1;2020-02-03;2020-10-01'),
  },
  'export-past-retention': {
    'files that a law makes one keep': {
      rows: csv('file;made', 'archives/factures-2019.csv;2019-12-31', 'journaux/acces-2023.csv;2023-01-31'),
      options: { legalDuty: 'C. com. L123-22', legalDutyMonths: 120 },
    },
  },
  'retention-date-missing': { 'the mailbox of a company': { rows: csv('email;date_collecte', 'contact@acme.example;') } },
  'date-unreadable': { 'an export of the United States': on('date_collecte', '12/25/2025', '03/04/2025', '11/30/2025') },
  'date-placeholder': { 'a first of January is a day': on('date_collecte', '01/01/2026', '2020-01-01') },
  'anonymisation-incomplete': { 'a société anonyme is a form': on('forme_juridique;societe', 'Société anonyme;Anonymous SARL') },
  'column-beyond-purpose': { 'ids of the tool, sources, dates': on('id;source;date_collecte', '42;Salon;2026-05-04') },
  'column-sensitive': {
    'days and ages of companies, their taxes, their sector': on(
      'date_creation;Âge de l’entreprise;Situation fiscale;Secteur santé;Adhérent',
      '2001-05-12;12;IS;oui;oui',
    ),
  },
  'column-financial': { 'a published turnover': on('Chiffre d’affaires;Capital social', '1000000;10000') },
  'comments-sensitive': {
    'names, towns, streets, clients, sectors': on(
      'commentaire',
      'La CGT est un de leurs clients',
      'Agence de Saint-Denis',
      'Secteur santé',
      'Voir M. Juif',
      '12 rue des Juifs',
      'Union des commerçants',
      'Hôpital, mutuelle',
      'Parti unique au pouvoir',
      'Caisse des dépôts',
    ),
    'words inside others': on('commentaire', 'Mme Conne', 'Connexion lente', 'Un débat débilitant', 'Salon de Cologne', 'Chiantello SARL'),
    'the business of a law firm': on('commentaire', 'Cabinet d’avocats, droit pénal, fraude', 'Avocate en condamnations pénales'),
    'denied, and harmless phrases': on('commentaire', 'Pas de handicap', 'Enceinte sportive', 'Porte condamnée', 'Ligue contre le cancer'),
  },
  'identifier-in-text': {
    'orders, telephones, companies, bar codes': on(
      'commentaire',
      'Commande 184057512345626',
      'IMEI 490154203237518',
      'SIRET 73282932000074',
      'La Poste 35600000049837',
      'EAN 3017620422003',
      'TVA FR44732829320',
      'FR76 3000 6000 0112 3456 7890 188',
    ),
  },
  'contact-minor': {
    'teachers, students of a university, eighteen today': {
      rows: csv(
        'email;fonction;date_naissance',
        'lea@lycee-hugo.example;Professeure;',
        'paul@universite.example;Étudiant;',
        `${PRO};;2008-11-24`,
      ),
    },
  },
  'contact-deceased': { 'a no, a blank, a surname': on('decede;nom', 'non;Martin', ';Décède', '0;Mort') },
  'source-missing': { 'a form, a register, a fair': on('source', 'Formulaire du site', 'SIRENE', 'Salon Exemple 2026') },
  'notice-late': { 'whoever gave the data was told then': on('source;date_collecte;date_information', 'Formulaire du site;2026-01-02;') },
  'source-unlawful': { 'a form on a network, a fair of vacuum cleaners': on('source', 'LinkedIn Ads lead form', 'Salon de l’aspirateur') },
  'purchased-list': { 'a shop, a fair of buyers': on('source', 'Achat en ligne', 'Salon des achats 2026') },
  'duplicate-conflict': { 'one row says nothing': { rows: csv('email;optin', `${PRO};oui`, `${PRO};`) } },
  'relevance-job': {
    'assistants, women, short forms': {
      ...on('fonction', 'Assistante RH', 'Directrice des ressources humaines', 'RRH', 'Resp. RH'),
      options: { roles: ['hr'] },
    },
  },
  'relevance-naf': {
    'a head office hides its trade: asked about, not barred': {
      ...on('code_naf', '70.10Z', '64.20Z'),
      options: { rev2: ['62'] },
      says: ['holding', 'holding'],
    },
  },
  'relevance-size': {
    'a small unit of a group, when groups are aimed at': {
      ...on('categorieEntreprise;trancheEffectifsUniteLegale;effectif', 'GE;01;3', 'GE;NN;', 'GE;;2'),
      options: { sizes: ['ge'] },
    },
    'PME takes in the micro-enterprises': {
      ...on('categorieEntreprise;trancheEffectifsUniteLegale', 'PME;01', 'PME;02', 'PME;00'),
      options: { sizes: ['micro'] },
    },
  },
  'email-typo-domain': {
    'real domains one letter away': emails('lea@gmai.com', 'lea@mail.com', 'lea@gmx.com', 'lea@orange.com', 'lea@laposte.fr'),
  },
  'health-mailbox': { 'ordinary mailboxes of doctors': emails('lea@medecin.fr', 'lea@chu-lyon.fr', 'lea@mssante.example') },
  'country-unknown': {
    'endings of nobody, and of the islands': { rows: csv('email;pays', 'a@acme.io;FR', 'a@acme.re;FR', 'a@acme.eu;FR', 'a@acme.bzh;FR') },
  },
  'email-too-soon': {
    'a client, who gets bills; somebody who wrote to us; a month ago': {
      rows: csv(
        'email;statut;dernier_envoi;dernier_contact_entrant',
        `${PRO};client;2026-11-20;`,
        `${PRO};prospect;;2026-11-20`,
        `${PRO};prospect;2026-10-25;`,
      ),
    },
  },
  'offer-personal': {
    'something for the trade, and somebody who said yes': {
      rows: csv('email;optin_email', `${PRO};oui`, 'lea@gmail.com;oui'),
      options: { offer: 'personal' },
    },
  },
  'automated-call-without-consent': {
    'the switchboard of a company': { ...phones('telephone;societe', '01 99 00 12 34;Acme'), options: { mode: 'automated' } },
    'a human, whom a machine puts through': phones('telephone;nom', '01 99 00 12 34;Martin'),
  },
  'phone-not-a-person': { 'a landline that ends with such digits': phones('telephone', '01 99 00 08 99') },
};

describe.each(Object.entries(CASES))('%s is not', (id, cases) => {
  const rule = rules.find((one) => one.id === id);
  const named = rule ? casesOf(rule, Object.fromEntries(Object.entries(cases).map(([name, one]) => [name, { says: [], ...one }]))) : [];
  it.each(named.map((one) => [one.name, one] as const))('%s', async (_, { run }) => {
    const { said, expected, differs } = await run();
    expect(said).toEqual(expected);
    expect(differs).toEqual([]);
  });
  it('is a rule', () => expect(rule).toBeDefined());
});
