import {
  AUDIENCE_FIELDS,
  CHANNELS,
  csv,
  defineRule,
  groupByMessage,
  LAWS,
  LIST_FIELDS,
  makeScreenByAudience,
  makeSuppressionScreen,
} from '../src/author.js';

/** Whose address or number it is nobody knows, nor whether they refused: that is too little. */
const isDoubt = (holds: string | undefined): boolean => holds === 'bounces' || holds === 'doubts' || holds === 'logged';

/** Where opposed people hide: an address or a number that stands in a name, a remark, a proof, and is on a list. */
export default defineRule({
  id: 'listed-elsewhere',
  about: 'contacts',
  since: '0.3.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['cnil-opposition'], LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Refused address or number in another column', fr: 'Adresse ou numéro refusé dans une autre colonne' },
    why: {
      en: 'Addresses and numbers also hide where nobody looks. Company names that are addresses, numbers in remarks, logins beside names: the person who refused is still in the file that way, and could be contacted.',
      fr: 'Des adresses et des numéros se cachent là où personne ne regarde. Une raison sociale qui est une adresse, le numéro dans une remarque, l’identifiant à côté du nom : la personne qui a refusé est ainsi encore dans le fichier, et pourrait être sollicitée.',
    },
    remedy: {
      en: 'Check whether this is the contact, and clear the cell at the source. If the column is of no use, remove it.',
      fr: 'Regardez s’il s’agit du contact, et videz la cellule à la source. Si la colonne ne sert pas, retirez-la.',
    },
    bad: [
      { rows: csv('email;nom', 'accueil@acme.example;claire@acme.example'), says: ['own'], opposition: ['claire@acme.example'] },
      { rows: csv('email;source', 'paul@acme.example;appel du 06 39 98 12 34'), says: ['own'], opposition: ['06 39 98 12 34'] },
    ],
    good: [
      { rows: csv('email;nom', 'accueil@acme.example;paul@acme.example'), says: [], opposition: ['claire@acme.example'] },
      { rows: csv('email;siren', 'paul@acme.example;639981234'), says: [], opposition: ['06 39 98 12 34', 'lea@acme.example'] },
    ],
  },
  needs: { ...AUDIENCE_FIELDS, ...LIST_FIELDS },
  channels: CHANNELS,
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  facts: { list: 'list' },
  messages: {
    own: {
      en: 'An address or number in another column of this row is on the opposition list: clear it at the source, or leave the contact out.',
      fr: 'Une adresse ou un numéro d’une autre colonne est sur la liste d’opposition : videz la cellule à la source, ou écartez le contact.',
    },
    register: {
      en: 'An address or number in another column of this row is on a Robinson list: clear it at the source, or leave the contact out.',
      fr: 'Une adresse ou un numéro d’une autre colonne est sur une liste Robinson : videz la cellule à la source, ou écartez le contact.',
    },
  },
  visit(ctx) {
    const own = makeSuppressionScreen(ctx.lists.all, 'opposition', ctx.channels);
    const theirsOf = makeScreenByAudience(ctx, ['robinson', 'directory']);
    if (own.lists.length === 0 && !theirsOf) return {};
    return {
      contact(contact) {
        // Strays are nobody's for certain: they leave no trace in the register, and prove no refusal of the contact.
        const strays = contact.strays?.();
        if (!strays) return;
        groupByMessage(
          ctx.lists.matches(strays, 'opposition').filter(({ list }) => !isDoubt(ctx.lists.all[list]?.holds)),
          own,
          () => 'own' as const,
          (message, told) => ctx.report(contact, message, told),
        );
        const theirs = theirsOf?.(contact);
        if (!theirs) return;
        groupByMessage(
          ctx.lists.matches(strays, 'robinson').filter((match) => !theirs.isForOtherAudience(match)),
          theirs,
          () => 'register' as const,
          (message, told) => ctx.report(contact, message, told),
        );
      },
    };
  },
});
