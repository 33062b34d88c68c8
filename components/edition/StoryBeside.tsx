import type { ComponentChildren } from 'preact';
import { linkTarget } from '../../utils/core/text/link-target';
import type { StoryBrief } from '../../utils/platform/messages/edition';
import { AllowOrigins } from '../settings/coverage/AllowOrigins';
import { useI18n } from '../shared/i18n';
import { StoryNews } from './StoryNews';
import { StoryTimeline } from './StoryTimeline';

interface Props {
  brief: StoryBrief;
  children: ComponentChildren;
}

/** A story's brief between what is new of it and what else there is of it: the timeline, and the reports not read. */
export function StoryBeside({ brief, children }: Props) {
  const { t, plural } = useI18n();
  const { news, changes, timeline, unread, others, missing } = brief;
  const unasked = unread.filter(({ reading }) => reading === 'unread').length;
  return (
    <>
      {changes.length > 0 && (
        <ul class="story-changes">
          {changes.map(({ about, was, now, outlet }) => (
            <li key={`${about} ${was} ${now}`}>
              {about ? t('edition_brief_changed', about, was, now) : `${was} → ${now}`} <span class="by">{outlet}</span>
            </li>
          ))}
        </ul>
      )}
      {news.length > 0 && <StoryNews news={news} />}
      {children}
      {missing.length > 0 && (
        <p class="notice">
          {plural('edition_brief_missing', unasked)} <AllowOrigins origins={missing} label={t('edition_brief_allow')} />
        </p>
      )}
      {timeline.length > 1 && <StoryTimeline steps={timeline} />}
      {(unread.length > 0 || others > 0) && (
        <section class="story-unread" aria-label={t('edition_brief_unread')}>
          <h3>{t('edition_brief_unread')}</h3>
          <ul>
            {unread.map(({ url, title, outlet, reading }) => (
              <li key={url}>
                <a href={linkTarget(url) ?? '#'} target="_blank" rel="noreferrer">
                  {title}
                </a>{' '}
                <span class="hint">
                  {outlet} · {t(`reading_${reading}`)}
                </span>
              </li>
            ))}
            {others > 0 && <li class="hint">{plural('edition_brief_others', others)}</li>}
          </ul>
        </section>
      )}
    </>
  );
}
