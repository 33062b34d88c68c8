import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The sections of a Markdown file by their headings of this level, each up to the next heading of that level or above. */
function sections(file: string, level: number): Map<string, string> {
  const parts = readFileSync(`docs/store/${file}`, 'utf8').split(new RegExp(`^(?=#{1,${level}} )`, 'm'));
  const mark = `${'#'.repeat(level)} `;
  return new Map(
    parts
      .filter((part) => part.startsWith(mark))
      .map((part) => [part.split('\n', 1)[0]?.slice(mark.length) ?? '', part.replace(/^.*\n/, '').trim()]),
  );
}

/** Most characters that all three stores take; the least is Edge's, for a description. */
const MOST = { Name: 45, Summary: 132, Description: 10_000, Support: 1000 };
const LEAST_DESCRIPTION = 250;
/** Of the Chrome Web Store. */
const MOST_REASON = 1000;
/** Edge takes seven search terms of 30 characters, 21 words in all. */
const TAGS = { count: 7, length: 30, words: 21 };

const LANGUAGES = ['en', 'fr', 'de', 'es'];

describe.each(LANGUAGES)('the listing in %s', (lang) => {
  const listing = sections(`listing.${lang}.md`, 2);

  it.each(Object.entries(MOST))('has a %s within %i characters', (heading, most) => {
    const text = listing.get(heading) ?? '';
    expect(text).not.toBe('');
    expect([...text].length).toBeLessThanOrEqual(most);
  });

  it('describes enough for Edge, as plain text', () => {
    const text = listing.get('Description') ?? '';
    expect(text.length).toBeGreaterThanOrEqual(LEAST_DESCRIPTION);
    expect(text).not.toMatch(/^[#*-] |\*\*|`|\]\(|<\w/m);
  });

  it('promises nothing that nobody can keep', () => {
    expect([...listing.values()].join('\n')).not.toMatch(/100 ?%|\bN[o.]? ?1\b|\bbest\b|meilleur|\bbeste|\bmejor\b/i);
  });
});

describe('the listings', () => {
  it('say as many things in each language', () => {
    const shape = (lang: string) =>
      (sections(`listing.${lang}.md`, 2).get('Description') ?? '').replace(/[^\n•]+/g, 'x');
    expect(new Set(LANGUAGES.map(shape)).size).toBe(1);
  });

  it('are as many as the files', () => {
    const files = readdirSync('docs/store').filter((name) => name.startsWith('listing.'));
    expect(files.toSorted()).toEqual(LANGUAGES.map((lang) => `listing.${lang}.md`).toSorted());
  });
});

describe('the permissions', () => {
  const reasons = sections('submission.md', 3);
  const config = readFileSync('wxt.config.ts', 'utf8');
  const asked = [...config.matchAll(/(?:^ {4}(?:permissions: )?|optional_permissions: )?\[((?:'\w+'(?:, )?)+)\]/gm)]
    .flatMap(([, list = '']) => [...list.matchAll(/'(\w+)'/g)].map(([, name = '']) => name))
    .filter((name) => name !== 'none' && name !== 'websiteContent' && name !== 'searchTerms');

  it('are justified one by one, as they are asked for', () => {
    expect(asked.length).toBeGreaterThan(5);
    expect([...reasons.keys()].toSorted()).toEqual([...asked, 'Host permissions'].toSorted());
  });

  it.each([...reasons])('%s: within the length of the store', (_, reason) => {
    expect(reason).not.toBe('');
    expect(reason.length).toBeLessThanOrEqual(MOST_REASON);
  });
});

describe('the other answers', () => {
  const answers = sections('submission.md', 2);

  it.each(['Single purpose', 'Category', 'Tags', 'Remote code', 'Data use', 'Other questions'])('%s', (heading) => {
    expect(answers.get(heading)).toBeTruthy();
  });

  it('have a single purpose and tags within their lengths', () => {
    expect(answers.get('Single purpose')?.length).toBeLessThanOrEqual(MOST_REASON);
    const tags = answers.get('Tags')?.split(', ') ?? [];
    expect(tags.length).toBeLessThanOrEqual(TAGS.count);
    expect(tags.filter((tag) => tag.length > TAGS.length)).toEqual([]);
    expect(tags.join(' ').split(' ').length).toBeLessThanOrEqual(TAGS.words);
  });
});

describe('the description in the manifest', () => {
  it.each(readdirSync('public/_locales'))('%s: within 132 characters', (lang) => {
    const words = JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8'));
    expect([...words.extensionDescription.message].length).toBeLessThanOrEqual(132);
  });
});
