import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isGroup } from '../../../src/cli/program/command-spec.js';
import { COMMANDS } from '../../../src/cli/program/command-table.js';
import { FORMAT_NAMES, formatInfo } from '../../../src/reporters/contract/formats.js';

/** One call of the command line, in the project that the calls before it left. */
export interface Step {
  readonly command: string;
  /** What follows the command. */
  readonly args: readonly string[];
  readonly input?: (folder: string) => Buffer;
  /** Its standard output is the contacts themselves, or what somebody typed. */
  readonly isData?: boolean;
  /** Which files it writes that may hold contacts. */
  readonly holds?: readonly string[];
  readonly code?: number;
}

const AS_OF = ['--as-of', '2026-11-24'];
const every = (name: string): string[] =>
  FORMAT_NAMES.flatMap((format) => {
    const { defaultOutput, extension } = formatInfo(format);
    return defaultOutput === 'log' ? [] : ['-f', `${format}=${name}.${format}${extension}`];
  });
const body = (folder: string): Buffer => {
  const bytes = readFileSync(join(folder, 'contacts.csv'));
  return bytes.subarray(bytes.indexOf(10) + 1);
};
const firstEmail = (folder: string): Buffer =>
  Buffer.from(/"([a-z]+@[a-z]+\.example)"/.exec(readFileSync(join(folder, 'contacts.csv'), 'utf8'))?.[1] ?? '');
