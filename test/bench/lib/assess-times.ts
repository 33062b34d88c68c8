import type { Article } from '../../../utils/core/article/types.ts';
import { assess } from '../../../utils/core/coverage/assess.ts';
import type { Candidate } from '../../../utils/core/coverage/types.ts';
import type { LabelledArticle } from './article-pairs.ts';

const CANDIDATES = 250;
/** Articles with a text: as many as the extension reads. */
const READ = 5;
const WARM = 3;
const TIMES = 9;

function candidate({ title, lead, text, date, lang }: LabelledArticle, i: number): Candidate {
  return {
    finder: 'gdelt',
    url: `https://outlet-${i}.example/story`,
    opaque: false,
    title,
    outlet: `Outlet ${i}`,
    domain: `outlet-${i}.example`,
    publishedAt: date,
    seen: false,
    lead: lead || text.slice(0, 250),
    lang,
    country: null,
  };
}

function read({ title, text, date, lang }: LabelledArticle, url: string): Article {
  const passages = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => ({ n: i + 1, text: line, kind: 'paragraph' as const }));
  return {
    ...{
      url,
      canonicalUrl: url,
      title,
      byline: [],
      outlet: '',
      lang,
      publishedAt: date,
      updatedAt: null,
      kind: 'news',
    },
    ...{ section: null, isArticle: true, score: 1, paywalled: false, cut: false, words: 0, passages },
    ...{ scope: 'article', confidence: 1, doubt: null, captions: [] },
  };
}

/** Milliseconds of one core that `assess` takes for one article and 250 others, five of them read; [] without texts. */
export function assessTimes(articles: readonly LabelledArticle[]): number[] {
  const pool = articles.filter(({ text }) => text !== '').slice(0, CANDIDATES + 1);
  const [first, ...others] = pool;
  if (!first) return [];
  const tab = read(first, 'https://own.example/story');
  const candidates = others.map(candidate);
  const texts = new Map(
    others.slice(0, READ).map((one, i) => [candidates[i]?.url ?? '', read(one, candidates[i]?.url ?? '')]),
  );
  const times: number[] = [];
  for (let run = 0; run < WARM + TIMES; run++) {
    const before = process.cpuUsage();
    assess(tab, candidates, { read: texts, outletOf: () => null, threshold: 0 });
    const { user, system } = process.cpuUsage(before);
    if (run >= WARM) times.push((user + system) / 1000);
  }
  return times;
}
