import { expect, it } from 'vitest';
import noticeDue from '../../rules/notice-due.js';
import noticeLate from '../../rules/notice-late.js';
import purchasedList from '../../rules/purchased-list.js';
import sourceMissing from '../../rules/source-missing.js';
import sourceUnlawful from '../../rules/source-unlawful.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { table } from './table.js';

const A = 'claire@acme.example';
const B = 'paul@acme.example';
const of = (header: string, ...rows: string[]) => ({ rows: csv(`email;${header}`, ...rows.map((row, n) => `${n % 2 ? B : A};${row}`)) });

cases(sourceMissing, {
  'words that name a tool, a folder or nobody are no source': {
    ...of('source', 'Import 12/03/2024', 'HubSpot', 'Ancienne base', 'saisie manuelle', 'Fichier acheté', 'n/c', '?', '-'),
    says: Array.from({ length: 8 }, () => 'vague'),
  },
  'registers, directories, fairs, suppliers and forms are': {
    ...of('source', 'SIRENE', 'Annuaire CCI Lyon', 'Salon Artibat 2026', 'Kompass', 'formulaire site', 'Parrainage de Paul Roy'),
    says: [],
  },
  'a page is a source, a bare word for one is not': {
    ...of('source;url_source', 'web;https://acme.example/equipe', 'web;acme'),
    says: ['3 vague'],
  },
});

cases(sourceUnlawful, {
  'tools and practices that take without asking': {
    ...of(
      'source',
      'Scraping',
      'aspiration de sites',
      'Extraction LinkedIn',
      'PhantomBuster',
      'Lusha (extension)',
      'Google Maps Outscraper',
    ),
    says: ['scraped', 'scraped', 'scraped', 'scraped', 'scraped', 'scraped'],
  },
  'profiles, whoever looked at them': {
    ...of('source', 'LinkedIn', 'Sales Navigator', 'profil Linked-In', 'Leads LinkedIn', 'Facebook'),
    says: ['network', 'network', 'network', 'network', 'network'],
  },
  'forms and messages on a network come from the person': {
    ...of('source', 'LinkedIn Ads', 'LinkedIn Lead Gen Form', 'Réponse InMail LinkedIn', 'Formulaire Facebook', 'message LinkedIn entrant'),
    says: [],
  },
  'a form enriched by a tool is the tool’s': { ...of('source', 'Formulaire site, enrichi Kaspr'), says: ['2 scraped'] },
  'domain registers and small ads are for something else': {
    ...of('source', 'WHOIS', 'Leboncoin', 'Petites annonces', 'registrar'),
    says: ['elsewhere', 'elsewhere', 'elsewhere', 'elsewhere'],
  },
  'ordinary sources, a scraper maker that is a client, a blank': {
    ...of('source', 'SIRENE', 'Annuaire des artisans', 'Salon du livre 2026', 'Site internet de la société', ''),
    says: [],
  },
  'the page of the source tells what its words do not': {
    ...of(
      'source;url_source',
      'Veille;https://fr.linkedin.com/in/claire',
      'Veille;https://acme.example/linkedin.com',
      ';https://x.com/paul',
    ),
    says: ['2 network', '4 network'],
  },
  'a site whose name only ends like a network': { ...of('source;url_source', 'Veille;https://notlinkedin.com/in/a'), says: [] },
  'the page that presents the person as a business contact lifts it': {
    ...of('source;contact_public;url_contact_public', 'LinkedIn;oui;https://acme.example/equipe', 'Kaspr;oui;https://acme.example/equipe'),
    says: [],
  },
  'the profile itself does not, nor does a bare yes': {
    ...of('source;contact_public;url_contact_public', 'LinkedIn;oui;https://www.linkedin.com/in/a', 'LinkedIn;oui;'),
    says: ['2 network', '3 network'],
  },
  'a file without any source says nothing here': { ...of('nom', 'Martin'), says: [] },
});

