import { describe, expect, it, vi } from 'vitest';
import { SupportSection } from '../../../../components/settings/SupportSection';
import { parseSettings } from '../../../../utils/platform/storage/settings';
import { supportReport } from '../../../../utils/platform/support-report';
import browser, { useFakeBrowser } from '../../../support/browser';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

const SECRETS = {
  endpoints: {
    custom: {
      baseURL: 'https://models.secret.example/v1',
      model: 'secret-writer',
      headers: { 'x-secret': 'secret' },
      contextTokens: 0,
    },
  },
  provider: 'custom',
  engine: 'remote',
  feeds: [{ url: 'https://secret.example/rss', title: 'Secret' }],
  neverSites: ['secret.example'],
  searxng: 'https://search.secret.example',
};

describe('the report for support', () => {
  it('names version, browser, engine and what was changed', async () => {
    const report = await supportReport(parseSettings(SECRETS));
    expect(report).toContain(`Recoupe: ${browser.runtime.getManifest().version}`);
    expect(report).toContain(navigator.userAgent);
    expect(report).toContain('Engine: remote (custom)');
    expect(report).toMatch(/Settings changed: .*endpoints.*feeds.*neverSites/);
    expect(await supportReport(parseSettings(null))).toMatch(/Engine: instant\n(.*\n)*Settings changed: none$/);
  });

  it('has nothing that the reader typed, and no key', async () => {
    await browser.storage.local.set({
      keys: { custom: { key: 'sk-secret', origin: 'https://models.secret.example' } },
    });
    expect(await supportReport(parseSettings(SECRETS))).not.toMatch(/secret/i);
  });

  it.each(['en', 'fr'] as const)('is copied as it is shown: %s', async (lang) => {
    const writeText = vi.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const screen = await show(<SupportSection settings={parseSettings(SECRETS)} />, { lang });
    await vi.waitFor(() => expect(document.querySelector('pre')?.textContent).toContain('Recoupe: '));
    await screen.press(lang === 'en' ? 'Copy the report' : 'Copier le rapport');
    expect(writeText).toHaveBeenCalledWith(document.querySelector('pre')?.textContent);
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
