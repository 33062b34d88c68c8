import type { Statement } from '../../utils/brief/types';
import { useI18n } from '../shared/i18n';

/** What the model added from its own knowledge, apart from the story, with the disclaimer at it. */
export function AiContext({ statements, lang }: { statements: readonly Statement[]; lang: string | undefined }) {
  const { t } = useI18n();
  return (
    <section class="ai-context" aria-labelledby="ai-context-title">
      <h2 id="ai-context-title">{t('aiContext')}</h2>
      <ul lang={lang}>
        {statements.map(({ text, origin }) => (
          <li key={text} dir="auto" class="statement" data-origin={origin}>
            {text}
          </li>
        ))}
      </ul>
      <p class="disclaimer">{t('disclaimer')}</p>
    </section>
  );
}
