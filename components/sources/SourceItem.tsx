import type { Source } from '../../utils/core/coverage/types';
import type { I18n } from '../../utils/core/shown/i18n';
import { linkTarget } from '../../utils/core/text/link-target';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';
import { Menu, MenuItem } from '../shared/Menu';
import { shortDate } from './short-date';

interface Props {
  source: Source;
  pinned: boolean;
  /** Reads this source; null where that is not possible, or it has been read. */
  onRead: (() => void) | null;
  /** Compares this source with the article; null where its text has not been read. */
  onCompare: (() => void) | null;
  onPin(how: { pinned: boolean }): void;
  onHide(): void;
}

/** One article of another outlet, in two lines and a menu: its number, outlet, place and time; its headline. */
export function SourceItem({ source, pinned, onRead, onCompare, onPin, onHide }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { number, outlet, domain, title, lang, url, country, publishedAt } = source;
  const target = linkTarget(url);
  const name = outlet || domain;
  return (
    <li class="source" data-source={source.id} data-group={source.group} data-reading={source.reading}>
      <span class="source-number">{number ?? '–'}</span>
      <p class="source-line">
        <span class="source-outlet" title={name}>
          {name}
        </span>
        {pinned && (
          <span class="tag">
            <Icon name="pin" /> {t('cov_pinned')}
          </span>
        )}
        {tags(source, i18n).map((tag) => (
          <span class="tag" key={tag}>
            {tag}
          </span>
        ))}
        {publishedAt && <span>{shortDate(publishedAt, i18n)}</span>}
        {country && <span>{i18n.country(country)}</span>}
      </p>
      <span class="source-title" lang={lang ?? undefined} dir="auto">
        {target ? (
          <a href={target} target="_blank" rel="noreferrer" title={source.opaque ? t('cov_opaque') : title}>
            {title}
          </a>
        ) : (
          title
        )}
      </span>
      <Menu icon="more" label={t('cov_more', name)}>
        <p class="source-facts">{facts(source, i18n).join(' · ')}</p>
        {onRead && <MenuItem onClick={onRead}>{t('cov_readThis')}</MenuItem>}
        {onCompare && <MenuItem onClick={onCompare}>{t('cov_compare')}</MenuItem>}
        {domain && (
          <>
            <MenuItem onClick={() => onPin({ pinned: !pinned })}>{pinned ? t('cov_unpin') : t('cov_pin')}</MenuItem>
            <MenuItem onClick={onHide}>{t('cov_hide', name)}</MenuItem>
          </>
        )}
        {source.wikidata && (
          <a
            class="menu-item"
            href={`https://www.wikidata.org/wiki/${source.wikidata}`}
            target="_blank"
            rel="noreferrer"
          >
            {t('cov_wikidata')}
          </a>
        )}
      </Menu>
    </li>
  );
}

/** What sets a source apart in its group: read in part, opinion, a follow-up. */
function tags({ reading, group }: Source, { t }: I18n): string[] {
  return [
    reading === 'cut' ? t('source_cut') : '',
    group === 'opinion' ? t('source_opinion') : '',
    group === 'followup' ? t('source_followup') : '',
  ].filter(Boolean);
}

/** Kind of outlet, date, country, language, owner, agency; of what is not known, nothing. */
function facts(source: Source, i18n: I18n): string[] {
  const { t } = i18n;
  return [
    source.outletKind ? t(`outletKind_${source.outletKind}`) : '',
    source.publishedAt
      ? source.seen
        ? t('cov_seenAt', i18n.date(source.publishedAt))
        : i18n.date(source.publishedAt)
      : t('cov_noDate'),
    source.country ? i18n.country(source.country) : '',
    source.lang ? i18n.language(source.lang) : '',
    source.owner ? t('cov_owner', source.owner) : source.ownedBy ? t(`cov_ownedBy_${source.ownedBy}`) : '',
    source.agency && source.group !== 'reprint' ? t('cov_cites', source.agency) : '',
    source.reading === 'unread' ? '' : t(`reading_${source.reading}`, source.refusedHost),
  ].filter(Boolean);
}
