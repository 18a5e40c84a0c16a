import { expect, it } from 'vitest';
import { readPermissionHeader } from '../../../../src/fields/columns/permission/permission-header.js';

it.each(['N° bulletin', 'Nº bulletin', 'n° newsletter', 'N° contact', 'N° SMS', 'n.º boletín'])('%s asks for a number', (header) =>
  expect(readPermissionHeader(header)).toBeUndefined(),
);
it.each(['No bulletin', 'Pas de bulletin', 'No newsletter', 'N° STOP'])('%s may be a refusal', (header) =>
  expect(readPermissionHeader(header)).toBeDefined(),
);
