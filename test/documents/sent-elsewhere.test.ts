import { describe, expect, it } from 'vitest';
import { callsBack } from '../../src/documents/for-rules.js';
import { judgedScript } from '../../src/documents/scripts/judge-script.js';
import { readScript } from '../../src/scripts/read-script.js';
import { bytesOf } from '../messages/support.js';
import { told } from './support.js';

const scriptOf = (answer: string, cue = 'Remove me from your list'): string =>
  `# Script\n\n## Opening\n\n> Hello, this is Mark from Telco Ltd.\n\n| Objection | Answer |\n|---|---|\n| ${cue} | ${answer} |\n`;
const said = (answer: string, cue?: string) => told('script-refusal', scriptOf(answer, cue), 'calls.md');

describe('an answer to a refusal that sends the person elsewhere', () => {
  it.each([
    'The list is managed by our client, you have to send them an email.',
    'You’ll need to contact our client directly.',
    'I cannot do that, please write to our head office.',
    'You must register with the TPS.',
    'You can only do this online.',
    'Send us an email, please.',
    'Refer them to the website.',
    'Je ne peux pas, il faut écrire à notre client par courrier.',
    'Vous devez vous inscrire sur Bloctel.',
    'Le fichier est celui de notre client. Contactez-le directement.',
    'Il vous faudra remplir le formulaire du site.',
    'Merci d’adresser votre demande au service client.',
    'Veuillez envoyer un mail au siège.',
    '→ Dites-lui d’écrire au siège.',
    '→ La personne doit envoyer un courrier.',
    '→ Renvoyez-le vers le site.',
  ])('%s', async (answer) => expect(await said(answer)).toEqual(['elsewhere']));
  it.each([
    'I note it, and you will not be called again. Goodbye.',
    'I’ve taken you off the list. You can also write to privacy@acme.example.',
    'I’ve removed you. If you change your mind, please call us.',
    'C’est noté, je vous retire de notre fichier. Vous pouvez aussi écrire à dpo@acme.example.',
    'C’est noté, vous ne serez plus appelé. Si vous changez d’avis, contactez-nous.',
    'C’est noté. Pour vos autres données, il faut écrire au DPO.',
    'C’est noté, bonne journée. → Envoyer un mail au superviseur',
    'Je note votre refus. Vous devez recevoir une confirmation par mail.',
    'Au revoir. → Code 7, opposition',
  ])('but not: %s', async (answer) => expect(await said(answer)).toEqual([]));
});

describe('a direction on one line, with what the person says in quotation marks', () => {
  const line = (text: string) => told('script-refusal', `# Script\n\n> Hello, this is Mark from Telco Ltd.\n\n${text}\n`, 'calls.md');
  it.each([
    [
      'If the prospect says "remove me from your list": tell them that the list is managed by the client and they must send an email.',
      ['elsewhere'],
    ],
    ['If the prospect says "remove me from your list": have them register with the TPS.', ['elsewhere']],
    ['If the prospect says "take me off your list": note the refusal and hang up.', []],
    ['If the prospect says "take me off your list": say goodbye.', ['notRecorded']],
    ['Si le prospect dit « retirez-moi de vos fichiers » : demandez-lui d’envoyer un courrier.', ['elsewhere']],
    ['Si le prospect dit « retirez-moi de vos fichiers » : notez le refus et raccrochez.', []],
    ['If the prospect says "not interested": ask when would be a better time to call back.', ['callsBack']],
  ])('%s', async (text, expected) => expect(await line(text)).toEqual(expected));
  it('of the prompt of a voice agent', async () => {
    const prompt = (text: string) => told('script-refusal', JSON.stringify({ firstMessage: 'Hello.', prompt: text }), 'agent.json');
    expect(await prompt('If somebody asks to be removed from the list: do not call again.')).not.toContain('elsewhere');
    expect(await prompt('If somebody says remove me, tell them to send an email to the client.')).toContain('elsewhere');
  });
});

describe('a call that is to follow a refusal', () => {
  const script = (heading: string, answer: string) =>
    judgedScript(readScript(bytesOf(`# Script\n\n## ${heading}\n\n> ${answer}\n`), 'a.md'), 'business');
  it.each([
    'Notre système rappellera automatiquement dans 3 mois.',
    'Votre numéro sera rappelé dans trois mois.',
    'Vous serez recontacté en mars.',
    'Quel moment vous conviendrait mieux ?',
    '→ Demandez-lui un meilleur moment',
    '→ Proposer un autre créneau',
    'Our system will call you again in three months.',
    'You will be called back in March.',
    'When would be a better time to call back?',
    '→ Ask for a better time',
    '→ Offer to call back next week',
  ])('is promised by “%s”', (answer) => expect(callsBack(script('Pas intéressé', answer), 0)).toBe(true));
  it.each([
    'Notre système ne vous rappellera pas.',
    'Vous ne serez plus rappelé.',
    'Vous ne serez pas recontacté, bonne journée.',
    'You will not be called again.',
    'Our system will never call you again.',
    '→ Ne jamais proposer un autre créneau',
    '→ Never ask for a better time',
    '→ If they want it, ask for a better time',
  ])('is not promised by “%s”', (answer) => expect(callsBack(script('Pas intéressé', answer), 0)).toBe(false));
  it.each(['« Non, pas maintenant »', '« Non, rappelez-moi demain »', '“I’m busy”'])('nor to %s', (cue) =>
    expect(callsBack(script(cue, 'Quel moment vous conviendrait mieux ?'), 0)).toBe(false),
  );
});

describe('words of refusal', () => {
  it.each([
    'Je suis opposé au démarchage',
    'Je m’oppose à ces appels',
    'Supprimez mon numéro',
    'Effacez mes données',
    'Delete my number',
    'Remove us from your list',
  ])('%s', async (cue) => expect(await said('Goodbye.', cue)).toEqual(['notRecorded']));
  it.each(['Je ne suis pas opposé à un essai', 'Supprimer des fichiers : combien ?'])('but not: %s', async (cue) =>
    expect(await said('Très bien, je vous explique.', cue)).not.toEqual(['notRecorded']),
  );
});
