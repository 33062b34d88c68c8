import type { NewsroomHandler } from './types.ts';
export const longRead: NewsroomHandler = () => false;
