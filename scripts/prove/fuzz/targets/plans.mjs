// Plans of campaigns, attestations, seals, impact assessments, registers.
import { choiceOf, filesOf, holds, piecesOf, same, withChoice, words } from './support.mjs';

const YAML = words(': ¦- ¦\n¦  ¦&a ¦*a¦{¦}¦[¦]¦"¦\'¦|¦>¦#¦? ¦~¦---¦null¦2024-02-29¦2026-11-24¦oui¦__proto__¦\u00e9');

export const campaigns = {
  name: 'campaigns',
  about: 'plans of campaigns and assessments of legitimate interest',
  most: 2048,
  tokens: [
    ...words(
      'channel¦email¦phone¦dates¦from¦to¦contacts¦messages¦legal¦basis¦record¦requested¦approved¦by¦on¦target¦sector¦tracking¦# ¦' +
        '## Nécessité¦## Purpose¦<!--¦-->¦===¦TODO',
    ),
    ...YAML,
  ],
  seeds: (root) => [
    ...filesOf(root, 'scripts/evaluate/logs/plans', ['.campaign.yaml']).map((bytes) => withChoice(0, bytes)),
    ...filesOf(root, 'scripts/evaluate/logs/plans', ['.md'])
      .flatMap((bytes) => piecesOf(bytes, 2000).slice(0, 1))
      .map((bytes) => withChoice(1, bytes)),
  ],
  async make(load) {
    const { readPlan } = await load('src/campaign/read-plan');
    const { readLia } = await load('src/campaign/read-lia');
    return async (input) => {
      const { choice, rest } = choiceOf(input);
      if (choice % 2 === 1) return void holds(readLia(rest.toString('utf8')).answered.length <= 3, 'three questions have an answer');
      const { plan, lineOf } = await readPlan(rest, 'plan.yaml');
      holds(Number.isInteger(plan.dates.from) && Number.isInteger(plan.dates.to), 'a plan has its days');
      holds(lineOf(['dates', 'from']) >= 1, 'a key has its line');
    };
  },
};

export const governance = {
  name: 'governance',
  about: 'attestations, seals and impact assessments; seals are written and read again',
  most: 2048,
  tokens: [
    ...words(
      'lumo: governance/1¦lumo: governance-lock/1¦controls¦not-applicable¦registers¦evidence¦entity¦audit-external¦training¦' +
        'policy-update¦dpia¦last¦next¦every¦share¦12 mois¦80 %¦sha256¦sealed¦"pia":{¦"status":2¦"evaluations":[',
    ),
    ...YAML,
  ],
  seeds: (root) => [
    ...filesOf(root, 'scripts/evaluate/governance/attest', ['.yaml']).map((bytes) => withChoice(0, bytes)),
    ...filesOf(root, 'scripts/evaluate/governance/attest', ['.lock']).map((bytes) => withChoice(1, bytes)),
    ...filesOf(root, 'scripts/evaluate/governance/dpia', ['.json']).map((bytes) => withChoice(2, bytes)),
  ],
  async make(load) {
    const { readAttestation } = await load('src/governance/attest/read-attestation');
    const { judgeGovernance } = await load('src/governance/attest/judge-governance');
    const { readSeals, sealsText } = await load('src/governance/attest/seals');
    const { readDpia } = await load('src/governance/assessment/read-dpia');
    return async (input) => {
      const { choice, rest } = choiceOf(input);
      if (choice % 3 === 2) return void readDpia(rest);
      if (choice % 3 === 1) {
        const seals = await readSeals(rest.toString('utf8'), 'a.lock');
        return same([...(await readSeals(sealsText(seals), 'a.lock'))].sort(), [...seals].sort(), 'seals are written and read again');
      }
      const attestation = await readAttestation(rest, 'lumo.governance.yaml');
      const none = { files: new Map(), seals: new Map(), proofs: new Map(), lacking: [], graveBreaches: [] };
      const { controls, remarks } = judgeGovernance(attestation, { asOf: 20_781, ...none });
      holds(
        controls.length > 0 && remarks.every(({ line }) => line === undefined || line >= 1),
        'every control is judged, every remark has its line',
      );
    };
  },
};

const KINDS = [undefined, 'breaches', 'requests', 'training', 'leavers', 'reviews'];

export const registers = {
  name: 'registers',
  about: 'registers of breaches, requests, training, leavers, reviews: rows in their order, judged',
  most: 2048,
  tokens: words(
    '\n¦;¦,¦"¦#¦2026-11-20¦20/11/2026¦14h30¦+01:00¦Europe/Paris¦aucune violation depuis le 01/01/2026¦oui¦non¦élevé¦Date¦' +
      'Prise de connaissance¦Notifiée le¦Nom¦Reason¦risk¦closed¦\ufeff',
  ),
  seeds: (root) => [
    ...filesOf(root, 'scripts/evaluate/governance/breaches', ['.csv']).map((bytes) => withChoice(0, bytes)),
    ...filesOf(root, 'scripts/evaluate/governance/registers', ['.csv'])
      .flatMap((bytes) => piecesOf(bytes, 2000).slice(0, 1))
      .map((bytes) => withChoice(0, bytes)),
  ],
  async make(load) {
    const { readRegister } = await load('src/governance/registers/read-register');
    const { judgeRegister } = await load('src/governance/registers/judge-register');
    return (input) => {
      const { choice, rest } = choiceOf(input);
      const table = readRegister(Buffer.from(rest), 'register.csv', KINDS[choice % 6]);
      if (!table) return;
      let before = table.headerRow;
      for (const { row } of table.rows) {
        holds(row > before, 'rows stand in their order');
        before = row;
      }
      const { judged } = judgeRegister(table, 1_795_600_000, 20_781);
      for (const { row } of judged.rows) holds(row > table.headerRow && row <= before, 'what is judged is a row of the register');
    };
  },
};
