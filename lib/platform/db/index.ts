export { copyInto } from './copy-into';
export { database } from './database';
export { type OpenDatabase, openDatabase } from './open-database';
export type { PlatformDb } from './platform-db';
