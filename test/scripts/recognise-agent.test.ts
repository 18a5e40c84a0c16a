import { describe, expect, it } from 'vitest';
import { readScript } from '../../src/scripts/read-script.js';
import { isVoiceAgent } from '../../src/scripts/recognise-agent.js';
import { bytesOf } from '../messages/support.js';

const HELLO = 'Bonjour, ici l’assistant vocal d’Atelux.';

describe('the specification of a voice agent', () => {
  it.each<[string, unknown]>([
    [
      'with a first message',
      { name: 'Relance', firstMessage: HELLO, model: { provider: 'openai', messages: [{ role: 'system', content: 'Note le refus.' }] } },
    ],
    ['with a prompt', { agent_name: 'Relance', begin_message: HELLO, general_prompt: 'Note le refus.' }],
    ['with a system prompt', { systemPrompt: 'Tu appelles des artisans.', voice: 'alice' }],
    [
      'with a configuration',
      { agent_id: 'a1', conversation_config: { agent: { first_message: HELLO, prompt: { prompt: 'Note le refus.' } } } },
    ],
    ['with a first sentence', { task: 'Call artisans.', first_sentence: 'Hello, this is Acme.', phone_number: '+33199000410' }],
    [
      'with nodes',
      {
        nodes: [
          { id: 'a', data: { prompt: HELLO } },
          { id: 'b', data: { prompt: 'C’est noté.' } },
        ],
        edges: [{ source: 'a', target: 'b' }],
      },
    ],
    [
      'with states',
      {
        states: [
          { name: 'open', state_prompt: HELLO },
          { name: 'refus', state_prompt: 'C’est noté.' },
        ],
      },
    ],
    ['with steps', { steps: [{ say: HELLO }, { say: 'C’est noté.' }] }],
    ['inside of something', { agent: { language: 'fr', greeting_message: HELLO, prompt: 'Note le refus.' } }],
  ])('%s', (_, agent) => {
    expect(isVoiceAgent(JSON.stringify(agent))).toBe(true);
    expect(isVoiceAgent(`\n${JSON.stringify(agent, null, 2)}`)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['contacts', [{ email: 'claire@acme.example', nom: 'Martin' }]],
    ['contacts in an object', { contacts: [{ email: 'claire@acme.example', firstMessage: 'Bonjour' }] }],
    ['contacts with a message each', [{ email: 'claire@acme.example', first_message: 'Bonjour Claire' }]],
    [
      'steps of contacts',
      {
        steps: [
          { email: 'claire@acme.example', message: 'a' },
          { email: 'luc@acme.example', message: 'b' },
        ],
      },
    ],
    ['contacts under a key each', { k1: { email: 'claire@acme.example' }, k2: { email: 'luc@acme.example' } }],
    ['a contact', { email: 'claire@acme.example', nom: 'Martin', message: 'Bonjour' }],
    ['a list of agents', [{ firstMessage: HELLO }]],
    ['a plan', { lumo: 'campaign/1', name: 'Devis', channel: 'phone', contacts: 'contacts.csv' }],
    ['settings', { preset: 'fr-b2b', messageKind: 'service' }],
    [
      'steps of a build',
      {
        steps: [
          { name: 'a', run: 'make' },
          { name: 'b', run: 'test' },
        ],
      },
    ],
    ['one node', { nodes: [{ id: 'a', text: 'x' }] }],
    ['nothing', {}],
  ])('is not: %s', (_, value) => expect(isVoiceAgent(JSON.stringify(value))).toBe(false));

  it.each([
    ['an object on each line', '{"firstMessage":"a"}\n{"firstMessage":"b"}\n'],
    ['a text', 'firstMessage;email\nBonjour;claire@acme.example\n'],
    ['nothing at all', ''],
  ])('is not: %s', (_, text) => expect(isVoiceAgent(text)).toBe(false));

  it('is known by its beginning', () =>
    expect(isVoiceAgent(JSON.stringify({ firstMessage: HELLO, notes: 'x'.repeat(500) }).slice(0, 200))).toBe(true));

  it('is told by the system what is not said aloud', () => {
    const text = JSON.stringify({ firstMessage: HELLO, model: { messages: [{ role: 'system', content: 'Note le refus.' }] } });
    expect(readScript(bytesOf(text), 'agent.json').turns.map(({ says, notes }) => [says, notes])).toEqual([
      [HELLO, ''],
      ['', 'Note le refus.'],
    ]);
  });
});
