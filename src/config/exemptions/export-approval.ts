import { LumoError } from '../../model/base/lumo-error.js';
import type { Approval } from '../../model/governance/approval.js';

/** Letters that a name and a reason must have, and may have. */
const [LEAST, MOST] = [3, 300];

const malformedApproval = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `An approval says who gave it and why, in ${LEAST} to ${MOST} letters each.`,
      fr: `Une approbation dit qui l’a donnée et pourquoi, en ${LEAST} à ${MOST} lettres chaque fois.`,
    },
    {
      en: '--approved-by "Claire Martin, DPO" --reason "autumn campaign, minutes of 3 November"',
      fr: '--approved-by "Claire Martin, DPO" --reason "campagne d’automne, compte rendu du 3 novembre"',
    },
  );

/**
 * The approval of a run; undefined when nobody gave one.
 * @throws LumoError LUMO_USAGE when only half of it is said
 */
export const readApproval = (by: string | undefined, reason: string | undefined): Approval | undefined => {
  const said = { by: by?.trim() ?? '', reason: reason?.trim() ?? '' };
  if (said.by === '' && said.reason === '') return undefined;
  for (const { length } of Object.values(said)) if (length < LEAST || length > MOST) throw malformedApproval();
  return said;
};
