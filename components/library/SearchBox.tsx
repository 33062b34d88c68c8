import { useId } from 'preact/hooks';
import type { Order } from '../../utils/core/library/query/search';
import { useI18n } from '../shared/i18n';

interface Props {
  value: string;
  order: Order;
  /** There is a search: its order can be chosen. */
  searching: boolean;
  onType(value: string): void;
  onOrder(order: Order): void;
}

/** The one search box, with what can be typed into it, and the order of hits. */
export function SearchBox({ value, order, searching, onType, onOrder }: Props) {
  const { t } = useI18n();
  const id = useId();
  return (
    <search class="library-search">
      <label for={id}>{t('library_search')}</label>
      <input
        id={id}
        type="search"
        data-role="search"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <details class="library-operators" id={`${id}-hint`}>
        <summary>{t('library_operators')}</summary>
        <p>{t('library_operators_body')}</p>
        <p>
          <code>"…"</code> <code>-</code> <code>outlet:</code> <code>tag:</code> <code>lang:fr</code>{' '}
          <code>after:2026-11</code> <code>before:2026-11-22</code> <code>is:saved</code> <code>has:differences</code>{' '}
          <code>has:questions</code> <code>has:notes</code>
        </p>
      </details>
      {searching && (
        <p class="library-order">
          <label>
            {t('library_order')}{' '}
            <select value={order} onChange={(event) => onOrder(event.currentTarget.value === 'date' ? 'date' : 'rank')}>
              <option value="rank">{t('library_order_rank')}</option>
              <option value="date">{t('library_order_date')}</option>
            </select>
          </label>
        </p>
      )}
    </search>
  );
}
