import { describe, expect, it, vi } from 'vitest';
import { SourceItem } from '../../../../components/sources/SourceItem';
import type { Source } from '../../../../utils/core/coverage/types';
import { aSource } from '../../../support/coverage';
import { useScreen } from '../../../support/view';

const show = useScreen();

interface Around {
  pinned?: boolean;
  readable?: boolean;
  comparable?: boolean;
  lang?: 'en' | 'fr';
}

async function screenOf(change: Partial<Source> = {}, around: Around = {}) {
  const { pinned = false, readable = false, comparable = false, lang = 'en' } = around;
  const actions = { onRead: vi.fn(), onCompare: vi.fn(), onPin: vi.fn(), onHide: vi.fn() };
  const source = aSource(change);
  const screen = await show(
    <SourceItem
      {...{ source, pinned }}
      {...actions}
      onRead={readable ? actions.onRead : null}
      onCompare={comparable ? actions.onCompare : null}
    />,
    { lang },
  );
  return {
    ...screen,
    actions,
    facts: () => screen.texts('.source-facts')[0]?.split(' · '),
    line: () => screen.texts('.source-line > *'),
  };
}

const MENU = 'More about Ledger';

describe('what is known of a source', () => {
  it('is its outlet, title, date, country, language and owner', async () => {
    const screen = await screenOf({
      ...{ outletKind: 'regional', owner: 'Ledger Trust', publishedAt: '2026-11-20', agency: 'AFP' },
    });
    expect(screen.find('link', 'Cracks close the dam').getAttribute('href')).toBe('https://ledger.example/dam-closed');
    expect(screen.facts()).toEqual([
      ...['regional press', 'Nov 20, 2026', 'United Kingdom', 'English', 'owner: Ledger Trust', 'cites AFP'],
    ]);
    expect(screen.line()).toEqual(['Ledger', 'Nov 20, 2026', 'United Kingdom']);
  });

  it('is nothing of what is not known', async () => {
    const screen = await screenOf({ country: null, lang: null, owner: null, publishedAt: '2026-11-20' });
    expect(screen.facts()).toEqual(['Nov 20, 2026']);
    expect(screen.line()).toEqual(['Ledger', 'Nov 20, 2026']);
  });

  it.each([
    [{ publishedAt: null }, 'no date'],
    [{ publishedAt: '2026-11-20', seen: true }, 'seen Nov 20, 2026'],
  ] satisfies [Partial<Source>, string][])('says what is not sure of its date: %o', async (change, fact) => {
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
    ['read', 'read', []],
    ['cut', 'partly read (paywall or cut)', ['partly read']],
    ['paywalled', 'not read: for subscribers', []],
    ['blocked', 'not read: the site does not allow it', []],
    ['refused', 'not read: unsafe redirect', []],
    ['failed', 'not read: no article was found there', []],
  ] as const)('is said in its menu, and in part in its line: %s', async (reading, words, tags) => {
    const screen = await screenOf({ reading, refusedHost: reading === 'refused' ? '10.0.0.1' : '' });
    expect(screen.facts()).toContain(words);
    expect(screen.text()).not.toContain('10.0.0.1');
    expect(screen.texts('.tag')).toEqual(tags);
  });

  it('shows the number by which it is cited, once it has one', async () => {
    expect((await screenOf()).texts('.source-number')).toEqual(['–']);
    expect((await screenOf({ number: 3 })).texts('.source-number')).toEqual(['3']);
  });
});

describe('what sets it apart', () => {
  it.each([
    [{ group: 'reprint', agency: 'AFP' }, []],
    [{ group: 'opinion' }, ['opinion']],
    [{ group: 'followup' }, ['follow-up']],
    [{ group: 'report' }, []],
  ] satisfies [Partial<Source>, string[]][])('is said in its line: %o', async (change, tags) => {
    expect((await screenOf(change)).texts('.tag')).toEqual(tags);
  });
});

describe('what can be done with it', () => {
  it.each([
    ['unread', {}, { readable: true }, [MENU, 'Read it', 'Pin outlet', 'Hide Ledger for good']],
    ['unread, known to the index alone', { opaque: true }, {}, [MENU, 'Pin outlet', 'Hide Ledger for good']],
    ['read', { reading: 'read' }, { comparable: true }, [MENU, 'Compare', 'Pin outlet', 'Hide Ledger for good']],
    ['pinned', { reading: 'read' }, { pinned: true }, [MENU, 'Unpin', 'Hide Ledger for good']],
    ['of no known outlet', { domain: '', reading: 'failed' }, {}, [MENU]],
  ] satisfies [string, Partial<Source>, Around, string[]][])('%s', async (_, change, around, buttons) => {
    expect((await screenOf(change, around)).buttons()).toEqual(buttons);
  });

  it('is done', async () => {
    const screen = await screenOf({}, { readable: true, comparable: true });
    await screen.press('Read it');
    await screen.press('Compare');
    await screen.press('Pin outlet');
    await screen.press('Hide Ledger for good');
    expect(screen.actions.onRead).toHaveBeenCalledTimes(1);
    expect(screen.actions.onCompare).toHaveBeenCalledTimes(1);
    expect(screen.actions.onPin).toHaveBeenCalledExactlyOnceWith({ pinned: true });
    expect(screen.actions.onHide).toHaveBeenCalledTimes(1);
  });

  it('takes a pin off again', async () => {
    const screen = await screenOf({}, { pinned: true });
    expect(screen.text()).toContain('pinned');
    await screen.press('Unpin');
    expect(screen.actions.onPin).toHaveBeenCalledExactlyOnceWith({ pinned: false });
  });
});

it('speaks French', async () => {
  const screen = await screenOf({ owner: 'Ledger Trust', reading: 'blocked' }, { lang: 'fr' });
  expect(screen.text()).toContain('propriétaire : Ledger Trust');
  expect(screen.text()).toContain('non lu : le site ne l’autorise pas');
  expect(screen.buttons()).toEqual(['Plus sur Ledger', 'Épingler le média', 'Masquer Ledger pour toujours']);
});
