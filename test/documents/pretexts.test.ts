import { describe, expect, it } from 'vitest';
import { checkScripts } from '../../src/library/documents/check-scripts.js';
import { loadRunSetup } from '../../src/library/setup/run-setup.js';

/** Scripts that nothing is wrong with, but for what is put into their opening or below it. */
const FR = (reason: string, source: string, line: string): string => `# Script d’appel

## Accroche
« Bonjour, je suis [prénom] de la société Transdevis. ${reason} C’est un appel strictement professionnel ; vous pouvez refuser à tout moment d’être rappelé. »

« ${source} »

## Consignes
${line}

## « Pas intéressé »
« Je comprends, bonne journée. »
→ Noter le refus dans le CRM et raccrocher.
`;
const EN = (reason: string, source: string, line: string): string => `# Call script

## Opening
"Hi, this is [your name] from Harbour Analytics. ${reason} This is a strictly business call. ${source} If you'd rather I didn't call again, just say so."

## Notes
${line}

## "Not interested"
"Understood, thank you. Goodbye."
Log as refused and end the call.
`;
const setups = (['business', 'consumer'] as const).map(
  (audience) => [audience, loadRunSetup({ cwd: import.meta.dirname, asOf: '2026-12-01', overrides: { audience } })] as const,
);
const saidOf = async (text: string, audience: 'business' | 'consumer' = 'business'): Promise<readonly string[]> => {
  const setup = await (new Map(setups).get(audience) as (typeof setups)[number][1]);
  const { core } = await checkScripts([{ name: 'x.md', bytes: Buffer.from(text) }], setup, '0');
  return core.files.flatMap(({ rules }) =>
    rules.flatMap(({ id, findings }) =>
      findings.filter(({ severity }) => severity !== 'info').map(({ message }) => `${id.replace('script-', '')}:${message}`),
    ),
  );
};
const REASON = { fr: 'Je vous appelle pour vous présenter notre logiciel de devis.', en: 'I’m calling to introduce our forecasting tool.' };
const SOURCE = { fr: 'J’ai trouvé votre numéro sur le site de votre entreprise.', en: 'I found your number on your company website.' };
const isEnglish = (text: string): boolean => /\b(?:the|you|your|call|say|is|with|use|never|and|of)\b/i.test(text);
const withReason = (reason: string): string => (isEnglish(reason) ? EN(reason, SOURCE.en, '') : FR(reason, SOURCE.fr, ''));
const withSource = (source: string): string => (isEnglish(source) ? EN(REASON.en, source, '') : FR(REASON.fr, source, ''));
const withLine = (line: string): string => (isEnglish(line) ? EN(REASON.en, SOURCE.en, line) : FR(REASON.fr, SOURCE.fr, line));

describe('an opening that rests on what nothing shows', () => {
  it.each([
    'Je vous rappelle suite à votre commande de la semaine dernière.',
    'Je vous appelle au sujet de votre commande en cours.',
    'Je vous appelle suite à votre demande d’information sur notre logiciel de devis.',
    'Je vous contacte à la suite de votre inscription.',
    'Je vous appelle à propos de votre dossier.',
    'Je vous rappelle à votre demande.',
    'Je vous rappelle en réponse à votre appel.',
    'I’m calling about the order you placed with us last week.',
    'I’m returning your call about our forecasting tool.',
    'I’m calling regarding your recent enquiry.',
    'I’m calling you back as you requested.',
    'I’m following up on your request for a quote.',
  ])('%s', async (reason) => expect(await saidOf(withReason(reason))).toContain('reason:pretext'));
  it.each([
    'Je vous appelle suite à votre demande de devis du 3 octobre.',
    'Je vous appelle suite à votre demande du [date].',
    'Je vous appelle suite à votre inscription sur notre site.',
    'Je vous appelle au sujet de votre commande n° 4587.',
    'Je vous appelle au sujet de vos commandes fournisseurs.',
    'Je vous appelle à propos de votre commande publique et de ses délais.',
    'Je vous appelle pour vous présenter un logiciel qui suit vos commandes.',
    'Je vous appelle pour la gestion de vos demandes de devis.',
    'I’m calling about your order book and how to forecast it.',
    'I’m calling about your order management.',
    'I’m calling regarding your request of [date].',
    'I’m calling about the orders that your customers place.',
    'I’m calling about your call centre.',
  ])('but not %s', async (reason) => expect(await saidOf(withReason(reason))).toEqual([]));
  it('is shown by what is said of the source', async () =>
    expect(
      await saidOf(
        FR('Je vous appelle suite à votre demande de devis.', 'Vous avez rempli notre formulaire le 3 octobre et laissé votre numéro.', ''),
      ),
    ).toEqual([]));
});

