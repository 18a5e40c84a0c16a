import { basename, resolve } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import type { RuleSubject } from '../../model/rule/subject.js';
import { pathFrom } from '../output/paths-beside.js';
import type { CommandContext } from '../setup/command-context.js';
import { bytesOfDocument, judgeDocument } from '../setup/judge-document.js';
import { namedReader } from '../setup/named-files.js';
import { projectFolder } from '../setup/project-key.js';
import type { CommandSetup } from '../setup/project-register.js';

const unneededExemption = (rule: string, name: string): LumoError =>
  new LumoError(
    'LUMO_EXEMPTION_UNUSED',
    {
      en: `${rule} says nothing of "${name}": it needs no exemption.`,
      fr: `${rule} ne dit rien de « ${name} » : il n’a pas besoin d’exemption.`,
    },
    { en: 'lumo-check FILE tells which rules do.', fr: 'lumo-check FICHIER dit lesquelles le font.' },
  );

/**
 * By which name an exemption is to know a message, a script or a plan: its path from the folder of the project.
 * @param rule about messages, scripts or campaigns
 * @throws LumoError LUMO_EXEMPTION_UNUSED where the rule says nothing of it, LUMO_INPUT_…
 */
export const exemptedDocument = async (
  input: string,
  rule: { readonly id: string; readonly about: RuleSubject },
  ready: CommandSetup,
  around: CommandContext,
): Promise<string> => {
  const name = basename(input);
  const kind = rule.about === 'campaigns' ? 'campaign' : rule.about === 'scripts' ? 'script' : /\.sms$/i.test(name) ? 'sms' : 'message';
  const bytes = await bytesOfDocument(input, name, around);
  const { findings } = await judgeDocument({ name, path: input, bytes }, kind, ready, around.version, () => false, {
    readNamed: namedReader(input, around),
  });
  if (!findings.some((finding) => finding.rule === rule.id)) throw unneededExemption(rule.id, name);
  const path = pathFrom(projectFolder(ready, around), resolve(around.io.cwd(), input)) ?? name;
  // A bare name would mean all files of that name.
  return path.includes('/') ? path : `./${path}`;
};
