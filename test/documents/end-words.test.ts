import { describe, expect, it } from 'vitest';
import { withoutEndWords } from '../../src/documents/sentences/end-words.js';
import { told } from './support.js';

describe('END and QUIT that end nothing of ours', () => {
  it.each([
    'Ledgerly: month-end in 2 days. See ledgerly.example',
    'Ledgerly: month-end in 2 days? Call us on 01 555 0100',
    'Ledgerly: bring your year-end to 1 day',
    'Ledgerly: quit spreadsheets in 2 weeks',
    'Ledgerly: end your paper chase, call 01 555 0100',
    'Dead-end job? Text HELLO to 50123',
    'Front-end developers? Reply JOBS',
    'End to end encryption. Text DEMO to 60777',
    'The tax year ends soon: reply YES',
    'We end the wait, call 01 555 0100',
    'Quit your job today? Reply JOBS',
    'Call us to quit late closing by the end of March',
  ])('%s', async (text) => expect(await told('sms-stop', text, 'sms.sms')).toEqual(['none']));
  it.each([
    'Ledgerly: month-end in 2 days. Reply END to opt out',
    'Ledgerly: month-end in 2 days. Reply END',
    'Ledgerly: closing in 2 days. Text QUIT to 60777',
    'Ledgerly: closing in 2 days. END to 50123',
    'Ledgerly: closing in 2 days. To quit these texts reply END',
    'Ledgerly: closing in 2 days. To end our texts call 01 555 0100',
    'Ledgerly: closing in 2 days. Reply CANCEL to end',
    'Ledgerly: closing in 2 days. Reply STOP to quit',
    'Ledgerly: month-end in 2 days. Unsubscribe: ledgerly.example/u',
  ])('but not: %s', async (text) => expect(await told('sms-stop', text, 'sms.sms')).toEqual([]));
  it.each([
    ['<p>Bonjour.</p><p>Call us to bring your month-end to 1 day.</p>', ['none']],
    ['<p>Hello.</p><p>Reply to this mail and quit spreadsheets in 2 weeks.</p>', ['none']],
    ['<p>Hello.</p><p>To end these emails, reply to this one.</p>', []],
    ['<p>Hello.</p><p>If you want us to quit writing to you, reply to this mail.</p>', []],
  ])('in a mail: %s', async (text, said) => expect(await told('message-opt-out', text, 'mail.html')).toEqual(said));
  it('keeps the rest of the text', () => expect(withoutEndWords('Month-end? Reply END.')).toBe('Month-…? Reply END.'));
});
