import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** An opened citation: which of several things it belongs to, and the passage that it names. */
export interface OpenCitation {
  /** Place of its statement or value among those beside it. */
  at: number;
  source: number;
  passage: number;
}

/** The open citation of a group, and ways to open and close it by mouse and keyboard. */
export interface CitationState {
  open: OpenCitation | null;
  /** Id of the opened passage. */
  id: string;
  /** The element around the citations and the opened passage. */
  around: RefObject<HTMLDivElement | null>;
  isOpen(citation: OpenCitation): boolean;
  /** Opens a citation, or closes it. Returns true when it was opened. */
  toggle(citation: OpenCitation, button: HTMLElement): boolean;
  close(): void;
}

const isSame = (one: OpenCitation | null, other: OpenCitation) =>
  one !== null && one.at === other.at && one.source === other.source && one.passage === other.passage;

/**
 * Holds the open citation of a group of statements, one at most. Esc closes it, from its button or from within the
 * passage; Tab leads from its button into the passage; once closed, the focus is back on the button.
 */
export function useCitation(): CitationState {
  const [open, setOpen] = useState<OpenCitation | null>(null);
  const id = useId();
  const around = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const close = () => {
    // The pressed button disappears with the passage: the focus returns to the button that opened it.
    opener.current?.focus();
    setOpen(null);
  };
  useEffect(() => {
    const box = around.current;
    if (!open || !box) return;
    const onKey = (event: KeyboardEvent) => {
      const passage = document.getElementById(id);
      const isOpener = event.target === opener.current;
      const isWithin = event.target instanceof Node && passage?.contains(event.target);
      if (event.key === 'Escape' && (isOpener || isWithin)) {
        event.preventDefault();
        close();
      }
      if (event.key === 'Tab' && !event.shiftKey && isOpener && passage) {
        event.preventDefault();
        passage.focus();
      }
    };
    box.addEventListener('keydown', onKey);
    return () => box.removeEventListener('keydown', onKey);
  }, [open]);
  return {
    ...{ open, id, around, close },
    isOpen: (citation) => isSame(open, citation),
    toggle(citation, button) {
      const opens = !isSame(open, citation);
      opener.current = button;
      setOpen(opens ? citation : null);
      return opens;
    },
  };
}
