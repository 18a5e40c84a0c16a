import { describe, expect, it } from 'vitest';
import { told } from './support.js';

const script = (says: string): string =>
  `# Script\n\n## Ouverture\n\n> Bonjour, Julie de la société FibrePro, appel strictement professionnel au sujet de votre fibre.\n\n## Refus\n\n${says}\n`;
const BUT_RECORDED = ['directed', 'again'];

describe('whoever refused is used all the same', () => {
  it.each([
    '- Si refus : noter KO, recycler la fiche à J+30.',
    'S’il dit "ne me rappelez plus" : "Bien sûr, je note." Coder FN (faux numéro).',
    'S’il refuse : je note le refus. Puis proposer le parrainage.',
    'S’il refuse : je note le refus, la fiche est transmise à notre partenaire énergie.',
    'Si refus : noter le refus et ne plus appeler, puis lui envoyer quand même la plaquette par mail.',
    'If they refuse: write it down, do not call again, then add them to the email nurture sequence.',
    'If they refuse: write it down, then pass the lead to our partner.',
    'Si refus : noter le refus, puis basculer dans la séquence d’emails.',
  ])('%s', async (says) => {
    const said = await told('script-insists', script(says), 'calls.md');
    expect(said.some((one) => BUT_RECORDED.includes(one))).toBe(true);
  });
  it.each([
    '- Si refus : noter le refus dans le CRM, raccrocher.',
    '- Si refus : noter le refus. Ne jamais recycler la fiche.',
    'Si refus : noter le refus, ne rien proposer d’autre, raccrocher.',
    'Si refus : noter le refus. Ne pas proposer d’autre offre.',
    'Si refus : ne le recontactez pas, même pour d’autres offres, et notez-le.',
    'Si refus du rendez-vous : proposer d’envoyer la documentation par mail.',
    'Si refus : noter l’opposition, qui est transmise à nos partenaires pour être appliquée.',
    'Si refus : noter l’opposition. Envoyer un mail de confirmation du refus.',
    'If they refuse: write it down, add them to the email suppression list, hang up.',
    'S’il refuse : noter le refus dans le CRM.\n\nAbsent : coder NRP.',
    'S’il refuse : noter le refus.\n\nFaux numéro : coder FN, recycler la fiche à J+2.',
    'S’il refuse : noter le refus ; s’il demande la plaquette, envoyer la plaquette.',
    'Si refus : noter le refus et ne pas transmettre la fiche à un partenaire.',
  ])('not: %s', async (says) => {
    const said = await told('script-insists', script(says), 'calls.md');
    expect(said.filter((one) => BUT_RECORDED.includes(one))).toEqual([]);
  });
});

const under = (heading: string, says: string): string => `# Script\n\n## ${heading}\n\n${says}\n`;

describe('where the number comes from', () => {
  it.each([
    ['D’où avez-vous mon numéro ?', 'Répondre que c’est confidentiel.'],
    ['Comment avez-vous eu mes coordonnées ?', 'Je ne sais pas, c’est le système qui appelle.'],
    ['Where did you get my number?', 'Stay vague.'],
    ['Where did you get my number?', '> We cannot tell.'],
  ])('is hidden under “%s”: %s', async (heading, says) =>
    expect(await told('script-source', under(heading, says), 'calls.md')).toEqual(['hidden']),
  );
  it.each([
    ['D’où avez-vous mon numéro ?', '> Votre numéro vient de l’annuaire du salon Batimat.'],
    ['D’où avez-vous mon numéro ?', '> Je ne sais pas, je me renseigne et je vous l’envoie par mail.'],
    ['D’où avez-vous mon numéro ?', '> Nous l’avons trouvé sur votre site ; vos réponses restent confidentielles.'],
    ['Tarifs', '> C’est confidentiel.'],
    ['Where did you get my number?', '> I don’t know, let me check.'],
  ])('is told under “%s”: %s', async (heading, says) =>
    expect(await told('script-source', under(heading, says), 'calls.md')).not.toContain('hidden'),
  );
});

describe('calls without an end', () => {
  it.each([
    'Laisser un message et rappeler toutes les heures jusqu’à réponse.',
    'Rappeler 6 fois par jour.',
    'Call back every hour until they answer.',
    'Relancer en boucle.',
  ])('%s', async (says) => expect(await told('script-attempts', under('Répondeur', says), 'calls.md')).toEqual(['endless']));
  it.each([
    'Ne jamais rappeler toutes les heures.',
    'Rappeler le lendemain.',
    'Rappeler toutes les deux heures, 3 fois maximum.',
    'Rappeler toutes les 48 heures.',
    'Laisser sonner jusqu’à ce qu’il décroche.',
  ])('not: %s', async (says) => expect(await told('script-attempts', under('Répondeur', says), 'calls.md')).toEqual([]));
});
