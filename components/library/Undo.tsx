import type { Removed } from '../../utils/platform/storage/kept/shelf';
import { useI18n } from '../shared/i18n';

interface Props {
  removed: Removed | null;
  onUndo(): void;
  onClose(): void;
}

/** Says which brief was deleted, and puts it back. Always rendered, so that changes are announced. */
export function Undo({ removed, onUndo, onClose }: Props) {
  const { t } = useI18n();
  return (
    <div class={removed ? 'library-undo' : 'library-undo quiet'} role="status">
      {removed && (
        <>
          <span>{t('library_deleted', removed.row.title)}</span>
          <button type="button" class="small" data-action="undo" onClick={onUndo}>
            {t('library_undo')}
          </button>
          <button type="button" class="plain" onClick={onClose}>
            {t('close')}
          </button>
        </>
      )}
    </div>
  );
}
