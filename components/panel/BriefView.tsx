import { useState } from 'preact/hooks';
import { ended } from '../../utils/core/run/reduce';
import { isWordForWord, sharesOf } from '../../utils/core/shown/shares';
import { shownBrief } from '../../utils/core/shown/shown';
import { sourceTexts } from '../../utils/core/shown/source-texts';
import { engineLabel } from '../../utils/core/shown/writer';
import type { OriginChoice } from '../brief/OriginFilter';
import { ReadingProvider } from '../brief/reading';
import { rewritesOf } from '../brief/rewrites';
import { useI18n } from '../shared/i18n';
import { lazy } from '../shared/lazy';
import { PARTS, type Part, PartWaysProvider } from '../shared/parts';
import { useSettings } from '../shared/use-settings';
import { BriefPart } from './BriefPart';
import type { BriefViewProps } from './brief-view-props';
import { PartPanel } from './PartPanel';
import { PartTabs } from './PartTabs';
import { useSlash } from './use-slash';

const Sources = lazy(() => import('../sources/Sources').then((file) => file.Sources));
const Compare = lazy(() => import('../compare/Compare').then((file) => file.Compare));
const Ask = lazy(() => import('../ask/Ask').then((file) => file.Ask));

/** The brief of a run in its parts, as far as it has come: never empty once the article has been read. */
export function BriefView(props: BriefViewProps) {
  const { run, part, coverage: actions, onFlag, onRewrite, questions, spoken } = props;
  const i18n = useI18n();
  const { settings } = useSettings();
  const [origin, setOrigin] = useState<OriginChoice>('all');
  const [unfolded, setUnfolded] = useState(false);
  const [pair, setPair] = useState<[number, number] | null>(null);
  const canAsk = ended(run) || run.questions.length > 0;
  const slash = useSlash({ on: settings.libraryKeys && canAsk, go: () => part.choose('ask') });
  const brief = shownBrief(run);
  const { article, coverage } = run;
  if (!article || !brief) return null;
  // 'und' is what engines say where nobody can tell: no language is better than a false one.
  const lang = brief.lang === 'und' ? undefined : brief.lang;
  const texts = sourceTexts(run);
  const { byVerdict, origins } = sharesOf(run);
  // A rewritten brief may have no statements of the chosen origin.
  const chosen = origin !== 'all' && origins[origin] === 0 ? 'all' : origin;
  const rewrites = rewritesOf(run, brief, onRewrite);
  const reading = {
    origin: chosen,
    hideNotFound: settings.hideNotFound && !unfolded,
    tiers: !isWordForWord(byVerdict),
    onFlag,
    rewrites,
    spoken,
    single: texts.size === 1,
  };
  const ways = {
    go: part.go,
    compare(two: [number, number]) {
      setPair(two);
      part.go('compare');
    },
  };
  const differences = (coverage?.differences.length ?? 0) || (coverage?.differ.length ?? 0);
  const counts = { sources: 1 + (coverage?.sources.length ?? 0), compare: differences || null };
  const isShown = (one: Part) => one === part.chosen || (part.wide && one === 'brief');
  // The parts that are not on screen at first are loaded once the brief is there, and are then there at once.
  const others = ended(run) || part.chosen !== 'brief';
  const tabs = (
    <PartTabs
      key="tabs"
      parts={part.wide ? PARTS.filter((one) => one !== 'brief') : PARTS}
      chosen={part.chosen}
      counts={counts}
      onChoose={part.choose}
    />
  );
  const briefPart = (
    <PartPanel key="brief" part="brief" shown={isShown('brief')} tabbed={!part.wide}>
      <BriefPart
        {...{ ...props, brief, article, texts, lang, rewrites, unfolded, chosen }}
        shown={chosen === 'all' ? 0 : origins[chosen]}
        engine={engineLabel(brief, i18n)}
        warned={byVerdict.notFound + byVerdict.figureNotFound}
        onChoose={setOrigin}
        onUnfold={() => setUnfolded(!unfolded)}
      />
    </PartPanel>
  );
  const beside = (
    <div class="beside-brief" key="beside">
      {part.wide && tabs}
      <PartPanel part="sources" shown={isShown('sources')} tabbed>
        {others && <Sources run={run} actions={actions} />}
      </PartPanel>
      <PartPanel part="compare" shown={isShown('compare')} tabbed>
        {others && <Compare {...{ run, texts, lang, actions, pair }} onPair={setPair} />}
      </PartPanel>
      <PartPanel part="ask" shown={isShown('ask')} tabbed>
        {canAsk ? (
          <Ask run={run} texts={texts} actions={questions} {...slash} />
        ) : (
          <>
            <h2>{i18n.t('part_ask')}</h2>
            <p>{i18n.t('ask_later')}</p>
          </>
        )}
      </PartPanel>
    </div>
  );
  return (
    <ReadingProvider value={reading}>
      <PartWaysProvider value={ways}>
        <div class={part.wide ? 'parts wide' : 'parts'}>
          {!part.wide && tabs}
          {briefPart}
          {beside}
        </div>
      </PartWaysProvider>
    </ReadingProvider>
  );
}
