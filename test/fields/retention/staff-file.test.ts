import { describe, expect, it } from 'vitest';
import { isStaffFile } from '../../../src/fields/retention/staff-file.js';
import type { FieldName } from '../../../src/model/contact/field.js';

const isStaff = (headers: readonly string[], fields: Readonly<Record<string, FieldName>> = {}): boolean =>
  isStaffFile(
    headers.map((header, column) => ({
      ...{ is: 'column' as const, column, header, confidence: 1, by: 'header' as const, filled: 1 },
      ...(fields[header] && { field: fields[header] }),
    })),
  );

describe('a file of employees', () => {
  it.each([
    [['Matricule', 'Nom', 'Date entrée', 'Date sortie', 'N° SS', 'IBAN', 'Salaire']],
    [['Nom', 'Date d’embauche', 'Salaire brut', 'Type de contrat']],
    [['Employee ID', 'Hire date', 'Salary']],
    [['Personalnummer', 'Eintrittsdatum', 'Austrittsdatum', 'Gehalt']],
    [['Matricola', 'Data di assunzione', 'Retribuzione']],
    [['Empleado', 'Fecha de alta', 'Salario']],
  ])('%j', (headers) => expect(isStaff(headers)).toBe(true));
  it('by what its values are', () => expect(isStaff(['Matricule', 'Num', 'Compte', 'Salaire'], { Num: 'nir', Compte: 'iban' })).toBe(true));

  it.each([
    [['Nom', 'Email', 'Date entrée', 'Date sortie', 'Loyer']],
    [['Matricule', 'Nom', 'Email', 'Statut']],
    [['N° SS', 'IBAN', 'Nom', 'Date effet', 'Date résiliation']],
    [['Nom', 'Salaire', 'Type de contrat', 'Email']],
    [['Société', 'Fonction', 'Email', 'Salariés', 'Effectif']],
  ])('no such file: %j', (headers) => expect(isStaff(headers, { 'N° SS': 'nir', IBAN: 'iban' })).toBe(false));
});
