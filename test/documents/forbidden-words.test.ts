import { describe, expect, it } from 'vitest';
import { forbidsSaying } from '../../src/documents/scripts/words/forbidden-words.js';
import { told } from './support.js';

const script = (opening: string, end = ''): string =>
  `# Script\n\n## Accroche\n${opening}\n\n## Refus\nJe note votre refus, vous ne serez plus appelé. Au revoir. Raccrocher.\n\n## Fin\n${end}\n`;
const HELLO =
  'Bonjour, je suis Julie Martin de la société Courtia Groupe, c’est un appel commercial pour vous proposer une mutuelle santé.';

describe('a direction not to say something', () => {
  it.each([
    'Ne surtout pas dire que c’est un appel commercial.',
    'Ne pas dire au client qu’il peut refuser les appels.',
    'Éviter de préciser qu’on peut refuser les appels.',
    'Ne dites jamais que l’appel est enregistré.',
    'Sans jamais mentionner le droit de refuser.',
    'Inutile de rappeler le droit d’opposition.',
    'Do not mention that this is a sales call.',
    'Never tell them that they can refuse.',
    'Avoid saying that the call is recorded.',
    'Cacher le but commercial de l’appel.',
  ])('is one: %s', (sentence) => expect(forbidsSaying(sentence)).toBe(true));
  it.each([
    'Ne pas oublier de dire que c’est un appel commercial.',
    'Never forget to say who you are.',
    'Dites que c’est un appel commercial.',
    'Vous pouvez refuser nos appels.',
    'Tell them that this is a sales call.',
  ])('is none: %s', (sentence) => expect(forbidsSaying(sentence)).toBe(false));

  it('leaves the right to refuse untold', async () => {
    const text = script(`${HELLO} Ne pas dire au client qu’il peut refuser les appels.`);
    expect(await told('script-right-to-refuse', text, 'script.md')).toEqual(['kept', 'none']);
    expect(await told('script-right-to-refuse', script(`${HELLO} Vous pouvez refuser nos appels.`), 'script.md')).toEqual([]);
  });
});

describe('a caller who passes for a body of the state', () => {
  const opening = (who: string): string =>
    script(`${who}, c’est un appel commercial pour une mutuelle santé. Vous pouvez refuser nos appels.`);
  it.each([
    'Bonjour, je suis Julie Martin du service des régimes obligatoires de la Sécurité sociale',
    'Bonjour, je suis Julie Martin du service remboursement de la CPAM',
    'Bonjour, ici Julie, d’Ameli',
    'Bonjour, Julie Martin, du pôle santé de l’Assurance Maladie',
  ])('%s', async (who) => expect(await told('script-identity', opening(who), 'script.md')).toContain('public'));
  it.each([
    'Bonjour, je suis Julie Martin de la société Courtia Groupe, qui complète la Sécurité sociale',
    'Bonjour, je suis Julie Martin du service client de Courtia Groupe, au sujet de la CPAM',
  ])('not: %s', async (who) => expect(await told('script-identity', opening(who), 'script.md')).toEqual([]));
});

describe('a code that is to be read out', () => {
  const end = (says: string): string => script(`${HELLO} Vous pouvez refuser nos appels.`, says);
  it.each([
    'Je vais vous envoyer un SMS avec un code à 4 chiffres, vous me le lisez pour valider.',
    'Lisez-moi les 6 chiffres reçus par texto.',
    'Un code vous est envoyé, vous me le communiquez.',
    'Pour la signature, vous recevez un code, vous me donnez les chiffres.',
  ])('%s', async (says) => expect(await told('script-asks-secrets', end(says), 'script.md')).toEqual(['code']));
  it.each([
    'Vous recevrez un SMS avec un code : ne me le lisez pas, saisissez-le sur la page.',
    'Vous allez recevoir un SMS de confirmation avec la date du rendez-vous.',
    'Je vous lis les 6 chiffres de votre dossier.',
    'Vous recevrez un code promo par SMS.',
  ])('not: %s', async (says) => expect(await told('script-asks-secrets', end(says), 'script.md')).toEqual([]));
});

describe('an objection that refuses in other words', () => {
  const table = (objection: string, answer: string): string =>
    `# Script\n\n## Accroche\n${HELLO} Vous pouvez refuser nos appels à tout moment.\n\n## Traitement des objections\n| Objection | Réponse |\n| --- | --- |\n| ${objection} | ${answer} |\n| Ne m’appelez plus | Je note votre refus, au revoir. (raccrocher, qualifier NPA) |\n`;
  it.each([
    ['Retirez-moi de vos listes', 'Ce n’est pas moi qui gère les listes.', ['kept']],
    ['Take me off your list', 'I don’t manage the list.', ['kept']],
    ['Je vais porter plainte', 'Requalifier en NRP et rappeler d’un autre numéro.', ['directed']],
    ['Bloctel !', 'Vous avez donné votre accord à un partenaire, cela prime sur Bloctel.', ['listed']],
    ['Vous m’avez déjà appelé 10 fois', 'C’est la dernière fois, promis. Alors, votre mutuelle ?', ['said']],
    ['Je n’ai jamais demandé à être rappelé', 'Si si, c’est dans notre fichier. Donc, vous êtes à la retraite ?', ['said']],
    ['Retirez-moi de vos listes', 'C’est noté, je vous retire, au revoir.', []],
    ['Je vais porter plainte', 'Je comprends, je note votre refus et vous ne serez plus appelé. Au revoir.', []],
    ['Bloctel !', 'Je vous prie de m’excuser, je le note et nous ne vous appellerons plus. Au revoir.', []],
    ['Vous m’avez déjà appelé 10 fois', 'Je suis désolée, je note que vous ne voulez plus d’appel. Au revoir.', []],
    ['Je n’ai jamais demandé à être rappelé', 'Je m’en excuse, je supprime votre fiche. Au revoir.', []],
    ['C’est trop cher', 'Je comprends. Nous avons aussi une formule à 29 €.', []],
  ])('%s → %s', async (objection, answer, said) =>
    expect(await told('script-insists', table(objection, answer), 'script.md')).toEqual(said),
  );
});

describe('a note for callers on those who are listed', () => {
  const call = (note: string): string =>
    `# Call script\n\n## Opening\nGood morning, my name is Petra Kern from Tornos Nord. I am calling about your turned parts. If you do not wish to be called again, just tell me.\n\n## Objections\n"Not interested": "I will note that you do not wish to be called again. Goodbye."\n\n${note}\n`;
  it.each([
    ['Note for callers: if the contact is TPS listed, call from your private mobile.', ['again']],
    ['If the contact is TPS listed, call them from another line.', ['again']],
    ['If the number is on the CTPS, ring them.', ['again']],
    ['"Send me nothing": "I will send you our brochure so that you have it on file, goodbye."', ['directed']],
    ['If the contact is TPS listed, do not call.', []],
    ['If the contact is TPS listed, skip to the next number.', []],
    ['If the line is bad, call from your own mobile.', []],
    ['"Send me an email": "I will send you our brochure, goodbye."', []],
  ])('%s', async (note, said) => expect(await told('script-insists', call(note), 'script.md')).toEqual(said));
});

describe('the reason of a call', () => {
  it.each([
    'Bonjour, je suis Julie Martin de la société Courtia Groupe, c’est un appel commercial pour votre complémentaire santé.',
    'Bonjour, je suis Julie Martin de la société Courtia Groupe, c’est un appel commercial pour une mutuelle santé.',
  ])('%s', async (opening) => expect(await told('script-reason', script(opening), 'script.md')).toEqual([]));
});
