import type { Lang } from '../../model/base/text.js';
import type { MailParts } from './mail-parts.js';

/** Of every link: the colour has 8 to 1 against the page. */
export const LINK_STYLE = 'color:#1a4a8a;text-decoration:underline';
const TEXT = 'margin:0 0 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1f2430';
const SMALL = 'margin:0 0 8px;font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:19px;color:#4d5463';
const TABLE = 'role="presentation" cellpadding="0" cellspacing="0" border="0"';

const paragraphs = (style: string, texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .map((text) => `            <p style="${style}">${text}</p>`)
    .join('\n');

/** A piece of text that ends no paragraph: "Kind regards," over a signature. */
const signed = ({ closing, identity }: MailParts): string => [closing, identity].filter((text) => text !== '').join('<br>\n            ');

/**
 * A mail in HTML as mail programs show it: tables, styles on each element, one column of 600 pixels that narrows on a telephone, no image
 * and nothing that tells who opens it.
 * @param comment for whoever puts the offer in, in the source alone
 */
export const mailHtml = (parts: MailParts, lang: Lang, comment: string): string => `<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="x-apple-disable-message-reformatting">
  <meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
  <title>${parts.subject}</title>
  <style>
    @media (max-width: 620px) {
      .page { width: 100% !important; }
      .cell { padding: 24px 20px !important; }
    }
  </style>
</head>
<body style="margin:0;padding:0;background-color:#f2f3f5">
  <div style="display:none;max-height:0;overflow:hidden">${parts.preheader}</div>
  <table ${TABLE} width="100%" style="background-color:#f2f3f5">
    <tr>
      <td align="center" style="padding:24px 0">
        <table ${TABLE} width="600" class="page" style="width:600px;background-color:#ffffff">
          <tr>
            <td class="cell" style="padding:32px 40px 16px">
${paragraphs(TEXT, [parts.greeting, parts.purpose, parts.consent])}
            <!-- ${comment} -->
${paragraphs(TEXT, [[parts.offer, parts.next].filter((text) => text !== '').join(' '), signed(parts)])}
            </td>
          </tr>
          <tr>
            <td class="cell" style="padding:16px 40px 24px;border-top:1px solid #d9dce1">
${paragraphs(SMALL, [parts.source, parts.rights, parts.optOut])}
            </td>
          </tr>
        </table>
      </td>
    </tr>
  </table>
</body>
</html>
`;
