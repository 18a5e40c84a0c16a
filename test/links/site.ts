import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const page = (body: string) => (response: ServerResponse) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>Atelux</title>${body}`);
};
const to =
  (location: string, status = 302, cookie?: string) =>
  (response: ServerResponse) => {
    response.writeHead(status, { location, ...(cookie && { 'set-cookie': cookie }) }).end();
  };
const status =
  (code: number, body = 'x') =>
  (response: ServerResponse) =>
    void response.writeHead(code, { 'content-type': 'text/html' }).end(body);

/** All that a page for leaving may do, right and wrong. */
const PAGES: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  '/ok': page('<p>Vous êtes désinscrit.</p>'),
  '/form': page('<form method="post"><button>Confirmer</button></form>'),
  '/404': status(404),
  '/410': status(410),
  '/500': status(500),
  '/401': status(401),
  '/403': status(403),
  '/429': status(429),
  '/to-login': to('/login?next=/ok'),
  '/to-wp': to('/wp-login.php'),
  '/password': page('<form><input name="a"><input name=p\n type = "password"></form>'),
  '/login-word': page('<p>Your login is not needed: type = password is told to nobody.</p><input name="email">'),
  '/soft': page('<h1>Page introuvable</h1>'),
  '/soft-short': page('<p>Ce lien a expiré.</p>'),
  '/soft-long': page(`<h1>Vous êtes désinscrit</h1><p>${'Merci de votre confiance. '.repeat(60)} Notre ancienne page n’existe plus.</p>`),
  '/script': page('<script>var a = "404 page not found"</script><p>Vous êtes désinscrit.</p>'),
  '/circle': to('/circle'),
  '/circle-a': to('/circle-b'),
  '/circle-b': to('/circle-a'),
  '/cookie': to('/cookie', 302, 'a=b'),
  '/nowhere': to('http://[::bad/'),
  '/to-mail': to('mailto:a@atelux.test'),
  '/moved': to('/ok', 301),
  '/see-other': to('/ok', 303),
  '/to-private': to('http://10.0.0.1/'),
  '/to-metadata': to('http://169.254.169.254/latest/meta-data/'),
  '/to-decimal': to('http://167772161/'),
  '/to-v6': to('http://[::ffff:10.0.0.1]/'),
  '/to-local-name': to('http://inside.atelux.test/'),
  '/slow': () => {},
  '/drip': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('<p>x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/cut': (response) => response.socket?.destroy(),
  '/huge': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<p>Vous êtes désinscrit.</p>');
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  '/pdf': (response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  '/packed': (response) => void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('x'),
  '/empty': status(200, ''),
  '/post-only': (response, { method }) => void response.writeHead(method === 'POST' ? 200 : 405).end(),
  '/post-redirect': (response, { method }) => (method === 'POST' ? to('/ok') : page('<p>Au revoir</p>'))(response),
  '/post-202': (response, { method }) => (method === 'POST' ? status(202) : page('<p>Au revoir</p>'))(response),
};
for (let hop = 0; hop < 8; hop++) (PAGES as Record<string, unknown>)[`/hop${hop}`] = to(hop === 0 ? '/ok' : `/hop${hop - 1}`);

/** A site on this machine that writes down what it was asked. */
export interface Site {
  readonly url: (path: string, host?: string) => string;
  /** `GET /path`, with what was sent to a POST. */
  readonly asked: string[];
  readonly headers: IncomingMessage['headers'][];
  /** Bytes that were sent before the other side had enough. */
  close(): Promise<void>;
}

export const openSite = async (): Promise<Site> => {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const [path = ''] = (request.url ?? '').split('?');
      asked.push(`${request.method} ${request.url}${body && ` ${body}`}`);
      headers.push(request.headers);
      (PAGES[path] ?? status(404))(response, request);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    asked,
    headers,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

/** A test mail: its headers besides `To`, and the links by which one leaves. */
export const mailTo = (to: string, links: readonly string[], ...headers: readonly string[]): string =>
  [
    `To: ${to}`,
    'From: Claire Martin <claire@atelux.test>',
    'Subject: Nos fenêtres',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    ...headers,
    '',
    '<p>Bonjour,</p><p>Je suis Claire Martin, de la société Atelux.</p>',
    ...links.map((link) => `<p><a href="${link}">Se désinscrire</a></p>`),
    '<p><a href="http://127.0.0.1:1/offre">Notre offre</a></p>',
    '',
  ].join('\r\n');
