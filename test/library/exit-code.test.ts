import { expect, it } from 'vitest';
import type { FailOn } from '../../src/config/schema/settings-data.js';
import { exitCodeFor } from '../../src/library/exit-code.js';
import type { Report } from '../../src/model/report/report.js';
import { CLEAN, RICH } from '../reporters/sample.js';

const NOBODY = { email: { ok: 0, unreachable: 1, unknown: 0, unscreened: 0, 'needs-consent': 0, expired: 0, opposed: 0 } };
const nobody: Report = { ...CLEAN, verdicts: NOBODY };
const gap: Report = { ...CLEAN, notRun: [{ id: 'dates', because: 'field-absent', fields: ['collectedAt'], accepted: false }] };
const heldBack: Report = { ...CLEAN, heldBack: { above: 5000 } };
const screened: Report = { ...CLEAN, lists: RICH.lists.slice(0, 1), keptVerdicts: CLEAN.verdicts };
const doubtful: Report = { ...screened, keptVerdicts: { email: { ...NOBODY.email, unknown: 1 } } };
/** A report in which a rule was held to a share. */
const over = (isOver: boolean): Report => ({ ...CLEAN, rates: [{ rule: 'source-missing', rows: 2, most: 0.1, over: isOver }] });
const baseline = { error: 0, warning: 0, info: 0 };

it.each<readonly [string, Report, FailOn, 0 | 1]>([
  ['nothing to object: 0', CLEAN, 'error', 0],
  ['nobody may be contacted: no success of a pipeline', nobody, 'error', 1],
  ['nobody may be contacted: nor where warnings fail', nobody, 'warning', 1],
  ['nobody may be contacted, and what the cleaned file holds is asked: 0', nobody, 'remaining', 0],
  ['nobody may be contacted, and nothing may fail: 0', nobody, 'never', 0],
  ['nobody may be contacted, and a baseline knows the file: 0', { ...nobody, known: baseline }, 'error', 0],
  [
    'nobody on one of two channels: 0',
    { ...CLEAN, channels: ['email', 'sms'], verdicts: { ...CLEAN.verdicts, sms: NOBODY.email } },
    'error',
    0,
  ],
  ['no contact at all: 0', { ...nobody, rows: { ...CLEAN.rows, in: 0 } }, 'error', 0],
  ['a rule that must run could not: 1', gap, 'error', 1],
  ['a rule that must run could not: 1, where only what remains fails', gap, 'remaining', 1],
  ['a rule that must run could not: 1, whatever a baseline knows', { ...gap, known: baseline }, 'error', 1],
  ['a rule that must run could not, and nothing may fail: 0', gap, 'never', 0],
  ['a rule could not run, on purpose: 0', { ...gap, notRun: gap.notRun.map((rule) => ({ ...rule, accepted: true })) }, 'error', 0],
  ['a rule could not run, and nothing is lost: 0', { ...gap, notRun: gap.notRun.map((rule) => ({ ...rule, harmless: true })) }, 'error', 0],
  ['a rule speaks of more contacts than it may: 1', over(true), 'error', 1],
  ['a rule speaks of more contacts than it may: 1, even where nothing else may fail', over(true), 'never', 1],
  ['a rule speaks of as many contacts as it may: 0', over(false), 'never', 0],
  ['the cleaned file waits for an approval: 1', heldBack, 'error', 1],
  ['the cleaned file waits for an approval: 1, even where nothing may fail', heldBack, 'never', 1],
  ['what the cleaned file holds is asked, and somebody in it is to be checked: 0', doubtful, 'remaining', 0],
  ['somebody in the cleaned file is to be checked, where doubt fails: 1', doubtful, 'doubtful', 1],
  ['nobody was screened, where doubt fails: 1', { ...screened, lists: [] }, 'doubtful', 1],
  [
    'nobody was screened on the channels asked, where doubt fails: 1',
    { ...screened, lists: screened.lists.map((list) => ({ ...list, channels: ['post'] as const })) },
    'doubtful',
    1,
  ],
  ['an error in the cleaned file, where doubt fails: 1', { ...screened, remaining: 1 }, 'doubtful', 1],
  ['everybody in the cleaned file may be contacted, where doubt fails: 0', screened, 'doubtful', 0],
  ['no channel asked: 0', { ...CLEAN, channels: [], verdicts: {} }, 'error', 0],
])('%s', (_, report, failOn, code) => expect(exitCodeFor(report, failOn, undefined)).toBe(code));
