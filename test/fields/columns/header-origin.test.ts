import { expect, it } from 'vitest';
import { headerOriginOf } from '../../../src/fields/columns/headers/header-origin.js';

it.each<readonly [headers: readonly string[], origin: string]>([
  [['Nom', 'Prénom', 'Email'], 'european'],
  [['Name', 'Email', 'Société'], 'european'],
  [['Vorname', 'Nachname'], 'european'],
  [['Email', 'Fecha'], 'european'],
  [['Email', 'Date de création', 'State'], 'european'],
  [['Email', 'First Name', 'Zip Code'], 'american'],
  [['Email', 'Mailing State/Province', 'Mailing Zip/Postal Code'], 'american'],
  [['Email', 'Subscription State'], 'unknown'],
  [['Email', 'Postcode', 'Created At'], 'unknown'],
  [['', ''], 'unknown'],
])('headers %j are %s', (headers, origin) => expect(headerOriginOf(headers)).toBe(origin));
