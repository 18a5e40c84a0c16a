import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { isFileOfConsumers } from '../../../src/fields/company/consumer-file.js';

const columnsOf = (headers: string) => resolveColumns(headers.split(';'), [], {}, makeValueReaders('FR'));

describe('a file of private persons', () => {
  it.each([
    'Civilité;Nom;Prénom;Né(e) le;Mobile;Fixe domicile;Email;Adresse;CP;Ville;Type contrat;Source;Date collecte',
    'civilite;nom;email;date_naissance',
    'Nom;Email;Mobile perso;Date de naissance',
    'name;home phone;email;date of birth',
    'nom;email;adresse;situation_familiale',
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
  ])('%s: not one', (headers) => expect(isFileOfConsumers(columnsOf(headers))).toBe(false));
});
