import { expect, it, vi } from 'vitest';
import { TryAnother } from '../../../../components/panel/TryAnother';
import { parseSettings, type Settings } from '../../../../utils/platform/storage/settings';
import { useFakeBrowser } from '../../../support/browser';
import { useScreen } from '../../../support/view';

const { disks } = useFakeBrowser();
const show = useScreen();

const endpoint = (host: string, name?: string) => ({
  ...{ baseURL: `https://${host}/v1`, model: 'm', headers: {}, contextTokens: 0, small: 'auto' },
  ...(name ? { name } : {}),
});
const endpoints = {
  custom: endpoint('a.example'),
  'custom~2': endpoint('b.example', 'The one at work'),
  mistral: endpoint('api.mistral.ai'),
};

async function screenOf(change: object, failed?: string) {
  const settings: Settings = parseSettings({ engine: 'remote', provider: 'custom', endpoints, ...change });
  disks.local.data.settings = settings;
  const onTry = vi.fn();
  const screen = await show(<TryAnother failed={failed} onTry={onTry} />);
  return { ...screen, onTry };
}

it('offers every other saved endpoint, by its name, and runs the brief there', async () => {
  const screen = await screenOf({});
  await screen.seen('Try with The one at work');
  expect(screen.buttons()).toEqual(['Try with Mistral · m', 'Try with The one at work']);
  await screen.press('Try with The one at work');
  expect(screen.onTry).toHaveBeenCalledExactlyOnceWith('custom~2');
});

it('offers the one in use, where another has failed', async () => {
  const screen = await screenOf({}, 'custom~2');
  await screen.seen('Try with a.example · m');
  expect(screen.buttons()).toEqual(['Try with Mistral · m', 'Try with a.example · m']);
});

it.each([
  ['there is no other', { endpoints: { custom: endpoint('a.example') } }],
  ['the one that failed is no endpoint', { engine: 'local' }],
])('offers nothing where %s', async (_, change) => {
  const screen = await screenOf(change);
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.buttons()).toEqual([]);
});
