import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

/** Rows enough for values to say something. */
const rows = (cells: (row: number) => string, count = 8): string => Array.from({ length: count }, (_, row) => cells(row)).join('\n');
const DOUBTFUL = `Nom;Email;Opt-in ou opt-out;Contact;Date pass;Bidule
${rows((row) => `Durand;claire${row}@acme.example;${row % 2 ? 'x' : ''};Claire Durand;${10 + row}/03/2025;AX-${row}`)}
`;
const CERTAIN = `email;nom;source;dernier_contact_entrant
${rows((row) => `claire${row}@acme.example;Durand;Salon Horizon;2026-03-${10 + row}`)}
`;
const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe.concurrent('lumo-check columns', () => {
  const at = folder({ 'doubtful.csv': DOUBTFUL, 'certain.csv': CERTAIN });

  it('begins with what is worth a look: a column that may refuse, a field that is missing, a guess', async () => {
    const { code, stdout } = await lumo(at, ['columns', 'doubtful.csv']);
    expect(code).toBe(0);
    expect(stdout).toBe(`doubtful.csv: 3 points to check. 2 of 6 columns are certain; 3 are not in the
cleaned file.
Read as utf-8, delimiter “;”, header on line 1

Worth a look
  ! “Opt-in ou opt-out” may hold refusals, and which way a yes goes is not
    clear: whoever has something in it is held back. Say what a yes means:
      --map "Opt-in ou opt-out=optOut"  it refuses
      --map "Opt-in ou opt-out=optIn"  it agrees
      --map "Opt-in ou opt-out=keep"  neither
  ! Not judged: how long contacts were kept (no date column). Is it “Date pass”?
    If so, add
      --map "Date pass=collectedAt"
  ! “Contact” was read as full name, 60% sure: header “Contact” has several
    meanings; the likeliest is full name.
      --map "Contact=fullName"  if that is right
      --map "Contact=keep"  if it is not

Not in the cleaned file
  Not recognised: “Opt-in ou opt-out”, “Date pass”, “Bidule”
  To keep one: --map "Opt-in ou opt-out=keep"

Certain
  How they are reached: #2\u00a0Email\u00a0=\u00a0email
  Who they are: #1\u00a0Nom\u00a0=\u00a0lastName

A column is misread? --map "Header=field", or columns: in lumo.config.yaml.
`);
  });

  it('says the same in French', async () => {
    const { stdout } = await lumo(at, ['columns', 'doubtful.csv', '--lang', 'fr']);
    for (const said of [
      'doubtful.csv : 3 points à vérifier. 2 colonnes sûres sur 6 ; 3 ne vont pas dans le fichier nettoyé.',
      'À vérifier ! La colonne « Opt-in ou opt-out » contient peut-être des refus',
      '--map "Opt-in ou opt-out=optOut" il refuse',
      'Est-ce « Date pass » ? Si oui, ajoutez --map "Date pass=collectedAt"',
      'La colonne « Contact » est lue comme « nom complet », à 60 % de certitude',
      'Absentes du fichier nettoyé Non reconnues : « Opt-in ou opt-out », « Date pass », « Bidule »',
      'Sûres Comment les joindre : #2 Email = email',
    ])
      expect(plain(stdout)).toContain(said);
  });

  it('is short where all is certain', async () => {
    expect((await lumo(at, ['columns', 'certain.csv'])).stdout).toBe(`certain.csv: nothing to check. 4 of 4 columns are certain.
Read as utf-8, delimiter “;”, header on line 1

Certain
  How they are reached: #1\u00a0email\u00a0=\u00a0email
  Origin and dates: #3\u00a0source\u00a0=\u00a0source,
    #4\u00a0dernier_contact_entrant\u00a0=\u00a0lastInboundAt
  Who they are: #2\u00a0nom\u00a0=\u00a0lastName

A column is misread? --map "Header=field", or columns: in lumo.config.yaml.
`);
  });

  it('every option that it shows settles its point', async () => {
    const { stdout } = await lumo(at, ['columns', 'doubtful.csv']);
    const options = [...stdout.matchAll(/^ {6}--map "(.+?)"/gm)].map(([, pair]) => pair as string);
    expect(options).toHaveLength(6);
    const settled = ['Opt-in ou opt-out=optOut', 'Date pass=collectedAt', 'Contact=fullName'].flatMap((pair) => ['--map', pair]);
    expect((await lumo(at, ['columns', 'doubtful.csv', ...settled])).stdout).toMatch(/^doubtful\.csv: nothing to check\. 5 of 6/);
    for (const pair of options) {
      const after = await lumo(at, ['columns', 'doubtful.csv', '--map', pair]);
      expect([pair, /^doubtful\.csv: 2 points to check\./.test(plain(after.stdout))]).toEqual([pair, true]);
    }
  });

  it('the channel decides which columns leave, and the archive keeps them', async () => {
    const file = folder({
      'a.csv': `email;telephone;source;dernier_contact_entrant;bidule\nclaire@acme.example;0199001234;Salon;2026-01-02;x\n`,
    });
    const told = async (...more: readonly string[]) => plain((await lumo(file, ['columns', 'a.csv', ...more])).stdout);
    expect(await told()).toContain('Column not needed for this campaign: “telephone” (phone)');
    expect(await told('--channel', 'email,phone')).not.toContain('not needed');
    expect(await told('--preset', 'crm-archive')).toContain('#2 telephone = phone');
  });

  it('programs are told which columns leave, and by which rule', async () => {
    const { columns } = JSON.parse((await lumo(at, ['columns', 'doubtful.csv', '-f', 'json'])).stdout);
    expect(columns.map(({ leaves }: { leaves?: string }) => leaves)).toEqual([
      undefined,
      undefined,
      'column-beyond-purpose',
      undefined,
      'column-beyond-purpose',
      'column-beyond-purpose',
    ]);
  });
});
