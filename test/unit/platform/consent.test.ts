import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { askToSend, consented, consentTo, maySend, takeConsentBack } from '../../../utils/platform/consent';

/** What the browser says was agreed to. */
type Kinds = NonNullable<Awaited<ReturnType<typeof browser.permissions.getAll>>['data_collection']>;
let agreed: Kinds | undefined;
const remove = vi.fn(async () => true);

beforeEach(() => {
  agreed = [];
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () =>
    Object.assign({}, agreed && { data_collection: agreed }),
  );
  vi.spyOn(browser.permissions, 'remove').mockImplementation(remove);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('in Firefox', () => {
  beforeEach(() => vi.stubEnv('FIREFOX', 'true'));

  it.each<[Kinds | undefined, Kinds]>([
    [[], []],
    [['searchTerms'], ['searchTerms']],
    [
      ['searchTerms', 'websiteContent', 'healthInfo'],
      ['websiteContent', 'searchTerms'],
    ],
    [undefined, []],
  ])('%j was agreed to: %j of ours', async (all, ours) => {
    agreed = all;
    expect(await consented()).toEqual(ours);
    expect(await maySend('websiteContent')).toBe(ours.includes('websiteContent'));
    expect(await maySend('searchTerms')).toBe(ours.includes('searchTerms'));
  });

  it.each([true, false])('a button that asks goes by the answer: %s', async (answer) => {
    vi.spyOn(browser.permissions, 'request').mockImplementation(async (asked) => {
      if (answer && 'data_collection' in asked) agreed = ['searchTerms'];
      return answer;
    });
    expect(await askToSend('searchTerms')).toBe(answer);
  });

  it('a question that the browser does not put is a no', async () => {
    vi.spyOn(browser.permissions, 'request').mockRejectedValue(new Error('May only be asked within a click'));
    expect(await askToSend('searchTerms')).toBe(false);
  });

  it('is asked for by its name, and taken back', async () => {
    expect(consentTo('searchTerms')).toEqual({ data_collection: ['searchTerms'] });
    await takeConsentBack(['searchTerms']);
    expect(remove).toHaveBeenCalledWith({ data_collection: ['searchTerms'] });
  });
});

describe('elsewhere', () => {
  it('nothing is asked, and what a button sends is sent', async () => {
    expect(consentTo('searchTerms')).toEqual({});
    expect(await consented()).toBeNull();
    expect(await maySend('searchTerms')).toBe(true);
    expect(await askToSend('searchTerms')).toBe(true);
  });
});
