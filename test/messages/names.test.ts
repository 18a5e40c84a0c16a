import { expect, it } from 'vitest';
import { readDeclaration } from '../../src/messages/css/declarations.js';
import { extensionOf, formOf, formOfContent, isMessageExtension } from '../../src/messages/form-of.js';
import { refuseForeign } from '../../src/messages/forms/refuse-foreign.js';
import { recogniseDocument } from '../../src/messages/recognise-document.js';
import { templateTags } from '../../src/messages/template-tags.js';
import { LumoError } from '../../src/model/base/lumo-error.js';
import { LANGS } from '../../src/model/base/text.js';
import { SENDING_TOOLS } from '../../src/model/document/sending-tools.js';
import { bytesOf } from './support.js';

const refused = (bytes: Uint8Array, name: string): string => {
  try {
    refuseForeign(bytes, name);
    return '';
  } catch (error) {
    return error instanceof LumoError ? `${error.code}: ${error.what.en} ${error.what.fr}` : String(error);
  }
};
const golden = (lines: readonly string[], name: string): Promise<void> =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.txt`);

/** `npx vitest run test/messages/names.test.ts -u` writes what is read, and each line that changes is read. */
it('a file is what its name says, else what it holds', async () => {
  const extensions =
    'eml html htm xhtml mjml md markdown txt sms twig tpl liquid hbs handlebars mustache tmpl gohtml j2 jinja njk ejs csv xlsx msg oft mbox emlx pdf rtf doc docx odt pages png jpg jpeg gif webp HTML Eml abcdefghijklm x-y';
  const texts = [
    '',
    'Bonjour',
    'Objet : x',
    '<html>',
    '<p>x</p>',
    'From: a@acme.example\nSubject: x',
    'Subject: x\n\ny',
    '<mjml>',
    'a,b\n1,2',
  ];
  const names = ['', '-', 'a', 'a.', '.eml', 'a.b/c', ...extensions.split(' ').map((extension) => `a.${extension}`)];
  const lines = names.flatMap((name) => [
    `${name}: extension ${extensionOf(name)}${isMessageExtension(extensionOf(name)) ? ' of messages' : ''} ${refused(bytesOf('x'), name)}`,
    ...texts.map(
      (text) =>
        `  ${JSON.stringify(text)}: ${formOf(name, bytesOf(text))} ${recogniseDocument(name, bytesOf(text))} ${formOfContent(text) ?? ''}`,
    ),
  ]);
  const begins = [
    'd0cf11e0a1b11ae1',
    'd0cf11e0a1b11ae2',
    '255044462d',
    '2550444620',
    '7b5c727466',
    '504b0304',
    '504b0506',
    '89504e47',
    'ffd8ff',
    '47494638',
    '52494646',
    '20255044462d',
  ];
  const bytes = begins.flatMap((hex) =>
    ['a.eml', 'a.pdf', 'a'].map((name) => `${hex} ${name}: ${refused(Buffer.from(`${hex}0000`, 'hex'), name)}`),
  );
  await golden([...lines, ...bytes], 'names');
});

it('each tool has its tags', async () => {
  const lines = [...SENDING_TOOLS, undefined].flatMap((tool) =>
    LANGS.map((lang) => `${tool} ${lang}: ${JSON.stringify(templateTags(tool, lang === 'fr' ? 'Madame, Monsieur' : 'there', lang))}`),
  );
  await golden(lines, 'template-tags');
});

it('a declaration is the properties that it sets, or none', async () => {
  const declarations = [
    ...[
      'display:none',
      'display: Block ',
      'display:table-cell',
      'display:foo',
      'display:var(--x)',
      'display:inherit',
      'display:inline flow-root',
      'visibility:hidden',
      'visibility:foo',
      'visibility:unset',
      'visibility:var(--v)',
      'opacity:',
      'opacity:0',
    ],
    ...[
      'color:red',
      'color:foo',
      'color:#12',
      'color:#123',
      'color:currentcolor',
      'color:rgb(1,2,3)',
      'color:hsl(1,2%,3%)',
      'color:var(--c)',
      'background-color:transparent',
      'background-color:foo',
      '-webkit-text-fill-color:white',
    ],
    ...[
      'background:red',
      'background:url(a.png)',
      'background:url(a.png) red no-repeat',
      'background:rgb(1, 2, 3) url(x)',
      'background:none',
      'background:inherit',
      'background:linear-gradient(red, blue)',
      'background:image-set(x)',
      'background:#fff url(data:image/png;base64,red)',
      'background:foo',
      'background-image:url(x)',
    ],
    ...[
      'font:12px Arial',
      'font:bold 12px/1.5 Arial',
      'font:italic 700 1.2em serif',
      'font:0/0 a',
      'font:inherit',
      'font:larger x',
      'font:12px',
      'font:caption',
      'font:300 12px x',
      'font:xx-small/2em x',
      'font:.5pt x',
    ],
    ...[
      'margin:1px',
      'margin:1px 2px',
      'margin:1px 2px 3px',
      'margin:1px 2px 3px 4px',
      'margin:calc(1px + 2px) -9px',
      'margin:',
      'inset:1px',
      'inset:1px 2px',
      'inset:1px 2px 3px',
      'inset:1px 2px 3px 4px',
      'inset:calc(1px, 2px) 3px',
    ],
    ...[
      'padding:1px',
      'padding-left:1px',
      'padding-top:0',
      'border:1px',
      'float:left',
      'position:absolute',
      'left:1px',
      'text-indent:1px',
      'transform:scale(0)',
      'scale:0',
      'clip:rect(0,0,0,0)',
      'clip-path:none',
      'line-height:1',
      'text-decoration:none',
    ],
    ...[
      'content-visibility:hidden',
      'filter:none',
      'zoom:1',
      'white-space:pre',
      'overflow:hidden',
      'overflow-x:hidden',
      'overflow-y:hidden',
      'max-height:0',
      'max-width:0',
      'width:1px',
      'height:1px',
      'margin-top:1px',
      'margin-left:1px',
      'margin-right:1px',
      'font-size:1px',
      ' COLOR : RED ',
    ],
  ];
  const lines = declarations.map((one) => {
    const colon = one.indexOf(':');
    const found = readDeclaration(one.slice(0, colon), one.slice(colon + 1), one.includes('none'));
    return `${one} → ${found.map(({ property, value, important }) => `${property}: ${value}${important ? ' !' : ''}`).join('; ')}`;
  });
  await golden(lines, 'declarations');
});
