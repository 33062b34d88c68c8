import { describe, expect, it, vi } from 'vitest';
import { PagesSection } from '../../../../components/settings/PagesSection';
import { PolicyProvider } from '../../../../components/settings/policy';
import { EVERY_SITE } from '../../../../utils/core/settings/every-site';
import type { Policy } from '../../../../utils/platform/storage/policy';
import { parseSettings, type Settings } from '../../../../utils/platform/storage/settings';
import { useFakeBrowser } from '../../../support/browser';
import { useScreen } from '../../../support/view';

const { sites } = useFakeBrowser();
const show = useScreen();

const DETECT = 'Mark news articles on the toolbar icon, on every site';
const NEVER = 'Sites never to read';

interface Around {
  policy?: Policy;
  lang?: 'en' | 'fr';
}

async function screenOf(change: Partial<Settings> = {}, { policy = {}, lang = 'en' }: Around = {}) {
  const update = vi.fn<(change: Partial<Settings>) => Promise<void>>(async () => undefined);
  const settings = { ...parseSettings({}), ...change };
  const screen = await show(
    <PolicyProvider value={policy}>
      <PagesSection settings={settings} update={update} />
    </PolicyProvider>,
    { lang },
  );
  return { ...screen, update };
}

describe('marking articles on every site', () => {
  it('is switched on once the browser grants all sites', async () => {
    const screen = await screenOf();
    await screen.press(DETECT, 'checkbox');
    expect(sites.reader.asked).toEqual([EVERY_SITE]);
    expect(screen.update).toHaveBeenCalledExactlyOnceWith({ detectEverywhere: true });
  });

  it.each([false, null])('stays off where the browser does not, and says so: %s', async (reader) => {
    sites.reader.answer = reader;
    const screen = await screenOf();
    await screen.press(DETECT, 'checkbox');
    expect(screen.update).toHaveBeenCalledExactlyOnceWith({ detectEverywhere: false });
    expect(screen.said('status')).toEqual(['The browser was not given access to all sites: this stays off.']);
    expect(screen.find('checkbox', DETECT)).toMatchObject({ checked: false });
  });

  it('is switched off without asking anybody', async () => {
    const screen = await screenOf({ detectEverywhere: true });
    await screen.press(DETECT, 'checkbox');
    expect(sites.reader.asked).toEqual([]);
    expect(screen.update).toHaveBeenCalledExactlyOnceWith({ detectEverywhere: false });
  });

  it('cannot be changed where the organisation has set it', async () => {
    const screen = await screenOf({}, { policy: { detectEverywhere: false } });
    expect(screen.texts('fieldset[disabled] > .hint')).toEqual(['Set by your organisation.']);
  });
});

describe('sites never to touch', () => {
  const typed = async (words: string, neverSites: string[] = []) => {
    const screen = await screenOf({ neverSites });
    await screen.type('textbox', NEVER, words);
    await screen.leave('textbox', NEVER);
    return screen;
  };

  it('are taken one a line, as names or whole addresses, each once', async () => {
    const screen = await typed('bank.example\nhttps://www.mail.example/inbox, bank.example');
    expect(screen.update).toHaveBeenCalledExactlyOnceWith({ neverSites: ['bank.example', 'mail.example'] });
    expect(screen.said('alert')).toEqual([]);
  });

  it('are no others: what is no site is said, and stays in the field', async () => {
    const screen = await typed('bank.example\nnot_a_site!');
    expect(screen.update).toHaveBeenCalledExactlyOnceWith({ neverSites: ['bank.example'] });
    expect(screen.said('alert')).toEqual(['Not a site: not_a_site!']);
    expect(screen.find('textbox', NEVER)).toMatchObject({ value: 'bank.example\nnot_a_site!' });
  });

  it('are not saved again where nothing changed', async () => {
    expect((await typed('bank.example', ['bank.example'])).update).not.toHaveBeenCalled();
  });

  it('are the reader’s in the field, and the organisation’s below it', async () => {
    const neverSites = ['work.example', 'bank.example'];
    const screen = await screenOf({ neverSites }, { policy: { neverSites: ['work.example'] } });
    expect(screen.find('textbox', NEVER)).toMatchObject({ value: 'bank.example' });
    expect(screen.text()).toContain('Added by your organisation: work.example');
  });
});

it('speaks French', async () => {
  const screen = await screenOf({}, { lang: 'fr' });
  expect(screen.names('checkbox')).toEqual(['Signaler les articles de presse sur l’icône, sur tous les sites']);
});
