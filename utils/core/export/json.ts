import type { Run } from '../run/types';
import type { I18n } from '../shown/i18n';
import { asSentence } from '../shown/sentence';
import { sharesOf } from '../shown/shares';
import { needsDisclaimer, shownBrief } from '../shown/shown';
import { sourceTexts } from '../shown/source-texts';
import { stateLineText } from '../shown/state-line';
import { countsJson, coverageJson } from './coverage-json';
import { checkJson, questionJson, statementJson as statement } from './statement-json';

/** Milliseconds from the reader's click to what the panel had painted; null for what did not come. */
export interface Timings {
  firstContentMs: number | null;
  firstStatementMs: number | null;
  doneMs: number | null;
}

export interface JsonOptions {
  timings: Timings;
  i18n: I18n;
  /** Epoch milliseconds. */
  now: number;
}

/** The reason why the model gave no whole brief, as the panel words it; null where it did, or none was asked. */
function errorJson(run: Run, i18n: I18n) {
  const { error, engine } = run;
  if (!error) {
    const isShort = run.stage === 'done' && run.brief !== null && !run.brief.complete;
    return isShort
      ? { kind: 'incomplete' as const, message: i18n.t('incomplete'), detail: '', retryAfter: null }
      : null;
  }
  const { kind, detail, retryAfter } = error;
  const service = engine?.service || error.host;
  const words = [i18n.t(`error_${kind}`, service), i18n.t(`error_${kind}_body`, service)];
  const [title = '', body = ''] = words.map((one) => asSentence(one, i18n));
  return { kind, message: `${title}. ${body}`, detail, retryAfter };
}

/** The panel's content as plain data: the file that "Save as JSON" gives, and a contract with whoever reads it. */
export function briefJson(run: Run, { timings, i18n, now }: JsonOptions) {
  const { article } = run;
  const brief = shownBrief(run);
  if (!article || !brief) return null;
  return {
    article: {
      url: article.url,
      canonicalUrl: article.canonicalUrl,
      title: article.title,
      byline: article.byline,
      outlet: article.outlet,
      lang: article.lang,
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
      kind: article.kind,
      section: article.section,
      isArticle: article.isArticle,
      score: article.score,
      paywalled: article.paywalled,
      cut: article.cut,
      words: article.words + (article.leftOut ?? 0),
      wordsRead: run.wordsRead,
      scope: article.scope,
      confidence: article.confidence,
      doubt: article.doubt,
      captions: article.captions,
      passages: article.passages.map((passage) => passage.text),
    },
    brief: {
      category: brief.category,
      headline: brief.headline || article.title,
      headlineCheck: brief.headlineCheck && checkJson(brief.headlineCheck),
      standfirst: brief.standfirst.map(statement),
      story: brief.story.map(statement),
      context: brief.context.map(statement),
      engine: brief.engine,
      model: brief.model,
      lang: brief.lang,
      complete: brief.complete,
      ...(brief.filled && { filled: brief.filled }),
    },
    sources: [...sourceTexts(run).values()].map(({ number, outlet, title, url }) => ({ number, outlet, title, url })),
    counts: countsJson(run.coverage),
    coverage: coverageJson(run.coverage),
    shares: sharesOf(run),
    disclaimer: needsDisclaimer(brief) ? i18n.t('disclaimer') : null,
    readBefore: run.readBefore,
    changed: run.changedSince ? { since: run.changedSince, ...run.changes } : null,
    stateLine: stateLineText(run, i18n, now),
    stage: run.stage,
    error: errorJson(run, i18n),
    usage: run.usage,
    sent: run.sent,
    lookups: run.lookups,
    questions: run.questions.map(questionJson),
    timings,
  };
}
