const MOST = 10;

const texts = {
  en: { kept: (kept, all) => `${kept} of ${all} contacts stay`, more: (n) => `and ${n} more` },
  fr: { kept: (kept, all) => `${kept} contacts gardés sur ${all}`, more: (n) => `et ${n} de plus` },
};

/** What Slack takes for a character of its own. */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A message for an incoming webhook of Slack, as JSON: sending it is for whoever has the address. Counts and sentences, and no contact. */
export default {
  description: { en: 'A message for Slack, to be posted to a webhook.', fr: 'Un message pour Slack, à poster sur un webhook.' },
  report(report, { lang, exit, title, message, safe }) {
    const say = texts[lang];
    const found = report.rules.flatMap((rule) => rule.findings.map((finding) => ({ rule, finding })));
    const lines = found
      .slice(0, MOST)
      .map(({ rule, finding }) => `• *${escaped(title(rule))}*: ${finding.count} × ${escaped(message(rule, finding))}`);
    if (found.length > MOST) lines.push(say.more(found.length - MOST));
    const head = `${exit === 0 ? ':white_check_mark:' : ':x:'} ${escaped(safe(report.input.name))}: ${say.kept(report.rows.kept, report.rows.in)}`;
    return `${JSON.stringify({ text: head, blocks: [{ type: 'section', text: { type: 'mrkdwn', text: [head, ...lines].join('\n') } }] }, null, 2)}\n`;
  },
};
