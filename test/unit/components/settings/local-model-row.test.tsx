import { describe, expect, it, vi } from 'vitest';
import { LocalModelRow } from '../../../../components/settings/LocalModelRow';
import { LISTED_MODELS, type ModelSource } from '../../../../utils/core/settings/local-models';
import type { DownloadFailure, StoredModel } from '../../../../utils/core/settings/stored-model';
import type { ModelJob } from '../../../../utils/engines/door/local-models';
import { useScreen } from '../../../support/view';

const show = useScreen();

const source: ModelSource = {
  ...{ id: 'small', name: 'Small', url: 'https://models.example/small.gguf', bytes: 500_000_000, sha256: null },
};
const ownFile: ModelSource = { ...source, url: '' };
const stored: StoredModel = { ...source, etag: '', architecture: 'llama', whole: true, have: 500_000_000 };
const part: StoredModel = { ...stored, whole: false, have: 120_000_000 };
const job = (change: Partial<ModelJob>): ModelJob => ({ source, progress: null, failed: null, ...change });

interface Row {
  source?: ModelSource;
  stored?: StoredModel;
  job?: ModelJob;
  chosen?: boolean;
  lang?: 'en' | 'fr';
}

async function screenOf({ source: of = source, stored, job, chosen = false, lang = 'en' }: Row = {}) {
  const does = { onUse: vi.fn(), onStart: vi.fn(), onPause: vi.fn(), onDelete: vi.fn() };
  const screen = await show(
    <ul>
      <LocalModelRow source={of} stored={stored} job={job} chosen={chosen} {...does} />
    </ul>,
    { lang },
  );
  return { ...screen, ...does };
}

const NOTHING = { onUse: vi.fn(), onStart: vi.fn(), onPause: vi.fn(), onDelete: vi.fn() };
const progress = { have: 120_000_000, total: 500_000_000, checking: false };

it('says how fast it comes and what is left, once that can be told', async () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  const at = (have: number) => job({ progress: { ...progress, have } });
  const row = (one: ModelJob) => (
    <LocalModelRow {...{ source, stored: undefined, job: one, chosen: false, ...NOTHING }} />
  );
  const screen = await show(<ul>{row(at(0))}</ul>);
  expect(screen.text()).not.toContain('MB/s');
  vi.setSystemTime(10_000);
  await show(<ul>{row(at(20_000_000))}</ul>, { root: screen.root });
  expect(screen.text()).toContain('2 MB/s · 4 min left');
  vi.useRealTimers();
});

describe('a model on this device', () => {
  it.each([
    ['not there', {}, '', ['Download: Small']],
    ['there', { stored }, 'Ready', ['Delete: Small']],
    ['there in part', { stored: part }, 'Paused at 120 MB', ['Resume: Small', 'Delete: Small']],
    ['on its way', { job: job({ progress }) }, '120 of 500 MB', ['Pause: Small']],
    [
      'on its way, of unknown size',
      { job: job({ progress: { ...progress, total: null } }) },
      '120 MB so far',
      ['Pause: Small'],
    ],
    [
      'being gone on with',
      { stored: part, job: job({ progress }) },
      '120 of 500 MB',
      ['Pause: Small', 'Delete: Small'],
    ],
    ['being checked', { job: job({ progress: { ...progress, checking: true } }) }, 'Checking the file…', []],
    [
      'a file of the reader’s, being copied',
      { source: ownFile, job: job({ progress }) },
      '120 of 500 MB',
      ['Stop: Small'],
    ],
    ['a file of the reader’s, there', { source: ownFile, stored: { ...stored, url: '' } }, 'Ready', ['Delete: Small']],
  ] satisfies [string, Row, string, string[]][])(
    'says how far it is, and what can be done: %s',
    async (_, row, words, buttons) => {
      const screen = await screenOf(row);
      expect(screen.texts('[role=status]')).toEqual([words]);
      expect(screen.buttons()).toEqual(buttons);
    },
  );

  it('does what its buttons say', async () => {
    const start = await screenOf();
    await start.press('Download: Small');
    expect(start.onStart).toHaveBeenCalledTimes(1);
    const going = await screenOf({ stored: part, job: job({ progress }) });
    await going.press('Pause: Small');
    expect(going.onPause).toHaveBeenCalledTimes(1);
    await going.press('Delete: Small');
    expect(going.onDelete).toHaveBeenCalledTimes(1);
  });

  it('can be used once it is whole', async () => {
    expect((await screenOf({ stored: part })).find('radio', 'Use Small for briefs')).toMatchObject({ disabled: true });
    const screen = await screenOf({ stored });
    await screen.press('Use Small for briefs', 'radio');
    expect(screen.onUse).toHaveBeenCalledTimes(1);
    expect((await screenOf({ stored, chosen: true })).find('radio', 'Use Small for briefs')).toMatchObject({
      checked: true,
    });
  });
});

/** The message for each failure. */
const FAILURES: Record<DownloadFailure, string> = {
  offline: 'The address did not answer, or not to an extension.',
  notFound: 'There is no such file at this address, or it asks for a login.',
  server: 'The server cannot provide it now. Try again later: what is here stays.',
  cut: 'The connection broke. What is here stays: resume when you like.',
  noGguf: 'Not a GGUF file.',
  checksum: 'The file is not the one that was published: its checksum differs. It was deleted.',
  tooLarge: 'Models of more than 2 GB cannot be run in the browser.',
  noRoom: 'The disk is full, or the browser gives no more room.',
  busy: 'It is being downloaded in another tab.',
  unknown: 'That did not work.',
};

it.each(Object.entries(FAILURES))('says why it did not come, and can be tried again: %s', async (name, words) => {
  const failed = Object.keys(FAILURES).find((one): one is DownloadFailure => one === name) ?? null;
  const screen = await screenOf({ stored: part, job: job({ failed }) });
  expect(screen.said('alert')[0]).toContain(words);
  expect(screen.buttons()).toEqual(['Resume: Small', 'Delete: Small']);
  expect((await screenOf({ job: job({ failed }) })).buttons()).toEqual(['Download: Small']);
});

describe('what is said of a model', () => {
  it('is its size and where it comes from', async () => {
    expect((await screenOf()).texts('.hint')[0]).toBe('500 MB · From models.example');
    expect((await screenOf({ source: { ...ownFile, bytes: null } })).texts('.hint')[0]).toBe('A file of yours');
  });

  it('is its licence and languages where we suggest it', async () => {
    const screen = await screenOf({ source: LISTED_MODELS[0] ?? source });
    expect(screen.texts('.hint')[0]).toBe('241 MB · English · From huggingface.co');
    expect(screen.find('link', 'Gemma Terms of Use')).toBeDefined();
  });

  it('is that this device may lack the memory for it', async () => {
    const large = { ...source, bytes: 1_900_000_000 };
    vi.stubGlobal('navigator', { deviceMemory: 2 });
    expect((await screenOf({ source: large })).text()).toContain('This device may not have enough memory for it.');
    vi.stubGlobal('navigator', { deviceMemory: 8 });
    expect((await screenOf({ source: large })).text()).not.toContain('memory');
  });
});

it('speaks French', async () => {
  const screen = await screenOf({ job: job({ progress }), lang: 'fr' });
  expect(screen.said('status')).toEqual(['120 sur 500 Mo']);
  expect(screen.buttons()).toEqual(['Mettre en pause : Small']);
});
