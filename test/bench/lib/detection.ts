import { table } from './write.ts';

/*
 * Figures of detection: pages labelled as news against pages that are none. Pages of other labels (articles of any
 * kind, pages of mixed sets) are counted apart: whether they are news is not known.
 */

/** Labels of pages that are no article. */
const NONE = new Set([
  ...['home', 'section', 'listing', 'collection', 'topic', 'search', 'live-index', 'video-gallery'],
  ...['product', 'service', 'forum', 'documentation', 'recipe', 'legal', 'login', 'error'],
]);

/** True when a label says that a page is a news article; null where it does not say. */
export function isNews(kind: string): boolean | null {
  if (kind === 'news') return true;
  return NONE.has(kind) ? false : null;
}

/** One page's label, and what each rule said of it. */
export interface Judged {
  set: string;
  kind: string;
  said: Record<string, boolean>;
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

/** Per rule: share of the news found, share of the others taken for news, their balance, and precision. */
export function overall(judged: readonly Judged[], rules: readonly string[]): string {
  const news = judged.filter(({ kind }) => isNews(kind) === true);
  const none = judged.filter(({ kind }) => isNews(kind) === false);
  const rows = rules.map((rule) => {
    const found = news.filter(({ said }) => said[rule]).length;
    const alarms = none.filter(({ said }) => said[rule]).length;
    const balance = (100 * found) / news.length / 2 + (100 * (none.length - alarms)) / none.length / 2;
    return [
      rule,
      `${percent(found, news.length)} (${news.length - found} missed)`,
      `${percent(alarms, none.length)} (${alarms})`,
      Number.isNaN(balance) ? '–' : balance.toFixed(1),
      percent(found, found + alarms),
    ];
  });
  const head = [
    `${news.length} news, ${none.length} none`,
    'found %',
    'false alarms %',
    'balanced acc. %',
    'precision %',
  ];
  return table([head, ...rows]);
}

/** Figures of one rule over all sets, in shares. */
export function figuresOfRule(judged: readonly Judged[], rule: string): Record<string, number> {
  const share = (pages: readonly Judged[]) => pages.filter(({ said }) => said[rule]).length / Math.max(1, pages.length);
  const news = judged.filter(({ kind }) => isNews(kind) === true);
  const none = judged.filter(({ kind }) => isNews(kind) === false);
  return { news: news.length, none: none.length, found: share(news), 'false alarms': share(none) };
}

/** Share of pages taken for news by each rule, label by label and set by set. */
export function byKind(judged: readonly Judged[], rules: readonly string[]): string {
  const groups = new Map<string, Judged[]>();
  const order = (kind: string) => (isNews(kind) ? 0 : isNews(kind) === false ? 1 : 2);
  const sorted = [...judged].sort((a, b) => order(a.kind) - order(b.kind) || a.kind.localeCompare(b.kind));
  for (const page of sorted) {
    const name = `${page.kind} · ${page.set}`;
    groups.set(name, [...(groups.get(name) ?? []), page]);
  }
  const rows = [...groups].map(([name, pages]) => [
    name,
    String(pages.length),
    ...rules.map((rule) => percent(pages.filter(({ said }) => said[rule]).length, pages.length)),
  ]);
  return table([['taken for news, %', 'pages', ...rules], ...rows]);
}
