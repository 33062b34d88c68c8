import { storageItem } from './item';

/**
 * True once Firefox's model was downloaded: Firefox itself offers no way to ask. Cleared by "Delete everything", with
 * the model.
 */
const item = storageItem('local', 'firefoxModel');

export const firefoxModelItem = {
  read: async (): Promise<boolean> => (await item.getValue()) === true,
  remember: (): Promise<void> => item.setValue(true),
};
