/** Where a statement comes from: this article, another outlet, or the model's own knowledge. */
export type Origin = 'article' | 'related' | 'ai';

/** `[source, passage]`, both 1-based; source 1 is the article in the tab. */
export type Citation = [source: number, passage: number];

/** One sentence of a brief. */
export interface Statement {
  text: string;
  origin: Origin;
  citations: Citation[];
  /** True on the first statement of a paragraph of the story. */
  opens?: boolean;
  /** Picked by the instant engine, where the model that wrote the rest left a gap. */
  by?: 'instant';
}

export type EngineName = 'instant' | 'local' | 'remote';

/** Parts of a brief that are a single text; see `Brief.filled`. */
export type FilledPart = 'category' | 'headline';

export interface Brief {
  /** Empty when the engine gave none. */
  category: string;
  headline: string;
  standfirst: Statement[];
  story: Statement[];
  context: Statement[];
  engine: EngineName;
  /** The endpoint's model name; null for engines without one. */
  model: string | null;
  /** BCP 47 language the brief is written in. */
  lang: string;
  /** The engine came to its own end: not cut, stopped or failed. */
  complete: boolean;
  /** What of these the instant engine gave, where the model that wrote the rest left a gap. */
  filled?: FilledPart[];
}

/** Which part of the brief a line belongs to; the tags of the line format. The last three come of comparing sources. */
export type LineTag = 'category' | 'headline' | 'standfirst' | 'story' | 'context' | 'agree' | 'differ' | 'only';

/** One line of a brief as an engine gives it, already cleaned and with only citations that exist. */
export interface BriefLine {
  tag: LineTag;
  text: string;
  citations: Citation[];
  /** A blank line stood before it: it opens a paragraph. */
  opens: boolean;
  /** Picked by the instant engine, not written by the model. */
  by?: 'instant';
}

export type BriefLength = 'short' | 'medium' | 'long';
