import { expect, it } from 'vitest';
import { CoverageOffer } from '../../../../components/coverage/CoverageOffer';
import type { Settings } from '../../../../utils/platform/storage/settings';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { coverageActions } from '../../../support/actions';
import { useFakeBrowser } from '../../../support/browser';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

async function screenOf(settings: Partial<Settings> = {}, lang: 'en' | 'fr' = 'en') {
  await settingsItem.update(settings);
  const actions = coverageActions();
  return { ...(await show(<CoverageOffer actions={actions} />, { lang })), actions };
}

const OPENAI: Partial<Settings> = {
  ...{ engine: 'remote', provider: 'openai' },
  endpoints: {
    openai: { baseURL: 'https://api.openai.com/v1', model: 'gpt', headers: {}, contextTokens: 0, small: 'auto' },
  },
};

it.each([
  [{}, 'GDELT, Bing News, and Google News;'],
  [{ findersOff: ['bing'], searxng: 'https://sx.example/' }, 'GDELT, Google News, and SearXNG;'],
  [{ findersOff: ['bing', 'google'] }, 'GDELT;'],
] satisfies [Partial<Settings>, string][])(
  'says who would be asked, and what is not sent: %o',
  async (settings, names) => {
    const screen = await screenOf(settings);
    expect(screen.text()).toContain(`Sends a few words (names, places and the subject) to ${names}`);
    expect(screen.text()).toContain('never the address or the text of the article.');
    expect(screen.buttons()).toEqual(['Find other reports']);
  },
);

it('names nobody where all are switched off', async () => {
  const screen = await screenOf({ findersOff: ['gdelt', 'bing', 'google'] });
  expect(screen.text()).toBe('Find other reports');
});

it('leaves it to the reader whether Google is asked, and says why', async () => {
  const words =
    'Ask Google News too. Google asks programs not to read it (robots.txt), and allows its list to personal readers only.';
  const screen = await screenOf();
  await screen.press(words, 'checkbox');
  await screen.until(() => expect(screen.text()).not.toContain('and Google News;'));
  expect((await settingsItem.get()).findersOff).toEqual(['google']);
  await screen.press(words, 'checkbox');
  await screen.seen('and Google News;');
  expect((await settingsItem.get()).findersOff).toEqual([]);
  expect((await screenOf({ findersOff: ['google'] })).names('checkbox')).toEqual([]);
});

it('says that a model’s service gets the headline, unless that is switched off', async () => {
  expect((await screenOf(OPENAI)).text()).toContain('OpenAI also gets the headline, for its model’s web search');
  expect((await screenOf({ ...OPENAI, findersOff: ['model'] })).text()).not.toContain('OpenAI');
});

it('searches, with the sites that the browser must allow', async () => {
  const screen = await screenOf({ findersOff: ['bing', 'google'] });
  await screen.press('Find other reports');
  expect(screen.actions.search).toHaveBeenCalledExactlyOnceWith(['https://api.gdeltproject.org/*']);
});

it('speaks French', async () => {
  const screen = await screenOf({ findersOff: ['bing', 'google'] }, 'fr');
  expect(screen.text()).toContain('jamais l’adresse ni le texte de l’article.');
  expect(screen.buttons()).toEqual(['Chercher d’autres articles']);
});
