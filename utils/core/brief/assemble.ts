import type { Brief, BriefLine, FilledPart, Statement } from './types';

/** A brief that nothing has been written of yet. */
export function emptyBrief(init: Pick<Brief, 'engine' | 'model' | 'lang'>): Brief {
  const parts = { category: '', headline: '', headlineCheck: null, standfirst: [], story: [], context: [] };
  return { ...parts, complete: false, ...init };
}

/**
 * The brief with one more line; the one given stays as it was. The first category and headline stand. A statement of
 * the standfirst or story that cites nothing is not dropped but becomes context, for then it is the model's own (see
 * `withCitations` for what is tried before). A sentence that the brief already has is left out.
 */
export function addLine(brief: Brief, line: BriefLine): Brief {
  const { tag, text, citations } = line;
  // They compare sources or answer a question, and have no place in a brief of one.
  if (tag === 'agree' || tag === 'differ' || tag === 'only' || tag === 'answer' || tag === 'none') return brief;
  if (tag === 'category') return brief.category ? brief : withPart(brief, tag, line);
  if (tag === 'headline')
    return brief.headline ? brief : { ...withPart(brief, tag, line), headlineCheck: line.check ?? null };
  if ([brief.standfirst, brief.story, brief.context].some((part) => part.some((known) => known.text === text)))
    return brief;
  if (tag === 'context' || citations.length === 0) return withContext(brief, text);
  const statement = statementOf(line);
  if (tag === 'standfirst') return { ...brief, standfirst: [...brief.standfirst, statement] };
  const opens = line.opens || brief.story.length === 0;
  return { ...brief, story: [...brief.story, opens ? { ...statement, opens } : statement] };
}

function withPart(brief: Brief, part: FilledPart, { text, by }: BriefLine): Brief {
  const filled = [...(brief.filled ?? []), part];
  return { ...brief, [part]: text, ...(by ? { filled } : {}) };
}

/** A line that rests on sources, as a statement. */
export function statementOf({ text, citations, check, mended, by, time, head }: BriefLine): Statement {
  const origin = citations.every(([source]) => source === 1) ? 'article' : 'related';
  return {
    ...{ text, origin, citations },
    ...(check && { check }),
    ...(mended && { mended }),
    ...(by && { by }),
    ...(time !== undefined && { time }),
    ...(head !== undefined && { head }),
  };
}

function withContext(brief: Brief, text: string): Brief {
  return { ...brief, context: [...brief.context, { text, origin: 'ai', citations: [] }] };
}
