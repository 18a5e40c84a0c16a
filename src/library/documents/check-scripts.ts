import type { CallsOfPlan } from '../../model/document/judged-script.js';
import type { ScriptDocument } from '../../model/document/script.js';
import { SCRIPTS } from '../../subjects/scripts.js';
import type { RunSetup } from '../setup/run-setup.js';
import { type DocumentFile, documentCore, type IsExempt, type JudgedDocuments, settingsOfDocuments } from './document-core.js';

/** What was judged, and the scripts that it was. */
export interface CheckedScripts extends JudgedDocuments<'scripts'> {
  readonly scripts: readonly ScriptDocument[];
}

/** What scripts are judged beside. */
export interface ScriptJob {
  readonly isExempt?: IsExempt | undefined;
  /** What the plan of their campaign says of the calls. */
  readonly calls?: CallsOfPlan | undefined;
}

/** Reads call scripts and asks the rules about them. @throws LumoError LUMO_RULE_FAILED */
export const checkScripts = async (
  files: readonly DocumentFile[],
  ready: Pick<RunSetup, 'rules' | 'run' | 'forFile'>,
  version: string,
  { isExempt, calls = {} }: ScriptJob = {},
): Promise<CheckedScripts> => {
  const [{ readScript }, { judgedScript }] = await Promise.all([
    import('../../scripts/read-script.js'),
    import('../../documents/scripts/judge-script.js'),
  ]);
  const settings = settingsOfDocuments(files, ready);
  const scripts = files.map(({ bytes, name }) => readScript(bytes, name));
  const judged = scripts.map((script, i) => judgedScript(script, settings[i]?.audience ?? 'business', calls));
  return { ...documentCore(SCRIPTS, judged, files, settings, ready, version, { isExempt }), scripts };
};
