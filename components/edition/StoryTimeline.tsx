import type { StoryStep } from '../../utils/core/stories/novelty/timeline';
import { linkTarget } from '../../utils/core/text/link-target';
import { withTextFragment } from '../../utils/core/text/text-fragment';
import { useI18n } from '../shared/i18n';

/** What each report of a story added to those before it, the earliest first. */
export function StoryTimeline({ steps }: { steps: readonly StoryStep[] }) {
  const { t, date, time } = useI18n();
  return (
    <details class="story-timeline">
      <summary>{t('edition_timeline')}</summary>
      <ol>
        {steps.map(({ outlet, url, publishedAt, news, changes }) => (
          <li key={url}>
            <a href={withTextFragment(linkTarget(url) ?? '#', news[0] ?? '')} target="_blank" rel="noreferrer">
              {outlet}
            </a>{' '}
            <span class="hint">{publishedAt ? `${date(publishedAt)}, ${time(publishedAt)}` : ''}</span>
            {news.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {changes.map(({ about, was, now }) => (
              <p key={`${about} ${was} ${now}`}>
                <strong>{about ? t('edition_brief_changed', about, was, now) : `${was} → ${now}`}</strong>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
