import { describe, expect, it } from 'vitest';
import { createRobots } from '../../../../../utils/core/coverage/reading/robots';
import { calm, html, internet, never, to } from './hops';

const SITE = 'https://www.tidewater-post.example';
const FILE = `${SITE}/robots.txt`;
const text = (body: BodyInit, status = 200) => html(body, { status, headers: { 'content-type': 'text/plain' } });
const blocked = { reading: 'blocked', refusedHost: '' };

describe('createRobots', () => {
  it('asks a site once, and again when the file is old', async () => {
    let now = 0;
    const fetchHop = internet({ [FILE]: text('User-agent: *\nDisallow: /private') });
    const robots = createRobots({ fetchHop, now: () => now });
    const [first, second] = await Promise.all(
      ['/private/1', '/news/1'].map((path) => robots.objection(new URL(SITE + path), calm())),
    );
    expect(first).toEqual(blocked);
    expect(second).toBeNull();
    expect(fetchHop.asked).toEqual([FILE]);
    now = 24 * 3_600_000 + 1;
    await robots.objection(new URL(`${SITE}/news/1`), calm());
    expect(fetchHop.asked).toEqual([FILE, FILE]);
  });

  it.each([
    ['not there', text('Disallow: /', 404), null],
    ['forbidden itself', text('User-agent: *\nDisallow: /', 403), null],
    ['a failing server', text('', 503), { reading: 'failed', refusedHost: '' }],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), { reading: 'failed', refusedHost: '' }],
    ['a redirect to loopback', to('http://127.0.0.1/robots.txt'), null],
    ['a page', html('<!doctype html><p>Home</p>'), null],
    ['rules before half a megabyte', text(`User-agent: *\nDisallow: /\n${'#\n'.repeat(300_000)}`), blocked],
    ['rules after half a megabyte', text(`${'#\n'.repeat(300_000)}User-agent: *\nDisallow: /`), null],
  ])('%s', async (_, answer, expected) => {
    const fetchHop = internet({ [FILE]: answer });
    const robots = createRobots({ fetchHop, now: () => 0 });
    expect(await robots.objection(new URL(`${SITE}/news/1`), calm())).toEqual(expected);
    expect(fetchHop.asked).toEqual([FILE]);
  });

  it('follows a redirect to another host', async () => {
    const fetchHop = internet({
      [FILE]: to('https://tidewater-post.example/robots.txt'),
      'https://tidewater-post.example/robots.txt': text('User-agent: Recoupe\nDisallow: /'),
    });
    const robots = createRobots({ fetchHop, now: () => 0 });
    expect(await robots.objection(new URL(`${SITE}/news/1`), calm())).toEqual(blocked);
  });

  it('asks anew after a failure', async () => {
    let fails = true;
    const fetchHop = internet({ [FILE]: () => (fails ? text('', 500)() : text('')()) });
    const robots = createRobots({ fetchHop, now: () => 0 });
    expect(await robots.objection(new URL(SITE), calm())).toMatchObject({ reading: 'failed' });
    fails = false;
    expect(await robots.objection(new URL(SITE), calm())).toBeNull();
  });

  it('does not wait longer than its caller', async () => {
    const robots = createRobots({ fetchHop: internet({ [FILE]: never }), now: () => 0 });
    const stop = new AbortController();
    const asked = robots.objection(new URL(SITE), stop.signal);
    stop.abort(new Error('stopped'));
    await expect(asked).rejects.toThrow('stopped');
  });
});
