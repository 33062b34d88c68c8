import { fileName } from '../../utils/core/export/file-name';
import { type ExportedBrief, keptHtml, keptJson, keptMarkdown } from '../../utils/core/library/export';
import type { LibraryRow } from '../../utils/core/library/types';
import type { KeptBrief } from '../../utils/core/run/kept';
import { useI18n } from '../shared/i18n';
import { Menu, MenuItem } from '../shared/Menu';
import { saveFile } from '../shared/save-file';

/** Saves one kept brief as Markdown, HTML or JSON, with the reader's marks. */
export function ExportOne({ kept, row }: { kept: KeptBrief; row: LibraryRow }) {
  const i18n = useI18n();
  const { t } = i18n;
  const brief = (): ExportedBrief => ({ kept, row, i18n, now: Date.now() });
  const saveHtml = async () => {
    const { toHtml } = await import('../../utils/core/export/html');
    saveFile(fileName(kept.article, 'html'), 'text/html', keptHtml(brief(), toHtml));
  };
  return (
    <Menu icon="save" label={t('copyAndExport')}>
      <MenuItem onClick={() => saveFile(fileName(kept.article, 'md'), 'text/markdown', keptMarkdown(brief()))}>
        {t('saveMarkdown')}
      </MenuItem>
      <MenuItem onClick={() => void saveHtml()}>{t('library_saveHtml')}</MenuItem>
      <MenuItem
        action="save-json"
        onClick={() => saveFile(fileName(kept.article, 'json'), 'application/json', keptJson(brief()))}
      >
        {t('saveJson')}
      </MenuItem>
    </Menu>
  );
}
