import { useId, useState } from 'preact/hooks';
import { LABELS } from '../../utils/core/instant/category-labels';
import { whyWords } from '../../utils/core/shown/edition-why';
import type { EditionStory } from '../../utils/core/stories/edition/edition';
import { linkTarget } from '../../utils/core/text/link-target';
import { useI18n } from '../shared/i18n';
import { HideChoices } from './HideChoices';
import { StoryActions } from './StoryActions';
import { StoryBriefView } from './StoryBriefView';
import { StoryNews } from './StoryNews';
import { StoryReports } from './StoryReports';
import type { StoryDeeds, StoryState } from './story-deeds';

interface Props {
  story: EditionStory;
  deeds: StoryDeeds;
  state: StoryState;
}

/** Outlets that are named before the rest is counted. */
const MOST_OUTLETS = 6;

/** A story of the edition: what it is, who reports it, why it is here, and what can be done with it. */
export function StoryArticle({ story, deeds, state }: Props) {
  const i18n = useI18n();
  const { t, plural } = i18n;
  const ids = { headline: useId(), brief: useId() };
  const [hiding, setHiding] = useState(false);
  const { count, update } = story;
  const rest = count.outlets.length - MOST_OUTLETS;
  const others = story.why.filter(({ kind }) => kind !== 'sources');
  const label = story.category === null ? '' : labelOf(story, i18n.lang);
  return (
    <article
      data-story={story.id}
      class={state.lead ? 'edition-story first' : 'edition-story'}
      data-read={state.read}
      data-category={label}
      data-why={whyWords(story, i18n)}
      aria-labelledby={ids.headline}
    >
      {(label !== '' || update) && (
        <p class="story-kicker">
          {update && <strong class="story-update">{t('edition_update')}</strong>}
          {label !== '' && <span>{label}</span>}
        </p>
      )}
      <h2 id={ids.headline} lang={story.lang ?? undefined}>
        <a
          href={linkTarget(story.url) ?? '#today'}
          data-role="headline"
          rel="noreferrer"
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            deeds.open(story.id);
          }}
        >
          {story.headline}
        </a>
      </h2>
      {story.standfirst !== '' && (
        <p class="story-standfirst" lang={story.lang ?? undefined}>
          {story.standfirst}
        </p>
      )}
      {update && update.statements.length > 0 && <StoryNews news={update.statements} />}
      <p class="story-sources">
        <strong>
          {plural(count.upTo && count.independent > 1 ? 'following_upTo' : 'following_independent', count.independent)}
        </strong>
        {': '}
        {count.outlets.slice(0, MOST_OUTLETS).join(', ')}
        {rest > 0 && ` ${plural('edition_moreOutlets', rest)}`}
      </p>
      <p class="story-facts">
        {timeWords(story, i18n)}
        {others.length > 0 && <span data-role="why"> · {whyWords({ why: others }, i18n)}</span>}
      </p>
      <StoryActions
        story={story}
        deeds={deeds}
        state={{ ...state, hiding }}
        brief={ids.brief}
        onHide={() => setHiding((now) => !now)}
      />
      {hiding && <HideChoices story={story} label={label} onHide={deeds.hide} />}
      <StoryReports story={story} onSplit={(item) => deeds.split(story, item)} />
      <div id={ids.brief}>{state.open && <StoryBriefView id={story.id} />}</div>
    </article>
  );
}

/** The name of a story's category in the interface's language. */
function labelOf({ category }: EditionStory, lang: string): string {
  const labels = Object.entries(LABELS).find(([one]) => lang.startsWith(one))?.[1] ?? LABELS.en;
  return category === null ? '' : labels[category];
}

function timeWords({ first, last }: EditionStory, { t, ago }: ReturnType<typeof useI18n>): string {
  const [from, to] = [first, last].map((at) => ago(new Date(at).toISOString(), Date.now()));
  return from === to ? t('edition_reportedOnce', to ?? '') : t('edition_reported', from ?? '', to ?? '');
}
