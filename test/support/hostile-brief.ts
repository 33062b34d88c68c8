import { newCoverage } from '../../utils/core/coverage/state';
import type { Run } from '../../utils/core/run/types';
import { aSource } from './coverage';
import { aBrief, anArticle, aRun, aStatement } from './run';

/** A finished brief in which every text that comes from outside is the one given. */
export function hostileRun(text: string): Run {
  const passages = [1, 2, 3].map((n) => ({ n, text, kind: 'paragraph' as const }));
  const statement = aStatement({
    text,
    head: text,
    time: text,
    flag: text,
    before: text,
    citations: [
      [1, 1],
      [2, 3],
    ],
    check: { verdict: 'notFound', score: 0, findings: [{ kind: 'name', text, found: false, passage: null }] },
  });
  const outlet = { title: text, outlet: text, url: `https://press.example/${text}`, refusedHost: text, owner: text };
  const coverage = {
    ...newCoverage(),
    stage: 'done' as const,
    sources: [
      aSource({ ...outlet, number: 2, reading: 'read', passages }),
      aSource({ ...outlet, reading: 'refused' }),
      aSource({ ...outlet, reading: 'paywalled', group: 'opinion', publishedAt: text }),
    ],
    counts: { independent: 2, articles: 3, upTo: false, owners: null, agencies: [{ name: text, articles: 2 }] },
    differences: [{ about: text, kind: 'name' as const, values: [{ text, citations: [[1, 2] as [number, number]] }] }],
    agree: [statement],
    differ: [statement],
    single: [statement],
    story: [statement],
  };
  const article = anArticle({
    ...{ title: text, byline: [text, text], outlet: text, passages, publishedAt: text, updatedAt: text, section: text },
    canonicalUrl: `https://news.example/${text}?q=${text}#${text}`,
    lang: 'en',
  });
  const brief = aBrief({
    ...{ category: text, headline: text, engine: 'remote', model: text },
    ...{ standfirst: [statement], story: [statement], context: [{ ...statement, origin: 'ai', citations: [] }] },
  });
  const question = { question: text, statements: [statement], error: null, at: 1, service: text, lang: 'en' as const };
  return aRun({
    ...{ article, instant: brief, brief, coverage, stage: 'done', startedAt: 1_795_000_000_000 },
    questions: [{ ...question, state: 'answered', engine: 'remote', model: text }],
  });
}
