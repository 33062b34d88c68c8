import type { Article } from '../../utils/core/article/types';
import type { Brief } from '../../utils/core/brief/types';
import type { Run } from '../../utils/core/run/types';
import { countsOf, independentText } from '../../utils/core/shown/counts';
import { headlineWarning } from '../../utils/core/shown/headline-warning';
import { voiceWords } from '../../utils/core/shown/voice';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';
import { usePartWays } from '../shared/parts';

interface Props {
  run: Run;
  article: Article;
  brief: Brief;
  /** Language of the brief. */
  lang: string | undefined;
  /** The sentence that is being read aloud; null for none. */
  spoken: string | null;
}

/** The top of a brief: category, count of independent sources, headline, and the check's findings on the headline. */
export function BriefHead({ run, article, brief, lang, spoken }: Props) {
  const i18n = useI18n();
  const { go } = usePartWays();
  const headline = brief.headline || article.title;
  const wroteHeadline = brief.headline !== '' && !brief.filled?.includes('headline');
  const why = headlineWarning(brief, i18n);
  const voice = voiceWords(article, i18n);
  return (
    <>
      <p class="kicker">
        <span lang={lang} dir="auto">
          {brief.category}
        </span>
        <button type="button" class="plain" onClick={() => go('sources')}>
          {independentText(countsOf(run), i18n)}
        </button>
      </p>
      <h1
        lang={wroteHeadline ? lang : (article.lang ?? undefined)}
        dir="auto"
        data-spoken={spoken === headline || undefined}
      >
        {headline}
      </h1>
      {voice && <p class="voice">{voice}</p>}
      {why && (
        <p class={`why ${brief.headlineCheck?.verdict}`}>
          <Icon name="warning" /> {why}
        </p>
      )}
    </>
  );
}
