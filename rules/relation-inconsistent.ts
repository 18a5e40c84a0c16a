import { csv, type DateValue, type Day, defineRule, isDated, LAWS, RELATION_FIELDS, readRelation } from '../src/author.js';

/** The days between which a date lies; undefined when it is none. */
const spanOf = (date: DateValue): { readonly from: Day; readonly to: Day } | undefined =>
  isDated(date) ? { from: date.day, to: date.later } : undefined;

/** A row that says "client" and "ended" at once: one of the two is wrong, and the person is read as a former client. */
export default defineRule({
  id: 'relation-inconsistent',
  about: 'contacts',
  since: '0.1.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d'], LAWS['gdpr-5-1-e']],
  docs: {
    title: { en: 'Status and dates disagree', fr: 'Statut et dates en désaccord' },
    why: {
      en: 'Whether somebody is a client decides how long their data are kept. It also decides what they may be sent. When the status, the contract and the dates disagree, one of them is wrong: the reading that protects the person is taken.',
      fr: 'Être client ou non fixe la durée de conservation des données. Cela fixe aussi ce que l’on peut envoyer. Quand le statut, le contrat et les dates se contredisent, l’un d’eux est faux : la lecture qui protège la personne est retenue.',
    },
    remedy: {
      en: 'Correct the status or the dates at the source. Until then the contact is treated as a former client.',
      fr: 'Corrigez le statut ou les dates à la source. D’ici là, le contact est traité comme un ancien client.',
    },
    bad: [
      { rows: csv('email;statut;fin_relation', 'claire@acme.example;client;2024-06-30'), says: ['clientEnded'] },
      { rows: csv('email;debut_relation;fin_relation', 'claire@acme.example;2025-01-15;2024-06-30'), says: ['endBeforeStart'] },
    ],
    good: [
      { rows: csv('email;statut;fin_relation', 'claire@acme.example;ancien client;2024-06-30'), says: [] },
      { rows: csv('email;statut;fin_relation', 'claire@acme.example;client;2027-06-30'), says: [] },
    ],
  },
  needs: { ...RELATION_FIELDS, relationStartAt: 'optional' },
  severity: 'warning',
  action: 'flag',
  messages: {
    clientEnded: {
      en: 'The status says client, but the relation ended in the past: correct one of the two.',
      fr: 'Le statut dit client, mais la relation a pris fin : corrigez l’un des deux.',
    },
    runningEnded: {
      en: 'The contract is marked as running, but the relation ended in the past: correct one of the two.',
      fr: 'Le contrat est indiqué en cours, mais la relation a pris fin : corrigez l’un des deux.',
    },
    runningFormer: {
      en: 'The status says former client, but a contract is marked as running: correct one of the two.',
      fr: 'Le statut dit ancien client, mais un contrat est indiqué en cours : corrigez l’un des deux.',
    },
    formerLater: {
      en: 'The status says former client, but the relation ends in the future: correct one of the two.',
      fr: 'Le statut dit ancien client, mais la relation finit dans le futur : corrigez l’un des deux.',
    },
    endBeforeStart: {
      en: 'The relation ends before it begins: correct one of the two dates.',
      fr: 'La relation finit avant d’avoir commencé : corrigez l’une des deux dates.',
    },
  },
  visit(ctx) {
    // One column alone contradicts nothing.
    const fields = ['status', 'contractActive', 'relationEndAt', 'relationStartAt'] as const;
    if (fields.filter((field) => ctx.has(field)).length < 2) return {};
    return {
      contact(contact) {
        const status = readRelation(contact.text('status'));
        const running = contact.say('contractActive') === 'yes';
        const end = spanOf(contact.date('relationEndAt'));
        // With two readings only what is true of both is a contradiction.
        const ended = end !== undefined && end.to < ctx.asOf;
        if (status === 'client' && ended) ctx.report(contact, 'clientEnded');
        else if (running && ended) ctx.report(contact, 'runningEnded');
        else if (running && status === 'former') ctx.report(contact, 'runningFormer');
        else if (status === 'former' && end !== undefined && end.from > ctx.asOf) ctx.report(contact, 'formerLater');
        const start = spanOf(contact.date('relationStartAt'));
        if (start && end && end.to < start.from) ctx.report(contact, 'endBeforeStart');
      },
    };
  },
});
