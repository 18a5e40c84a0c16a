/** What the bench prints. Numbers in, text out. */

const WORDS = {
  lumo: 'lumo-check',
  duckdb: 'DuckDB',
  'duckdb-ordered': 'DuckDB, order kept',
  obvious: 'obvious pipeline',
};
const whole = (number) => Math.round(number).toLocaleString('en');

export const machineText = ({ cpu, cores, memoryGB, system, node }) => `${cpu}, ${cores} cores, ${memoryGB} GB, ${system}, Node ${node}\n`;

const verdictText = (name, { kept, ordered, against, ...found }) => {
  const order = ordered ? '' : ', in another order';
  if (!against) return `${whole(kept)} rows${order}`;
  const differ = found.onlyFirst + found.onlySecond + found.otherCells;
  if (!found.sameHeader) return `OTHER COLUMNS than ${WORDS[against]}`;
  if (differ > 0) {
    return `DIFFERS from ${WORDS[against]}: ${found.onlySecond} rows more, ${found.onlyFirst} fewer, ${found.otherCells} with other cells (ids ${found.examples.join(', ')})`;
  }
  return `${whole(kept)} rows, the same${name === 'obvious' ? ' in its sample' : ''}${order}`;
};

/** A Markdown table, so that it can be pasted into the README. The ratio is to DuckDB's time. */
export const tableText = (results, verdict) => {
  const head = ['', 'time (s)', 'range', 'rows/s', 'peak MB', '÷ DuckDB', 'rows kept'];
  const rows = Object.entries(results).map(([name, { seconds, fastest, slowest, rows: all, rowsPerSecond, megabytes, sample }]) => [
    WORDS[name],
    `${seconds.toFixed(2)}${sample < all ? ' *' : ''}`,
    `${fastest.toFixed(2)}–${slowest.toFixed(2)}`,
    whole(rowsPerSecond),
    whole(megabytes),
    results.duckdb ? (seconds / results.duckdb.seconds).toFixed(2) : '',
    verdictText(name, verdict[name]),
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  const line = (cells) => `| ${cells.map((cell, i) => (i % 6 === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i % 6 === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const { obvious } = results;
  const note =
    obvious && obvious.sample < obvious.rows
      ? `\n\n* measured on the first ${whole(obvious.sample)} rows (${obvious.measured.toFixed(2)} s) and scaled to ${whole(obvious.rows)}: what it spends on rows is multiplied, what it spends on loading is not. Its peak is that of the sample.`
      : '';
  return [line(head), rule, ...rows.map(line)].join('\n') + note;
};

/** The goals, each with what was reached. */
export const reachText = (ratios, results, agreed) => {
  const goals = [
    [ratios.duckdb?.wall, (x) => x <= 1.5, (x) => `time ${x.toFixed(2)} × DuckDB's (goal ≤ 1.5)`],
    [ratios.duckdb?.memory, () => true, (x) => `memory ${x.toFixed(2)} × DuckDB's`],
    [ratios.obvious?.wall, (x) => x >= 20, (x) => `${x.toFixed(1)} × as fast as the obvious pipeline (goal ≥ 20)`],
    [results.lumo?.megabytes, (x) => x <= 400, (x) => `peak ${whole(x)} MB (goal ≤ 400)`],
    // Five per cent: the heap's own noise from run to run.
    [ratios.big?.memory, (x) => x <= 1.05, (x) => `peak of the big file ${x.toFixed(2)} × that of the small (goal: no larger)`],
  ];
  const lines = goals.filter(([value]) => value !== undefined).map(([value, ok, text]) => `${ok(value) ? 'ok  ' : 'MISS'} ${text(value)}`);
  return [`${agreed ? 'ok  ' : 'MISS'} the cleaned files agree, cell for cell`, ...lines].join('\n');
};
