import { useId, useState } from 'preact/hooks';
import type { Price } from '../../../utils/core/settings/price';
import { useI18n } from '../../shared/i18n';
import { Field } from '../parts';

const PARTS = ['input', 'cached', 'output'] as const;
type Typed = Record<(typeof PARTS)[number], string>;

interface Props {
  service: string;
  price: Price | null;
  onChange(price: Price | null): void;
}

/** The typed price; null where nothing is typed, undefined where it is not a price. */
function priceOf({ input, cached, output }: Typed): Price | null | undefined {
  if (!input && !cached && !output) return null;
  const amounts = [input, output, ...(cached ? [cached] : [])].map((typed) => (typed ? Number(typed) : Number.NaN));
  if (!amounts.every((amount) => amount >= 0 && amount <= 1_000_000)) return undefined;
  return { input: Number(input), cached: cached ? Number(cached) : null, output: Number(output) };
}

/** The price of a million tokens at a service. */
export function PriceFields({ service, price, onChange }: Props) {
  const { t } = useI18n();
  const hint = useId();
  const [typed, setTyped] = useState<Typed>({
    input: String(price?.input ?? ''),
    cached: String(price?.cached ?? ''),
    output: String(price?.output ?? ''),
  });
  const [wrong, setWrong] = useState(false);
  const take = (change: Partial<Typed>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    const read = priceOf(next);
    setWrong(read === undefined);
    if (read !== undefined) onChange(read);
  };
  return (
    <fieldset aria-describedby={hint}>
      <legend>{t('cost_price', service)}</legend>
      <div class="price">
        {PARTS.map((part) => (
          <Field key={part} label={t(`cost_price_${part}`)}>
            {(ids) => (
              <input
                {...ids}
                type="number"
                min={0}
                step="any"
                data-price={part}
                value={typed[part]}
                onChange={(event) => take({ [part]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <p class="hint" id={hint}>
        {t('cost_price_hint')}
      </p>
      {wrong && <p role="alert">{t('cost_price_wrong')}</p>}
    </fieldset>
  );
}
