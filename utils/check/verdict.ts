import type { Examination } from './examine';
import type { Verdict } from './types';

export function verdictOf({ clues }: Examination, score: number): Verdict {
  const failed = clues.filter(({ found, kind }) => !found && kind !== 'hedge').length;
  if (score < 0.2) return 'notFound';
  if (failed > 0 || score < 0.5) return 'partly';
  return 'supported';
}
