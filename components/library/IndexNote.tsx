import { useI18n } from '../shared/i18n';
import { Notice } from '../shared/Notice';
import type { IndexState } from './library-store';

/** Says that the search index is being made, or could not be; nothing while all is well. */
export function IndexNote({ state, waiting }: { state: IndexState; waiting: boolean }) {
  const i18n = useI18n();
  if (state.kind === 'failed') return <Notice tone="warning" title={i18n.t('library_indexFailed')} />;
  if (state.kind === 'making') {
    const done = Math.floor((100 * (state.all - state.left)) / Math.max(1, state.all));
    return <Notice title={i18n.t('library_indexing', i18n.number(done))} />;
  }
  return state.kind === 'loading' && waiting ? <p class="hint">{i18n.t('library_indexLoading')}</p> : null;
}
