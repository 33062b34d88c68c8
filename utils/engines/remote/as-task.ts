import type { SentRequest } from '../../core/brief/requests';
import type { EngineEvent } from '../shared/types';

/** An event, with the task that its request was for where it tells of one. */
export function asTask(task: NonNullable<SentRequest['task']>, event: EngineEvent): EngineEvent {
  return event.type === 'sent' ? { type: 'sent', request: { ...event.request, task } } : event;
}
