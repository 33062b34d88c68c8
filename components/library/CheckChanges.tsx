import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { siteOrigins } from '../../utils/core/coverage/site-origins';
import type { KeptBrief } from '../../utils/core/run/kept';
import type { ChangeCheck } from '../../utils/platform/messages/calls';
import { send } from '../../utils/platform/messages/send';
import { ChangeList } from '../panel/ChangeList';
import { useI18n } from '../shared/i18n';

type State = 'resting' | 'reading' | 'declined' | 'failed' | ChangeCheck;

/** Reads the page of a kept brief again, at a click, and tells what has changed in it since. */
export function CheckChanges({ kept }: { kept: KeptBrief }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [state, setState] = useState<State>('resting');
  const check = async () => {
    // The browser must be asked within the click, so nothing is awaited before.
    const granted = await browser.permissions.request({ origins: siteOrigins([kept.article.canonicalUrl]) });
    if (!granted) return setState('declined');
    setState('reading');
    setState((await send({ type: 'checkChanges', key: kept.key })) ?? 'failed');
  };
  return (
    <div class="library-check">
      <button
        type="button"
        data-action="check-changes"
        aria-disabled={state === 'reading'}
        onClick={() => void (state === 'reading' ? undefined : check().catch(() => setState('failed')))}
      >
        {t('library_check')}
      </button>
      <span role="status" class="hint">
        {typeof state === 'object' ? outcome(state, i18n) : t(`library_check_${state}`)}
      </span>
      {typeof state === 'object' && state.changes && (
        <ChangeList
          changes={state.changes}
          lang={kept.article.lang ?? undefined}
          single={kept.coverage === null}
          i18n={i18n}
        />
      )}
    </div>
  );
}

function outcome({ same, changes, reading }: ChangeCheck, { t }: ReturnType<typeof useI18n>): string {
  if (same) return t('library_check_same');
  return changes ? t('library_check_changed') : t(`reading_${reading}`);
}
