import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { linkTarget } from '../../utils/core/text/link-target';
import { withTextFragment } from '../../utils/core/text/text-fragment';
import type { StoryBrief } from '../../utils/platform/messages/edition';
import { send } from '../../utils/platform/messages/send';
import { AllowOrigins } from '../settings/coverage/AllowOrigins';
import { useI18n } from '../shared/i18n';
import { StoryNews } from './StoryNews';

/** The state of a brief: it is being read, could not be made, or is of a story that is not kept any more (`gone`). */
type State = { kind: 'reading' | 'failed' | 'gone' } | { kind: 'made'; brief: StoryBrief };

/** A story's brief, in place. Sites are only asked that the reader has allowed; the others are offered. */
export function StoryBriefView({ id }: { id: string }) {
  const { t } = useI18n();
  const [state, setState] = useState<State>({ kind: 'reading' });
  useEffect(() => {
    let isShown = true;
    const load = () => {
      setState({ kind: 'reading' });
      void send({ type: 'storyBrief', id }).then(
        (brief) => isShown && setState(brief ? { kind: 'made', brief } : { kind: 'gone' }),
        () => isShown && setState({ kind: 'failed' }),
      );
    };
    load();
    browser.permissions.onAdded.addListener(load);
    return () => {
      isShown = false;
      browser.permissions.onAdded.removeListener(load);
    };
  }, [id]);
  return (
    <div class="story-brief" data-brief={state.kind}>
      <p role="status" class={state.kind === 'made' ? 'visually-hidden' : ''}>
        {state.kind === 'reading' && t('edition_reading')}
        {state.kind === 'failed' && t('edition_brief_failed')}
        {state.kind === 'gone' && t('edition_brief_gone')}
      </p>
      {state.kind === 'made' && <Made brief={state.brief} />}
    </div>
  );
}

function Made({ brief }: { brief: StoryBrief }) {
  const { t, plural } = useI18n();
  const { statements, differences, news, changes, sources, others, missing } = brief;
  const unasked = sources.filter(({ reading }) => reading === 'unread').length;
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
      {statements.length > 0 ? (
        <section aria-label={t('edition_brief_says')}>
          <h3>{t('edition_brief_says')}</h3>
          <ul class="story-statements">
            {statements.map(({ text, outlets, url, lang }) => (
              <li key={text}>
                <span lang={lang ?? undefined}>{text}</span>{' '}
                <a class="by" href={withTextFragment(linkTarget(url) ?? '', text)} target="_blank" rel="noreferrer">
                  {outlets.join(', ')}
                </a>
              </li>
            ))}
          </ul>
          <p class="hint">{t('edition_brief_how')}</p>
        </section>
      ) : (
        <p>{t('edition_brief_none')}</p>
      )}
      {missing.length > 0 && (
        <p class="notice">
          {plural('edition_brief_missing', unasked)} <AllowOrigins origins={missing} label={t('edition_brief_allow')} />
        </p>
      )}
      {differences.length > 0 && (
        <section aria-label={t('edition_brief_differ')}>
          <h3>{t('edition_brief_differ')}</h3>
          <ul>
            {differences.map(({ about, values }) => (
              <li key={about}>{values.map(({ text, outlets }) => `${text} (${outlets.join(', ')})`).join(' · ')}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={t('edition_brief_sources')}>
        <h3>{t('edition_brief_sources')}</h3>
        <ul>
          {sources.map(({ id, url, title, outlet, reading }) => (
            <li key={id}>
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
    </>
  );
}
