import { describe, expect, it } from 'vitest';
import { CLAIRE, contactFile, folder, lumo } from '../support.js';

const HEADER = 'E-mail;Nom;Téléphone;Désinscrit;Ne pas appeler;Dernier contact entrant;Opt-in;Source';
const FILE = `${HEADER}
claire@acme.example;Durand;01 99 00 12 34;;;2026-03-12;;Salon Horizon
paul@acme.example;Martin;01 99 00 12 35;oui;;2026-03-12;;Salon Horizon
zoe@acme.example;Petit;01 99 00 12 36;;;2022-03-12;;Salon Horizon
noel@gmail.com;Garçon;01 99 00 12 37;;;2026-03-12;;Salon Horizon
lea@acme.example;Blanc;01 99 00 12 38;;oui;2026-03-12;;Salon Horizon
;Roche;01 99 00 12 39;;;2026-03-12;;Salon Horizon
`;
const plain = (text: string): string => text.replace(/\s+/g, ' ');
/** The first sentence, which may take several lines. */
const answerOf = (text: string): string => plain(text.slice(0, text.indexOf('contacts.csv')));

describe.concurrent('lumo-check why begins with the answer', () => {
  const at = folder({ 'contacts.csv': FILE });

  it.each<[number, readonly string[], string, string]>([
    [2, [], 'Row 2 stays: nothing against email. ', 'La ligne 2 reste : rien ne s’oppose à l’email. '],
    [
      2,
      ['--channel', 'email,phone'],
      'Row 2 stays: nothing against email and phone. ',
      'La ligne 2 reste : rien ne s’oppose à l’email et au téléphone. ',
    ],
    [
      3,
      [],
      'Row 3 leaves: the file says that this person refuses (column “Désinscrit”). ',
      'La ligne 3 part : le fichier indique que cette personne refuse (colonne « Désinscrit »). ',
    ],
    [
      4,
      [],
      'Row 4 leaves: no contact from this prospect for more than 36 months (column “Dernier contact entrant”: 12 March 2022; could be kept until 12 March 2025). ',
      'La ligne 4 part : aucun contact de ce prospect depuis plus de 36 mois (colonne « Dernier contact entrant » : 12 mars 2022 ; conservable jusqu’au 12 mars 2025). ',
    ],
    [
      5,
      [],
      'Row 5 leaves: personal mailbox (consumer provider) without consent to email (column “E-mail”, column “Opt-in” is blank). ',
      'La ligne 5 part : boîte personnelle (messagerie grand public) sans consentement aux emails (colonne « E-mail », colonne « Opt-in » vide). ',
    ],
    [
      6,
      ['--channel', 'email,phone'],
      'Row 6 stays for email, not for phone: the file says that this person refuses (column “Ne pas appeler”). ',
      'La ligne 6 reste pour l’email, mais pas pour le téléphone : le fichier indique que cette personne refuse (colonne « Ne pas appeler »). ',
    ],
    [7, [], 'Row 7 leaves: no email address. ', 'La ligne 7 part : pas d’adresse e-mail. '],
  ])('row %i %j', async (row, more, en, fr) => {
    const told = await Promise.all(
      ['en', 'fr'].map((lang) => lumo(at, ['why', 'contacts.csv', '--row', String(row), '--lang', lang, '--only', ONLY, ...more])),
    );
    expect(told.map(({ code }) => code)).toEqual([0, 0]);
    expect(told.map(({ stdout }) => answerOf(stdout))).toEqual([en, plain(fr)]);
  });

  it('then tells what decided, and every value masked but the day', async () => {
    const { stdout } = await lumo(at, ['why', 'contacts.csv', '--row', '4']);
    const text = plain(stdout);
    expect(text).toContain('What decided 1. error · Prospect kept too long (retention-prospect)');
    expect(text).toContain('Rests on: column “Dernier contact entrant”: 12 March 2022; could be kept until 12 March 2025');
    expect(text.indexOf('What decided')).toBeLessThan(text.indexOf('What was read'));
    expect(text).not.toMatch(/zoe@|Petit|01 99|2022-03/);
  });

  it('tells what the user stated, and that it decided', async () => {
    const stated = folder({ 'contacts.csv': 'email;nom\nclaire@acme.example;Durand\n' });
    const said = ['--collected-at', '2020-03-01', '--source', 'Salon Horizon'];
    const [en, fr] = await Promise.all(
      ['en', 'fr'].map((lang) => lumo(stated, ['why', 'contacts.csv', '--row', '2', ...said, '--lang', lang])),
    );
    expect(answerOf(en?.stdout ?? '')).toContain('(collected on 1 March 2020, stated by you; could be kept until 1 March 2023)');
    expect(plain(en?.stdout ?? '')).toContain('Stated by you source “Salon Horizon” collected on 1 March 2020 Verdicts');
    expect(answerOf(fr?.stdout ?? '')).toContain('(collecte le 1er mars 2020, affirmé par vous ; conservable jusqu’au 1er mars 2023)');
    expect(plain(fr?.stdout ?? '')).toContain('Affirmé par vous source « Salon Horizon » collecte le 1er mars 2020 Verdicts');
  });

  it('says where no column is read as a consent', async () => {
    const bare = folder({ 'contacts.csv': 'email;source;dernier_contact_entrant\nnoel@gmail.com;Salon;2026-03-12\n' });
    const { stdout } = await lumo(bare, ['why', 'contacts.csv', '--row', '2']);
    expect(answerOf(stdout)).toContain('(column “email”, no column is read as a consent)');
  });

  it('names the list', async () => {
    const listed = folder({ 'contacts.csv': contactFile(CLAIRE), 'stop.txt': 'claire@acme.example\n' });
    const { stdout } = await lumo(listed, ['why', 'contacts.csv', '--row', '2', '--opposition', 'stop.txt']);
    expect(answerOf(stdout)).toMatch(/^Row 2 leaves: this address is on the opposition list \(column “.+?”, list stop\.txt\)\. $/);
  });
});

/** The rules that decide here: others may warn, and are not what is asked. */
const ONLY = 'opposition-column,retention-prospect,webmail-without-consent';
