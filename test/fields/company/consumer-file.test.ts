import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { isFileOfConsumers, mayBeConsumers } from '../../../src/fields/company/consumer-file.js';

const columnsOf = (headers: string, ...rows: readonly string[]) =>
  resolveColumns(
    headers.split(';'),
    rows.map((row) => row.split(';')),
    {},
    makeValueReaders('FR'),
  );

describe('a file of private persons', () => {
  it.each([
    'Civilité;Nom;Prénom;Né(e) le;Mobile;Fixe domicile;Email;Adresse;CP;Ville;Type contrat;Source;Date collecte',
    'civilite;nom;email;date_naissance',
    'Nom;Email;Mobile perso;Date de naissance',
    'name;home phone;email;date of birth',
    'nom;email;adresse;situation_familiale',
    'Nom;Prénom;Adresse;CP;Ville;Téléphone;Source;Date de collecte;Date information;Bloctel',
    'Nom;Prénom;Téléphone;Bloctel;Date bloctel',
    'Nom;Téléphone;CP;Propriétaire;Type chauffage;Surface;Source;Date de collecte',
    'Nom;Téléphone;CP;Propriétaire occupant;Surface habitable',
    'Civilité;Nom;Adresse;CP;Ville;Mobile',
    'Nom;Prénom;Adresse;CP;Ville;Téléphone',
    'Nom du foyer;Téléphone;Fournisseur actuel;Box;Éligible fibre',
    'Household name;Phone;Livebox',
    'Nom du foyer;Téléphone;Box',
    'Nom;Prénom;Tél;Opérateur actuel;Étage;Digicode',
    'full_name;phone_number;email;post_code;created_time;form_name;platform',
    'Nom;Prénom;Email;Téléphone fixe;Adresse;Code postal;Ville;Dernier don;Montant cumulé;Date création',
    'Nom;Prénom;Email;Dernier don',
    'Nom;Prénom;Email;Reçu fiscal',
    'First name;Last name;Email;Last gift;Lifetime giving',
    'Vorname;Nachname;Email;Letzte Spende',
    'Nombre;Apellidos;Email;Último donativo',
    'Nome;Cognome;Email;Ultima donazione',
    'Voornaam;Achternaam;Email;Laatste donatie',
    'Civilité;Nom;Email;N° adhérent;Cotisation',
    'Nom;Prénom;Email;Adresse;Adhérent depuis',
    'N_DPE;Adresse;CP;Ville;Etiquette;Surface;Propriétaire;Téléphone',
    'Nom;Téléphone;Classe énergétique;Type logement',
    'Nom;Prénom;Téléphone;Type de bien;Prix;Source;Date création',
    'Nom;Téléphone;Type de bien;Nb pièces',
    'Civilité;Nom;Prénom;Email;Conjoint',
    'Name;Phone;Property type;Bedrooms',
  ])('%s', (headers) => expect(isFileOfConsumers(columnsOf(headers))).toBe(true));

  it.each([
    'Civilité;Nom;Prénom;Société;Né(e) le;Email;Adresse',
    'nom;email;fonction;date_naissance;mobile perso',
    'nom;email;siret;date_naissance;civilite',
    'nom;email;date_naissance',
    'civilite;nom;prenom;email;adresse;cp;ville',
    'nom;email;mobile perso',
    'nom;Employeur;date_naissance;adresse',
    'nom;email pro;date_naissance;adresse',
    'email',
    'full_name;phone_number;email;company_name;form_name;platform',
    'Société;Contact;Tél;Fournisseur actuel;Étage',
    'Nom;Email;Étage',
    'Nom;Email;Form name',
    'Nom;Prénom;Email;Téléphone;Propriétaire',
    'Nom;Email;Téléphone;Propriétaire du contact;Civilité',
    'Nom;Téléphone;Bloctel',
    'Nom;Adresse;CP;Ville;Téléphone',
    'Nom;Prénom;Spécialité;Adresse;CP;Téléphone',
    'Nom;Prénom;Société;Adresse;CP;Téléphone;Bloctel',
    'Nom;Prénom;Téléphone;CP',
    'Enseigne;Type chauffage;Surface habitable;Téléphone',
    'Nom;Téléphone;Fournisseur actuel;Box;Éligible fibre',
    'Nom du foyer;Téléphone',
    'Société;Nom du foyer;Téléphone;Box',
    'Société;Nom;Prénom;Email;Dernier don',
    'Nom;Prénom;Fonction;Email;Adresse;N° adhérent',
    'Nom;Prénom;Email;N° adhérent;Cotisation',
    'Email;Donation',
    'Société;N_DPE;Adresse;Téléphone',
    'Nom;Téléphone;N_DPE',
    'Nom;Prénom;Email;Date donnée',
    'Société;Nom;Téléphone;Type de bien;Prix',
    'Nom;Email;Téléphone;Prix',
    'Nom;Prénom;Email;Budget;Prix de vente',
    'Nom;Téléphone;Type de bien',
  ])('%s: not one', (headers) => expect(isFileOfConsumers(columnsOf(headers))).toBe(false));
});

