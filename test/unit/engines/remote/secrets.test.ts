import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHide } from '../../../../utils/engines/shared/hide';
import { briefFrom, data, LINES, raw } from './brief';
import { chunk, DONE, KEY, playServer } from './server';

const SECRET = 'sk-live-9aZ8bY7cX6dW5eV4';

describe('createHide', () => {
  const hide = createHide([SECRET]);
  it.each([
    ['as it is', SECRET],
    ['in capitals', SECRET.toUpperCase()],
    ['in small letters', SECRET.toLowerCase()],
    ['with other dashes', SECRET.replaceAll('-', '\u2011')],
    ['in groups', SECRET.match(/.{1,4}/g)?.join(' ') ?? ''],
    ['letter by letter', [...SECRET].join('\u200b')],
    ['its last twelve', SECRET.slice(-12)],
    ['its first fourteen', SECRET.slice(0, 14)],
    ['backwards', [...SECRET].toReversed().join('')],
    ['in base64', btoa(SECRET)],
    ['in base64 after a letter', btoa(`x${SECRET}`)],
    ['in base64 after two', btoa(`xy${SECRET}`)],
    ['in hexadecimal', [...SECRET].map((char) => char.charCodeAt(0).toString(16)).join('')],
    [
      'in wide letters',
      [...SECRET].map((char) => (/\w/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)).join(''),
    ],
  ])('cuts a secret out: %s', (_name, form) => {
    const shown = hide(`The mayor said ${form} at noon.`);
    expect(shown).toMatch(/^The mayor said .*at noon\.$/);
    const letters = shown.replace(/[^\w]/g, '').toLowerCase();
    expect(letters.length).toBeLessThan('Themayorsaidatnoon'.length + 10);
  });

  it.each([
    'The council voted 31 to 14 on Tuesday to close the oldest tram line of the city.',
    'sk- and live- are beginnings; 9aZ8 is short.',
    '',
  ])('leaves other texts alone: %j', (text) => expect(hide(text)).toBe(text));

  it('leaves words alone that a reader typed where no key is wanted', () => {
    expect(createHide(['ollama'])('Made with Olla-ma, and ollamas.')).toBe('Made with Olla-ma, and …s.');
    expect(createHide(['', 'x'])('x marks the spot')).toBe('x marks the spot');
  });
});

describe('a hostile endpoint', () => {
  let server: Awaited<ReturnType<typeof playServer>>;
  beforeAll(async () => {
    server = await playServer();
  });
  afterAll(() => server.close());

  it.each([
    ['in a line', LINES.replace('Buses come', `Buses ${KEY} come`)],
    ['in pieces', LINES.replace('Buses come', `Buses ${KEY.slice(0, 14)} ${KEY.slice(14)} come`)],
    ['in the headline, in capitals', LINES.replace('Oldest', KEY.toUpperCase())],
    ['as a header that the reader set', LINES.replace('Buses', 'Buses team-token-0123456789')],
  ])('cannot write the key into a brief: %s', async (_name, text) => {
    const { events, error } = await briefFrom(
      server,
      raw([...(text.match(/.{1,9}|\n/gs) ?? []).map((piece) => chunk(piece)), DONE]),
      {
        config: { headers: { 'x-team': 'team-token-0123456789' } },
      },
    );
    expect(error).toBeNull();
    const told = JSON.stringify(events).toLowerCase();
    expect(told).not.toContain(KEY.toLowerCase());
    expect(told).not.toContain(KEY.slice(14).toLowerCase());
    expect(told).not.toContain('team-token');
  });

  it('cannot write it into an error', async () => {
    const { error } = await briefFrom(server, raw([data({ error: { code: 401, message: `no ${btoa(KEY)} here` } })]));
    expect(error).toMatchObject({ kind: 'wrongKey', detail: expect.stringMatching(/^no …\w{0,3} here$/) });
  });

  it.each([
    ['line ends', '\n'],
    ['line ends of the other kind', '\r'],
    ['comments', ': keep-alive\n\n'],
    ['events that hold nothing', 'data:\n\n'],
    ['white space in one line after another', `${' '.repeat(63)}\n`],
  ])('comes to an end with %s, and is not waited for', async (_name, mark) => {
    let sent = 0;
    const play = async (_got: unknown, response: import('node:http').ServerResponse) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const block = mark.repeat(Math.ceil(65_536 / mark.length));
      for (; sent < 2000 && !response.destroyed; sent++) {
        response.write(block);
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    };
    const { error } = await briefFrom(server, play, { deps: { timeouts: { first: 60_000, stall: 60_000 } } });
    expect(error).toMatchObject({ kind: 'endless' });
    expect(sent).toBeLessThan(2000);
  });
});
