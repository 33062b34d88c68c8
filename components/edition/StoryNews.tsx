import type { NewsOfStory } from '../../utils/core/stories/edition/again';
import { linkTarget } from '../../utils/core/text/link-target';
import { withTextFragment } from '../../utils/core/text/text-fragment';
import { useI18n } from '../shared/i18n';

/** The statements of a story that are new to the reader, each with its outlet. */
export function StoryNews({ news }: { news: readonly NewsOfStory[] }) {
  const { t } = useI18n();
  return (
    <section class="story-news" aria-label={t('edition_brief_new')}>
      <h3>{t('edition_brief_new')}</h3>
      <ul>
        {news.map(({ text, outlet, url }) => {
          const target = linkTarget(url);
          return (
            <li key={text}>
              {text}{' '}
              {target ? (
                <a class="by" href={withTextFragment(target, text)} target="_blank" rel="noreferrer">
                  {outlet}
                </a>
              ) : (
                <span class="by">{outlet}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
