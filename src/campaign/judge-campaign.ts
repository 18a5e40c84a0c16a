import { readDpia } from '../governance/assessment/read-dpia.js';
import type { JudgedCampaign, Lia } from '../model/campaign/judged-campaign.js';
import type { CampaignParts } from '../model/campaign/parts.js';
import type { Dpia } from '../model/governance/dpia.js';
import { planFileError } from './plan-problems.js';
import { readLia } from './read-lia.js';
import type { ReadPlan } from './read-plan.js';
import { sectorOf } from './sector-words.js';

/** Reads a file that a plan names, by its path from the folder of the plan; undefined where there is none. */
export type ReadNamed = (path: string) => Promise<Uint8Array | undefined>;

/**
 * A plan with what its documents come to.
 * @param name as errors may call it, made harmless
 * @param audience where the plan names none
 * @throws LumoError LUMO_CAMPAIGN_FILE where a document that it names is not there, or is none
 */
export const judgeCampaign = async (
  { plan, lineOf }: ReadPlan,
  name: string,
  audience: JudgedCampaign['audience'],
  read: ReadNamed,
  parts: CampaignParts,
): Promise<JudgedCampaign> => {
  const named = async (key: 'lia' | 'dpia'): Promise<Uint8Array | undefined> => {
    const path = plan.legal[key];
    if (path === undefined) return undefined;
    const bytes = await read(path);
    if (bytes !== undefined) return bytes;
    throw planFileError(
      name,
      lineOf(['legal', key]),
      {
        en: `the file of legal.${key} is not there, or cannot be read`,
        fr: `le fichier de legal.${key} n’existe pas ou ne peut pas être lu`,
      },
      { en: 'Paths start from the folder of the plan.', fr: 'Les chemins partent du dossier du plan.' },
    );
  };
  const lia: Lia | undefined = await named('lia').then((bytes) => bytes && readLia(new TextDecoder().decode(bytes)));
  const exported = await named('dpia');
  let dpia: Dpia | undefined;
  if (exported !== undefined) {
    const found = readDpia(exported);
    if ('what' in found) throw planFileError(name, lineOf(['legal', 'dpia']), found.what, found.hint);
    dpia = found;
  }
  const byName = sectorOf(plan.name ?? '');
  return {
    plan,
    audience: plan.audience ?? audience,
    sector: plan.sector === undefined ? undefined : sectorOf(plan.sector),
    named: byName === 'other' || byName === 'none' ? undefined : byName,
    lia,
    dpia,
    parts,
  };
};
