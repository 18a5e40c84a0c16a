import type { Lang } from '../../model/base/text.js';
import type { SenderAppend } from '../../model/document/judged-message.js';
import type { SendingTool } from '../../model/document/sending-tools.js';
import { PROPOSAL_WORDS } from './proposal-words.js';

/** What is known of who sends when a configuration is proposed. */
export interface ProposedSender {
  readonly name?: string;
  readonly tool?: SendingTool;
  readonly appends?: readonly SenderAppend[];
}

type Setting = readonly [key: string, known: string | undefined, example: string];

/** @param quoted a text as the format writes it, with nothing in it that could act */
const settingsOf = (sender: ProposedSender, quoted: (text: string) => string): readonly Setting[] => [
  ['name', sender.name === undefined ? undefined : quoted(sender.name), quoted('Acme')],
  ['contact', undefined, quoted('privacy@acme.example')],
  ['tool', sender.tool === undefined ? undefined : quoted(sender.tool), quoted('brevo')],
  ['appends', sender.appends && `[${sender.appends.map(quoted).join(', ')}]`, `[${quoted('unsubscribe')}]`],
];

/** The setting as lines of YAML; what is not known stands as a comment to fill in. */
export const senderYaml = (sender: ProposedSender, lang: Lang, quoted: (text: string) => string): string[] => {
  const settings = settingsOf(sender, quoted);
  const isKnown = settings.some(([, known]) => known !== undefined);
  return [
    ...PROPOSAL_WORDS.sender[lang].map((line) => `# ${line}`),
    // A key with nothing but comments under it would be null.
    `${isKnown ? '' : '# '}sender:`,
    ...settings.map(([key, known, example]) =>
      known === undefined ? `${isKnown ? '  # ' : '#   '}${key}: ${example}` : `  ${key}: ${known}`,
    ),
  ];
};

/** The same as lines of TypeScript, within an object. */
export const senderTs = (sender: ProposedSender, lang: Lang, quoted: (text: string) => string): string[] => [
  ...PROPOSAL_WORDS.sender[lang].map((line) => `  // ${line}`),
  '  sender: {',
  ...settingsOf(sender, quoted).map(([key, known, example]) =>
    known === undefined ? `    // ${key}: ${example},` : `    ${key}: ${known},`,
  ),
  '  },',
];
