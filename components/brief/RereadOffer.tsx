import { useRef } from 'preact/hooks';
import { costOf } from '../../utils/core/cost/price';
import type { Rereading, Run } from '../../utils/core/run/types';
import { FailedNotice } from '../shared/FailedNotice';
import { useI18n } from '../shared/i18n';
import { useSettings } from '../shared/use-settings';

interface Props {
  run: Run;
  rereading: Rereading;
  /** Has the statements read; `anyway` also by a model that did not see what was spoiled. */
  onReread(how: { anyway: boolean }): void;
  onStop(): void;
}

/** Offers a second reading once, with its cost; then shows its progress, and why it came to nothing. */
export function RereadOffer({ run, rereading, onReread, onStop }: Props) {
  const { t, plural, number } = useI18n();
  const { settings, loaded, update } = useSettings();
  const { state, service, model, statements, tokens, error } = rereading;
  const isOn = settings.reread !== 'off';
  const place = useRef<HTMLDivElement>(null);
  // The pressed button disappears: the focus stays where the news of it will be.
  const pressed = (what: () => void) => () => {
    place.current?.focus();
    what();
  };
  const again = () => onReread({ anyway: false });
  const total = tokens ? number(tokens.input + tokens.output) : '';
  const status = state === 'underWay' || state === 'done' ? plural(`reread_${state}`, statements, model) : '';
  if (!loaded) return null;
  return (
    <div class="reread-offer" ref={place} tabIndex={-1}>
      <p role="status">{status}</p>
      {state === 'underWay' && (
        <button type="button" class="small" onClick={pressed(onStop)}>
          {t('stop')}
        </button>
      )}
      {state === 'ready' && !isOn && settings.rereadOffered && (
        <>
          <p>
            {plural('reread_offer', statements, model)} <Cost rereading={rereading} />
          </p>
          <button
            type="button"
            class="small"
            data-action="reread-on"
            onClick={pressed(() => void update({ reread: 'doubtful' }).then(again))}
          >
            {t('reread_switchOn')}
          </button>
          <button type="button" class="small" onClick={pressed(() => void update({ rereadOffered: false }))}>
            {t('reread_no')}
          </button>
        </>
      )}
      {(state === 'stopped' || (state === 'ready' && isOn)) && (
        <button type="button" class="small" data-action="reread" onClick={pressed(again)}>
          {plural('reread_ask', statements, total)}
        </button>
      )}
      {(state === 'caught' || state === 'barred') && (
        <>
          <p role="alert">{t(`reread_${state}`, model)}</p>
          <button
            type="button"
            class="small"
            data-action="reread-anyway"
            onClick={pressed(() => onReread({ anyway: true }))}
          >
            {t('reread_anyway')}
          </button>
        </>
      )}
      {state === 'noCanaries' && <p>{t('reread_noCanaries')}</p>}
      {error && <FailedNotice run={run} error={error} service={service} retry={again} />}
    </div>
  );
}

/** About what a second reading takes: tokens, and money where the reader set a price. */
function Cost({ rereading: { tokens, provider } }: { rereading: Rereading }) {
  const { t, number, money } = useI18n();
  const { settings } = useSettings();
  if (!tokens) return null;
  const total = number(tokens.input + tokens.output);
  const price = provider && settings.prices[provider];
  if (price) return <>{t('reread_costMoney', total, money(costOf(tokens, price), settings.currency))}</>;
  return <>{t(provider ? 'reread_cost' : 'reread_costHere', total)}</>;
}