const NOTICE = 'source;date_collecte;date_information;dernier_envoi';
cases(noticeLate, {
  'the day of the month later is the last that counts': {
    ...of(NOTICE, 'Annuaire;2026-10-24;;', 'Annuaire;2026-10-23;;'),
    says: ['3 overdue'],
  },
  'a month ends with the month: from 31 January it ends on 28 February': {
    ...of(NOTICE, 'Annuaire;2026-01-31;2026-02-28;', 'Annuaire;2026-01-31;2026-03-01;'),
    says: ['3 late'],
  },
  'told in the first message, or before': {
    ...of(NOTICE, 'Annuaire;2026-11-01;2026-11-05;2026-11-05', 'Annuaire;2026-11-01;2026-11-04;2026-11-20'),
    says: [],
  },
  'told after a message that had already left': { ...of(NOTICE, 'Annuaire;2026-11-01;2026-11-06;2026-11-05'), says: ['2 afterMessage'] },
  'written to, and nothing shows that they were told': { ...of(NOTICE, 'Annuaire;2026-11-20;;2026-11-21'), says: ['2 neverTold'] },
  'a notice planned for next week has informed nobody yet': {
    ...of(NOTICE, 'Annuaire;2026-01-15;2026-12-01;', 'Annuaire;2026-11-15;2026-12-01;'),
    says: ['2 overdue'],
  },
  'a notice whose date cannot be read shows nothing': { ...of(NOTICE, 'Annuaire;2026-01-15;en mars;'), says: ['2 overdue'] },
  'the person gave the data: they were told then': {
    ...of(NOTICE, 'Formulaire site;2025-01-15;;', 'Carte de visite;2025-01-15;;', 'Stand Artibat;2025-01-15;;2026-01-02'),
    says: [],
  },
  'a consent is given by the person, a client knows us': {
    rows: csv('email;date_collecte;date_information;consentement_date;statut', `${A};2025-01-15;;2025-01-15;`, `${B};2025-01-15;;;client`),
    says: [],
  },
  'the coordinates of a company are no data of anybody': {
    rows: csv('email;nom;date_collecte;date_information', 'contact@acme.example;;2025-01-15;', 'contact@acme.example;Roy;2025-01-15;'),
    says: ['3 overdue'],
  },
  'two readings of the collection date, one of them too old, beside dates that disagree': {
    rows: csv(
      'email;date_collecte;date_information;date_modification;date_source',
      `${A};05/11/2026;;13/01/2026;01/13/2026`,
      `${B};06/11/2026;;;`,
    ),
    says: ['2 maybe', '3 maybe'],
  },
  'a fair where the card was given is no collection behind their back': {
    ...of('source;date_collecte;date_information', 'Carte de visite, Salon X;2025-01-10;', 'Salon X, stand B12;2025-01-10;'),
    says: [],
  },
  'a fair of which nobody says how: perhaps by the card': {
    ...of('source;date_collecte;date_information;dernier_envoi', 'Salon X 2025;2025-01-10;;', 'Foire de Lyon;2025-01-10;;2025-02-01'),
    says: ['2 fair', '3 fair'],
  },
  'a fair whose list was taken': {
    ...of('source;date_collecte;date_information', 'Liste des exposants, Salon X;2025-01-10;'),
    says: ['overdue'],
  },
  'no date of collection, no message: nothing is late': { ...of('source;date_information', 'Annuaire;'), says: [] },
  'no column for the notice: notice-due says so': { ...of('source;date_collecte', 'Annuaire;2020-01-15'), says: [] },
  'an archive contacts nobody': { ...of(NOTICE, 'Annuaire;2020-01-15;;'), preset: 'crm-archive', says: [] },
  'the months are an option': { ...of(NOTICE, 'Annuaire;2026-10-01;;'), options: { months: 2 }, says: [] },
});

