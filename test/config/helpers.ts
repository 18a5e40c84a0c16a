import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { presets } from '../../rules/presets.js';
import { resolvePresets } from '../../src/config/presets/resolve-presets.js';
import { type ResolveOptions, resolveSettings } from '../../src/config/resolve/resolve-settings.js';
import type { ConfigLayer, Settings } from '../../src/config/resolve/settings.js';
import { LumoError } from '../../src/model/base/lumo-error.js';
import type { AnyContactRule, AnyRule } from '../../src/model/rule/rule.js';

/** A folder with these files, removed when the test ends. */
export const folderWith = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'lumo-config-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
};

/** The LumoError that something throws; anything else fails the test. */
export const errorOf = async (run: () => unknown): Promise<LumoError> => {
  try {
    await run();
  } catch (error) {
    if (error instanceof LumoError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

/** A rule that does nothing, for the sake of its settings. */
export const ruleOf = (id: string, more: Partial<AnyContactRule> = {}): AnyContactRule => ({
  id,
  about: 'contacts',
  since: '0.1.0',
  theme: 'file',
  law: [],
  docs: { title: { en: id, fr: id }, why: { en: 'w', fr: 'w' }, remedy: { en: 'r', fr: 'r' }, bad: [], good: [] },
  needs: {},
  severity: 'error',
  action: 'bar',
  messages: {},
  ...more,
});

export const withMonths = (id: string): AnyRule => ruleOf(id, { options: z.object({ months: z.int().positive().default(36) }) });

export const OUR_PRESETS = resolvePresets(presets);
/** Settles layers with our presets. */
export const settle = (layers: readonly ConfigLayer[], rules: readonly AnyRule[], options?: ResolveOptions): Settings =>
  resolveSettings(layers, { rules, presets: OUR_PRESETS }, options);
