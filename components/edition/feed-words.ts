import type { I18n, MessageKey } from '../../utils/core/shown/i18n';
import type { FollowingResults } from '../../utils/platform/messages/following';

type State = FollowingResults['feedStates'][number];

const FAILURES: Readonly<Record<string, MessageKey>> = {
  address: 'coverageSet_feedError_address',
  unreachable: 'coverageSet_feedError_unreachable',
  timeout: 'coverageSet_feedError_timeout',
  refused: 'coverageSet_feedError_refused',
  gone: 'coverageSet_feedError_gone',
  server: 'coverageSet_feedError_server',
  tooLarge: 'coverageSet_feedError_tooLarge',
  noFeed: 'coverageSet_feedError_noFeed',
  noRoom: 'following_noRoom',
};

const iso = (at: number): string => new Date(at).toISOString();

/** A feed's state in sentences: what went wrong first, then its last success and its next request. */
export function feedWords(state: State | undefined, { t, plural, ago, date, time }: I18n, now: number): string[] {
  if (!state || state.lastAskedAt === null) return [t('following_neverAsked')];
  const failure = FAILURES[state.outcome ?? ''];
  const { lastSuccessAt, nextCheckAt } = state;
  const day = (at: number) => (Math.abs(at - now) < DAY_MS ? time(iso(at)) : date(iso(at)));
  return [
    ...(failure ? [t(failure, state.detail)] : []),
    lastSuccessAt === null ? t('following_neverAnswered') : t('following_lastSuccess', ago(iso(lastSuccessAt), now)),
    ...(state.items > 0 ? [plural('following_items', state.items)] : []),
    nextCheckAt === null ? t('following_stopped') : t('following_next', day(nextCheckAt)),
  ];
}

const DAY_MS = 86_400_000;