const DATED = ['email', 'nom', 'date_collecte', 'date_information', 'dernier_envoi'];
table(noticeLate, {
  'a notice with two readings came after the message only when both did': {
    order: 'unresolved',
    rows: [DATED, [A, 'Martin', '', '03/04/2026', '2026-03-20'], [A, 'Martin', '', '03/04/2026', '2026-03-03']],
    says: ['row 3: afterMessage'],
  },
  'a message with two readings left before the notice only by both': {
    order: 'unresolved',
    rows: [DATED, [A, 'Martin', '', '2026-03-20', '03/04/2026'], [A, 'Martin', '', '2026-04-04', '03/04/2026']],
    says: ['row 3: afterMessage'],
  },
  'a collection with two readings ends its month on the later': {
    order: 'unresolved',
    rows: [DATED, [A, 'Martin', '03/04/2026', '2026-05-03', ''], [A, 'Martin', '03/04/2026', '2026-05-04', '']],
    says: ['row 3: late'],
  },
  'clients and former clients know us': {
    rows: [
      [...DATED, 'statut'],
      [A, 'Martin', '2025-01-15', '', '', 'client'],
      [A, 'Martin', '2025-01-15', '', '', 'ancien client'],
      [A, 'Martin', '2025-01-15', '', '', 'prospect'],
    ],
    says: ['row 4: overdue'],
  },
});
table(noticeDue, {
  'a collection with two readings is due by the earlier': {
    order: 'unresolved',
    rows: [DATED, [A, 'Martin', '03/11/2026', '', ''], [A, 'Martin', '11/11/2026', '', '']],
    says: ['row 3: due'],
  },
  'a file that lacks the column on purpose': { rows: [['email'], [A]], absent: ['informedAt'], says: [] },
});

cases(noticeDue, {
  'collected this month and not told yet': { ...of(NOTICE, 'Annuaire;2026-11-20;;', 'Annuaire;2026-11-20;2026-11-21;'), says: ['2 due'] },
  'on the last day it is due, the day after it is late': {
    ...of(NOTICE, 'Annuaire;2026-10-24;;', 'Annuaire;2026-10-23;;'),
    says: ['2 due'],
  },
  'of unknown collection, the first message must tell': { ...of('source;date_information', 'Annuaire;'), says: ['2 due'] },
  'written to already: it is late, not due': { ...of(NOTICE, 'Annuaire;2026-11-20;;2026-11-21'), says: [] },
  'who gave the data knows': { ...of(NOTICE, 'Formulaire;2026-11-20;;'), says: [] },
  'a client knows, a company has no data': {
    rows: csv('email;statut;date_information', `${A};client;`, 'contact@acme.example;prospect;'),
    says: [],
  },
  'no column for it: said once, as information': { ...of('source', 'Annuaire', 'Annuaire'), says: ['file noColumn'] },
  'an archive contacts nobody': { ...of('source', 'Annuaire'), preset: 'crm-archive', says: [] },
});

const BOUGHT = 'source;contrat_source;audit_source';
cases(purchasedList, {
  'files that were bought or rented, whatever the word': {
    ...of('source', 'Achat', 'Fichier loué 2026', 'Kompass', 'Data broker', 'location de fichiers ACME', 'ZoomInfo'),
    says: Array.from({ length: 6 }, () => 'noContract'),
  },
  'a file between the words that say so': {
    ...of('source', 'base de clients achetée', 'location d’un fichier'),
    says: ['noContract', 'noContract'],
  },
  'buying from us, renting premises and directories are no purchase of data': {
    ...of('source', 'Achat en ligne', 'Salon de la location', 'Annuaire des acheteurs', 'Nomination au Journal officiel', ''),
    says: [],
  },
  'a contract without a check': { ...of(BOUGHT, 'Kompass;C-14;'), says: ['2 noAudit'] },
  'a check is good for twelve months, the last day included': {
    ...of(BOUGHT, 'Kompass;C-14;2025-11-24', 'Kompass;C-14;2025-11-23'),
    says: ['3 auditOld'],
  },
  'a check planned for next year is none': { ...of(BOUGHT, 'Kompass;C-14;2027-01-10'), says: ['2 noAudit'] },
  'the months, and the suppliers, are options': {
    ...of(BOUGHT, 'Dupont Fichiers;C-14;2025-01-10', 'Kompass;C-14;2025-01-10', 'Dupont;C-14;'),
    options: { auditMonths: 24, suppliers: ['Dupont fichiers'] },
    says: [],
  },
  'a supplier of one’s own': {
    ...of('source', 'Base Dupont-Fichiers 2026'),
    options: { suppliers: ['dupont fichiers'] },
    says: ['noContract'],
  },
});

it('says how late, and in which words', () => {
  expect(noticeLate.messages.overdue.fr).toContain('RGPD 14');
  expect(noticeLate.messages.overdue.en).toContain('GDPR 14');
  expect(sourceUnlawful.messages.network.fr).toContain('visible ne veut pas dire utilisable');
  expect(purchasedList.messages.auditOld.en).toContain('{auditMonths:');
});
