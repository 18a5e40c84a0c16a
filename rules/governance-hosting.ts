import { CONTROL_WORDS, defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { outside: 'outside', 'certificate-expired': 'expired' } as const satisfies Partial<Record<RemarkCode, string>>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** Outside Europe data need a safeguard. */
export default defineSubjectRule({
  id: 'governance-hosting',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-44'], LAWS['lumo-guide-data']],
  docs: {
    title: { en: 'Hosting outside Europe, or without valid certificate', fr: 'Hébergement hors d’Europe, ou certificat échu' },
    why: {
      en: 'Outside Europe data need a safeguard. A country without an adequacy decision takes standard clauses, and a look at its law.',
      fr: 'Hors d’Europe, les données demandent une garantie. Un pays sans décision d’adéquation demande des clauses types, et un regard sur sa loi.',
    },
    remedy: {
      en: 'Name the safeguard, or move the data. Ask the host for its current certificate.',
      fr: 'Nommez la garantie (safeguard), ou déplacez les données. Demandez à l’hébergeur son certificat en cours.',
    },
    bad: [
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  hosting: { where: [US], by: Cloud }\n', says: ['outside'] },
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  hosting: { where: [FR], certificate: iso-27001, until: 2026-09-30 }\n',
        says: ['expired'],
      },
    ],
    good: [
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  hosting: { where: [FR, CH], certificate: iso-27001, until: 2027-09-30 }\n',
        says: [],
      },
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  hosting: { where: [US], safeguard: standard clauses }\n', says: [] },
    ],
  },
  severity: 'error',
  facts: { control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' } },
  messages: {
    outside: {
      en: 'Data are hosted in a country that has no adequacy decision for all its companies: name the safeguard (standard clauses, a certified US host…).',
      fr: 'Des données sont hébergées dans un pays sans décision d’adéquation pour tous : nommez la garantie (clauses types, hébergeur américain certifié…).',
    },
    expired: {
      en: 'A certificate has run out: ask for the current one.',
      fr: 'Un certificat est échu : demandez celui en cours.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    control({ id, remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code], { facts: { control: id } });
    },
  }),
});
