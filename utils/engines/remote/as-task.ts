import type { SentRequest } from '../../core/brief/requests';
import type { EngineEvent } from '../shared/types';

/** Adds to an event the task that its request was for, where the event is about a request. */
export function asTask(task: NonNullable<SentRequest['task']>, event: EngineEvent): EngineEvent {
  return event.type === 'sent' ? { type: 'sent', request: { ...event.request, task } } : event;
}
