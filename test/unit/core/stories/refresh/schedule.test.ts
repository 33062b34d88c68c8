import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../../../utils/core/coverage/feeds/error';
import {
  afterAnswer,
  afterFailure,
  CLAIM_MS,
  hostWait,
  isDue,
  validatorsOf,
} from '../../../../../utils/core/stories/refresh/schedule';
import { type FeedState, newState } from '../../../../../utils/core/stories/refresh/state';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const moment = { now: NOW, random: () => 0.5 };
const state = (change: Partial<FeedState> = {}): FeedState => ({ ...newState('https://a.example/rss'), ...change });

const answered = (change: Partial<FeedState>, news: number, more: { freshMs?: number; ttl?: number } = {}) =>
  afterAnswer(
    state(change),
    {
      fetched: {
        feed: { title: '', entries: [], guids: [], ttl: more.ttl ?? 0 },
        validators: { etag: '"1"', lastModified: '' },
        url: '',
        freshMs: more.freshMs ?? 0,
      },
      news,
      listed: ['x'],
    },
    moment,
  );
const wait = ({ nextCheckAt }: FeedState) => (nextCheckAt ?? Number.NaN) - NOW;

describe('the next request', () => {
  it('comes after an hour at first', () => {
    expect(wait(answered({}, 3))).toBe(HOUR);
  });

  it('comes sooner where there is news, later where there is none, within half an hour and a day', () => {
    let [busy, quiet] = [answered({}, 1), answered({}, 0)];
    expect(wait(answered(busy, 1))).toBeLessThan(HOUR);
    expect(wait(answered(quiet, 0))).toBeGreaterThan(HOUR);
    for (let i = 0; i < 30; i++) [busy, quiet] = [answered(busy, 1), answered(quiet, 0)];
    expect([wait(busy), wait(quiet)]).toEqual([HOUR / 2, DAY]);
  });

  it('honours what the feed asks for, up to a day', () => {
    expect(wait(answered({}, 0, { ttl: 180 }))).toBe(3 * HOUR);
    expect(wait(answered({}, 0, { freshMs: 5 * HOUR }))).toBe(5 * HOUR);
    expect(wait(answered({}, 0, { ttl: 999_999 }))).toBe(DAY);
  });

  it('is shifted by a tenth at most', () => {
    const at = (random: number) => afterFailure(state(), new FeedError('timeout'), { now: NOW, random: () => random });
    expect([wait(at(0)), wait(at(1))]).toEqual([54 * MINUTE, 66 * MINUTE]);
  });

  it.each([
    ['a failure doubles', [new FeedError('unreachable'), new FeedError('timeout')], 2 * HOUR],
    ['at most to a day', Array.from({ length: 40 }, () => new FeedError('server', '500', { status: 500 })), DAY],
    ['a site that refuses is asked daily', [new FeedError('refused', '403', { status: 403 })], DAY],
    ['a feed says when', [new FeedError('server', '503', { status: 503, retryAfter: 6 * HOUR })], 6 * HOUR],
    ['and is not believed beyond a day', [new FeedError('server', '503', { status: 503, retryAfter: 99 * DAY })], DAY],
  ])('%s', (_, failures, expected) => {
    expect(wait(failures.reduce((now, failure) => afterFailure(now, failure, moment), state()))).toBe(expected);
  });

  it('never comes for what is gone for good', () => {
    const gone = afterFailure(state(), new FeedError('gone', '', { status: 410 }), moment);
    expect(gone.nextCheckAt).toBeNull();
    expect(isDue(gone, NOW + 365 * DAY)).toBe(false);
    expect(afterFailure(state(), new FeedError('gone', '', { status: 404 }), moment).nextCheckAt).not.toBeNull();
  });
});

describe('a feed is due', () => {
  it.each([
    ['at its time', { nextCheckAt: NOW }, true],
    ['not before', { nextCheckAt: NOW + 1 }, false],
    ['not while somebody asks it', { nextCheckAt: NOW, claimedUntil: NOW + MINUTE }, false],
    ['once a dead worker’s claim has run out', { nextCheckAt: NOW, claimedUntil: NOW - 1 }, true],
    ['where the clock went back a year', { nextCheckAt: NOW + 365 * DAY }, true],
    ['where a claim is of a clock that went back', { nextCheckAt: NOW, claimedUntil: NOW + CLAIM_MS + DAY }, true],
  ])('%s', (_, change, due) => {
    expect(isDue(state(change), NOW)).toBe(due);
  });
});

describe('validators', () => {
  const given = { etag: 'W/"a, b"', lastModified: 'Fri, 20 Nov 2026 07:00:00 GMT' };
  it.each([
    ['are sent back as they came', NOW - DAY, given],
    ['are dropped after eight days', NOW - 8 * DAY, { etag: '', lastModified: '' }],
    ['are dropped where they are of a time to come', NOW + DAY, { etag: '', lastModified: '' }],
  ])('%s', (_, validatorsAt, expected) => {
    expect(validatorsOf(state({ ...given, validatorsAt }), NOW)).toEqual(expected);
  });

  it('stay through an answer of "unchanged"', () => {
    const known = state({ ...given, validatorsAt: NOW - DAY, listed: ['a'], lastSuccessAt: NOW - DAY });
    const fetched = { feed: null, validators: given, url: '', freshMs: 0 };
    const after = afterAnswer(known, { fetched, news: 0, listed: [] }, moment);
    expect(after).toMatchObject({ ...given, validatorsAt: NOW - DAY, listed: ['a'], outcome: 'unchanged' });
  });
});

describe('a host', () => {
  it('is left alone after 429, a feed alone after 503', () => {
    expect(hostWait(new FeedError('refused', '429', { status: 429 }))).toBe(HOUR);
    expect(hostWait(new FeedError('refused', '429', { status: 429, retryAfter: MINUTE }))).toBe(MINUTE);
    expect(hostWait(new FeedError('server', '503', { status: 503, retryAfter: MINUTE }))).toBe(0);
  });
});
