import { z } from 'zod';
import { CHANNELS, FOUND_STATUSES } from '../../model/contact/channel.js';
import { FIELD_NAMES } from '../../model/contact/field.js';
import { COMMON_FACTS, type CommonFact } from '../../model/rule/fact.js';
import { PERIODS, ROLES, RULE_STATUSES, THEMES } from '../../model/rule/rule.js';
import { ACTIONS, SEVERITIES } from '../../model/rule/severity.js';
import { RULE_SUBJECTS } from '../../model/rule/subject.js';

export const bilingualText = z.looseObject({ en: z.string().min(1), fr: z.string().min(1) });
const expectedFunction = { params: { text: { en: 'expected a function', fr: 'il faut une fonction' } } };
export const requiredFunction = z.unknown().refine((value) => typeof value === 'function', expectedFunction);
const optionalFunction = requiredFunction.optional();

const examples = z.array(z.looseObject({ says: z.array(z.string()) }));
/** How what a rule learns or counts is put together. */
const monoid = z.looseObject({ empty: requiredFunction, merge: requiredFunction, settle: optionalFunction }).optional();

/** What a fact may be: see `FactKind`. */
const factShape = z.looseObject({
  en: z.string().min(1),
  fr: z.string().min(1),
  is: z.union([z.enum(['number', 'boolean', 'field', 'list', 'mail-provider']), z.record(z.string(), bilingualText)]),
});
const periodOptions = z.partialRecord(z.enum(PERIODS), z.string()).optional();
/** What only a rule about contacts must have, and what any other must. */
const contactParts = z.looseObject({
  needs: z.partialRecord(z.enum(FIELD_NAMES), z.enum(['required', 'one-of', 'optional'])),
  action: z.enum(ACTIONS),
});
const subjectParts = z.looseObject({
  needs: z.array(z.string()).optional(),
  visit: requiredFunction,
});

/** What every rule must have, ours or anybody's: without it a plugin would fail in the middle of a file. */
export const ruleShapeSchema = z
  .looseObject({
    id: z.string().refine((id) => /^(?:[a-z][a-z0-9-]*\/)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id), {
      params: {
        text: {
          en: 'expected small letters, digits and hyphens, such as thing-problem',
          fr: 'il faut des minuscules, des chiffres et des traits d’union, comme chose-defaut',
        },
      },
    }),
    about: z.enum(RULE_SUBJECTS),
    role: z.enum(ROLES).optional(),
    theme: z.enum(THEMES),
    law: z.array(z.looseObject({ id: z.string(), title: bilingualText, url: z.string() })),
    since: z.string(),
    docs: z.looseObject({ title: bilingualText, why: bilingualText, remedy: bilingualText, bad: examples, good: examples }),
    needs: z.unknown().optional(),
    channels: z.array(z.enum(CHANNELS)).optional(),
    fills: z.partialRecord(z.enum(FIELD_NAMES), z.array(z.enum(FIELD_NAMES))).optional(),
    verdict: z.enum(FOUND_STATUSES).optional(),
    unjudged: z.literal(true).optional(),
    status: z.enum(RULE_STATUSES).optional(),
    severity: z.enum(SEVERITIES),
    action: z.enum(ACTIONS).optional(),
    messages: z.record(z.string(), bilingualText.extend({ role: z.enum(ROLES).optional() })),
    eases: z.record(z.string(), z.union([z.enum(['more', 'less']), z.array(z.string())])).optional(),
    periods: periodOptions,
    follows: periodOptions,
    facts: z.record(z.string(), z.union([z.enum(Object.keys(COMMON_FACTS) as [CommonFact]), factShape])).optional(),
    options: z
      .unknown()
      .refine((schema) => typeof schema === 'object' && schema !== null && '_zod' in schema, {
        params: {
          text: {
            en: 'expected a schema of zod 4',
            fr: 'il faut un schéma de zod 4',
          },
        },
      })
      .optional(),
    survey: monoid,
    ofPerson: z
      .looseObject({
        message: z.string(),
        of: z.array(z.string()).optional(),
        byChannel: z.literal(true).optional(),
        by: z.literal('address').optional(),
      })
      .optional(),
    keyed: z
      .looseObject({
        least: z.union([z.literal(1), z.literal(2)]),
        says: optionalFunction,
        names: optionalFunction,
        again: optionalFunction,
        ofRow: optionalFunction,
        marks: optionalFunction,
      })
      .optional(),
    tally: monoid,
    start: optionalFunction,
    visit: optionalFunction,
    visitSurvey: optionalFunction,
    sieve: optionalFunction,
    end: optionalFunction,
  })
  .superRefine((rule, ctx) => {
    const found = (rule.about === 'contacts' ? contactParts : subjectParts).safeParse(rule);
    for (const issue of found.error?.issues ?? []) ctx.addIssue({ ...issue } as Parameters<typeof ctx.addIssue>[0]);
  });
