import { useState } from 'preact/hooks';
import { briefDocument } from '../../utils/core/export/document';
import { briefJson, type Timings } from '../../utils/core/export/json';
import { toMarkdown } from '../../utils/core/export/markdown';
import { toText } from '../../utils/core/export/text';
import type { Run } from '../../utils/core/run/types';
import { useI18n } from '../shared/i18n';
import { Menu, MenuItem } from '../shared/Menu';
import { fileName, saveFile } from '../shared/save-file';

/** Copy as text or Markdown, save as Markdown or JSON, print. The result is shown, and announced to screen readers. */
export function ExportMenu({ run, timings }: { run: Run; timings(): Timings }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [said, setSaid] = useState('');
  const blocks = () => briefDocument(run, i18n, Date.now());
  const say = (done: Promise<unknown>, words: string) => {
    setSaid('');
    void done.then(
      () => setSaid(words),
      () => setSaid(t('copyFailed')),
    );
  };
  const copyText = () => {
    // Loaded when first needed. The clipboard is given the promise, so that writing still counts as part of the click.
    const html = import('../../utils/core/export/html').then(
      ({ toHtml }) => new Blob([toHtml(blocks())], { type: 'text/html' }),
    );
    const text = new Blob([toText(blocks())], { type: 'text/plain' });
    say(navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]), t('copied'));
  };
  const saveJson = () => {
    const data = briefJson(run, { timings: timings(), i18n, now: Date.now() });
    if (data) saveFile(fileName(data.article.title, 'json'), 'application/json', `${JSON.stringify(data, null, 2)}\n`);
  };
  return (
    <>
      <span class="said" role="status">
        {said}
      </span>
      <Menu icon="share" label={t('copyAndExport')}>
        <MenuItem icon="copy" onClick={copyText}>
          {t('copyText')}
        </MenuItem>
        <MenuItem icon="copy" onClick={() => say(navigator.clipboard.writeText(toMarkdown(blocks())), t('copied'))}>
          {t('copyMarkdown')}
        </MenuItem>
        <MenuItem
          icon="save"
          onClick={() => saveFile(fileName(run.article?.title ?? '', 'md'), 'text/markdown', toMarkdown(blocks()))}
        >
          {t('saveMarkdown')}
        </MenuItem>
        <MenuItem icon="save" action="save-json" onClick={saveJson}>
          {t('saveJson')}
        </MenuItem>
        <MenuItem icon="print" onClick={() => window.print()}>
          {t('print')}
        </MenuItem>
      </Menu>
    </>
  );
}
