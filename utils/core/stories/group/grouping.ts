import type { LangTag } from '../../text/lang-tag';
import { claimsOf } from './contradiction';
import { factsOf } from './facts';
import { Links } from './links';
import { isLive, isRoutine } from './routine';
import { type Member, Strand } from './strand';
import { Stream } from './stream';
import { languageOf, readText } from './terms';

/** An item as grouping needs it. */
export interface GroupItem {
  id: string;
  url: string;
  title: string;
  /** '' for none. */
  lead: string;
  lang: LangTag | null;
  /** Epoch ms. */
  at: number;
}

/** Two items that the reader said are of one event, or are not. */
export type Wish = readonly [string, string];

export interface Wishes {
  together: readonly Wish[];
  apart: readonly Wish[];
}

interface Story {
  id: string;
  first: number;
  items: string[];
}

/**
 * Groups items by event as they come. Items of one language are compared by their words, strands of two languages by
 * names, countries and figures. A story has the id of its first item; ids of stories that became one stay known.
 */
export class Grouping {
  readonly #streams = new Map<string, Stream>();
  readonly #links = new Links();
  readonly #ofStrand = new Map<Strand, Story>();
  readonly #ofItem = new Map<string, Story>();
  readonly #aliases = new Map<string, Story>();
  readonly #strands = new Map<string, Strand>();
  readonly #apart = new Map<string, Set<string>>();
  readonly #together = new Map<string, Set<string>>();

  constructor(wishes: Wishes = { together: [], apart: [] }) {
    for (const [map, pairs] of [
      [this.#together, wishes.together],
      [this.#apart, wishes.apart],
    ] as const) {
      for (const [a, b] of pairs) {
        map.set(a, (map.get(a) ?? new Set()).add(b));
        map.set(b, (map.get(b) ?? new Set()).add(a));
      }
    }
  }

  /** Places an item and returns the id of its story; of one that is known already, the id alone. */
  add(item: GroupItem): string {
    const known = this.#ofItem.get(item.id);
    if (known) return known.id;
    if (isRoutine(item)) return this.#begin(item).id;
    const stream = this.#streamOf(item);
    const member = readMember(item, stream);
    const mayJoin = (strand: Strand) => this.#mayJoin([item.id], this.#ofStrand.get(strand)?.items ?? []);
    if (isLive(item)) {
      // It belongs to the story and glues nothing to it.
      const [strand] = stream.fitting(member, mayJoin);
      const story = strand && this.#ofStrand.get(strand);
      return this.#keepTogether(story ? this.#into(story, item) : this.#begin(item)).id;
    }
    const { strand, absorbed } = stream.place(member, mayJoin, (a, b) => this.#mayBeOne(a, b));
    let story = this.#ofStrand.get(strand);
    story = story ? this.#into(story, item) : this.#begin(item);
    this.#own(strand, story);
    this.#links.add(strand, member.claims.facts);
    for (const other of absorbed) {
      this.#links.absorb(strand, other);
      const theirs = this.#ofStrand.get(other);
      this.#ofStrand.delete(other);
      if (theirs) story = this.#join(story, theirs);
    }
    for (const other of this.#links.sameElsewhere(strand)) {
      const theirs = this.#ofStrand.get(other);
      if (theirs && theirs !== story && this.#mayJoin(theirs.items, story.items)) story = this.#join(story, theirs);
    }
    return this.#keepTogether(story).id;
  }

  /** Takes an item back into the story that it was placed in before, without asking again. */
  restore(item: GroupItem, id: string): void {
    if (this.#ofItem.has(item.id)) return;
    const story = this.#aliases.get(id) ?? { id, first: item.at, items: [] };
    this.#aliases.set(id, story);
    this.#into(story, item);
    if (isRoutine(item) || isLive(item)) return;
    const stream = this.#streamOf(item);
    const key = `${languageOf(item.lang)} ${story.id}`;
    const strand = this.#strands.get(key) ?? new Strand(languageOf(item.lang));
    this.#strands.set(key, strand);
    const member = readMember(item, stream);
    stream.put(member, strand);
    this.#own(strand, story);
    this.#links.add(strand, member.claims.facts);
  }

  /** The id of an item's story as it is called now; null for an item that was not placed. */
  storyOf(item: string): string | null {
    return this.#ofItem.get(item)?.id ?? null;
  }

  /** The present id of a story by one that it ever had; null for one that is not known. */
  current(story: string): string | null {
    return this.#aliases.get(story)?.id ?? null;
  }

  /** The items of a story, as they came. */
  itemsOf(story: string): readonly string[] {
    return this.#aliases.get(story)?.items ?? [];
  }

  #streamOf({ lang }: GroupItem): Stream {
    const code = languageOf(lang);
    const stream = this.#streams.get(code) ?? new Stream(code, (strand) => this.#forget(strand));
    this.#streams.set(code, stream);
    return stream;
  }

  #begin(item: GroupItem): Story {
    const story: Story = { id: item.id, first: item.at, items: [] };
    this.#aliases.set(item.id, story);
    return this.#into(story, item);
  }

  #into(story: Story, item: GroupItem): Story {
    story.items.push(item.id);
    story.first = Math.min(story.first, item.at);
    this.#ofItem.set(item.id, story);
    return story;
  }

  #own(strand: Strand, story: Story): void {
    this.#ofStrand.set(strand, story);
  }

  /** Two stories as one, under the id of the earlier. */
  #join(one: Story, other: Story): Story {
    if (one === other) return one;
    const [into, from] = other.first < one.first ? [other, one] : [one, other];
    for (const id of from.items) this.#ofItem.set(id, into);
    into.items.push(...from.items);
    into.first = Math.min(into.first, from.first);
    for (const [id, story] of this.#aliases) if (story === from) this.#aliases.set(id, into);
    for (const [strand, story] of this.#ofStrand) if (story === from) this.#ofStrand.set(strand, into);
    return into;
  }

  /** Joins the stories of items that the reader said are of the same event. */
  #keepTogether(story: Story): Story {
    if (this.#together.size === 0) return story;
    let whole = story;
    for (const item of [...story.items]) {
      for (const other of this.#together.get(item) ?? []) {
        const theirs = this.#ofItem.get(other);
        if (theirs) whole = this.#join(whole, theirs);
      }
    }
    return whole;
  }

  #mayBeOne(a: Strand, b: Strand): boolean {
    return this.#mayJoin(this.#ofStrand.get(a)?.items ?? [], this.#ofStrand.get(b)?.items ?? []);
  }

  /** False where the reader said of an item of each that they are of two events. */
  #mayJoin(some: readonly string[], others: readonly string[]): boolean {
    if (this.#apart.size === 0) return true;
    return !some.some((item) => {
      const apart = this.#apart.get(item);
      return apart !== undefined && others.some((other) => apart.has(other));
    });
  }

  #forget(strand: Strand): void {
    this.#links.forget(strand);
    this.#ofStrand.delete(strand);
  }
}

function readMember(item: GroupItem, { vocabulary }: Stream): Member {
  const { terms, words } = readText(item);
  const claims = claimsOf(item.title, factsOf(item));
  return { id: item.id, at: item.at, vector: vocabulary.vector(terms), words, claims };
}
