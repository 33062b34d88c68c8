import type { Brief, Statement } from '../brief/types';
import type { Coverage } from '../coverage/types';
import type { Run } from './types';

const BRIEF_PARTS = ['standfirst', 'story'] as const satisfies readonly (keyof Brief)[];
const COVERAGE_PARTS = ['story', 'agree', 'differ', 'single'] as const satisfies readonly (keyof Coverage)[];

/** All statements of a run that a second reading may be made of: the brief's, then those across the sources. */
export function statementsOf({ brief, coverage }: Pick<Run, 'brief' | 'coverage'>): Statement[] {
  return [
    ...BRIEF_PARTS.flatMap((part) => brief?.[part] ?? []),
    ...COVERAGE_PARTS.flatMap((part) => coverage?.[part] ?? []),
  ];
}

/** The run with each of those statements as `change` returns it. */
export function withStatements(run: Run, change: (statement: Statement) => Statement): Run {
  const { brief, coverage } = run;
  return {
    ...run,
    brief: brief && { ...brief, standfirst: brief.standfirst.map(change), story: brief.story.map(change) },
    coverage: coverage && {
      ...coverage,
      story: coverage.story.map(change),
      agree: coverage.agree.map(change),
      differ: coverage.differ.map(change),
      single: coverage.single.map(change),
    },
  };
}
