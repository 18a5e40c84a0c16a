import { closestWord } from '../../model/base/closest-word.js';
import type { Text } from '../../model/base/text.js';
import type { PresetDeclaration, Presets } from '../../model/plugin/preset.js';
import { presetFault, resolvePresets } from '../presets/resolve-presets.js';
import { parseWithSchema } from '../validation/config-problems.js';
import { type PluginFault, problemList } from './plugin-errors.js';
import { existsAlready, OTHER_NAME, prefixProblem, type TakenNames } from './plugin-names.js';
import { extendingPresetSchema, presetShapeSchema } from './plugin-shape.js';

const didYouMean = (word: string, known: readonly string[]): Text | undefined => {
  const near = closestWord(word, known);
  return near === undefined ? undefined : { en: `Did you mean "${near}"?`, fr: `Vouliez-vous dire « ${near} » ?` };
};

const PRESET: Text = { en: 'preset', fr: 'un préréglage' };

/** @throws LumoError what is wrong with a preset: its shape, its name, the rules that it names, what it extends */
export const checkPresets = (declared: Readonly<Record<string, unknown>>, name: string, taken: TakenNames, fault: PluginFault): Presets => {
  for (const [id, candidate] of Object.entries(declared)) {
    const extending = typeof candidate === 'object' && candidate !== null && 'extends' in candidate;
    const read = parseWithSchema<unknown>(extending ? extendingPresetSchema : presetShapeSchema, candidate);
    if (!read.ok) {
      const { en, fr } = problemList(read.problems, ['presets', id]);
      throw fault({ en: `this is not a preset (${en})`, fr: `ce n’est pas un préréglage (${fr})` });
    }
    const prefix = prefixProblem(id, name);
    if (prefix) throw fault(prefix, OTHER_NAME);
    if (taken.presets.has(id)) throw fault(existsAlready(PRESET, id), OTHER_NAME);
    const { rules = {}, only = [] } = candidate as PresetDeclaration;
    const stranger = [...Object.keys(rules), ...only].find((rule) => !taken.rules.has(rule));
    if (stranger !== undefined) {
      throw fault(
        {
          en: `its preset "${id}" names a rule that does not exist: ${stranger}`,
          fr: `son préréglage « ${id} » nomme une règle qui n’existe pas : ${stranger}`,
        },
        didYouMean(stranger, [...taken.rules.keys()]),
      );
    }
  }
  const presets = declared as Readonly<Record<string, PresetDeclaration>>;
  const wrong = presetFault(presets, taken.presets);
  if (wrong && 'cycle' in wrong) {
    const cycle = wrong.cycle.join(' → ');
    throw fault({ en: `its presets extend one another in a circle: ${cycle}`, fr: `ses préréglages s’étendent en cercle : ${cycle}` });
  }
  if (wrong) {
    throw fault(
      {
        en: `its preset "${wrong.preset}" extends one that does not exist: ${wrong.unknown}`,
        fr: `son préréglage « ${wrong.preset} » en étend un qui n’existe pas : ${wrong.unknown}`,
      },
      didYouMean(wrong.unknown, [...taken.presets.keys(), ...Object.keys(presets)]),
    );
  }
  return resolvePresets(presets, taken.presets);
};
