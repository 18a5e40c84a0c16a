import { defineRule, z } from '../../src/author.js';
import type { Lang } from '../../src/model/base/text.js';
import type { Figures } from '../../src/model/report/figures.js';
import type { Report } from '../../src/model/report/report.js';
import type { AnyRule } from '../../src/model/rule/rule.js';
import { PLAIN_STYLE, type ReporterContext } from '../../src/reporters/contract/reporter.js';
import { wordsFor } from '../../src/words/index.js';

export const CONSENT = defineRule({
  id: 'webmail-without-consent',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [
    {
      id: 'cpce-l34-5',
      title: {
        en: 'Postal and electronic communications code, art. L34-5',
        fr: 'Code des postes et des communications électroniques, art. L34-5',
      },
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042155961',
      from: '2020-07-26',
      sure: 'text',
    },
  ],
  docs: {
    title: { en: 'Personal address without consent', fr: 'Adresse personnelle sans consentement' },
    why: {
      en: 'Under art. L34-5, writing to a private person asks for consent first. A webmail address is taken to be private.',
      fr: 'Selon l’art. L34-5, écrire à un particulier suppose son consentement préalable. Une adresse de messagerie grand public est tenue pour personnelle.',
    },
    remedy: {
      en: 'Ask for consent by another way, or do not write to these contacts.',
      fr: 'Recueillez leur consentement par un autre moyen, ou ne leur écrivez pas : le doute profite à la personne.',
    },
    bad: [
      {
        rows: [
          ['email', 'consent'],
          ['j.durand@webmail.example', ''],
        ],
        says: ['none'],
        note: { en: 'A blank is not a yes', fr: 'Un blanc n’est pas un oui' },
      },
    ],
    good: [
      {
        rows: [
          ['email', 'consent'],
          ['j.durand@webmail.example', 'yes | <b>'],
        ],
        says: [],
        asOf: '2026-01-01',
        opposition: ['acme.example'],
      },
    ],
  },
  needs: { email: 'required', consent: 'optional' },
  channels: ['email'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    none: { en: 'No consent is recorded', fr: 'Aucun consentement n’est enregistré' },
    old: { en: 'The consent is more than {months} months old', fr: 'Le consentement a plus de {months} mois' },
  },
  options: z.object({
    months: z.number().int().positive().default(36).describe('Age in months'),
    only: z.array(z.string()).default(['a', 'b']),
    mode: z.enum(['strict', 'lax']).optional(),
  }),
});

const column = defineRule({
  id: 'sensitive-column',
  about: 'contacts',
  since: '0.1.0',
  theme: 'minimisation',
  law: [],
  docs: {
    title: { en: 'Column that prospecting does not need', fr: 'Colonne inutile à la prospection' },
    why: { en: 'Only what the purpose needs may be held.', fr: 'Seules les données nécessaires à la finalité peuvent être détenues.' },
    remedy: { en: 'Remove it from the export.', fr: 'Retirez-la de l’export.' },
    bad: [],
    good: [],
  },
  needs: {},
  severity: 'warning',
  action: 'drop-column',
  messages: { found: { en: 'The column holds sensitive data', fr: 'La colonne contient des données sensibles' } },
});

const required = defineRule({
  ...column,
  id: 'consent-undated',
  theme: 'consent',
  severity: 'error',
  action: 'bar',
  needs: { consentAt: 'required' },
});

export const RULES: ReadonlyMap<string, AnyRule> = new Map([CONSENT, column, required].map((rule: AnyRule) => [rule.id, rule]));

const HASH = 'ab'.repeat(32);

/** Figures of every kind: a source that hides a formula and a tag, one that is not named, a refusal that waits. */
export const FIGURES: Figures = {
  contacts: 40,
  sourced: 36,
  consents: 12,
  proven: 5,
  relying: 8,
  relyingProven: 3,
  anonymised: 1,
  ages: [
    {
      relation: 'prospect',
      contacts: 30,
      months: [
        [0, 6],
        [11, 12],
        [35, 4],
        [36, 5],
      ],
      undated: 3,
    },
    {
      relation: 'former',
      contacts: 10,
      months: [
        [20, 9],
        [61, 1],
      ],
      undated: 0,
    },
  ],
  sources: [
    {
      name: 'Salon du Bâtiment',
      provenance: 'given',
      contacts: 20,
      kept: 15,
      statuses: { ok: 12, unreachable: 0, unknown: 2, unscreened: 1, 'needs-consent': 2, expired: 2, opposed: 1 },
    },
    {
      name: '=<b>Fichier acheté</b>',
      provenance: 'bought',
      contacts: 14,
      kept: 4,
      statuses: { ok: 3, unreachable: 0, unknown: 0, unscreened: 1, 'needs-consent': 6, expired: 3, opposed: 1 },
    },
    {
      provenance: 'none',
      contacts: 4,
      kept: 3,
      statuses: { ok: 3, unreachable: 0, unknown: 0, unscreened: 0, 'needs-consent': 1, expired: 0, opposed: 0 },
    },
    {
      provenance: 'other',
      contacts: 2,
      kept: 2,
      statuses: { ok: 2, unreachable: 0, unknown: 0, unscreened: 0, 'needs-consent': 0, expired: 0, opposed: 0 },
    },
  ],
  delays: {
    applied: [
      [0, 3],
      [9, 1],
      [21, 1],
    ],
    pending: [[40, 1]],
  },
};

