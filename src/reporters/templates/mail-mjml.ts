import type { Lang } from '../../model/base/text.js';
import type { MailParts } from './mail-parts.js';

const block = (kind: string, texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .map((text) => `        <mj-text mj-class="${kind}">${text}</mj-text>`)
    .join('\n');

/** The same mail in MJML, which is compiled to HTML before it is sent. @param comment for whoever puts the offer in */
export const mailMjml = (parts: MailParts, lang: Lang, comment: string): string => `<mjml lang="${lang}">
  <mj-head>
    <mj-title>${parts.subject}</mj-title>
    <mj-preview>${parts.preheader}</mj-preview>
    <mj-attributes>
      <mj-all font-family="Arial, Helvetica, sans-serif" />
      <mj-class name="text" font-size="16px" line-height="24px" color="#1f2430" />
      <mj-class name="small" font-size="13px" line-height="19px" color="#4d5463" padding-top="4px" padding-bottom="4px" />
    </mj-attributes>
  </mj-head>
  <mj-body background-color="#f2f3f5">
    <mj-section background-color="#ffffff">
      <mj-column>
${block('text', [parts.greeting, parts.purpose, parts.consent])}
        <!-- ${comment} -->
${block('text', [[parts.offer, parts.next].filter((text) => text !== '').join(' '), [parts.closing, parts.identity].filter((text) => text !== '').join('<br />')])}
      </mj-column>
    </mj-section>
    <mj-section background-color="#ffffff" border-top="1px solid #d9dce1">
      <mj-column>
${block('small', [parts.source, parts.rights, parts.optOut])}
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`;
