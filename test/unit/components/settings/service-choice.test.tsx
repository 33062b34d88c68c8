import { expect, it, vi } from 'vitest';
import { ServiceChoice } from '../../../../components/settings/ServiceChoice';
import { parseSettings } from '../../../../utils/platform/storage/settings';
import { useFakeBrowser } from '../../../support/browser';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

async function screenOf(endpoints: object = {}, chosen = 'openai') {
  const onChange = vi.fn();
  const settings = parseSettings({ endpoints });
  const screen = await show(<ServiceChoice chosen={chosen} endpoints={settings.endpoints} onChange={onChange} />);
  return { ...screen, onChange };
}

it('puts those that are set up first, with their models', async () => {
  const screen = await screenOf({ groq: { baseURL: 'https://api.groq.com/openai/v1', model: 'oss' } });
  expect([...screen.root.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['Set up', 'All services']);
  expect(screen.texts('option')[0]).toBe('Groq · oss');
});

it('is shortened by a word, of a name or an address; what is chosen stays', async () => {
  const screen = await screenOf();
  await screen.type('searchbox', 'Find a service', 'OPENR');
  expect(screen.texts('option')).toEqual(['OpenAI', 'OpenRouter']);
  expect(screen.said('status')).toEqual(['Press Enter for OpenRouter.']);
  await screen.type('searchbox', 'Find a service', '11434');
  expect(screen.texts('option')).toEqual(['OpenAI', 'Ollama']);
  await screen.type('searchbox', 'Find a service', 'nobody');
  expect(screen.said('status')[0]).toContain('No service of this name.');
});
