import type { ContextSupport, Statement } from '../brief/types';
import type { Run } from '../run/types';
import { countedFrom, countsOf, independentText } from '../shown/counts';
import { entryHead } from '../shown/entry-head';
import type { I18n } from '../shown/i18n';
import { rereadWords } from '../shown/reread-words';
import { sharesOf, tallyWords } from '../shown/shares';
import { needsDisclaimer, paragraphs, shownBrief } from '../shown/shown';
import { stateLineText } from '../shown/state-line';
import { voiceWords } from '../shown/voice';
import { whyWords } from '../shown/why';
import { answeredBy, engineLabel, noneWords } from '../shown/writer';
import type { Block } from './blocks';
import { citedPassages, differenceBlocks, sourceBlocks } from './rests-on';

/** The shown brief as blocks in reading order, with all that it rests on; empty when there is none yet. */
export function briefDocument(run: Run, i18n: I18n, now: number): Block[] {
  const brief = shownBrief(run);
  const { article } = run;
  if (!brief || !article) return [];
  const { t } = i18n;
  const counts = countsOf(run);
  const statements = (role: 'standfirst' | 'story' | 'context', list: readonly Statement[]): Block => ({
    type: 'statements',
    role,
    statements: list.map((statement) => ({
      ...statement,
      note: noteOf(statement, i18n),
      entry: entryHead(statement, i18n),
    })),
  });
  const tally = tallyWords(sharesOf(run), i18n);
  const blocks: Block[] = [
    { type: 'kicker', text: [brief.category, independentText(counts, i18n)].filter(Boolean).join(' · ') },
    { type: 'title', text: brief.headline || article.title },
    ...(brief.standfirst.length > 0 ? [statements('standfirst', brief.standfirst)] : []),
    // A file is read later: dates in it are not told from now.
    { type: 'note', text: stateLineText(run, { ...i18n, ago: i18n.date }, now) },
    ...notes([voiceWords(article, i18n)]),
    { type: 'origin', outlet: article.outlet, byline: byline(article.byline, i18n), url: article.canonicalUrl },
    ...notes([t('export_readAt', i18n.date(new Date(readAt(run, now)).toISOString())), ...changeWords(run, i18n)]),
    { type: 'label', text: [engineLabel(brief, i18n), tally && `${tally}.`].filter(Boolean).join(' ') },
    ...paragraphs(brief.story).map((paragraph) => statements('story', paragraph)),
  ];
  if (brief.context.length) {
    blocks.push({ type: 'heading', text: t('aiContext') }, statements('context', brief.context));
    if (needsDisclaimer(brief)) blocks.push({ type: 'note', text: t('disclaimer') });
  }
  blocks.push(...acrossBlocks(run, i18n, statements), ...questionBlocks(run, i18n, statements));
  const counted = countedFrom(counts, i18n);
  blocks.push({ type: 'heading', text: t('sources') });
  blocks.push(...notes([counted && `${independentText(counts, i18n)} (${counted})`]), ...sourceBlocks(run, i18n));
  const passages = citedPassages(run, blocks);
  return passages.length > 0 ? [...blocks, { type: 'passages', title: t('export_passages'), passages }] : blocks;
}

const notes = (texts: readonly string[]): Block[] => texts.filter(Boolean).map((text) => ({ type: 'note', text }));

/** Epoch ms at which the text was read that the brief rests on. */
export function readAt({ keptAt, startedAt }: Run, now: number): number {
  return keptAt ?? (startedAt || now);
}

function byline(names: readonly string[], { t, list }: I18n): string {
  return names.length > 0 ? t('export_by', list(names)) : '';
}

/** The sentences that say that the article has changed, and what no longer holds. */
function changeWords({ changedSince, changes }: Run, i18n: I18n): string[] {
  if (!changedSince) return [];
  const fallen = changes?.statements.map(({ text }) => i18n.t('quoted', text)) ?? [];
  return [
    i18n.t('changedSince', i18n.date(new Date(changedSince).toISOString())),
    fallen.length > 0 ? `${i18n.plural('changes_fallen', fallen.length)} ${fallen.join(' ')}` : '',
  ];
}

/**
 * The agreements and differences of the sources, the statements of only one of them, and the story from all of them,
 * where a model wrote these; the differences that were found without a model come first.
 */
function acrossBlocks(
  run: Run,
  { t }: I18n,
  statements: (role: 'story' | 'context', list: readonly Statement[]) => Block,
): Block[] {
  const { coverage } = run;
  if (!coverage) return [];
  const found = differenceBlocks(run, coverage.differences);
  const parts = [
    { heading: t('cov_agree'), list: coverage.agree },
    { heading: t('cov_differ'), list: coverage.differ, found },
    { heading: t('cov_single'), list: coverage.single },
  ];
  const said = parts.flatMap(({ heading, list, found: first = [] }): Block[] => [
    ...(first.length + list.length > 0 ? [{ type: 'heading' as const, text: heading }] : []),
    ...first,
    ...(list.length > 0 ? [statements('context', list)] : []),
  ]);
  if (coverage.story.length === 0) return said;
  const story = paragraphs(coverage.story).map((paragraph) => statements('story', paragraph));
  return [...said, { type: 'heading', text: t('cov_storyFromAll') }, ...story];
}

/** The reader's questions with the answers; a question that has none, and will have none, is left out. */
function questionBlocks(run: Run, i18n: I18n, answer: (role: 'context', list: readonly Statement[]) => Block): Block[] {
  const answered = run.questions.filter(({ state, statements }) => state === 'none' || statements.length > 0);
  if (answered.length === 0) return [];
  return [
    { type: 'heading', text: i18n.t('ask_title') },
    ...answered.flatMap((one): Block[] => {
      const { question, state, statements } = one;
      const asked: Block = { type: 'label', text: question };
      if (state === 'none') return [asked, { type: 'note', text: noneWords(one, i18n) }];
      return [asked, answer('context', statements), { type: 'note', text: answeredBy(one, i18n) }];
    }),
  ];
}

/** The page of Wikipedia that has at least a statement's words, by what was found there. */
function supportWords({ status, title, url }: ContextSupport, { t }: I18n): string {
  const found = status === 'verbatim' || status === 'excerpt' || status === 'wordsFound';
  return found ? t('export_support', t(`context_${status}`), title, url) : '';
}

function noteOf({ check, before, flag, support, reread }: Statement, i18n: I18n): string {
  const found = support ? supportWords(support, i18n) : '';
  const earlier = before === undefined ? '' : i18n.t('rewrite_before', before);
  return [
    check ? whyWords(check, i18n) : '',
    found,
    earlier,
    reread && reread.result !== 'notRead' ? rereadWords(reread, i18n) : '',
    flag ? i18n.t('flag_said', flag) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
