import { CONTROL_WORDS, defineSubjectRule, LAWS, type RemarkCode } from '../src/author.js';

const MESSAGES = { 'not-encrypted': 'plain', 'weak-transit': 'oldTransport', 'weak-algorithm': 'weak' } as const satisfies Partial<
  Record<RemarkCode, string>
>;
const isOurs = (code: RemarkCode): code is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, code);

/** Databases are encrypted where they lie and where they travel. */
export default defineSubjectRule({
  id: 'governance-encryption',
  about: 'governance',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-32'], LAWS['lumo-guide-data']],
  docs: {
    title: { en: 'Databases not encrypted, or weakly', fr: 'Bases non chiffrées, ou mal' },
    why: {
      en: 'Databases are encrypted where they lie and where they travel. TLS before 1.2, 3DES, MD5, SHA-1 and ECB are broken.',
      fr: 'Les bases sont chiffrées là où elles sont et quand elles circulent. TLS avant 1.2, 3DES, MD5, SHA-1 et ECB sont cassés.',
    },
    remedy: {
      en: 'Encrypt with AES and TLS 1.2 or later. Keep the settings as evidence.',
      fr: 'Chiffrez avec AES et TLS 1.2 ou plus. Gardez les réglages comme preuve.',
    },
    bad: [
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  encryption: { at-rest: none, in-transit: tls1.3 }\n', says: ['plain'] },
      {
        text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  encryption: { at-rest: aes-256, in-transit: tls1.0 }\n',
        says: ['oldTransport'],
      },
      { text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  encryption: { at-rest: 3des, in-transit: tls1.3 }\n', says: ['weak'] },
    ],
    good: [{ text: 'lumo: governance/1\nentity: Acme\ncontrols:\n  encryption: { at-rest: aes-256, in-transit: tls1.3 }\n', says: [] }],
  },
  severity: 'error',
  facts: { control: { is: CONTROL_WORDS, en: '{value}', fr: '{value}' } },
  messages: {
    plain: { en: 'Data are said to be unencrypted: encrypt them.', fr: 'Des données sont dites non chiffrées : chiffrez-les.' },
    oldTransport: {
      en: 'Data travel under a protocol that is broken: ask for TLS 1.2 at least.',
      fr: 'Des données circulent sous un protocole cassé : exigez au moins TLS 1.2.',
      severity: 'warning',
    },
    weak: {
      en: 'An algorithm is broken: replace it by a current one.',
      fr: 'Un algorithme est cassé : remplacez-le par un algorithme actuel.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    control({ id, remarks }, at) {
      for (const remark of remarks) if (isOurs(remark.code)) ctx.report(at(remark), MESSAGES[remark.code], { facts: { control: id } });
    },
  }),
});
