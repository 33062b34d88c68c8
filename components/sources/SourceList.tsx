import type { Article } from '../../utils/article/types';
import { linkTarget } from '../../utils/export/markdown';
import { useI18n } from '../shared/i18n';

/** The sources that the brief may cite: outlet, headline, date, language. */
export function SourceList({ article }: { article: Article }) {
  const i18n = useI18n();
  const { t } = i18n;
  const url = linkTarget(article.canonicalUrl);
  const facts = [
    t('thisTab'),
    article.byline.join(', '),
    article.publishedAt ? i18n.date(article.publishedAt) : '',
    article.lang ? i18n.language(article.lang) : '',
  ].filter(Boolean);
  return (
    <section id="sources" class="sources" tabIndex={-1} aria-labelledby="sources-title">
      <h2 id="sources-title">{t('sources_thisArticle')}</h2>
      <ol>
        <li>
          <span class="source-outlet">{article.outlet}</span>
          <span class="source-title" lang={article.lang ?? undefined} dir="auto">
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {article.title}
              </a>
            ) : (
              article.title
            )}
          </span>
          <span class="source-facts">{facts.join(' · ')}</span>
        </li>
      </ol>
    </section>
  );
}
