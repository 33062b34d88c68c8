import { describe, expect, it, vi } from 'vitest';
import type { ContextSupport } from '../../../../utils/core/brief/types';
import type { SentQuery } from '../../../../utils/core/coverage/types';
import { type ContextEvent, verifyContext } from '../../../../utils/core/wikipedia/verify';
import { type Answer, json, never } from '../coverage/finders/world';
import { createWorld, newsroom } from './world';

const { signal } = new AbortController();
const says = (text: string, support?: ContextSupport) => (support ? { text, support } : { text });
const TRUE = says('Tarrow Dam was completed in 1968, after six years of work.');
const LATER = says('Tarrow Dam leaked through its left abutment in March 1994.');
const NAMELESS = says('Events of this kind have been reported before.');
const UNKNOWN = says('The Grey Heron Society was founded by Ada Quill in Hallin.');

async function all(events: AsyncGenerator<ContextEvent>) {
  const list: ContextEvent[] = [];
  for await (const event of events) list.push(event);
  const support: Record<number, ContextSupport> = {};
  const sent: SentQuery[] = [];
  for (const event of list) {
    if ('sent' in event) sent.push(event.sent);
    else support[event.index] = event.support;
  }
  return { list, support, sent };
}

describe('context', () => {
  it('gets each statement’s support as it is known, each request before', async () => {
    const { deps } = createWorld();
    const { list, support } = await all(verifyContext([TRUE, NAMELESS, LATER], deps, { lang: 'en-GB', signal }));
    expect(list.map((event) => ('sent' in event ? 'sent' : event.index))).toEqual(['sent', 'sent', 0, 1, 2]);
    expect([0, 1, 2].map((index) => support[index]?.status)).toEqual(['wordsFound', 'notFound', 'wordsFound']);
    expect(support[1]).toMatchObject({ url: '', lang: 'en' });
    expect(support[2]?.sentence).toContain('March 1994');
  });

  it('sends names and titles, and nothing else of it', async () => {
    const { deps, requests } = createWorld();
    const { sent } = await all(verifyContext([TRUE, UNKNOWN], deps, { lang: 'en', signal }));
    expect(new Set(sent.map(({ query }) => query))).toEqual(
      new Set(['Tarrow Dam', 'Grey Heron Society', 'Ada Quill', 'Hallin', 'Hallin (town)']),
    );
    expect(sent.map(({ url }) => url)).toEqual(requests.map(({ url }) => url.href));
    for (const { url } of requests) expect(decodeURIComponent(url.search)).not.toMatch(/completed|founded|years/);
  });

  it('is looked up in the Wikipedia of its language', async () => {
    const { deps, requests } = createWorld();
    const statement = says(
      'Le barrage de Tarrow, achevé en 1968, appartient depuis 1989 à la société Northmarch Water.',
    );
    const { support } = await all(verifyContext([statement], deps, { lang: 'fr', signal }));
    expect(support[0]).toMatchObject({ status: 'wordsFound', title: 'Barrage de Tarrow', lang: 'fr' });
    expect(new Set(requests.map(({ url }) => url.host))).toEqual(new Set(['fr.wikipedia.org']));
    expect((await all(verifyContext([TRUE], deps, { lang: 'und', signal }))).support[0]?.status).toBe('notFound');
  });

  it('takes six requests a statement at most', async () => {
    const endlessNamesakes: Answer = (url) => {
      const q = url.searchParams.get('q');
      if (q !== null) return json({ pages: Array.from({ length: 5 }, (_, n) => ({ title: `${q} ${n}` })) });
      const title = url.searchParams.get('titles');
      return json({ query: { pages: [{ title, extract: 'x', pageprops: { disambiguation: '' } }] } });
    };
    const { deps, requests } = createWorld(endlessNamesakes);
    await all(verifyContext([UNKNOWN], deps, { lang: 'en', signal }));
    expect(requests).toHaveLength(6);
  });

  it('that has an answer is left alone; one that got none is asked for again', async () => {
    const { deps } = createWorld();
    const before = (await all(verifyContext([TRUE], deps, { lang: 'en', signal }))).support[0];
    if (!before) throw new Error('no support');
    const silent: ContextSupport = { ...before, status: 'notAnswering' };
    const again = verifyContext(
      [
        { ...TRUE, support: before },
        { ...LATER, support: silent },
      ],
      deps,
      { lang: 'en', signal },
    );
    expect(Object.keys((await all(again)).support)).toEqual(['1']);
  });
});

describe('a Wikipedia that does not answer', () => {
  it('is not "found nothing", and is asked twice, not for ever', async () => {
    const { deps, requests } = createWorld(() => Promise.reject(new TypeError('Failed to fetch')));
    const { support } = await all(verifyContext([TRUE, NAMELESS, LATER, UNKNOWN, TRUE], deps, { lang: 'en', signal }));
    expect([0, 1, 2, 3, 4].map((index) => support[index]?.status)).toEqual([
      'notAnswering',
      'notFound',
      'notAnswering',
      'notAnswering',
      'notAnswering',
    ]);
    expect(requests).toHaveLength(2);
  });

  it('and then does', async () => {
    let count = 0;
    const { deps } = createWorld((url, init) => {
      count += 1;
      return count === 1 ? new Response('busy', { status: 503 }) : newsroom(url, init);
    });
    const { support } = await all(verifyContext([TRUE, LATER], deps, { lang: 'en', signal }));
    expect([support[0]?.status, support[1]?.status]).toEqual(['notAnswering', 'wordsFound']);
  });

  it('a check that breaks takes nothing with it', async () => {
    const { deps } = createWorld();
    const check = vi.fn(() => {
      throw new Error('broken');
    });
    const { support } = await all(verifyContext([TRUE, NAMELESS], { ...deps, check }, { lang: 'en', signal }));
    expect(check).toHaveBeenCalled();
    expect(support[1]?.status).toBe('notFound');
    expect(support[0]?.status).not.toMatch(/^(?:verbatim|excerpt|wordsFound)$/);
  });
});

it('an abort ends it, and nothing more is sent', async () => {
  const abort = new AbortController();
  const { deps, requests } = createWorld(never);
  const sent: SentQuery[] = [];
  const following = (async () => {
    for await (const event of verifyContext([TRUE, LATER], deps, { lang: 'en', signal: abort.signal })) {
      if ('sent' in event) sent.push(event.sent);
      abort.abort(new Error('enough'));
    }
  })();
  await expect(following).rejects.toThrow('enough');
  expect([sent.length, requests.length]).toEqual([1, 1]);
});
