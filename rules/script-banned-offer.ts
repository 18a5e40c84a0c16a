import { addressedTurn, bannedChannels, bannedOfferIn, defineSubjectRule, formatIsoDay, LAWS, ofContract } from '../src/author.js';

/** Some offers may not be made to consumers, whoever consents: a script that makes one is told. */
export default defineSubjectRule({
  id: 'script-banned-offer',
  about: 'scripts',
  since: '0.2.0',
  theme: 'consent',
  law: [LAWS['law-2020-901'], LAWS['law-2022-1587'], LAWS['law-2025-594'], LAWS['cconso-l223-1']],
  docs: {
    title: { en: 'Call script with an offer that is banned', fr: 'Script d’appel qui fait une offre interdite' },
    why: {
      en: 'Some offers may not be made to consumers, even with consent. Energy saving, renewable energy, adapting a home, the personal training account (CPF). Words alone tell it here: the rules banned-sector and campaign-sector judge contacts and plans by a sector that is named.',
      fr: 'Pour certaines offres, aucun consentement ne suffit. Économies d’énergie, énergies renouvelables, adaptation du logement, compte personnel de formation (CPF). Ici, seuls les mots le disent : les règles banned-sector et campaign-sector jugent contacts et plans d’après le secteur indiqué.',
    },
    remedy: {
      en: 'Do not make this offer to consumers, except under a running contract. Set the sector in the plan, or as the option sector of banned-sector.',
      fr: 'Ne faites pas cette offre à des particuliers, sauf contrat en cours. Indiquez le secteur dans le plan, ou par l’option sector de banned-sector.',
    },
    bad: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle pour une pompe à chaleur.\n',
        audience: 'consumer',
        says: ['offered'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Êtes-vous propriétaire ? Je vous appelle pour une pompe à chaleur.\n',
        says: ['addressed'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle pour votre contrat d’entretien de pompe à chaleur.\n',
        audience: 'consumer',
        says: ['contract'],
        fileName: 'calls.md',
      },
    ],
    good: [
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle pour une pompe à chaleur.\n',
        says: [],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Je vous appelle pour vos fenêtres.\n',
        audience: 'consumer',
        says: [],
        fileName: 'calls.md',
      },
    ],
  },
  severity: 'error',
  messages: {
    offered: {
      en: 'Words of an offer that is banned towards consumers, even with consent: drop it, or call only clients about their contract.',
      fr: 'Mots d’une offre interdite auprès des particuliers, même d’accord : renoncez-y, ou n’appelez que des clients, sur leur contrat.',
    },
    contract: {
      en: 'Words of an offer that is banned towards consumers, except under a running contract: call only those who have one.',
      fr: 'Mots d’une offre interdite auprès des particuliers, sauf contrat en cours : n’appelez que ceux qui en ont un.',
      severity: 'warning',
    },
    addressed: {
      en: 'It speaks to private persons, with words of an offer that is banned towards them, even with consent: drop it.',
      fr: 'Le texte parle à des particuliers, avec les mots d’une offre qui leur est interdite, même d’accord : renoncez-y.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      const { audience, turns } = script;
      if (audience !== 'consumer' && !addressedTurn(script)) return;
      const isBanned = (text: string): boolean => {
        const sector = bannedOfferIn(text);
        return sector !== undefined && bannedChannels(sector, formatIsoDay(ctx.asOf)).includes('phone');
      };
      const found = turns.find(({ says, notes, speaker }) => speaker === 'caller' && isBanned(`${says}\n${notes}`));
      // Where a turn is a whole page, the line of it that offers.
      if (!found) return;
      const isOfContract = turns.some(({ says, speaker }) => speaker === 'caller' && ofContract(says));
      const message = audience === 'consumer' ? (isOfContract ? 'contract' : 'offered') : 'addressed';
      ctx.report(at((found.lines?.find(({ text }) => isBanned(text)) ?? found).at), message);
    },
  }),
});
