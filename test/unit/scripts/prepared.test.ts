import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { needsPrepare, prepared } from '../../../scripts/lib/prepared.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recoupe-prepared-'));
  mkdirSync(join(folder, 'entrypoints', 'options'), { recursive: true });
  mkdirSync(join(folder, 'public', '_locales', 'en'), { recursive: true });
  mkdirSync(join(folder, '.wxt'));
  const files = ['wxt.config.ts', 'package-lock.json', 'public/_locales/en/messages.json', '.wxt/tsconfig.json'];
  for (const file of files) writeFileSync(join(folder, file), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('WXT’s types are made once', () => {
  expect(needsPrepare(folder)).toBe(true);
  prepared(folder);
  expect(needsPrepare(folder)).toBe(false);
});

it.each([
  'wxt.config.ts',
  'package-lock.json',
  'entrypoints',
  'entrypoints/options',
  'public/_locales/en/messages.json',
])('they are made anew after a change of %s', (path) => {
  prepared(folder);
  const later = new Date(Date.now() + 5000);
  utimesSync(join(folder, path), later, later);
  expect(needsPrepare(folder)).toBe(true);
});

it('they are made anew where they were deleted', () => {
  prepared(folder);
  rmSync(join(folder, '.wxt', 'tsconfig.json'));
  expect(needsPrepare(folder)).toBe(true);
});
