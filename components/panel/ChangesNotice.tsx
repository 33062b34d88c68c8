import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Run } from '../../utils/core/run/types';
import { sourceTexts } from '../../utils/core/shown/source-texts';
import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';
import type { ChangeListProps } from './ChangeList';

/**
 * Says that the article has changed since it was read: since when, in which places, and which statements of the kept
 * brief no longer hold.
 */
export function ChangesNotice({ run }: { run: Run }) {
  const i18n = useI18n();
  const [List, setList] = useState<ComponentType<ChangeListProps> | null>(null);
  const { changedSince, article, changes = null } = run;
  // Few articles are opened again after an edit, so the list is loaded only then.
  useEffect(() => {
    if (changes) void import('./ChangeList').then(({ ChangeList }) => setList(() => ChangeList));
  }, [changes]);
  if (!changedSince) return null;
  return (
    <Notice title={i18n.t('changedSince', i18n.date(new Date(changedSince).toISOString()))}>
      {List && changes && (
        <List changes={changes} lang={article?.lang ?? undefined} single={sourceTexts(run).size === 1} i18n={i18n} />
      )}
    </Notice>
  );
}
