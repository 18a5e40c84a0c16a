import { describe, expect, it } from 'vitest';
import { readFileName } from '../../../src/audit/stored/file-name.js';

describe('what a path tells of people', () => {
  it.each<[string, string, readonly string[], string]>([
    ['nothing', 'exports/clients-2026-11.csv', [], 'exports/clients-2026-11.csv'],
    ['an address, without the extension behind it', 'acces/claire.martin@acme.example.csv', ['email'], 'acces/c•••@•••.csv'],
    ['an address behind a word', 'acces/demande claire.martin@acme.fr.csv.gz', ['email'], 'acces/demande c•••@•••.fr.csv.gz'],
    ['an address in a folder', 'claire@acme.example/export.csv', ['email'], 'c•••@•••/export.csv'],
    ['a number', 'appels/06 39 98 12 34.csv', ['phone'], 'appels/06•••••••4.csv'],
    ['a number with its country', 'appels/+33639981234.csv', ['phone'], 'appels/+33•••••••4.csv'],
    ['a social security number', 'rh/1 84 12 76 451 089 46.csv', ['nir'], 'rh/•••.csv'],
    ['a name', 'rgpd/Claire Martin.csv', ['person'], 'rgpd/C••• M•••.csv'],
    ['a name among the words of files', 'rgpd/export_jean_dupont_2026.csv', ['person'], 'rgpd/export_j•••_d•••_2026.csv'],
    ['a name behind a civility', 'rgpd/Mme Lefèvre.csv', ['person'], 'rgpd/Mme L•••.csv'],
    ['a name beside a number', 'appels/Martin 06 39 98 12 34.csv', ['phone'], 'appels/M••• 06•••••••4.csv'],
    ['a name before a number', 'appels/Claire_Martin-+33639981234.csv', ['phone', 'person'], 'appels/C•••_M•••-+33•••••••4.csv'],
    ['a name behind a number', 'appels/0639981234-lefevre.xlsx', ['phone'], 'appels/06•••••••4-l•••.xlsx'],
    ['a word of files beside a number', 'appels/prospects 0639981234.csv', ['phone'], 'appels/prospects 06•••••••4.csv'],
    ['an IBAN', 'banque/FR7630006000011234567890189/b.csv', ['iban'], 'banque/•••/b.csv'],
    ['an IBAN in groups, and whose it is', 'FR76 3000 6000 0112 3456 7890 189 Martin.csv', ['iban'], '••• M•••.csv'],
    ['no IBAN by its key', 'FR7630006000011234567890188.csv', [], 'FR7630006000011234567890188.csv'],
    ['a date is no number', 'exports/20251123101500.csv', [], 'exports/20251123101500.csv'],
    ['a company is no person', 'exports/acme industries.csv', [], 'exports/acme industries.csv'],
    ['a place is no person', 'exports/salon saint martin.csv', [], 'exports/salon saint martin.csv'],
    ['a name that no list has, as a folder', 'noms/Anna Kowalczykowa/fiche.csv', ['person'], 'noms/A••• K•••/fiche.csv'],
    ['with the last name first, in capitals', 'noms/KOWALCZYKOWA Anna/fiche.csv', ['person'], 'noms/K••• A•••/fiche.csv'],
    ['as a file', 'noms/Kowalczykowa Anna.csv', ['person'], 'noms/K••• A•••.csv'],
    ['all in capitals', 'noms/ZABULONSKINE IGOR.csv.gz', ['person'], 'noms/Z••• I•••.csv.gz'],
    ['with a joint, among words of files', 'noms/Export_Kowalczykowa_Anna_2026.csv', ['person'], 'noms/Export_K•••_A•••_2026.csv'],
    ['with an accent', 'noms/Łukasz Wójcik.csv', ['person'], 'noms/Ł••• W•••.csv'],
    ['of three words', 'noms/Anna Maria Kowalczykowa.csv', ['person'], 'noms/A••• M••• K•••.csv'],
    ['as addresses are made', 'noms/anna.kowalczykowa.csv', ['person'], 'noms/a•••.k•••.csv'],
    ['one word alone is no person', 'exports/claire.csv', [], 'exports/claire.csv'],
  ])('%s', (_, path, holds, shown) => {
    expect(readFileName(path)).toEqual({ holds, shown });
  });

  it.each([
    'Export Clients.csv',
    'Salon Lyon.csv',
    'Prospects Nord.csv',
    'Google Contacts.csv',
    'Base Commerciale/liste.csv',
    'Nouveau Dossier/liste.csv',
    'Acme Industries.csv',
    'Zumeq Consulting/Leads Q3.csv',
    'Black Friday.csv',
    'Rhône Alpes.csv',
    'HubSpot Leads.csv',
    'Kowalczykowa.csv',
    'Documents/Service Client/RDV.csv',
    'CRM BTP.csv',
    'clients.backup.csv',
    'leads.clean.csv',
    'contacts.retained.2026-11-24.csv',
    'public.users.csv',
    'New York.csv',
    'Fidélisation Printemps.csv',
    'anna kowalczykowa fiche brouillon.csv',
    'Mailchimp Audience.csv',
    'Campagne Automne.csv',
    'Tarifs Publics/Clients VIP.csv',
    'README.md',
    '/srv/Shared Drives/Marketing Team/Export Final.csv',
  ])('nobody is named by %s', (path) => expect(readFileName(path)).toEqual({ holds: [], shown: path }));

  it('never shows four characters in a row of what it masks', () => {
    const { shown } = readFileName('a/claire.martin@acme.example 0639981234 Jean-Baptiste Lefebvre.csv');
    for (const part of ['clai', 'mart', 'acme', '3998', 'Bapt', 'Lefe']) expect(shown).not.toContain(part);
  });
});
