import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { folder } from '../cli/support.js';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

export interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const readAction = (path: string): Action => parse(readFileSync(path, 'utf8')) as Action;

type Values = Readonly<Record<string, string>>;
type Outputs = Readonly<Record<string, Values>>;

/** One side of a comparison: a text, an input, an output of a step. Anything else is more than this runner knows. */
const term = (text: string, inputs: Values, outputs: Outputs): string => {
  const quoted = /^'([^']*)'$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  const input = /^inputs\.([\w-]+)$/.exec(text)?.[1];
  if (input !== undefined) {
    if (!Object.hasOwn(inputs, input)) throw new Error(`${text} is no input`);
    return inputs[input] ?? '';
  }
  const [, step = '', output = ''] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(text) ?? [];
  if (step === '') throw new Error(`an expression that this runner does not know: ${text}`);
  return outputs[step]?.[output] ?? '';
};
const isTrue = (condition: string, inputs: Values, outputs: Outputs): boolean =>
  condition.split('&&').every((part) => {
    const [, left = '', sign = '', right = ''] = /^\s*(\S+)\s*(==|!=)\s*(\S+)\s*$/.exec(part) ?? [];
    const [a, b] = [term(left, inputs, outputs), term(right, inputs, outputs)];
    return sign === '==' ? a === b : a !== b;
  });
const filled = (text: string, inputs: Values, outputs: Outputs): string =>
  text.replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, expression: string) => term(expression, inputs, outputs));

/** What a file of outputs holds: `name=value` a line. */
const outputsIn = (text: string): Values =>
  Object.fromEntries(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

export interface ActionRun {
  readonly failedAt: string | undefined;
  readonly outputs: Values;
  readonly log: string;
  readonly summary: string;
  /** Actions of others that were called, and with what. */
  readonly called: readonly { readonly uses: string; readonly with: Values }[];
}

/**
 * Does the steps of a composite action, as a runner of GitHub does: each script in bash, values through the files that the environment
 * names, and no step after one that failed. Actions of others are only noted.
 */
export const runAction = (
  action: Action,
  given: Values,
  { workspace, actionPath, env }: { readonly workspace: string; readonly actionPath: string; readonly env: NodeJS.ProcessEnv },
): ActionRun => {
  const inputs: Values = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])),
    ...given,
  };
  const temp = folder();
  const summary = join(temp, 'summary.md');
  writeFileSync(summary, '');
  mkdirSync(join(temp, 'scripts'));
  const outputs: Record<string, Values> = {};
  const called: { uses: string; with: Values }[] = [];
  let log = '';
  let failedAt: string | undefined;
  for (const [i, step] of action.runs.steps.entries()) {
    if (failedAt !== undefined) break;
    if (step.if !== undefined && !isTrue(step.if, inputs, outputs)) continue;
    const fill = (values: Values = {}): Values =>
      Object.fromEntries(Object.entries(values).map(([name, text]) => [name, filled(String(text), inputs, outputs)]));
    if (step.uses !== undefined) {
      called.push({ uses: step.uses, with: fill(step.with) });
      continue;
    }
    const script = join(temp, 'scripts', `${i}.sh`);
    const output = join(temp, 'scripts', `${i}.out`);
    writeFileSync(script, step.run ?? '');
    writeFileSync(output, '');
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: resolve(workspace, filled(step['working-directory'] ?? '.', inputs, outputs)),
      env: {
        ...env,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_ACTION_PATH: actionPath,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: temp,
        ...fill(step.env),
      },
      encoding: 'utf8',
      timeout: 110_000,
    });
    log += `${ran.stdout}${ran.stderr}`;
    if (step.id !== undefined) outputs[step.id] = outputsIn(readFileSync(output, 'utf8'));
    if (ran.status !== 0) failedAt = step.name;
  }
  return {
    failedAt,
    outputs: Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, filled(value, inputs, outputs)])),
    log,
    summary: readFileSync(summary, 'utf8'),
    called,
  };
};
