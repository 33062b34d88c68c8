import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../utils/core/export/exported';
import type { Timings } from '../../utils/core/export/json';
import type { Run } from '../../utils/core/run/types';
import type { I18n } from '../../utils/core/shown/i18n';
import { useI18n } from '../shared/i18n';
import { Menu, MenuItem } from '../shared/Menu';
import { saveFile } from '../shared/save-file';
import { useFading } from '../shared/use-fading';

/** The brief laid out; the code for that is loaded when first needed. */
async function laidOut(run: Run, i18n: I18n) {
  const { briefDocument } = await import('../../utils/core/export/document');
  return briefDocument(run, i18n, Date.now());
}

/** Copy as text or Markdown, save as Markdown, a web page or JSON, print. The result is shown, and announced to screen readers. */
export function ExportMenu({ run, timings }: { run: Run; timings(): Timings }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [said, setSaid] = useState('');
  const shown = useFading(said, { fades: true });
  const say = (done: Promise<unknown>, words: string) => {
    setSaid('');
    void done.then(
      () => setSaid(words),
      () => setSaid(t('copyFailed')),
    );
  };
  // The clipboard is given promises, so that writing still counts as part of the click while the exporter is loaded.
  const copy = (texts: Record<string, Promise<string>>) =>
    say(
      navigator.clipboard.write([
        new ClipboardItem(
          Object.fromEntries(
            Object.entries(texts).map(([type, text]) => [type, text.then((words) => new Blob([words], { type }))]),
          ),
        ),
      ]),
      t('copied'),
    );
  const copyText = () => {
    const html = Promise.all([laidOut(run, i18n), import('../../utils/core/export/html')]);
    const text = Promise.all([laidOut(run, i18n), import('../../utils/core/export/text')]);
    copy({
      'text/html': html.then(([blocks, { toHtml }]) => toHtml(blocks)),
      'text/plain': text.then(([blocks, { toText }]) => toText(blocks)),
    });
  };
  const copyMarkdown = () => {
    const text = Promise.all([laidOut(run, i18n), import('../../utils/core/export/markdown')]);
    copy({ 'text/plain': text.then(([blocks, { toMarkdown }]) => toMarkdown(blocks)) });
  };
  const save = async (format: ExportFormat) => {
    const { exported } = await import('../../utils/core/export/exported');
    const file = exported(run, format, { i18n, now: Date.now(), timings: timings() });
    if (file) saveFile(file.name, file.type, file.text);
  };
  const print = async () => {
    const [blocks, { printBrief }] = await Promise.all([laidOut(run, i18n), import('./print-brief')]);
    if (printBrief(blocks)) return;
    await save('html');
    setSaid(t('print_saved'));
  };
  return (
    <>
      <span class="said" role="status">
        {shown}
      </span>
      <Menu icon="share" label={t('copyAndExport')}>
        <MenuItem icon="copy" action="copy-text" onClick={copyText}>
          {t('copyText')}
        </MenuItem>
        <MenuItem icon="copy" onClick={copyMarkdown}>
          {t('copyMarkdown')}
        </MenuItem>
        <MenuItem icon="save" action="save-markdown" onClick={() => void save('md')}>
          {t('saveMarkdown')}
        </MenuItem>
        <MenuItem icon="save" action="save-html" onClick={() => void save('html')}>
          {t('saveHtml')}
        </MenuItem>
        <MenuItem icon="save" action="save-json" onClick={() => void save('json')}>
          {t('saveJson')}
        </MenuItem>
        <MenuItem icon="print" action="print" onClick={() => void print()}>
          {t('print')}
        </MenuItem>
      </Menu>
    </>
  );
}
