import { describe, expect, it } from 'vitest';
import { readPermissionHeader } from '../../../../src/fields/columns/permission/permission-header.js';
import { readCells } from '../../column-reading.js';

const fieldOf = (header: string): string => {
  const read = readPermissionHeader(header);
  return read === undefined ? 'nothing' : 'field' in read ? read.field : `doubt ${read.doubt.join(' ')}`;
};

describe('"la lettre" is the newsletter, and may be one of paper', () => {
  it.each([
    'Abonné lettre',
    'Abonné lettre municipale',
    'Abonné à la lettre',
    'Inscrit lettre',
    'Opt-in lettre',
    'Reçoit la lettre',
    'Reçoit la newsletter',
    'Receives the newsletter',
    'Recibe la newsletter',
    'Riceve la newsletter',
    'Erhält Newsletter',
    'Ontvangt nieuwsbrief',
    'Abonné lettre d’information',
  ])('%s', (header) => expect(fieldOf(header)).toBe('optInEmail'));

  it.each([
    ['Abonné lettre postale', 'optInPost'],
    ['Abonné lettre papier', 'optInPost'],
    ['Abonné courrier', 'optInPost'],
    ['Désabonné lettre', 'optOut'],
    ['Désabonné lettre papier', 'doNotMail'],
    ['Do Not Send Letter', 'doNotMail'],
    ['Lettre de mission reçue', 'nothing'],
    ['Lettre de relance', 'nothing'],
    ['Boîte aux lettres', 'nothing'],
  ])('%s is %s', (header, field) => expect(fieldOf(header)).toBe(field));

  it('whoever leaves it is written to neither way, and a no is one to both', () =>
    expect(readCells('Abonné lettre', ['oui', 'désinscrit', 'non', ''])).toEqual(['nothing', 'email post', 'to look at', 'nothing']));
  it('the newsletter is no post', () =>
    expect(readCells('Abonné newsletter', ['oui', 'désinscrit', 'non'])).toEqual(['nothing', 'email', 'to look at']));
});
