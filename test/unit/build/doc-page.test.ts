import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { docPage } from '../../../scripts/build/doc-page';

function pageOf(text: string) {
  const root = mkdtempSync(join(tmpdir(), 'docs-'));
  mkdirSync(join(root, 'docs'));
  writeFileSync(join(root, 'docs', 'marks.md'), text);
  const { relativeDest, contents } = docPage(root, 'marks');
  return { relativeDest, document: new JSDOM(contents).window.document };
}

it('makes a page with a title, tables that can be scrolled, and no link that leads nowhere', () => {
  const { relativeDest, document } = pageOf(
    '# A mark\n\nSee [privacy](privacy.md).\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  );
  expect(relativeDest).toBe('marks.html');
  expect(document.title).toBe('A mark · Recoupe');
  expect(document.querySelector('main > p')?.textContent).toBe('See privacy.');
  expect(document.querySelectorAll('a')).toHaveLength(0);
  expect(document.querySelector('.table[tabindex="0"] > table td')?.textContent).toBe('1');
});

it('shows markup of a document as text', () => {
  const { document } = pageOf('# A\n\nText <script>alert(1)</script> <img src=x onerror=alert(1)>\n');
  expect(document.querySelectorAll('script, img')).toHaveLength(0);
  expect(document.querySelector('main')?.textContent).toContain('<script>');
});