it('an owner of a business has a job title', () => {
  expect(columnsOf('Name;Phone;Job title', 'Petit;01 99 00 35 01;Owner', 'Roy;01 99 00 35 02;Owner').at(-1)?.field).toBe('jobTitle');
  expect(columnsOf('Nom;Tél;Fonction', 'Petit;01 99 00 35 01;Propriétaire').at(-1)?.field).toBe('jobTitle');
});

it('who owns or rents a home has no occupation by it', () => {
  const headers = 'Nom;Tél;Type logement;Occupation;Chauffage';
  const rows = (...words: readonly string[]): readonly string[] => words.map((word) => `Petit;01 99 00 35 01;Maison;${word};Fioul`);
  expect(isFileOfConsumers(columnsOf(headers, ...rows('Propriétaire', 'Locataire', 'Locataire')))).toBe(true);
  expect(isFileOfConsumers(columnsOf(headers, ...rows('Owner', 'Tenant')))).toBe(true);
  expect(isFileOfConsumers(columnsOf(headers, ...rows('Gérant', 'Infirmière')))).toBe(false);
});

describe('persons with numbers, and addresses of webmails alone', () => {
  const LEADS = [
    'Nadia Colin;06 39 98 00 01;nadia.colin@gmail.com',
    'Yann Besson;06 39 98 00 02;yann.besson@orange.fr',
    'Marc Ravier;06 39 98 00 03;marc.ravier@free.fr',
  ];
  it('of a form of leads', () => expect(isFileOfConsumers(columnsOf('full_name;phone_number;email', ...LEADS))).toBe(true));
  it('not where anybody writes from elsewhere, or works somewhere, or where too few do', () => {
    const atWork = 'Luc Girard;06 39 98 00 04;luc.girard@garage-girard.example';
    expect(isFileOfConsumers(columnsOf('full_name;phone_number;email', ...LEADS, atWork))).toBe(false);
    expect(isFileOfConsumers(columnsOf('full_name;phone_number;email;company_name', ...LEADS.map((lead) => `${lead};Acme`)))).toBe(false);
    expect(isFileOfConsumers(columnsOf('full_name;phone_number;email;job_title', ...LEADS.map((lead) => `${lead};CEO`)))).toBe(false);
    expect(isFileOfConsumers(columnsOf('full_name;phone_number;email', ...LEADS.slice(0, 2)))).toBe(false);
    expect(isFileOfConsumers(columnsOf('full_name;email', ...LEADS.map((lead) => lead.replace(/;[^;]*;/, ';'))))).toBe(false);
    expect(isFileOfConsumers(columnsOf('Enseigne;phone_number;email', ...LEADS))).toBe(false);
  });
});

describe('persons with numbers, of whom nothing tells whether they work anywhere', () => {
  it.each(['Nom;Prénom;CP;Téléphone', 'Civilité;Nom;Mobile;Email'])('%s', (headers) =>
    expect(mayBeConsumers(columnsOf(headers))).toBe(true),
  );
  it.each(['Nom;Téléphone', 'Nom;Prénom;Email', 'Nom;Prénom;Société;Téléphone', 'Nom;Prénom;Fonction;Mobile', 'Nom;Prénom;Tel pro'])(
    '%s: not so',
    (headers) => expect(mayBeConsumers(columnsOf(headers))).toBe(false),
  );
});
