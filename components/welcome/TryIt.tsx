import { useEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../shared/i18n';

/** The one thing to do next: a button that leads to the three steps on a page of the reader's own choice. */
export function TryIt() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  return (
    <div class="try-it">
      {!isOpen && (
        <button type="button" class="primary" data-action="try" onClick={() => setOpen(true)}>
          {t('welcome_try')}
        </button>
      )}
      {isOpen && (
        <section aria-labelledby="try-title">
          <h2 id="try-title" ref={heading} tabIndex={-1}>
            {t('welcome_try')}
          </h2>
          <ol class="steps">
            <li>{t(import.meta.env.FIREFOX ? 'welcome_pin_firefox' : 'welcome_pin')}</li>
            <li>{t('welcome_step1')}</li>
            <li>{t('welcome_step2')}</li>
            <li>{t('welcome_step3')}</li>
          </ol>
        </section>
      )}
    </div>
  );
}
