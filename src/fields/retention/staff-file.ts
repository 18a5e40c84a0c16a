import type { ColumnInfo } from '../../model/contact/contact.js';
import { foldHeader } from '../text/fold-header.js';

/** What a file of employees holds of each, and no other list of people together. */
const STAFF_KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'number',
    /^(?:(?:n|no|num|numero|id|code) (?:de |du |d )?)?(?:matricule|salarie|employe|employee|personnel|mitarbeiter|empleado|dipendente)(?: (?:id|number|no|nr|salarie|paie|agent))?$|^personalnummer$|^matricola$/,
  ],
  [
    'hired',
    /^(?:date (?:d |de |of )?)?(?:entree|embauche|hire|hiring|joining)(?: (?:date|entreprise|societe|dans l entreprise))?$|^(?:hire|joining|start) date$|^eintritt(?:sdatum)?$|^fecha (?:de )?(?:alta|ingreso|contratacion)$|^data (?:di )?assunzione$/,
  ],
  [
    'left',
    /^(?:date (?:d |de |of )?)?(?:sortie|depart|leaving|termination)(?: (?:date|entreprise|societe))?$|^(?:leaving|termination|exit) date$|^austritt(?:sdatum)?$|^fecha (?:de )?baja$|^data (?:di )?cessazione$/,
  ],
  [
    'pay',
    /^(?:salaires?|remuneration|salary|wages?|gross pay|net pay|gehalt|lohn|sueldo|salario|nomina|stipendio|retribuzione)(?: (?:brut|net|base|de base|annuel|mensuel|brut annuel|brut mensuel|gross|annual|monthly|bruto|lordo|mensual))?$/,
  ],
  ['contract', /^(?:type de contrat|nature du contrat|type contrat|coefficient|convention collective|contract type|vertragsart)$/],
];
/** A day of hiring or a number of an employee, and so many kinds in all. */
const STAFF = { needs: ['number', 'hired'], least: 3 } as const;

/** Whether the columns of a file are those of employees: a file of pay, a list of staff. A leaver or an employee is no prospect. */
export const isStaffFile = (columns: readonly ColumnInfo[]): boolean => {
  const kinds = new Set<string>();
  for (const { header, field } of columns) {
    const words = foldHeader(header);
    const kind = field === 'nir' || field === 'iban' ? field : STAFF_KINDS.find(([, pattern]) => pattern.test(words))?.[0];
    if (kind !== undefined) kinds.add(kind);
  }
  return kinds.size >= STAFF.least && STAFF.needs.some((kind) => kinds.has(kind)) && (kinds.has('pay') || kinds.has('left'));
};
