import type { StoryItem } from '../../utils/core/stories/items/item';
import { linkTarget } from '../../utils/core/text/link-target';
import { useI18n } from '../shared/i18n';

interface Props {
  story: { items: readonly Pick<StoryItem, 'id' | 'url' | 'title' | 'outlet' | 'at'>[] };
  onSplit(item: string): void;
}

/** The reports of a story, the latest first; each can be said not to be of it. */
export function StoryReports({ story, onSplit }: Props) {
  const { t, plural, ago } = useI18n();
  const reports = [...story.items].sort((a, b) => b.at - a.at);
  if (reports.length < 2) return null;
  return (
    <details class="story-reports">
      <summary>{plural('edition_reports', reports.length)}</summary>
      <ul>
        {reports.map(({ id, url, title, outlet, at }) => (
          <li key={id}>
            <a href={linkTarget(url) ?? '#'} target="_blank" rel="noreferrer">
              {title}
            </a>{' '}
            <span class="hint">
              {outlet} · {ago(new Date(at).toISOString(), Date.now())}
            </span>{' '}
            <button
              type="button"
              class="plain"
              data-action="split"
              aria-label={t('edition_notSameOf', title)}
              onClick={() => onSplit(id)}
            >
              {t('edition_notSame')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
