import type { Article } from '../../utils/core/article/types';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { linkTarget } from '../../utils/core/text/link-target';
import { useI18n } from '../shared/i18n';

interface Props {
  article: Article;
  texts: ReadonlyMap<number, SourceText>;
  /** True when other sources have been searched, so that this list does not show all of them. */
  covered: boolean;
}

/** The sources that the brief may cite, by their numbers: outlet, headline, date, language. */
export function SourceList({ article, texts, covered }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <section id="sources" class="sources" tabIndex={-1} aria-labelledby="sources-title">
      <h2 id="sources-title">{covered ? t('sources_cited') : t('sources_thisArticle')}</h2>
      <ol>
        {[...texts.values()].map(({ number, outlet, title, url, lang, publishedAt }) => {
          const target = linkTarget(url);
          const facts = [
            number === 1 ? t('thisTab') : '',
            number === 1 ? article.byline.join(', ') : '',
            publishedAt ? i18n.date(publishedAt) : '',
            lang ? i18n.language(lang) : '',
          ].filter(Boolean);
          return (
            <li key={number} value={number}>
              <span class="source-number">{number}</span>
              <span class="source-outlet">{outlet}</span>
              <span class="source-title" lang={lang ?? undefined} dir="auto">
                {target ? (
                  <a href={target} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
              </span>
              <span class="source-facts">{facts.join(' · ')}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
