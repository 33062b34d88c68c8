import { priceIn } from '../../core/cost/told-price';
import type { EndpointSettings } from '../../core/settings/provider';
import { contextIn } from './context';
import type { ListedModel } from './models';

/** What an endpoint tells of one of its models; null where its list tells nothing of it. */
export function toldOf(models: readonly ListedModel[], model: string): NonNullable<EndpointSettings['told']> | null {
  const entry = models.find(({ id }) => id === model)?.entry;
  const context = contextIn(entry);
  const price = priceIn(entry);
  return context === null && price === null ? null : { model, context, price };
}
