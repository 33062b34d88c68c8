import { storageItem } from './item';

/**
 * Whether Firefox's model was got once: Firefox itself cannot be asked. Cleared by "Delete everything", with the model.
 */
const item = storageItem('local', 'firefoxModel');

export const firefoxModelItem = {
  read: async (): Promise<boolean> => (await item.getValue()) === true,
  remember: (): Promise<void> => item.setValue(true),
};
