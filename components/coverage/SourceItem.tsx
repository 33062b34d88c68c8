import type { Source } from '../../utils/core/coverage/types';
import type { I18n } from '../../utils/core/shown/i18n';
import { linkTarget } from '../../utils/core/text/link-target';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';
import type { CoverageActions } from './use-coverage';

interface Props {
  source: Source;
  /** Sources with the same text as this one. */
  reprints: readonly Source[];
  pinned: boolean;
  actions: CoverageActions;
  /** Compares this source with another; null where its text has not been read. */
  onCompare: ((id: string) => void) | null;
}

/** One article of another outlet: its outlet, headline and facts; whether it was read; its reprints folded below. */
export function SourceItem({ source, reprints, pinned, actions, onCompare }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { number, outlet, domain, title, lang, url } = source;
  const target = linkTarget(url);
  const name = outlet || domain;
  const reading = t(`reading_${source.reading}`, source.refusedHost);
  return (
    <li class="source" data-source={source.id} data-group={source.group} data-reading={source.reading}>
      <span class="source-number">{number ?? '–'}</span>
      <span class="source-outlet">
        {name}
        {pinned && (
          <span class="tag">
            <Icon name="pin" /> {t('cov_pinned')}
          </span>
        )}
      </span>
      <span class="source-title" lang={lang ?? undefined} dir="auto">
        {target ? (
          <a href={target} target="_blank" rel="noreferrer" title={source.opaque ? t('cov_opaque') : undefined}>
            {title}
          </a>
        ) : (
          title
        )}
      </span>
      <span class="source-facts">{facts(source, i18n).join(' · ')}</span>
      {source.reading !== 'unread' && <span class="source-reading">{reading}</span>}
      {reprints.length > 0 && (
        <details class="reprints">
          <summary>{i18n.plural('cov_reprints', reprints.length)}</summary>
          <ul>
            {reprints.map((reprint) => (
              <li key={reprint.id} data-source={reprint.id} data-group={reprint.group}>
                <Reprint source={reprint} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <details class="source-more">
        <summary aria-label={t('cov_more', name)}>{t('more')}</summary>
        <div class="buttons">
          {(source.reading === 'unread' || source.reading === 'elsewhere') && !source.opaque && (
            <button
              type="button"
              class="small"
              onClick={() => void actions.read([source.id], source.refusedHost ? [source.refusedHost] : [])}
            >
              {t('cov_readThis')}
            </button>
          )}
          {onCompare && (
            <button type="button" class="small" onClick={() => onCompare(source.id)}>
              {t('cov_compare')}
            </button>
          )}
          {domain && (
            <>
              <button type="button" class="small" onClick={() => actions.pin(domain, { pinned: !pinned })}>
                {pinned ? t('cov_unpin') : t('cov_pin')}
              </button>
              <button type="button" class="small" onClick={() => actions.hide(domain)}>
                {t('cov_hide', name)}
              </button>
            </>
          )}
          {source.wikidata && (
            <a href={`https://www.wikidata.org/wiki/${source.wikidata}`} target="_blank" rel="noreferrer">
              {t('cov_wikidata')}
            </a>
          )}
        </div>
      </details>
    </li>
  );
}

function Reprint({ source }: { source: Source }) {
  const i18n = useI18n();
  const target = linkTarget(source.url);
  return (
    <>
      <span class="source-outlet">{source.outlet || source.domain}</span>{' '}
      {target ? (
        <a href={target} target="_blank" rel="noreferrer" lang={source.lang ?? undefined} dir="auto">
          {source.title}
        </a>
      ) : (
        source.title
      )}{' '}
      <span class="source-facts">{facts(source, i18n).join(' · ')}</span>
    </>
  );
}

/** Kind of outlet, date, country, language, owner. Where nothing is known of the outlet, it says "unknown". */
function facts(source: Source, i18n: I18n): string[] {
  const { t } = i18n;
  const known = source.country ?? source.owner ?? source.outletKind;
  return [
    source.outletKind ? t(`outletKind_${source.outletKind}`) : '',
    source.publishedAt
      ? source.seen
        ? t('cov_seenAt', i18n.date(source.publishedAt))
        : i18n.date(source.publishedAt)
      : t('cov_noDate'),
    source.country ? i18n.country(source.country) : '',
    source.lang ? i18n.language(source.lang) : '',
    source.owner ? t('cov_owner', source.owner) : known ? t('cov_ownerUnknown') : t('cov_outletUnknown'),
    source.agency && source.group !== 'reprint' ? t('cov_cites', source.agency) : '',
  ].filter(Boolean);
}
