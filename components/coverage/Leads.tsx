import type { Lead } from '../../utils/coverage/leads';
import { useI18n } from '../shared/i18n';
import { marked } from './marked';

/** How each source begins, side by side: what one can compare without a model. */
export function Leads({ leads }: { leads: readonly Lead[] }) {
  const { t } = useI18n();
  if (leads.length < 2) return null;
  return (
    <div class="leads">
      <h3>{t('cov_leads')}</h3>
      <ol>
        {leads.map(({ number, outlet, text, lang, differs }) => (
          <li key={number} value={number}>
            <span class="source-outlet">{outlet}</span>
            <p lang={lang ?? undefined} dir="auto">
              {marked(text, differs)}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
