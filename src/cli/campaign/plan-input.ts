import { resolve } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import { CAMPAIGN_MARK } from '../../model/campaign/plan.js';
import { fileHead } from '../recognise/file-head.js';
import type { StatedKinds } from '../recognise/stated-kinds.js';

/** The line stands near the head of a plan, before its comments are many. */
const HEAD = 16 * 1024;
const MARK = new RegExp(`^[ \\t{,]*"?lumo"?[ \\t]*:[ \\t]*["']?${CAMPAIGN_MARK.replace('/', '\\/')}`, 'm');

/** Whether an input is the plan of a campaign: by its name, `*.campaign.yaml`, or by the line `lumo: campaign/1`. Tables are not opened for it. */
export const isPlan = async (input: string, cwd: string): Promise<boolean> => {
  if (/\.campaign\.(?:ya?ml|json)$/i.test(input)) return true;
  if (!/\.(?:ya?ml|json)$/i.test(input)) return false;
  const head = await fileHead(resolve(cwd, input), HEAD);
  return head !== undefined && MARK.test(new TextDecoder().decode(head.bytes));
};

const severalPlans = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: 'Two plans of campaigns are named.', fr: 'Deux plans de campagne sont indiqués.' },
    { en: 'A run judges one campaign: run once per plan.', fr: 'Un passage contrôle une campagne : lancez une fois par plan.' },
  );
const pipedPlan = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: 'A plan cannot come from standard input: its paths start from its folder.',
      fr: 'Un plan ne peut pas venir de l’entrée standard : ses chemins partent de son dossier.',
    },
    { en: 'lumo-check november.campaign.yaml', fr: 'lumo-check novembre.campaign.yaml' },
  );

/** The plan among the inputs of a command line; undefined where there is none. @throws LumoError LUMO_USAGE where there are several */
export const planAmong = async (named: readonly string[], said: StatedKinds, cwd: string): Promise<string | undefined> => {
  const plans: string[] = [];
  for (const input of named) {
    const as = said.of(input);
    if (as === undefined ? await isPlan(input, cwd) : as === 'campaign') plans.push(input);
  }
  if (plans.length > 1) throw severalPlans();
  if (plans[0] === '-') throw pipedPlan();
  return plans[0];
};
