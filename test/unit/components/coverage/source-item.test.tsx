import { describe, expect, it, vi } from 'vitest';
import { SourceItem } from '../../../../components/coverage/SourceItem';
import type { Source } from '../../../../utils/core/coverage/types';
import { coverageActions } from '../../../support/actions';
import { aSource } from '../../../support/coverage';
import { useScreen } from '../../../support/view';

const show = useScreen();

interface Around {
  reprints?: Source[];
  pinned?: boolean;
  comparable?: boolean;
  lang?: 'en' | 'fr';
}

async function screenOf(
  change: Partial<Source> = {},
  { reprints = [], pinned = false, comparable = false, lang = 'en' }: Around = {},
) {
  const actions = coverageActions();
  const onCompare = vi.fn();
  const source = aSource(change);
  const screen = await show(
    <SourceItem {...{ source, reprints, pinned, actions }} onCompare={comparable ? onCompare : null} />,
    { lang },
  );
  return { ...screen, actions, onCompare, facts: () => screen.texts('.source-facts')[0]?.split(' · ') };
}

describe('what is known of a source', () => {
  it('is its outlet, title, date, country, language and owner', async () => {
    const screen = await screenOf({
      ...{ outletKind: 'regional', owner: 'Ledger Trust', publishedAt: '2026-11-20', agency: 'AFP' },
    });
    expect(screen.find('link', 'Cracks close the dam').getAttribute('href')).toBe('https://ledger.example/dam-closed');
    expect(screen.facts()).toEqual([
      ...['regional press', 'Nov 20, 2026', 'United Kingdom', 'English', 'owner: Ledger Trust', 'cites AFP'],
    ]);
  });

  it.each([
    [{ country: null, lang: null }, 'nothing known of the outlet'],
    [{ country: 'GB' }, 'owner unknown'],
    [{ publishedAt: null }, 'no date'],
    [{ publishedAt: '2026-11-20', seen: true }, 'seen Nov 20, 2026'],
  ] satisfies [Partial<Source>, string][])('is said to be unknown where it is: %o', async (change, fact) => {
    expect((await screenOf(change)).facts()).toContain(fact);
  });

  it('does not name the agency of a reprint twice', async () => {
    expect((await screenOf({ group: 'reprint', agency: 'AFP' })).text()).not.toContain('cites AFP');
  });

  it('is the name of its site where it has no other', async () => {
    expect((await screenOf({ outlet: '' })).texts('.source-outlet')).toEqual(['ledger.example']);
  });

  it('says that a link leads through the index', async () => {
    expect((await screenOf({ opaque: true })).find('link', 'Cracks close the dam').getAttribute('title')).toBe(
      'Opens through the index, which alone knows the address',
    );
  });

  it('has no link to what is no web address', async () => {
    const screen = await screenOf({ url: 'javascript:alert(1)' });
    expect(screen.names('link')).toEqual([]);
    expect(screen.text()).toContain('Cracks close the dam');
  });

  it('links to Wikidata where that knows the outlet', async () => {
    expect((await screenOf({ wikidata: 'Q42' })).find('link', 'Wikidata').getAttribute('href')).toBe(
      'https://www.wikidata.org/wiki/Q42',
    );
  });
});

describe('how its reading went', () => {
  it.each([
    ['unread', ''],
    ['waiting', 'waiting'],
    ['reading', 'being read'],
    ['read', 'read'],
    ['cut', 'read in part: the page cuts it'],
    ['paywalled', 'not read: for subscribers'],
    ['blocked', 'not read: the site does not allow it'],
    ['refused', 'not read: the page leads to an address that is not to be opened (10.0.0.1)'],
    ['tooLarge', 'not read: the page is too large'],
    ['tooSlow', 'not read: the page did not come in time'],
    ['failed', 'not read: no article could be found there'],
  ] as const)('is said in words: %s', async (reading, words) => {
    const screen = await screenOf({ reading, refusedHost: reading === 'refused' ? '10.0.0.1' : '' });
    expect(screen.texts('.source-reading').join('')).toBe(words);
  });

  it('shows the number by which it is cited, once it has one', async () => {
    expect((await screenOf()).texts('.source-number')).toEqual(['–']);
    expect((await screenOf({ number: 3 })).texts('.source-number')).toEqual(['3']);
  });
});

describe('what can be done with it', () => {
  it.each([
    ['unread', {}, {}, ['Read it', 'Pin outlet', 'Hide Ledger for good']],
    ['unread, known to the index alone', { opaque: true }, {}, ['Pin outlet', 'Hide Ledger for good']],
    ['read', { reading: 'read' }, { comparable: true }, ['Compare', 'Pin outlet', 'Hide Ledger for good']],
    ['pinned', { reading: 'read' }, { pinned: true }, ['Unpin', 'Hide Ledger for good']],
    ['of no known outlet', { domain: '', reading: 'failed' }, {}, []],
  ] satisfies [string, Partial<Source>, Around, string[]][])('%s', async (_, change, around, buttons) => {
    expect((await screenOf(change, around)).buttons()).toEqual(buttons);
  });

  it('is done', async () => {
    const screen = await screenOf({}, { comparable: true });
    await screen.press('Read it');
    await screen.press('Compare');
    await screen.press('Pin outlet');
    await screen.press('Hide Ledger for good');
    const id = 'https://ledger.example/dam-closed';
    expect(screen.actions.read).toHaveBeenCalledExactlyOnceWith([id], []);
    expect(screen.onCompare).toHaveBeenCalledExactlyOnceWith(id);
    expect(screen.actions.pin).toHaveBeenCalledExactlyOnceWith('ledger.example', { pinned: true });
    expect(screen.actions.hide).toHaveBeenCalledExactlyOnceWith('ledger.example');
  });

  it('asks for the site that a page leads to, where the browser does not allow that yet', async () => {
    const screen = await screenOf({ reading: 'elsewhere', refusedHost: 'consent.press.example' });
    expect(screen.text()).toContain('not read: it leads to consent.press.example, which your browser does not allow');
    await screen.press('Read it');
    expect(screen.actions.read).toHaveBeenCalledExactlyOnceWith(
      ['https://ledger.example/dam-closed'],
      ['consent.press.example'],
    );
  });

  it('takes a pin off again', async () => {
    const screen = await screenOf({}, { pinned: true });
    expect(screen.text()).toContain('pinned');
    await screen.press('Unpin');
    expect(screen.actions.pin).toHaveBeenCalledExactlyOnceWith('ledger.example', { pinned: false });
  });
});

it('has its reprints below', async () => {
  const reprint = aSource({ url: 'https://copy.example/dam', outlet: 'Copy', group: 'reprint' });
  const screen = await screenOf({}, { reprints: [reprint] });
  expect(screen.text()).toContain('Same text in 1 other outlet');
  expect(screen.texts('.reprints .source-outlet')).toEqual(['Copy']);
});

it('speaks French', async () => {
  const screen = await screenOf({ owner: 'Ledger Trust', reading: 'blocked' }, { lang: 'fr' });
  expect(screen.text()).toContain('propriétaire : Ledger Trust');
  expect(screen.text()).toContain('non lu : le site ne l’autorise pas');
  expect(screen.buttons()).toEqual(['Épingler le média', 'Masquer Ledger pour toujours']);
});
