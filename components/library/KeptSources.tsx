import { useId } from 'preact/hooks';
import type { Article } from '../../utils/core/article/types';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { linkTarget } from '../../utils/core/text/link-target';
import { useI18n } from '../shared/i18n';

interface Props {
  article: Article;
  texts: ReadonlyMap<number, SourceText>;
}

/** The sources of a kept brief, by the numbers that cite them, and the article's text as it was read. */
export function KeptSources({ article, texts }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const title = useId();
  return (
    <>
      <section id="sources" class="sources" tabIndex={-1} aria-labelledby={title}>
        <h2 id={title}>{t('sources_cited')}</h2>
        <ol>
          {[...texts.values()].map(({ number, outlet, title, url, lang, publishedAt }) => {
            const target = linkTarget(url);
            const facts = [publishedAt ? i18n.date(publishedAt) : '', lang ? i18n.language(lang) : ''].filter(Boolean);
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
      <details class="library-article">
        <summary>{t('library_articleText')}</summary>
        <ol class="library-passages" lang={article.lang ?? undefined}>
          {article.passages.map(({ n, text, kind }) => (
            <li key={n} value={n} data-kind={kind} dir="auto">
              {text}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
