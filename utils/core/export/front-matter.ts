import type { Run } from '../run/types';
import { shownBrief } from '../shown/shown';
import { sourceTexts } from '../shown/source-texts';
import { linkTarget } from '../text/link-target';
import { readAt } from './document';
import { inertYaml, yamlString } from './inert';

/** A date as YAML takes it: an instant, or a day where no hour is known; null for what is no date. */
function yamlDate(iso: string | null): string | null {
  if (iso === null || Number.isNaN(Date.parse(iso))) return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : new Date(iso).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A word as a tag: letters, digits and hyphens; '' for a text that has no letter. */
function tag(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return /\p{L}/u.test(words) ? words : '';
}

const list = (name: string, values: readonly string[]) =>
  values.length > 0 ? [`${name}:`, ...values.map((value) => `  - ${value}`)] : [];

/** The facts of a brief as the front matter of a Markdown file, which Obsidian and Logseq show as properties. */
export function frontMatter(run: Run, now: number): string {
  const { article } = run;
  const brief = shownBrief(run);
  if (!article || !brief) return '';
  const url = linkTarget(article.canonicalUrl);
  const sources = [...sourceTexts(run).values()].map((source) => linkTarget(source.url)).filter(Boolean);
  const published = yamlDate(article.publishedAt);
  const lines = [
    `title: ${inertYaml(brief.headline || article.title)}`,
    ...(article.outlet ? [`outlet: ${inertYaml(article.outlet)}`] : []),
    ...list('author', article.byline.map(inertYaml)),
    ...(published ? [`published: ${published}`] : []),
    `read: ${yamlDate(new Date(readAt(run, now)).toISOString())}`,
    ...(url ? [`url: ${yamlString(url)}`] : []),
    ...list('sources', sources.map(yamlString)),
    ...list('tags', ['recoupe', tag(brief.category)].filter(Boolean)),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}
