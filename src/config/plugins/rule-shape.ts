import { z } from 'zod';
import { CHANNELS, STATUSES } from '../../model/contact/channel.js';
import { FIELD_NAMES } from '../../model/contact/field.js';
import { THEMES } from '../../model/rule/rule.js';
import { ACTIONS, SEVERITIES } from '../../model/rule/severity.js';

const bilingualText = z.looseObject({ en: z.string().min(1), fr: z.string().min(1) });
const expectedFunction = { params: { text: { en: 'expected a function', fr: 'il faut une fonction' } } };
const optionalFunction = z
  .unknown()
  .refine((value) => typeof value === 'function', expectedFunction)
  .optional();

/** What every rule must have, ours or anybody's: without it a plugin would fail in the middle of a file. */
export const ruleShapeSchema = z.looseObject({
  id: z.string().refine((id) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id), {
    params: {
      text: {
        en: 'expected small letters, digits and hyphens, such as thing-problem',
        fr: 'il faut des minuscules, des chiffres et des traits d’union, comme chose-defaut',
      },
    },
  }),
  theme: z.enum(THEMES),
  law: z.array(z.looseObject({ id: z.string(), title: bilingualText, url: z.string() })),
  docs: z.looseObject({ title: bilingualText, why: bilingualText, remedy: bilingualText }),
  needs: z.partialRecord(z.enum(FIELD_NAMES), z.enum(['required', 'one-of', 'optional'])),
  channels: z.array(z.enum(CHANNELS)).optional(),
  status: z.enum(STATUSES).optional(),
  severity: z.enum(SEVERITIES),
  action: z.enum(ACTIONS),
  messages: z.record(z.string(), bilingualText),
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
  start: optionalFunction,
  visit: optionalFunction,
  visitSurvey: optionalFunction,
  end: optionalFunction,
  repair: optionalFunction,
});
