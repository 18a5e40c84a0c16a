import { expect, it } from 'vitest';
import { asArguments } from '../../../src/cli/mcp/as-arguments.js';
import { TOOLS } from '../../../src/cli/mcp/tool-texts.js';

const CHECK = Object.keys(TOOLS.check.args);
const told = (text: string, args: readonly string[] = CHECK): string => asArguments(text, args, 'en');

it.each([
  ['    → Add yours with --opposition.', '    → Add yours with `lists: [{ "path": …, "kind": "opposition" }]`.'],
  ['      --channel email,phone', '      `channels: ["email", "phone"]`'],
  ['Say --channel to choose.', 'Say `channels` to choose.'],
  ['else --audience consumer)', 'else `preset: "fr-b2c"`)'],
  ['say --as sms, or --as-of YYYY-MM-DD', 'say `as: "sms"`, or `asOf`'],
  ['--preset fr-b2c', '`preset: "fr-b2c"`'],
])('%s', (said, heard) => expect(told(said)).toBe(heard));

it('says of other options that no tool takes them, once each', () => {
  expect(told('To keep one:\n  --map "Email=keep"\n  --map "A=keep"\n--channel sms\n')).toBe(
    'To keep one:\n  --map "Email=keep"\n  --map "A=keep"\n`channels: ["sms"]`\n\n' +
      '--map: options of the command line, which no tool takes. lumo.config.yaml holds their like; else ask the user.\n',
  );
  expect(asArguments('--map', CHECK, 'fr')).toContain('options de la ligne de commande');
});

it('names no argument that the tool does not have', () => {
  expect(told('Add yours with --opposition.', Object.keys(TOOLS.columns.args))).toContain('--opposition: options of the command line');
});

it.each(['well--known', 'a -- b', '---', 'e-mail --', '--5'])('leaves %s alone', (text) => expect(told(text)).toBe(text));
