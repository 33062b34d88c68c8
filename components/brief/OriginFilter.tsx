import type { Origin } from '../../utils/core/brief/types';
import type { Run } from '../../utils/core/run/types';
import { sharesOf } from '../../utils/core/shown/shares';
import { useI18n } from '../shared/i18n';

export type OriginChoice = Origin | 'all';

interface Props {
  run: Run;
  chosen: OriginChoice;
  onChoose(origin: OriginChoice): void;
}

/**
 * The number of statements of each origin; a click on one shows only its statements. With a single origin there is
 * nothing to choose.
 */
export function OriginFilter({ run, chosen, onChoose }: Props) {
  const i18n = useI18n();
  const { origins, all } = sharesOf(run);
  const there = (['article', 'related', 'ai'] as const).filter((origin) => origins[origin] > 0);
  if (there.length < 2) return null;
  return (
    <fieldset class="origins">
      <legend>{i18n.plural('shares', all)}</legend>
      {(['all', ...there] as const).map((origin) => (
        <label key={origin} class={`origin ${origin}`}>
          <input type="radio" name="origin" checked={chosen === origin} onChange={() => onChoose(origin)} />
          {origin === 'all' ? i18n.t('shares_all') : i18n.t(`shares_${origin}`, i18n.number(origins[origin]))}
        </label>
      ))}
    </fieldset>
  );
}
