import type { Call } from '../../platform/messages/calls';
import type { EditionResults } from '../../platform/messages/edition';
import type { Editions } from './editions';

export type EditionCall = Extract<Call, { type: keyof EditionResults }>;

/** Answers a call on editions. */
export async function answerEdition(
  call: EditionCall,
  editions: Editions,
): Promise<EditionResults[keyof EditionResults]> {
  switch (call.type) {
    case 'edition':
      return editions.view(call.day);
    case 'remakeEdition':
      return editions.remake();
    case 'hide':
      return editions.hide(call.rule);
    case 'unhide':
      return editions.unhide(call.rule);
    case 'saveStory':
      return editions.save(call.id, { saved: call.saved });
    case 'markRead':
      return editions.markRead(call.id, { read: call.read });
    case 'storyBrief':
      return editions.brief(call.id, { private: call.private });
    case 'writeStory':
      return editions.write(call.id);
  }
}
