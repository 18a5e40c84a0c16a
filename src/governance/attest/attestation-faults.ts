import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';

/** @param name as errors may call it, made harmless */
export const invalidAttestation = (name: string, why: Text, line?: number): LumoError =>
  new LumoError(
    'LUMO_GOVERNANCE_INVALID',
    {
      en: `${name} is no attestation${line === undefined ? '' : ` (line ${line})`}: ${why.en}.`,
      fr: `${name} n’est pas une attestation${line === undefined ? '' : ` (ligne ${line})`} : ${why.fr}.`,
    },
    {
      en: 'lumo-check init --governance writes one; it begins with “lumo: governance/1”.',
      fr: 'lumo-check init --governance en écrit une ; elle commence par « lumo: governance/1 ».',
    },
  );

/** @param name as errors may call it, made harmless */
export const invalidSeals = (name: string, line?: number): LumoError =>
  new LumoError(
    'LUMO_GOVERNANCE_SEALS',
    {
      en: `${name} cannot be read${line === undefined ? '' : ` (line ${line})`}: each line holds a path, sha256 and sealed.`,
      fr: `${name} est illisible${line === undefined ? '' : ` (ligne ${line})`} : chaque ligne contient un chemin, sha256 et sealed.`,
    },
    {
      en: 'Take it back from version control; lumo-check governance --seal writes it, and nobody else does.',
      fr: 'Reprenez-le dans la gestion de versions ; lumo-check governance --seal l’écrit, et personne d’autre.',
    },
  );

/** @param name as errors may call it, made harmless */
export const unreadAssessment = (name: string, line: number, what: Text, hint: Text): LumoError =>
  new LumoError('LUMO_GOVERNANCE_DPIA', { en: `${name}, line ${line}: ${what.en}.`, fr: `${name}, ligne ${line} : ${what.fr}.` }, hint);