const rpc = (id: number, method: string, params: object): string => `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
const ASSISTANT = [
  rpc(1, 'initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } }),
  `${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`,
  rpc(2, 'tools/call', { name: 'check', arguments: { path: 'contacts.csv' } }),
].join('');
const PLAN = ['--plan', 'plan'];
const APPROVED = ['--approved-by', 'Zoé', '--reason', 'autumn'];

/** Every command, in an order in which each finds what it needs. */
export const STEPS: readonly Step[] = [
  { command: 'explain', args: ['opposition-list'], code: 0 },
  { command: 'rules', args: [], code: 0 },
  { command: 'completion', args: ['bash'], code: 0 },
  { command: 'init', args: ['contacts.csv', '-o', 'new.config.yaml'], code: 0 },
  { command: 'columns', args: ['contacts.csv'], code: 0 },
  { command: 'why', args: ['contacts.csv', '--row', '3', ...AS_OF], code: 0 },
  { command: 'simulate', args: ['contacts.csv', '--set', 'retention-prospect.months=24', ...AS_OF], code: 0 },
  {
    command: 'check',
    args: [
      'contacts.csv',
      '-o',
      'clean.csv',
      '--rejects',
      'rejects.csv',
      '--opposition',
      'stop.txt',
      '--evidence',
      'chain',
      ...every('all'),
      ...AS_OF,
    ],
    holds: ['clean.csv', 'rejects.csv'],
    code: 1,
  },
  { command: 'check', args: ['mail.eml', ...AS_OF, '-f', 'json=mail.json', '-f', 'html=mail.html'], code: 1 },
  { command: 'check', args: ['script.md', '--as', 'script', ...AS_OF, '-f', 'json=script.json'], code: 1 },
  { command: 'check', args: ['calls.csv', ...AS_OF, '-f', 'json=calls.json', '-f', 'html=calls.html'], code: 0 },
  { command: 'check', args: ['contacts.csv', '--write-baseline', 'base.json', '--check', ...AS_OF], code: 1 },
  { command: 'segment', args: ['contacts.csv', '--by', 'department', '-o', 'segments.csv', ...AS_OF], holds: ['segments.csv'], code: 1 },
  { command: 'audit', args: ['exports', '-f', 'json=audit.json', '-f', 'html=audit.html', '--no-cache', ...AS_OF], code: 1 },
  { command: 'oppose add', args: ['--email', '-', '--origin', 'phone', '--date', '2026-11-20'], input: firstEmail, code: 0 },
  { command: 'oppose import', args: ['stop.txt', '--date', '2026-11-20'], code: 0 },
  { command: 'oppose check', args: ['--email', '-'], input: firstEmail, code: 1 },
  { command: 'oppose list', args: [], code: 0 },
  { command: 'oppose export', args: ['opposed.txt'], code: 0 },
  { command: 'oppose export', args: ['clear.txt', '--from', 'contacts.csv'], holds: ['clear.txt'], code: 0 },
  { command: 'oppose withdraw', args: ['--email', '-', '--date', '2026-11-24', '--proof', 'ticket:1'], input: firstEmail, code: 0 },
  { command: 'kpi', args: ['contacts.csv', '--requests', 'requests.csv', '--history', 'history.ndjson', ...AS_OF], code: 0 },
  { command: 'history', args: ['history.ndjson'], code: 0 },
  { command: 'retain', args: ['contacts.csv', '-o', 'retained.csv', ...AS_OF], holds: ['retained.csv'], code: 0 },
  { command: 'policy', args: ['-o', 'policy.md', ...AS_OF], code: 0 },
  { command: 'notices', args: ['contacts.csv', ...AS_OF], code: 0 },
  { command: 'governance', args: ['-f', 'json=governance.json', ...AS_OF], code: 1 },
  { command: 'breach new', args: ['--nature', 'confidentiality', '--persons', '120', ...AS_OF], code: 0 },
  { command: 'breach sheet', args: ['BR-1', '-o', 'sheet.md'], code: 0 },
  { command: 'breach drill', args: ['--seed', '7', '--times', 'contain=35,assess=120,decide=200', '-o', 'drill.md', ...AS_OF], code: 0 },
  { command: 'verify', args: ['chain', '--output', 'clean.csv'], code: 0 },
  { command: 'evidence annex', args: ['chain', '-o', 'annex.md'], code: 0 },
  { command: 'lists verify', args: [...AS_OF], code: 0 },
  { command: 'lists stats', args: ['stop.txt'], code: 0 },
  { command: 'lists probe', args: ['hashed.txt', '--against', 'contacts.csv'], code: 0 },
  { command: 'lists compile', args: ['stop.txt', '-o', 'stop.lumoidx'], code: 0 },
  { command: 'shard plan', args: ['contacts.csv', '-o', 'plan', ...AS_OF], code: 0 },
  { command: 'shard cut', args: ['contacts.csv', ...PLAN, '--parts', '1'], code: 0 },
  { command: 'shard survey', args: [...PLAN, '--part', '0', '--log', 'ids.log'], input: body, isData: true, code: 0 },
  { command: 'shard settle', args: ['surveyed.json', ...PLAN, '--parts', '1', '--log', 'ids.log', '-o', 'settled.json'], code: 0 },
  {
    command: 'shard judge',
    args: [...PLAN, '--part', '0', '--outcome', 'outcome.json', '--settled', 'settled.json', '--rejects', 'left.csv'],
    input: body,
    isData: true,
    holds: ['left.csv'],
    code: 0,
  },
  {
    command: 'shard merge',
    args: [
      'outcome.json',
      ...PLAN,
      '--parts',
      '1',
      '--settled',
      'settled.json',
      '--name',
      'clean.csv',
      '-f',
      'json=merged.json',
      ...APPROVED,
    ],
    code: 1,
  },
  { command: 'shard work', args: PLAN, code: 0 },
  { command: 'mcp', args: [], input: () => Buffer.from(ASSISTANT), code: 0 },
  {
    command: 'exempt',
    args: [
      'contacts.csv',
      '--row',
      '5',
      '--for-rule',
      'source-missing',
      '--reason',
      'paper form',
      '--proof',
      'binder 12',
      '--approved-by',
      'the officer',
      '--until',
      '2027-03-31',
      ...AS_OF,
    ],
    code: 0,
  },
];

/** Every command that there is, by its whole name, and its options. */
export const ALL_COMMANDS = COMMANDS.flatMap((spec) =>
  isGroup(spec)
    ? spec.commands.map(({ name, options }) => ({ name: `${spec.name} ${name}`, options: Object.keys(options) }))
    : [{ name: spec.name, options: Object.keys(spec.options) }],
);
