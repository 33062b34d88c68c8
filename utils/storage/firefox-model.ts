import { storage } from 'wxt/utils/storage';

/**
 * Whether Firefox's model was got once: Firefox itself cannot be asked. Cleared by "Delete everything", with the model.
 */
const item = storage.defineItem<unknown>('local:firefoxModel', { fallback: null });

export const firefoxModelItem = {
  read: async (): Promise<boolean> => (await item.getValue()) === true,
  write: (got: boolean): Promise<void> => item.setValue(got),
};
