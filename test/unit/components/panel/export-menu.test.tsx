import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '../../../../components/panel/ExportMenu';
import { eventually } from '../../../support/eventually';
import { aRun } from '../../../support/run';
import { useScreen } from '../../../support/view';

const show = useScreen();

const timings = () => ({ firstContentMs: 200, firstStatementMs: null, doneMs: 300 });

/** The data that the browser got: in its clipboard, and as files to save. */
let copied: Record<string, string>[];
let saved: { name: string; type: string; text: string }[];
let refuses = false;
let printed = 0;

beforeEach(() => {
  [copied, saved, refuses, printed] = [[], [], false, 0];
  const write = async (entry: Record<string, string>) => {
    if (refuses) throw new DOMException('Not allowed', 'NotAllowedError');
    copied.push(entry);
  };
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) => write({ 'text/plain': text }),
      write: async ([item]: { entries: Record<string, Blob | Promise<Blob>> }[]) => {
        const all = Object.entries(item?.entries ?? {});
        await write(
          Object.fromEntries(await Promise.all(all.map(async ([type, blob]) => [type, await (await blob).text()]))),
        );
      },
    },
  });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly entries: Record<string, Blob | Promise<Blob>>;
      constructor(entries: Record<string, Blob | Promise<Blob>>) {
        this.entries = entries;
      }
    },
  );
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:brief';
  });
  Object.assign(window, { print: () => printed++ });
  const click = async (link: HTMLAnchorElement) => {
    const blob = blobs.at(-1);
    if (blob) saved.push({ name: link.download, type: blob.type, text: await blob.text() });
  };
  Object.assign(Object.getPrototypeOf(document.createElement('a')), {
    click(this: HTMLAnchorElement) {
      void click(this);
    },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const screenOf = (lang: 'en' | 'fr' = 'en') =>
  show(<ExportMenu run={aRun({ stage: 'done' })} timings={timings} />, { lang });

it('offers all that can be done with a brief', async () => {
  const screen = await screenOf();
  expect(screen.buttons()).toEqual([
    ...[
      'Copy and export',
      'Copy as text',
      'Copy as Markdown',
      'Save as Markdown',
      'Save as a web page (HTML)',
      'Save as JSON',
      'Print',
    ],
  ]);
  expect(screen.said('status')).toEqual([]);
});

describe('copying', () => {
  it('puts text and its layout on the clipboard, and says so', async () => {
    const screen = await screenOf();
    await screen.press('Copy as text');
    await screen.seen('Copied');
    expect(copied[0]?.['text/plain']).toContain('Engineers found 12 cracks.');
    expect(copied[0]?.['text/html']).toContain('<h1>');
  });

  it('puts Markdown on the clipboard', async () => {
    const screen = await screenOf();
    await screen.press('Copy as Markdown');
    await screen.seen('Copied');
    expect(copied[0]?.['text/plain']).toMatch(/^# Dam closed/m);
    expect(screen.said('status')).toEqual(['Copied']);
  });

  it.each(['Copy as text', 'Copy as Markdown'])('says that the browser refused: %s', async (button) => {
    refuses = true;
    const screen = await screenOf();
    await screen.press(button);
    await screen.seen('Not copied: the browser refused');
    refuses = false;
    await screen.press(button);
    await screen.seen('Copied');
  });
});

describe('saving', () => {
  it.each([
    ['Save as Markdown', 'md', 'text/markdown', 'Engineers found 12 cracks.[^1-2]'],
    ['Save as a web page (HTML)', 'html', 'text/html', '<!doctype html>'],
    ['Save as JSON', 'json', 'application/json', '"title": "Dam closed after cracks are found"'],
  ])('names a file by date, outlet and headline: %s', async (button, extension, type, text) => {
    const screen = await screenOf();
    await screen.press(button);
    await eventually(() => expect(saved).toHaveLength(1));
    expect(saved).toEqual([
      {
        name: `2026-11-20 The Example - Dam closed after cracks are found.${extension}`,
        type: `${type};charset=utf-8`,
        text: expect.stringContaining(text),
      },
    ]);
  });
});

it('prints the brief with its passages', async () => {
  const screen = await screenOf();
  await screen.press('Print');
  await eventually(() => expect(printed).toBe(1));
  expect(document.querySelector('.printed-brief')?.textContent).toContain('Engineers found 12 cracks.');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('.printed-brief')).toBeNull();
});

it('saves a page to print where the browser does not print here', async () => {
  const print = () => {
    throw new DOMException('No browsing context', 'NotAllowedError');
  };
  Object.assign(window, { print });
  const screen = await screenOf();
  await screen.press('Print');
  await eventually(() => expect(saved.map(({ name }) => name.split('.').at(-1))).toEqual(['html']));
  await eventually(() => expect(document.querySelector('.said')?.textContent).toMatch(/saved as a web page/));
  expect(document.querySelector('.printed-brief')).toBeNull();
});

it('speaks French', async () => {
  const screen = await screenOf('fr');
  refuses = true;
  await screen.press('Copier en texte');
  await screen.seen('Non copié : le navigateur a refusé');
});
