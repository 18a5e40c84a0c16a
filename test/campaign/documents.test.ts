import { describe, expect, it } from 'vitest';

import { readLia } from '../../src/campaign/read-lia.js';
import { sectorOf } from '../../src/campaign/sector-words.js';
import { readDpia } from '../../src/governance/assessment/read-dpia.js';
import { leastTime } from '../least-time.js';

describe('an assessment of legitimate interest', () => {
  it.each([
    [
      'three French answers',
      '# Intérêt légitime\n## 1. La finalité est-elle légitime ?\nOui, nos clients le demandent.\n## 2. Le contenu est-il pertinent ?\nSeuls les acheteurs sont écrits.\n## 3. Équilibre\nUn message par mois au plus.',
      ['purpose', 'necessity', 'balance'],
    ],
    [
      'three English answers',
      '# LIA\n\nPurpose test\n---\nTelling hauliers of our software.\n\nNecessity test\n---\nWork addresses only, no score.\n\nBalancing test\n---\nOne mail a month, with a way out.',
      ['purpose', 'necessity', 'balance'],
    ],
    [
      'headings that say nothing, in their order',
      '## A\nOne two three.\n## B\nOne two three.\n## C\nOne two three.',
      ['purpose', 'necessity', 'balance'],
    ],
    [
      'headings of one level, without a title',
      '# Finalité\nTrois mots ici.\n# Nécessité\nTrois mots ici.\n# Équilibre\nTrois mots ici.',
      ['purpose', 'necessity', 'balance'],
    ],
    [
      'an answer under a lower heading',
      '## Finalité\n### En bref\nFaire connaître notre offre.\n## Nécessité\n## Équilibre\n',
      ['purpose'],
    ],
    [
      'who is to be asked, and a bare yes',
      '## Finalité\nVoir avec Anne.\n## Nécessité\nOui, bien sûr, tout est ok.\n## Équilibre\nAsk Anne about it.',
      [],
    ],
    [
      'a yes that tells why',
      '## Finalité\nOui, nos clients le demandent.\n## Nécessité\nYes, work addresses only.\n## Équilibre\nVoir avec Anne. Un message par mois au plus.',
      ['purpose', 'necessity', 'balance'],
    ],
    ['to be completed', '## Finalité\nÀ compléter.\n## Nécessité\nTODO\n## Équilibre\nTBD, to be written by legal', []],
    [
      'comments and questions of a form',
      '## Finalité\n<!-- Pourquoi écrivez-vous à ces personnes ? -->\n## Nécessité\n> Pourquoi ces données ?\n## Équilibre\n',
      [],
    ],
    ['a yes alone', '## Finalité\nOui.\n## Nécessité\nOui.\n## Équilibre\nOui.', []],
    ['no heading', 'Nous avons un intérêt légitime à écrire à nos prospects.', []],
    [
      'a title that names the interest answers no question',
      '# Intérêt légitime : finalité, nécessité, équilibre\nTout est en ordre chez nous.',
      [],
    ],
    ['Windows line ends', '## Finalité\r\nFaire connaître notre offre.\r\n## Nécessité\r\n\r\n## Équilibre\r\n', ['purpose']],
  ] as const)('%s', (_, text, answered) => {
    expect(readLia(text).answered).toEqual(answered);
  });

  it('reads long pages of opened comments and headings in time', async () => {
    const work = () => {
      readLia('<!--'.repeat(50_000));
      readLia('## Finalité\n'.repeat(5_000));
    };
    expect(await leastTime(work, 3000)).toBeLessThanOrEqual(3000);
  });
});

describe('an impact assessment', () => {
  const read = (text: string) => readDpia(new TextEncoder().encode(text));
  it.each([
    ['a zip', 'PK\u0003\u0004', 'the impact assessment is a zip archive'],
    ['a page', '<html>', 'the impact assessment is no JSON'],
    ['another JSON', '{"name": "x"}', 'the impact assessment is no export of the PIA tool'],
    ['a list', '[1]', 'the impact assessment is no export of the PIA tool'],
  ])('%s is refused', (_, text, what) => {
    expect(read(text)).toMatchObject({ what: { en: what } });
  });

  it('without days, opinion or evaluations is not valid', () => {
    expect(read('\ufeff{"pia": {"status": "3"}, "evaluations": "none"}')).toEqual({
      isValidated: false,
      hasOpinion: false,
      openEvaluations: 1,
      updated: undefined,
    });
  });
});

it.each([
  ['rénovation énergétique', 'energy-saving'],
  ['Isolation des combles à 1 €', 'energy-saving'],
  ['Panneaux solaires', 'renewable-energy'],
  ['Monte-escalier', 'home-adaptation'],
  ['Compte personnel de formation', 'training-account'],
  ['MaPrimeRénov', 'energy-saving'],
  ['Ma Prime Rénov’', 'energy-saving'],
  ['PV', 'renewable-energy'],
  ['PAC air/eau', 'energy-saving'],
  ['ITE', 'energy-saving'],
  ['CEE', 'energy-saving'],
  ['ballon thermodynamique', 'energy-saving'],
  ['poêle à granulés', 'energy-saving'],
  ['VMC double flux', 'energy-saving'],
  ['audit énergétique DPE', 'energy-saving'],
  ['Réno énergétique', 'energy-saving'],
  ['rénovation d’ampleur', 'energy-saving'],
  ['Wärmepumpen', 'energy-saving'],
  ['Fassadendämmung', 'energy-saving'],
  ['pompe di calore', 'energy-saving'],
  ['warmtepompen', 'energy-saving'],
  ['aerotermia', 'energy-saving'],
  ['Photovoltaikanlagen', 'renewable-energy'],
  ['fotovoltaico', 'renewable-energy'],
  ['zonnepanelen', 'renewable-energy'],
  ['batteries de stockage', 'renewable-energy'],
  ['autoconsommation', 'renewable-energy'],
  ['MonCompteFormation', 'training-account'],
  ['Treppenlifte', 'home-adaptation'],
  ['salle de bain PMR', 'home-adaptation'],
  ['none', 'none'],
  ['pack internet', 'other'],
  ['rénovation de cuisines', 'other'],
  ['poêles et casseroles', 'other'],
  ['fourniture d’électricité', 'other'],
  ['prime d’assurance', 'other'],
  ['compte bancaire', 'other'],
  ['logiciel de devis', 'other'],
  ['formation à la vente', 'other'],
])('%s is %s', (text, sector) => {
  expect(sectorOf(text)).toBe(sector);
});