/** A report that has something of everything. No value of a cell: masks only. */
export const RICH: Report = {
  $schema: 'urn:lumo-check:schema:report:1',
  schemaVersion: 1,
  tool: { name: 'lumo-check', version: '0.1.0' },
  asOf: '2026-11-24',
  preset: 'fr-b2b',
  purpose: 'prospecting',
  audience: 'business',
  channels: ['email', 'phone'],
  input: { name: 'contacts.csv', bytes: 12_345, sha256: HASH, encoding: 'utf-8', delimiter: ';', lineEnd: 'crlf', headerRow: 3 },
  output: { name: 'contacts.clean.csv', bytes: 9_876, sha256: HASH },
  rows: { in: 80, kept: 62, dropped: 18, unreachable: 0, edited: 8, blank: 1, skipped: 2 },
  verdicts: {
    email: { ok: 62, unreachable: 0, unknown: 1, unscreened: 0, 'needs-consent': 10, expired: 2, opposed: 5 },
    phone: { ok: 0, unreachable: 0, unknown: 3, unscreened: 77, 'needs-consent': 0, expired: 0, opposed: 0 },
  },
  counts: { error: 18, warning: 1, info: 2 },
  remaining: 0,
  columns: [
    { column: 0, header: 'Email', field: 'email', confidence: 1, by: 'header', kept: true },
    { column: 1, header: 'Tél.', field: 'phone', confidence: 0.65, by: 'values', kept: true },
    { column: 2, header: 'NIR', field: 'nir', confidence: 1, by: 'header', kept: false, droppedBy: 'sensitive-column' },
    { column: 3, header: '', confidence: 0, by: 'none', kept: true },
  ],
  rules: [
    {
      id: 'plugin-rule',
      theme: 'file',
      severity: 'info',
      action: 'flag',
      options: {},
      law: [],
      rows: 2,
      dropped: 0,
      findings: [
        { message: 'oddity', severity: 'info', action: 'flag', count: 2, examples: [{ row: 9, facts: { months: 41, kind: 'late' } }] },
      ],
    },
    {
      id: 'sensitive-column',
      theme: 'minimisation',
      severity: 'warning',
      action: 'drop-column',
      options: {},
      law: [],
      rows: 0,
      dropped: 0,
      findings: [{ message: 'found', severity: 'warning', action: 'drop-column', column: 2, header: 'NIR', count: 1, examples: [] }],
    },
    {
      id: 'webmail-without-consent',
      theme: 'consent',
      severity: 'error',
      action: 'bar',
      options: { months: 36 },
      law: ['cpce-l34-5'],
      rows: 18,
      dropped: 18,
      findings: [
        {
          message: 'none',
          severity: 'error',
          action: 'bar',
          column: 0,
          header: 'Email',
          count: 14,
          examples: [
            { row: 12, column: 0, masked: 'j•••@g•••.com' },
            { row: 15, column: 0, masked: 'p•••@w•••.fr' },
          ],
        },
        {
          message: 'old',
          severity: 'error',
          action: 'bar',
          column: 0,
          header: 'Email',
          count: 4,
          examples: [{ row: 40, column: 0, masked: 'm•••@g•••.com' }],
        },
      ],
    },
  ],
  notRun: [
    { id: 'consent-undated', because: 'field-absent', fields: ['consentAt'], accepted: true },
    { id: 'sensitive-column', because: 'not-in-force', fields: [], accepted: false },
  ],
  lists: [
    {
      name: 'opposition.csv',
      kind: 'opposition',
      channels: ['email', 'phone'],
      sha256: HASH,
      date: '2026-11-20',
      fresh: true,
      entries: { email: 1200, phone: 34, domain: 1, siren: 0 },
      form: 'sha256',
      unread: 0,
      tooBroad: 0,
    },
    {
      name: 'robinson.txt',
      kind: 'robinson',
      channels: ['phone'],
      sha256: HASH,
      date: '2026-09-01',
      maxAgeDays: 30,
      fresh: false,
      entries: { email: 0, phone: 1, domain: 0, siren: 0 },
      form: 'clear',
      unread: 3,
      tooBroad: 0,
    },
  ],
  notes: [
    { code: 'preamble-skipped', count: 2 },
    { code: 'stray-quotes', count: 1, rows: [7] },
    { code: 'mapping-unsure', column: 1 },
    { code: 'from-the-future', count: 4 },
  ],
  figures: FIGURES,
};

const { figures: _figures, ...WITHOUT_FIGURES } = RICH;

/** A report on which nothing is to be said. */
export const CLEAN: Report = {
  ...WITHOUT_FIGURES,
  channels: ['email'],
  rows: { in: 1, kept: 1, dropped: 0, unreachable: 0, edited: 0, blank: 0, skipped: 0 },
  verdicts: { email: { ok: 1, unreachable: 0, unknown: 0, unscreened: 0, 'needs-consent': 0, expired: 0, opposed: 0 } },
  counts: { error: 0, warning: 0, info: 0 },
  columns: [],
  rules: [],
  notRun: [],
  lists: [],
  notes: [],
};

export const contextIn = (lang: Lang, more: Partial<ReporterContext> = {}): ReporterContext => ({
  words: wordsFor(lang),
  lang,
  rules: RULES,
  style: PLAIN_STYLE,
  width: 80,
  ...more,
});
