import { useEffect, useRef, useState } from 'preact/hooks';
import type { Restored } from '../../utils/platform/storage/kept/restore';
import type { MonthSpace } from '../../utils/platform/storage/kept/shelf';
import { useI18n } from '../shared/i18n';
import { saveBlob } from '../shared/save-file';
import { useSettings } from '../shared/use-settings';
import { type CareWork, exportAll, restoreFrom, saveBackup } from './care';
import { localDay } from './day-words';
import type { LibraryStore } from './library-store';
import { restoredWords } from './restored-words';
import { SpaceList } from './SpaceList';

interface Props {
  store: LibraryStore;
  onClose(): void;
  onChanged(): void;
}

/** Exports, backup and restore of the whole library, and the space that it takes. */
export function LibraryCare({ store, onClose, onChanged }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { settings, update } = useSettings();
  const dialog = useRef<HTMLDialogElement>(null);
  const abort = useRef<AbortController | null>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [withSettings, setWithSettings] = useState(false);
  const [withFollows, setWithFollows] = useState(true);
  const [space, setSpace] = useState<MonthSpace[]>([]);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => void store.shelf.space().then(setSpace, () => undefined), [store]);
  useEffect(() => () => abort.current?.abort(), []);

  const run = (task: (work: CareWork) => Promise<string>) => {
    const stop = new AbortController();
    abort.current = stop;
    setBusy(true);
    const tell = (done: number) => setSaid(t('care_progress', i18n.number(done)));
    void task({ store, settings, i18n, signal: stop.signal, tell })
      .then(setSaid, () => setSaid(t(stop.signal.aborted ? 'care_stopped' : 'care_failed')))
      .finally(() => setBusy(false));
  };
  const saveAs = (name: string, make: (work: CareWork) => Promise<Blob>) =>
    run(async (work) => {
      saveBlob(name, await make(work));
      return t('care_saved');
    });
  const take = (file: File) =>
    run(async (work) => {
      const did: Restored = await restoreFrom(file, work, { update, withSettings, withFollows });
      onChanged();
      void store.shelf.space().then(setSpace, () => undefined);
      return restoredWords(did, i18n);
    });
  const day = localDay(Date.now());

  return (
    <dialog ref={dialog} class="library-care" aria-labelledby="care-title" onClose={onClose}>
      <h2 id="care-title">{t('care_title')}</h2>
      <h3>{t('care_export')}</h3>
      <p class="hint">{t('care_export_hint')}</p>
      <button
        type="button"
        disabled={busy}
        data-action="export-all"
        onClick={() => saveAs(`recoupe-${day}.zip`, exportAll)}
      >
        {t('care_exportAll')}
      </button>
      <h3>{t('care_backup')}</h3>
      <p class="hint">{t('care_backup_hint')}</p>
      <button
        type="button"
        disabled={busy}
        data-action="backup"
        onClick={() => saveAs(`recoupe-backup-${day}.jsonl.gz`, saveBackup)}
      >
        {t('care_saveBackup')}
      </button>
      <RestoreField
        busy={busy}
        wishes={[
          { words: t('care_withFollows'), on: withFollows, set: ({ on }) => setWithFollows(on) },
          { words: t('care_withSettings'), on: withSettings, set: ({ on }) => setWithSettings(on) },
        ]}
        onTake={take}
      />
      <p role="status" class="library-said">
        {said}
      </p>
      <p class="buttons">
        {busy && (
          <button type="button" onClick={() => abort.current?.abort()}>
            {t('stop')}
          </button>
        )}
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </p>
      <SpaceList space={space} />
    </dialog>
  );
}

interface RestoreProps {
  busy: boolean;
  wishes: readonly { words: string; on: boolean; set(to: { on: boolean }): void }[];
  onTake(file: File): void;
}

/** The file to restore from, and what of it is wanted beside the briefs. */
function RestoreField({ busy, wishes, onTake }: RestoreProps) {
  const { t } = useI18n();
  return (
    <>
      <p>
        <label>
          {t('care_restore')}{' '}
          <input
            type="file"
            data-role="restore"
            disabled={busy}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) onTake(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
      {wishes.map(({ words, on, set }) => (
        <p key={words}>
          <label>
            <input type="checkbox" checked={on} onChange={(event) => set({ on: event.currentTarget.checked })} />{' '}
            {words}
          </label>
        </p>
      ))}
    </>
  );
}
