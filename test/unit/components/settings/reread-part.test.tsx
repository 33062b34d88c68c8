import { expect, it, vi } from 'vitest';
import { PolicyProvider } from '../../../../components/settings/policy';
import { RereadPart } from '../../../../components/settings/RereadPart';
import { readerBook } from '../../../../utils/platform/storage/readers';
import { parseSettings } from '../../../../utils/platform/storage/settings';
import { useFakeBrowser } from '../../../support/browser';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();
const settings = parseSettings({
  endpoints: {
    mistral: { baseURL: '', model: 'large', headers: {} },
    custom: { baseURL: 'https://llm.test/v1', model: 'q' },
  },
});

it('is off, switched on for what the reader wishes, and off again', async () => {
  const update = vi.fn();
  const screen = await show(<RereadPart settings={settings} update={update} />);
  await screen.choose('Second reading by a model', 'Of all statements');
  await screen.choose('Second reading by a model', 'Off');
  expect(update.mock.calls).toEqual([[{ reread: 'all' }], [{ reread: 'off' }]]);
});

it('can be given to another service that is set up', async () => {
  const update = vi.fn();
  const screen = await show(<RereadPart settings={settings} update={update} />);
  const list = screen.find('combobox', 'Who reads a second time');
  expect([...list.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'The model that wrote the brief',
    'Mistral · large',
    'llm.test · q',
  ]);
  await screen.choose('Who reads a second time', 'Mistral · large');
  expect(update).toHaveBeenCalledExactlyOnceWith({ rereadWith: 'mistral' });
});

it('says how models did on this machine', async () => {
  const book = readerBook();
  await book.add({ service: 'Mistral', model: 'large' }, { passed: true }, { traces: true });
  await book.add({ service: 'Mistral', model: 'small' }, { passed: false }, { traces: true });
  const screen = await show(<RereadPart settings={settings} update={vi.fn()} />);
  await screen.seen('Mistral · large: 1 second reading, 0 discarded');
  expect(screen.texts('li')[0]).toBe('Mistral · small: 1 second reading, 1 discarded (not asked again)');
});

it('goes to no other service where the organisation has chosen one', async () => {
  const screen = await show(
    <PolicyProvider value={{ endpoint: 'https://gateway.test/v1' }}>
      <RereadPart settings={settings} update={vi.fn()} />
    </PolicyProvider>,
  );
  expect(screen.root.querySelector('[data-locked="rereadWith"]')).not.toBeNull();
});
