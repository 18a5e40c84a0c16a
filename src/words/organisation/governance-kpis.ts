import type { Lang, Text } from '../../model/base/text.js';
import type { GovernanceKpiId } from '../../model/kpi/kpi.js';
import type { PluralForms } from '../grammar/language-forms.js';

/** Every KPI of the organisation in both languages: what it is called, and what exactly it is. */
export const GOVERNANCE_KPI_TEXTS: Readonly<Record<GovernanceKpiId, { readonly title: Text; readonly definition: Text }>> = {
  incidents: {
    title: { en: 'Incidents found', fr: 'Incidents trouvés' },
    definition: {
      en: 'Rows of the register of breaches. None only where the register says that there was none; without a register, no data.',
      fr: 'Lignes du registre des violations. Aucun seulement si le registre dit qu’il n’y en a pas eu ; sans registre, pas de donnée.',
    },
  },
  'incidents-solved': {
    title: { en: 'Incidents solved', fr: 'Incidents résolus' },
    definition: {
      en: 'Incidents that the register says are closed, among all of it. No data where it has no column for that.',
      fr: 'Incidents que le registre dit clôturés, parmi tous les siens. Pas de donnée s’il n’a pas de colonne pour le dire.',
    },
  },
  'people-trained': {
    title: { en: 'People trained', fr: 'Personnes formées' },
    definition: {
      en: 'People of the register of training who were trained within 12 months, among all who have not left.',
      fr: 'Personnes du registre des formations qui ont été formées depuis moins de 12 mois, parmi toutes celles qui ne sont pas parties.',
    },
  },
  'data-encrypted': {
    title: { en: 'Data encrypted or anonymised', fr: 'Données chiffrées ou anonymisées' },
    definition: {
      en: 'Share that the attestation tells (encryption: share), the lowest of several. Somebody says so; files are looked at by an audit.',
      fr: 'Part que déclare l’attestation (encryption : share), la plus basse s’il y en a plusieurs. Quelqu’un le dit ; les fichiers sont vus par un audit.',
    },
  },
};

/** What those with a part were measured on. */
export const GOVERNANCE_KPI_AMONG: Readonly<Partial<Record<GovernanceKpiId, Readonly<Record<Lang, PluralForms>>>>> = {
  'incidents-solved': { en: { one: '# incident', other: '# incidents' }, fr: { one: '# incident', other: '# incidents' } },
  'people-trained': { en: { one: '# person', other: '# people' }, fr: { one: '# personne', other: '# personnes' } },
};
