import browser from 'webextension-polyfill';
import type { Article } from '../../utils/core/article/types';
import type { Timings } from '../../utils/core/export/json';
import type { Run } from '../../utils/core/run/types';
import type { I18n } from '../../utils/core/shown/i18n';
import { shownBrief } from '../../utils/core/shown/shown';
import { Icon } from '../shared/Icon';
import { useI18n } from '../shared/i18n';
import { lazy } from '../shared/lazy';
import { shortDate } from '../sources/short-date';
import type { Speech } from '../speech/use-speech';
import { HeadMenu } from './HeadMenu';

interface Props {
  run: Run | null;
  /** False while no headline is on screen: then the head is the page's main heading. */
  hasHeadline: boolean;
  timings(): Timings;
  speech: Speech;
}

const ExportMenu = lazy(() => import('./ExportMenu').then((file) => file.ExportMenu));

/** The head that stays: outlet, kind and age of the article; reading aloud, copy and export, our pages, text size, options. */
export function PanelHead({ run, hasHeadline, timings, speech }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const briefed = run !== null && run.stage !== 'notArticle' && shownBrief(run) !== null;
  const article = briefed ? run.article : null;
  // Every page needs a main heading for screen readers: the article's headline, where it is on screen, else this.
  const Name = briefed && hasHeadline ? 'p' : 'h1';
  return (
    <header class="bar">
      {/* Where there is no room for words, the icon stands for them. */}
      <img class="bar-icon" src={browser.runtime.getURL('/icon/32.png')} width="20" height="20" alt="" />
      <Name class={article ? 'about' : 'about wordmark'}>{article ? <About article={article} /> : 'Recoupe'}</Name>
      {article && (article.paywalled || article.cut) && (
        <span class="chip">{t(article.paywalled ? 'chip_paywalled' : 'chip_cut')}</span>
      )}
      <span class="bar-space" />
      {briefed && speech.possible && (
        <button
          type="button"
          class="bar-button"
          data-action="speech"
          aria-label={t('speech_title')}
          title={t('speech_title')}
          aria-pressed={speech.open}
          onClick={speech.toggle}
        >
          <Icon name="voice" />
        </button>
      )}
      {briefed && <ExportMenu run={run} timings={timings} />}
      <HeadMenu />
    </header>
  );
}

/** Outlet, kind and age of an article, each in an element of its own: the last give way where there is no room. */
function About({ article }: { article: Article }) {
  const i18n = useI18n();
  const name = article.outlet || i18n.t('extensionName');
  return (
    <>
      <strong class="about-outlet" title={name}>
        {name}
      </strong>
      {aboutFacts(article, i18n).map((fact) => (
        <span class="about-fact" key={fact}>
          {' · '}
          {fact}
        </span>
      ))}
    </>
  );
}

function aboutFacts({ kind, publishedAt }: Article, i18n: I18n): string[] {
  return [i18n.t(`kind_${kind}`), publishedAt ? shortDate(publishedAt, i18n) : ''].filter(Boolean);
}
