import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../../utils/core/shown/i18n';
import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';

type Keys = readonly [key: string, words: MessageKey][];

const LIBRARY_KEYS: Keys = [
  ['j k', 'keys_move'],
  ['o', 'keys_open'],
  ['v', 'keys_article'],
  ['s', 'keys_save'],
  ['/', 'keys_search'],
  ['u', 'keys_back'],
  ['?', 'keys_help'],
];

interface Props {
  shortcuts: boolean;
  /** Those of another page than the library. */
  keys?: Keys;
  onClose(): void;
}

/** The keys of a page, and the switch that turns them off. */
export function KeysHelp({ shortcuts, keys = LIBRARY_KEYS, onClose }: Props) {
  const { t } = useI18n();
  const { update } = useSettings();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="library-keys" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t('keys_title')}</h2>
      <dl>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input
            type="checkbox"
            checked={shortcuts}
            onChange={(event) => void update({ libraryKeys: event.currentTarget.checked })}
          />{' '}
          {t('keys_on')}
        </label>
      </p>
      <button type="button" class="primary" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  );
}
