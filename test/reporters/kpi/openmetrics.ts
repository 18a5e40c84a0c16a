/** A sample of the text format of Prometheus. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const LABEL = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
const TYPES = new Set(['counter', 'gauge', 'histogram', 'summary', 'untyped']);
const UNITS = ['seconds', 'bytes', 'ratio', 'meters', 'volts', 'amperes', 'joules', 'grams', 'celsius'];
const WRONG_UNITS = /(?:^|_)(?:milliseconds|minutes|hours|days|weeks|months|percent|kilobytes|megabytes|ms|pct)(?:_|$)/;

const unescapeLabel = (text: string): string => {
  if (/(?<!\\)(?:\\\\)*\\(?![\\n"])/.test(text)) throw new Error(`an escape that there is not in ${text}`);
  return text.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c));
};

const labelsOf = (text: string): Record<string, string> => {
  const labels: Record<string, string> = {};
  let rest = text;
  while (rest !== '') {
    const [all, name = '', value = ''] = /^([^=]+)="((?:[^"\\\n]|\\.)*)"(?:,|$)/.exec(rest) ?? [];
    if (all === undefined || !LABEL.test(name) || name.startsWith('__')) throw new Error(`labels: ${text}`);
    if (name in labels) throw new Error(`the label ${name} twice`);
    labels[name] = unescapeLabel(value);
    rest = rest.slice(all.length);
  }
  return labels;
};

/**
 * Reads the text format as strictly as anybody might, with what the linter of Prometheus asks of names.
 * @throws Error on the first line that is not right
 */
export const parseMetrics = (text: string): readonly Sample[] => {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  if (/\r|\t/.test(text)) throw new Error('a carriage return or a tab');
  const samples: Sample[] = [];
  const types = new Map<string, string>();
  const helps = new Map<string, string>();
  const seen = new Set<string>();
  let current = '';
  for (const line of text.slice(0, -1).split('\n')) {
    if (line === '') throw new Error('an empty line');
    const [, kind, name = '', said = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
    if (kind !== undefined) {
      if (!NAME.test(name)) throw new Error(`name: ${name}`);
      const told = kind === 'HELP' ? helps : types;
      if (told.has(name)) throw new Error(`${kind} of ${name} twice`);
      if (samples.some((sample) => sample.name === name)) throw new Error(`${kind} of ${name} behind a sample of it`);
      if (kind === 'TYPE' && !TYPES.has(said)) throw new Error(`type: ${said}`);
      if (kind === 'HELP' && /(?<!\\)(?:\\\\)*\\(?![\\n])/.test(said)) throw new Error(`help: ${said}`);
      told.set(name, said);
      current = name;
      continue;
    }
    if (line.startsWith('#')) throw new Error(`a comment: ${line}`);
    const [, metric = '', labels = '', value = ''] =
      /^([^\s{]+)(?:\{(.*)\})? (-?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|\+Inf|NaN))$/s.exec(line) ?? [];
    if (!NAME.test(metric)) throw new Error(`a line: ${line}`);
    if (metric !== current) throw new Error(`${metric} stands among the lines of ${current}`);
    const sample = { name: metric, labels: labelsOf(labels), value: Number(value) };
    const key = JSON.stringify([metric, Object.entries(sample.labels).sort()]);
    if (seen.has(key)) throw new Error(`${metric} twice with the same labels`);
    seen.add(key);
    samples.push(sample);
  }
  for (const { name, value } of samples) {
    if (types.get(name) === undefined || helps.get(name) === undefined) throw new Error(`${name} has no type or no help`);
    if (!Number.isFinite(value)) throw new Error(`${name} has no value`);
    if (/[A-Z:]/.test(name)) throw new Error(`${name} is not in snake case`);
    if (/_(?:total|count|sum|bucket|info)$/.test(name) && types.get(name) === 'gauge') throw new Error(`${name} ends as no gauge does`);
    if (/(?:^|_)(?:gauge|counter|histogram|summary)(?:_|$)/.test(name)) throw new Error(`${name} tells its type`);
    if (WRONG_UNITS.test(name)) throw new Error(`${name} is in no base unit`);
    const unit = UNITS.find((one) => name.split('_').includes(one));
    if (unit !== undefined && !name.endsWith(`_${unit}`)) throw new Error(`${name} does not end with its unit`);
    if (unit === 'ratio' && (value < 0 || value > 1)) throw new Error(`${name} is no ratio`);
  }
  return samples;
};
