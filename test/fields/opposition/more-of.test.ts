import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const said = (text: string, header = 'Commentaire'): string => readCells(header, [text])[0] as string;

describe('who asks for more refuses nothing', () => {
  it.each([
    'Oui, plus d’infos svp',
    "Oui, plus d'infos svp",
    "plus d'informations svp",
    'plus de détails merci',
    'plus de documentation svp',
    'de plus amples informations svp',
    'plus ample information svp',
    'plus de choix svp',
    "plus d'éléments svp",
    'plus vite svp',
    'en savoir plus svp',
    'plus tard svp',
    'oui, plus tard svp',
    'più informazioni grazie',
    'sí, más información por favor',
    'ja, mehr Infos bitte',
    'yes, more info please',
  ])('%s', (text) => expect(said(text)).toBe('nothing'));

  it.each(["Oui, plus d'infos svp", 'Oui plus de détails', 'Oui, plus tard'])('nor under an opt-in: %s', (text) =>
    expect(said(text, 'Opt-in')).toBe('nothing'),
  );
});

describe('who wants no more does', () => {
  it.each([
    'plus de mails svp',
    'plus de pub svp',
    "ne veut plus d'infos svp",
    "ne souhaite plus d'informations",
    "non, plus d'infos",
    "stop, plus d'infos",
    'plus de détails, et ne plus appeler',
    'plus rien',
    'keine Infos mehr',
    'no more info',
    'no más información',
  ])('%s', (text) => expect(said(text)).not.toBe('nothing'));
});
