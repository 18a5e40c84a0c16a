import { expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

it.each<readonly [header: string, text: string, says: string]>([
  ['Call disposition', 'Left live message', 'nothing'],
  ['Call disposition', 'Gatekeeper', 'nothing'],
  ['Call disposition', 'Barrage', 'nothing'],
  ['Call disposition', 'not a decision maker', 'nothing'],
  ['Call disposition', 'Do not call', 'phone'],
  ['Raison disqualification', 'Trop petit', 'nothing'],
  ['Raison disqualification', 'Pas décideur', 'nothing'],
  ['Raison disqualification', 'Autre', 'nothing'],
  ['Raison disqualification', 'Ne veut plus être contacté', 'email phone sms post'],
  ['Motif de refus', 'Autre', 'to look at'],
  ['Motif de refus', 'Trop petit', 'nothing'],
  ['Email subscription status', 'Not specified', 'nothing'],
  ['Email subscription status', 'Unsubscribed', 'email'],
  ['Email subscription status', 'stopgezet', 'to look at'],
  ['Ending', 'end', 'nothing'],
  ['Ending', 'stop', 'email phone sms post'],
  ['Notes', 'end', 'to look at'],
])('under “%s”, “%s” says: %s', (header, text, says) => expect(readCells(header, [text, ''])[0]).toBe(says));
