import { describe, expect, it } from 'vitest';
import { listedOnSheet } from '../../../src/fields/person/sheets/listed-sheet.js';

describe('whom a sheet beside the contacts lists, by its name', () => {
  it.each([
    ...['NPA', 'NPA 2026', 'npa', 'N.P.A.', 'Liste NPA', 'NPA septembre', 'NPAI+NPA', 'NPAI / NPA', 'NPA KO', 'Retraits', 'Retraits 2026'],
    ...['Désinscrits', 'STOP', 'Bajas', 'NPAI-STOP', 'Niet bellen'],
    ...[
      'Désabos',
      'Désabos 2026',
      'Désabos newsletter',
      'Effacements',
      'Effacements RGPD',
      'Effacés',
      'Retraits consentement',
      'Retraits de consentement',
    ],
    ...['Erasures', 'Erased contacts', 'Deletions', 'Listes rouges', 'Stops SMS', 'Löschungen', 'Sperrungen', 'Supresiones'],
    ...['Bezwaren', 'Verwijderingen', 'Intrekkingen', 'Cancelamento', 'Eliminações', 'Revogações'],
    ...['Wypisani', 'Sprzeciwy', 'Rezygnacje', 'Zablokowani', 'Czarna lista', 'Odmowy', 'Wypisani 2026'],
  ])('“%s” lists refusals', (name) => expect(listedOnSheet(name)).toBe('refusals'));

  it.each([
    ...[
      'BL',
      'BL 2026',
      'BL interne',
      'KO',
      'KO 2026',
      'Liste KO',
      'NPAI',
      'NPAI 2026',
      'NPAI KO',
      'RGPD',
      'GDPR requests',
      'Demandes RGPD',
    ],
    ...[
      'Wis-verzoeken',
      'Gewiste',
      'Plaignants',
      'Klachten',
      'Rétractations',
      'Rétractés 2026',
      'Anonymisés',
      'Anonymized',
      'Anonymisiert',
      'Anonimizados',
      'Radiés',
      'Bloqués',
      'Blocked',
      'Bloccati',
    ],
  ])('“%s” may list refusals', (name) => expect(listedOnSheet(name)).toBe('doubts'));

  it.each([
    ...[
      'Bounces',
      'Hard bounces',
      'Bounced',
      'Bounces 2026',
      'Bounces mailchimp',
      'Rebotes',
      'Rebotados',
      'Correos rebotados',
      'Rimbalzi',
      'Rimbalzi permanenti',
    ],
    ...['Ongeldig', 'Ongeldige adressen', 'Devolvidos'],
    ...['Rebonds', 'Hard bounce', 'Emails invalides', 'Rückläufer', 'Unzustellbar'],
  ])('“%s” lists dead addresses', (name) => expect(listedOnSheet(name)).toBe('bounces'));

  it.each([
    ['Firmen gesperrt', 'refusals'],
    ['Gesperrte Firmen', 'refusals'],
    ['Aziende escluse', 'refusals'],
    ['Empresas excluidas', 'refusals'],
    ['Sociétés exclues', 'refusals'],
    ['Blocked accounts', 'doubts'],
    ['Banned companies', 'refusals'],
    ['Comptes bloqués', 'doubts'],
    ['Geblokkeerde bedrijven', 'doubts'],
    ['Comptes', undefined],
    ['Firmen Messe', undefined],
    ['Comptes débloqués', undefined],
    ['Target accounts', undefined],
  ])('companies on “%s”: %s', (name, holds) => expect(listedOnSheet(name)).toBe(holds));

  it.each([
    ['Décès', 'deaths'],
    ['Tutelles', 'protected'],
  ])('“%s” lists %s', (name, persons) => expect(listedOnSheet(name)).toBe(persons));

  it.each([
    ...[
      'Clients',
      '2026',
      'Feuil1',
      'NPA Localité',
      'Codes NPA',
      'Kosovo',
      'KO technique',
      'Retraits agence',
      'Points de retrait',
      'RGPD mentions',
    ],
    ...['Bounce rate', 'Soft bounces', 'Bounce house', 'Rebond économique', 'Rebonds du marché', 'Invalidité', 'Leads abril', 'Junio'],
    ...[
      'Rétractations commandes',
      'Radiations RCS',
      'Anonymisation procédure',
      'Retraits magasin',
      'Additions et retraits',
      'Effacement des dettes',
      'Sperrgut',
      'Blocages machines',
    ],
  ])('“%s” lists nobody in particular', (name) => expect(listedOnSheet(name)).toBeUndefined());
});
