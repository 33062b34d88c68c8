import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Source } from '../../utils/core/coverage/types';
import type { CoverageActions } from '../coverage/use-coverage';
import { useI18n } from '../shared/i18n';
import { usePartWays } from '../shared/parts';
import { useSettings } from '../shared/use-settings';
import { groupSources } from './grouping';
import { SourceItem } from './SourceItem';

interface Props {
  sources: readonly Source[];
  /** The article in the tab, as the first of those that were read. */
  first: ComponentChildren;
  /** Its canonical address and outlet. */
  articleUrl: string;
  articleOutlet: string;
  actions: CoverageActions;
}

/** True for a source that can be read at a click: it has not been tried, or leads to a site that is not allowed yet. */
const canRead = ({ reading, opaque }: Source) => (reading === 'unread' || reading === 'elsewhere') && !opaque;

const leadsTo = ({ refusedHost }: Source) => (refusedHost ? [refusedHost] : []);

/** All sources in one list, the article first; a source that was hidden can be brought back. */
export function SourceGroups({ sources, first, articleUrl, articleOutlet, actions }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { settings } = useSettings();
  const { compare } = usePartWays();
  const [hidden, setHidden] = useState<{ domain: string; name: string } | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [hidden]);
  const isPinned = ({ domain }: Source) => settings.pinnedOutlets.includes(domain);
  const nameOf = ({ outlet, domain }: Source) => outlet || domain;
  const textOf = ({ agency, reprintOf }: Source) => {
    if (agency) return agency;
    if (reprintOf === articleUrl) return articleOutlet;
    const original = sources.find(({ id }) => id === reprintOf);
    return original ? nameOf(original) : '';
  };
  const sets = groupSources(sources, { isPinned, textOf });
  const groups = sets.some(({ name }) => name === 'read')
    ? sets
    : [{ name: 'read' as const, lists: [{ reason: null, textOf: '', sources: [] }] }, ...sets];
  return (
    <>
      {hidden && (
        <p class="source-hidden">
          {t('source_hidden', hidden.name)}{' '}
          <button
            type="button"
            class="plain"
            ref={undo}
            onClick={() => {
              actions.show(hidden.domain);
              setHidden(null);
            }}
          >
            {t('undo')}
          </button>
        </p>
      )}
      {groups.map(({ name, lists }) => (
        <div class="source-group" key={name} data-set={name}>
          <div class="part-head">
            <h3>{t(`sourceSet_${name}`)}</h3>
            <span class="count">
              {i18n.number(lists.reduce((sum, list) => sum + list.sources.length, name === 'read' ? 1 : 0))}
            </span>
          </div>
          {lists.map((list) => (
            <div key={list.reason ?? list.textOf}>
              {list.reason && (
                <p class="source-reason">
                  {list.reason === 'unread'
                    ? t('source_notYet')
                    : t(`reading_${list.reason}`, list.sources[0]?.refusedHost ?? '')}
                </p>
              )}
              {list.textOf && <p class="source-reason">{t('source_textOf', list.textOf)}</p>}
              <ul>
                {name === 'read' && first}
                {list.sources.map((source) => (
                  <SourceItem
                    key={source.id}
                    source={source}
                    pinned={isPinned(source)}
                    onRead={canRead(source) ? () => void actions.read([source.id], leadsTo(source)) : null}
                    onCompare={source.number === null ? null : () => compare([1, source.number ?? 1])}
                    onPin={(how) => actions.pin(source.domain, how)}
                    onHide={() => {
                      actions.hide(source.domain);
                      setHidden({ domain: source.domain, name: nameOf(source) });
                    }}
                  />
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}