describe('directions to make something up', () => {
  it.each([
    ['reason:lie', 'Si le prospect hésite, dire que la commande est déjà enregistrée et qu’une annulation coûte 150 €.'],
    ['reason:lie', 'Faire croire au prospect qu’il a demandé un rappel.'],
    ['reason:lie', 'Prétendre que le client a déjà commandé.'],
    ['reason:lie', 'Faites semblant d’avoir un rendez-vous avec lui.'],
    ['reason:lie', 'Say you spoke last month even if you did not.'],
    ['reason:lie', 'Pretend to be returning their call.'],
    ['reason:lie', 'Make them think they asked for a quote.'],
    ['reason:pretext', 'Tell them you are returning their call.'],
    ['reason:pretext', 'Dites que vous le rappelez à sa demande.'],
    ['reason:pretext', '« Vous avez bien commandé, je valide votre contrat par téléphone : dites oui pour confirmer. »'],
    ['identity:public', 'Dire au standard que le directeur attend votre appel.'],
    ['identity:public', 'Dites à l’accueil que Paul Martin attend votre appel.'],
    ['identity:public', 'Tell the receptionist that the director is expecting your call.'],
    ['identity:public', 'Say that the manager is waiting for your call.'],
  ])('%s: %s', async (said, line) => expect(await saidOf(withLine(line))).toContain(said));
  it.each([
    'Ne jamais prétendre que le client a demandé un rappel.',
    'Ne pas faire croire à une commande.',
    'Si le client dit qu’il a déjà commandé, le noter et s’excuser.',
    'Si la personne prétend avoir demandé un devis, vérifier dans le CRM.',
    'Après accord, dire que la commande est enregistrée et remercier.',
    'Dire que l’appel est professionnel.',
    'Dire au standard pourquoi vous appelez.',
    'Demander au standard si le directeur attend des devis.',
    'Never claim that they asked for the call.',
    'If they say they ordered elsewhere, thank them and hang up.',
    'Do not pretend that you spoke before.',
    'Tell the receptionist why you call and for whom.',
    'Tell them that you will call the office on Monday.',
  ])('are not: %s', async (line) => expect(await saidOf(withLine(line))).toEqual([]));
});

describe('for whom the call is', () => {
  const by = (who: string): string =>
    isEnglish(who)
      ? EN('', SOURCE.en, '').replace('Hi, this is [your name] from Harbour Analytics.', `Hi, this is ${who}. ${REASON.en}`)
      : FR('', SOURCE.fr, '').replace('je suis [prénom] de la société Transdevis.', `je suis ${who}. ${REASON.fr}`);
  it.each([
    '[prénom] de la société Planète Transports, pour le compte d’un partenaire que je ne peux pas nommer',
    '[prénom] de la société Phonéa, au nom de l’un de nos clients',
    '[prénom] de la société Phonéa, pour le compte d’un grand groupe',
    '[prénom] de la société Phonéa, mandaté par un client qui préfère rester anonyme',
    '[prénom] du Service national des transports, organisme agréé par l’État',
    '[prénom] de l’Office national de la formation',
    '[your name] calling on behalf of a client',
    '[your name] from Callwell, on behalf of one of our partners',
    '[your name] from Callwell, calling for a client I can’t name',
    '[your name] from the National Registry of Businesses',
  ])('is hidden: %s', async (who) => expect(await saidOf(by(who))).toContain('identity:public'));
  it.each([
    '[prénom] de la société Phonéa, pour le compte de notre client Transdevis',
    '[prénom] de la société Phonéa, pour le compte d’un partenaire, la société Transdevis',
    '[prénom] de la société Phonéa, pour le compte de [client]',
    '[prénom] de la société Phonéa, au nom de Transdevis',
    '[prénom] de la société Transdevis, qui équipe un de vos partenaires',
    '[prénom] du service national d’Atelux',
    '[your name] from Callwell, on behalf of our client Harbour Analytics',
    '[your name] from Callwell, on behalf of [client]',
    '[your name] from Harbour Analytics, the firm of one of our customers, Ann Lee',
  ])('is told: %s', async (who) => expect(await saidOf(by(who))).toEqual([]));

  it.each([
    'Se présenter comme le service client d’EDF.',
    'Présentez-vous comme un conseiller Orange.',
    'Dites que vous appelez du service technique de Microsoft.',
    'Introduce yourself as the customer service of Microsoft.',
    'Utiliser un pseudonyme.',
    'Afficher un numéro masqué.',
    'Use an alias.',
  ])('is not who is named: %s', async (line) => expect(await saidOf(withLine(line))).toContain('identity:public'));
  it.each([
    'Se présenter comme conseiller Transdevis.',
    'Ne jamais se présenter comme le service client d’EDF.',
    'Demander si le prospect est client d’EDF.',
    'Dire que nous sommes partenaire de Microsoft depuis 2019.',
    'Ne pas utiliser de pseudonyme.',
    'Afficher le numéro de la société.',
    'Use your own name.',
  ])('is who is named: %s', async (line) => expect(await saidOf(withLine(line))).toEqual([]));
  it('is the company itself', async () =>
    expect(
      await saidOf(FR(REASON.fr, SOURCE.fr, 'Se présenter comme le service client d’EDF.').replace('de la société Transdevis', 'd’EDF')),
    ).toEqual([]));
});

