import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

const told = (text: string): string => {
  const { channels, doubt } = readRefusal(text);
  return channels.length > 0 ? channels.join(' ') : doubt ? 'to look at' : 'nothing';
};
const ALL = 'email phone sms post';

describe('a limit of how often somebody is contacted', () => {
  it.each([
    "ne solliciter qu'une fois par an",
    "ne contacter qu'une seule fois",
    "ne pas solliciter plus d'une fois par an",
    "ne souhaite être contacté qu'une fois par an",
    "ne veut recevoir qu'un mail par an",
    'une seule sollicitation par an',
    'do not contact more than once a year',
    'nicht mehr als einmal im Jahr kontaktieren',
    'no contactar más de una vez al año',
    "non contattare più di una volta all'anno",
    'não contactar mais de uma vez por ano',
  ])('is to be checked: %s', (text) => expect(told(text)).toBe('to look at'));

  it.each([
    ['ne plus solliciter', ALL],
    ['ne pas solliciter une fois de plus', ALL],
    ['ne plus contacter, une fois suffit', ALL],
    ['marre de recevoir plus de 3 mails par semaine, stop', ALL],
    ['ne plus jamais appeler 3 fois par jour', ALL],
    ["ne plus appeler, ne solliciter qu'une fois par an par courrier", 'phone'],
    ['do not contact', ALL],
    ['reçoit plus de 3 mails par semaine', 'nothing'],
    ["n'a donné qu'une fois par an", 'nothing'],
  ])('and whoever refuses does: %s', (text, channels) => expect(told(text)).toBe(channels));
});
