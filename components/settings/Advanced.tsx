import type { ComponentChildren } from 'preact';
import { useI18n } from '../shared/i18n';

interface Props {
  /** The name of its part, for pages that have several. */
  part: string;
  open?: boolean;
  children: ComponentChildren;
}

/** Settings that few readers change, folded. */
export function Advanced({ part, open, children }: Props) {
  const { t } = useI18n();
  return (
    <details class="more" data-more={part} open={open}>
      <summary>{t('advanced')}</summary>
      {children}
    </details>
  );
}
