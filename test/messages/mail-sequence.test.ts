import { describe, expect, it } from 'vitest';
import { isMailSequence } from '../../src/messages/records/mail-sequence.js';
import { isVoiceAgent } from '../../src/scripts/recognise-agent.js';

const TEXT = 'Bonjour {{firstName}}, Marta de Nubalia.';
const kindOf = (content: unknown): string => {
  const head = JSON.stringify(content);
  return [isVoiceAgent(head) && 'script', isMailSequence(head) && 'messages'].filter(Boolean).join() || 'neither';
};

describe('steps of a sequence', () => {
  it.each<[string, unknown, string]>([
    ['mails that say so', { steps: [1, 2].map((n) => ({ type: 'email', subject: `Idée ${n}`, message: TEXT })) }, 'messages'],
    ['mails by their subjects', { name: 'Rentrée', steps: [1, 2].map((delay) => ({ delay, subject: 'Idée', text: TEXT })) }, 'messages'],
    [
      'mails among other steps',
      {
        steps: [
          { type: 'email', subject: 'Idée', message: TEXT },
          { type: 'linkedinInvite', message: 'Bonjour' },
          { type: 'phone', message: 'Appeler' },
        ],
      },
      'messages',
    ],
    ['a list called otherwise', { etapes: [{ canal: 'e-mail', objet: 'Idée', message: TEXT }] }, 'messages'],
    [
      'mails in variants of steps',
      {
        sequences: [
          { seq_number: 1, sequence_variants: [{ subject: 'Idée', email_body: TEXT }] },
          { seq_number: 2, sequence_variants: [{ subject: '', email_body: TEXT }] },
        ],
      },
      'messages',
    ],
    [
      'people in variants of steps',
      { sequences: [{ sequence_variants: [{ email: 'a@acme.example', subject: 'Idée', email_body: TEXT }] }] },
      'neither',
    ],
    ['moments of a call', { steps: [{ say: 'Bonjour' }, { say: 'Au revoir' }] }, 'script'],
    ['moments of a call that say what they are', { steps: [1, 2].map((n) => ({ type: 'speech', message: `Bonjour ${n}` })) }, 'script'],
    ['mails to people', { emails: [{ to: 'a@acme.example', subject: 'Idée', message: TEXT }] }, 'neither'],
    ['requests of people', { messages: [{ email: 'a@acme.example', subject: 'Devis', message: 'Rappelez-moi' }] }, 'neither'],
    ['a table', [{ subject: 'Idée', message: TEXT }], 'neither'],
  ])('are %s', (_, content, kind) => expect(kindOf(content)).toBe(kind));
});
