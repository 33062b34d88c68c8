import type { ReadBefore as Earlier, NewSince } from '../../utils/core/run/read-before';
import { linkTarget } from '../../utils/core/text/link-target';
import { useI18n } from '../shared/i18n';
import { usePagePassages } from './page-passages';

/** Says that the reader has read another article on this event, and that what was found for that one is listed here. */
export function ReadBefore({ earlier }: { earlier: Earlier }) {
  const { t, date } = useI18n();
  const target = linkTarget(earlier.url);
  const words = t('readBefore', earlier.outlet, date(new Date(earlier.at).toISOString().slice(0, 10)));
  return (
    <>
      <p class="read-before">
        {target ? (
          <a href={target} target="_blank" rel="noreferrer" title={earlier.title}>
            {words}
          </a>
        ) : (
          words
        )}{' '}
        {t('readBefore_reused')}
      </p>
      {earlier.since && <Since since={earlier.since} />}
    </>
  );
}

/** The statements of this article that are new since then, and figures that have changed. */
function Since({ since: { statements, changes } }: { since: NewSince }) {
  const { t, plural } = useI18n();
  const page = usePagePassages();
  if (statements.length + changes.length === 0) return <p class="read-before">{t('newSince_nothing')}</p>;
  return (
    <section class="new-since">
      <h3>{t('edition_brief_new')}</h3>
      <ul>
        {changes.map(({ about, was, now }) => (
          <li key={`${about} ${was} ${now}`}>
            <strong>{about ? t('edition_brief_changed', about, was, now) : `${was} → ${now}`}</strong>
          </li>
        ))}
        {statements.slice(0, MOST_STATEMENTS).map(({ text, passage }) => (
          <li key={text}>
            {text}{' '}
            <button type="button" class="plain" onClick={() => page.show(passage, text)}>
              {t('newSince_show')}
            </button>
          </li>
        ))}
      </ul>
      {statements.length > MOST_STATEMENTS && (
        <p class="hint">{plural('newSince_more', statements.length - MOST_STATEMENTS)}</p>
      )}
    </section>
  );
}

const MOST_STATEMENTS = 5;