describe('a call that is not to be called commercial', () => {
  const LINES = [
    'Ne pas dire qu’il s’agit d’un appel commercial.',
    'Ne jamais préciser que c’est de la vente.',
    'Éviter le mot « commercial ».',
    'Ne jamais employer le mot vente.',
    'Se présenter comme un simple sondage.',
    'Dire que c’est une enquête.',
    'Do not mention that this is a sales call.',
    'Don’t say this is a sales call.',
    'Never reveal that we are selling something.',
    'Avoid the word "sales".',
    'Introduce yourself as a survey.',
  ];
  it.each(LINES)('%s', async (line) => {
    expect(await saidOf(withLine(line))).toContain('reason:kept');
    expect(await saidOf(withLine(line), 'consumer')).toContain('consumer:kept');
  });
  it.each([
    'Ne pas se présenter comme un sondage.',
    'Éviter le mot « problème ».',
    'Ne jamais dire que c’est une enquête.',
    'Dire que l’appel est commercial.',
    'Proposer de répondre à une enquête de satisfaction après l’appel.',
    'Avoid the word "cheap".',
    'Never say that this is a survey.',
    'Always say that this is a sales call.',
  ])('but not %s', async (line) => expect(await saidOf(withLine(line))).toEqual([]));
});

describe('the source of a number', () => {
  it.each([
    'Vos coordonnées nous ont été communiquées par un partenaire.',
    'Vos coordonnées viennent de nos partenaires.',
    'Nous avons eu votre numéro par un prestataire.',
    'Votre numéro figure dans notre base.',
    'We got your number from one of our partners.',
    'Your details were passed to us by a third party.',
    'Your number is in our database.',
  ])('is vague: %s', async (source) => expect(await saidOf(withSource(source))).toEqual(['source:vague']));
  it.each([
    'Vos coordonnées viennent de l’annuaire du salon SITL.',
    'Vos coordonnées nous ont été communiquées par notre partenaire Habitat Conseil.',
    'Vos coordonnées viennent d’un partenaire. Il s’agit d’Habitat Conseil.',
    'Vous nous avez laissé votre numéro sur notre stand.',
    'Votre collègue Paul Martin m’a donné votre numéro.',
    'We got your number from the Companies House register.',
    'Your number comes from the exhibitors’ list of the Horizon fair.',
    'You left us your number on our form.',
    'Your colleague Ann Lee gave me your number.',
  ])('is told: %s', async (source) => expect(await saidOf(withSource(source))).toEqual([]));
  it.each([
    ['Comment établissez-vous vos devis aujourd’hui ?', 'Noter la réponse.'],
    ['How do you plan today?', 'Write the answer down and say thank you.'],
  ])('is not told by “%s”', async (source, line) =>
    expect(await saidOf(isEnglish(source) ? EN(REASON.en, source, line) : FR(REASON.fr, source, line))).toEqual(['source:none']),
  );
  it('is told to whoever asks', async () =>
    expect(
      await saidOf(FR(REASON.fr, 'Comment faites-vous ?', '') + '\n## « D’où avez-vous mon numéro ? »\n« De l’annuaire Sirene. »\n'),
    ).toEqual([]));
});
