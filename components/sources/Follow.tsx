import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Article } from '../../utils/core/article/types';
import { siteOrigins } from '../../utils/core/coverage/site-origins';
import { useI18n } from '../shared/i18n';
import { useFading } from '../shared/use-fading';
import { useSettings } from '../shared/use-settings';
import { followOutlet, isFollowed, storyOf } from './follow';

/** Ways to follow the outlet of an article, and its story; both are then on the page of what is followed. */
export function Follow({ article }: { article: Article }) {
  const { t } = useI18n();
  const { settings, loaded, update } = useSettings();
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  /** Sites that the outlet's feed lives on, which the browser must allow first. */
  const [elsewhere, setElsewhere] = useState<string[]>([]);
  const [story, setStory] = useState<{ id: string; headline: string } | null>(null);
  const words = useFading(asking ? t('follow_asking', article.outlet) : said, { fades: !asking });
  const url = article.canonicalUrl;
  useEffect(() => {
    let isShown = true;
    void storyOf(url).then((found) => isShown && setStory(found));
    return () => {
      isShown = false;
    };
  }, [url]);
  if (!loaded || !URL.canParse(url)) return null;

  /** Asks the browser within the click; reads the outlet's pages after it. */
  const follow = (origins: string[]) =>
    void browser.permissions
      .request({ origins })
      .catch(() => false)
      .then(async (granted) => {
        if (!granted) return setSaid(t('allow_refused'));
        setElsewhere([]);
        setAsking(true);
        const done = await followOutlet(url, article.outlet).catch(() => ({ state: 'none' as const }));
        setAsking(false);
        if (done.state === 'elsewhere') setElsewhere(done.origins);
        setSaid(done.state === 'none' ? t('follow_noFeed', article.outlet) : '');
      });
  const ids = new Set([url, story?.id]);
  const isStoryFollowed = settings.followedStories.some(({ id }) => ids.has(id));
  const toggleStory = () => {
    if (!story) return;
    const others = settings.followedStories.filter(({ id }) => !ids.has(id));
    const own = { id: story.id, headline: (story.headline || article.title).slice(0, 300), since: Date.now() };
    void update({ followedStories: isStoryFollowed ? others : [...others, own] }).then(
      () => setSaid(isStoryFollowed ? '' : t('follow_storyOn')),
      () => setSaid(t('coverageSet_notSaved')),
    );
  };
  return (
    <div class="follow">
      <div class="buttons">
        {isFollowed(settings.feeds, url) ? (
          <span>{t('follow_outletOn', article.outlet)}</span>
        ) : (
          <button
            type="button"
            class="small"
            data-action="follow-outlet"
            aria-disabled={asking}
            onClick={() => !asking && follow(elsewhere.length > 0 ? elsewhere : siteOrigins([url]))}
          >
            {elsewhere.length > 0 ? t('allowSite', hostsOf(elsewhere)) : t('follow_outlet', article.outlet)}
          </button>
        )}
        <button type="button" class="small" data-action="follow-story" aria-disabled={!story} onClick={toggleStory}>
          {t(isStoryFollowed ? 'follow_storyOff' : 'follow_story')}
        </button>
      </div>
      <p role="status" class="said">
        {words}
      </p>
    </div>
  );
}

/** The hosts of match patterns, each once. */
const hostsOf = (origins: readonly string[]): string =>
  [...new Set(origins.map((one) => one.replace(/^[^:]*:\/\/|\/\*$/g, '')))].join(', ');
