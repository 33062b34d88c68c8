import type { Run } from '../../utils/core/run/types';
import { FailedNotice } from '../shared/FailedNotice';
import { useI18n } from '../shared/i18n';
import type { Rewrites } from './reading';

interface Props {
  run: Run;
  rewrites: Rewrites;
  onStop(): void;
}

/**
 * A button that rewrites all statements that may be rewritten, where there are several. Shows progress, and why it
 * failed.
 */
export function RewriteOffer({ run, rewrites, onStop }: Props) {
  const { t, plural } = useI18n();
  const { underWay, may, ask } = rewrites;
  const { error = null, texts = [] } = run.rewriting ?? {};
  const going = underWay.length > 0;
  return (
    <div class="rewrite-offer">
      <p role="status">{going ? plural('rewrite_underWay', underWay.length, run.engine?.model ?? '') : ''}</p>
      {going && (
        <button type="button" class="small" onClick={onStop}>
          {t('stop')}
        </button>
      )}
      {error && <FailedNotice run={run} error={error} retry={() => ask(texts)} />}
      {may.length > 1 && (
        <button type="button" class="small" data-action="rewrite-all" onClick={() => ask(may.map(({ text }) => text))}>
          {plural('rewrite_all', may.length)}
        </button>
      )}
    </div>
  );
}
