import type { Article } from '../article/types';
import { oneLine } from './inert';

/** Most characters of a file's name, and most bytes: file systems take 255, of which some programs want a few. */
const LONGEST_CHARS = 120;
const LONGEST_BYTES = 200;
/** Most characters of the outlet. */
const LONGEST_OUTLET_CHARS = 40;

/** Characters that some file system, shell or notebook (`#`, `^`, `[`, `]` in Obsidian) does not take in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNFIT = /[\u0000-\u001f<>:"/\\|?*#^[\]`$%{}~!;&'’]+/gu;

/** A part of a name; dots and spaces at its ends are dropped, as Windows does by itself. */
const part = (text: string) =>
  oneLine(oneLine(text).normalize('NFC').replace(UNFIT, ' ')).replace(/^[\s.-]+|[\s.]+$/gu, '');

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** A text cut at a word where there is one, to at most so many characters and bytes. */
function cut(text: string, chars: number, most: number): string {
  const all = [...text];
  let end = Math.min(all.length, chars);
  while (bytes(all.slice(0, end).join('')) > most) end--;
  const head = all.slice(0, end).join('');
  if (end === all.length) return head;
  const word = head.lastIndexOf(' ');
  return (word > head.length / 2 ? head.slice(0, word) : head).replace(/[\s.,–-]+$/u, '');
}

/** "2026-11-22 Outlet - Headline.md": at most 120 characters, fit for every file system. */
export function fileName(
  { title, outlet, publishedAt }: Pick<Article, 'title' | 'outlet' | 'publishedAt'>,
  extension: string,
): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0] ?? '';
  const who = cut(part(outlet), LONGEST_OUTLET_CHARS, LONGEST_BYTES);
  const head = [day, who].filter(Boolean).join(' ');
  const room = LONGEST_CHARS - [...head].length - extension.length - 4;
  const what = cut(part(title), room, LONGEST_BYTES - bytes(head));
  const stem = [head, what].filter(Boolean).join(' - ') || 'recoupe';
  // Names of devices on Windows, with any extension.
  return `${/^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(stem) ? `${stem} -` : stem}.${extension}`;
}
