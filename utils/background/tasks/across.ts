import { addAcrossLine, emptyAcross } from '../../core/brief/across';
import { firstRequest } from '../../core/brief/prompts/first-request';
import type { ComparedSource, CompareRequest } from '../../core/brief/requests';
import { comparableSources } from '../../core/coverage/state';
import type { Coverage, Source } from '../../core/coverage/types';
import type { Checker } from '../../core/run/checking';
import type { Run } from '../../core/run/types';
import type { Engine, EngineEvent } from '../../engines/shared/types';
import type { Settings } from '../../platform/storage/settings';

type AcrossEvent =
  | { type: 'across'; change: Partial<Coverage> }
  | Extract<EngineEvent, { type: 'sent' } | { type: 'usage' }>;

interface Options {
  checker: Pick<Checker, 'across'>;
  signal: AbortSignal;
}

/** Lets a model compare sources: yields the statements across them, checked, as they grow, and what it cost. */
export async function* acrossSources(
  engine: Pick<Engine, 'compare'>,
  request: CompareRequest,
  { checker, signal }: Options,
): AsyncGenerator<AcrossEvent> {
  let across = emptyAcross();
  for await (const event of engine.compare?.(request, signal) ?? []) {
    if (event.type === 'line') {
      across = addAcrossLine(across, checker.across(event.line));
      yield { type: 'across', change: across };
    } else if (event.type === 'sent' || event.type === 'usage') yield event;
  }
}

type Written = Pick<Run, 'brief' | 'sent' | 'coverage'> & {
  article: NonNullable<Run['article']>;
  engine: NonNullable<Run['engine']>;
};

/** The request to compare the sources of a brief that was written, in the language that it was written in. */
export function compareRequest(
  { article, brief, sent, engine, coverage }: Written,
  { length, context, tokenBudget }: Settings,
): CompareRequest {
  return {
    ...{ article, brief, first: firstRequest(sent), outputLang: engine.outputLang, length, context, tokenBudget },
    sources: comparableSources(coverage?.sources ?? []).map(compared),
  };
}

/** A source in the form an engine takes. */
export function compared(source: Source): ComparedSource {
  const { number, outlet, domain, title, lang, publishedAt, reading, passages } = source;
  return {
    number: number ?? 0,
    outlet: outlet || domain,
    title,
    lang,
    publishedAt,
    cut: reading === 'cut',
    passages,
  };
}
