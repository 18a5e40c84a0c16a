import type { AliasTable } from './alias-table.js';

/** Columns of the SIRENE stock files, without their suffixes `UniteLegale` and `Etablissement` (qualifiers take those off). */
export const SIRENE: AliasTable = {
  lastName: ['nomUsage'],
  firstName: ['prenomUsuel'],
  company: ['denominationUsuelle', 'enseigne', 'denomination', 'sigle'],
  naf: ['activitePrincipale', 'activitePrincipaleNAF'],
  nafVersion: ['nomenclatureActivitePrincipale'],
  sizeCode: ['trancheEffectifs', 'categorieEntreprise'],
  legalCategory: ['categorieJuridique'],
  address: ['complementAdresse', 'numeroVoie', 'indiceRepetition', 'dernierNumeroVoie', 'typeVoie', 'libelleVoie'],
  communeCode: ['codeCommune'],
  city: ['libelleCommune', 'libelleCommuneEtranger'],
  country: ['libellePaysEtranger'],
};
