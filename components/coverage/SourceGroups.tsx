import type { Source, SourceGroup } from '../../utils/core/coverage/types';
import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';
import { SourceItem } from './SourceItem';
import type { CoverageActions } from './use-coverage';

interface Props {
  sources: readonly Source[];
  /** Canonical address of the article in the tab. */
  articleUrl: string;
  actions: CoverageActions;
  onCompare(id: string): void;
}

/**
 * Reports with their reprints, reprints of the article itself, follow-ups, opinion: each group under its own heading.
 */
export function SourceGroups({ sources, articleUrl, actions, onCompare }: Props) {
  const { t } = useI18n();
  const { settings } = useSettings();
  const isPinned = ({ domain }: Source) => settings.pinnedOutlets.includes(domain);
  const of = (group: SourceGroup) =>
    sources.filter((source) => source.group === group).sort((a, b) => Number(isPinned(b)) - Number(isPinned(a)));
  const ids = new Set(sources.map(({ id }) => id));
  // A reprint whose original is not in the list is shown by itself, so that it is not lost.
  const loose = of('reprint').filter(({ reprintOf }) => reprintOf === null || !ids.has(reprintOf));
  const groups = [
    { title: t('cov_reports'), list: of('report') },
    { title: t('cov_reprintsOfThis'), list: loose.filter(({ reprintOf }) => reprintOf === articleUrl) },
    { title: t('cov_otherReprints'), list: loose.filter(({ reprintOf }) => reprintOf !== articleUrl) },
    { title: t('cov_followups'), list: of('followup') },
    { title: t('cov_opinion'), list: of('opinion') },
  ];
  return (
    <>
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ title, list }) => (
          <div class="source-group" key={title}>
            <h3>{title}</h3>
            <ul>
              {list.map((source) => (
                <SourceItem
                  key={source.id}
                  source={source}
                  reprints={sources.filter(({ reprintOf }) => reprintOf === source.id)}
                  pinned={isPinned(source)}
                  actions={actions}
                  onCompare={source.number === null ? null : onCompare}
                />
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}
