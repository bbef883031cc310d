import { operationDocs } from '@/lib/surfaces/web';

/** What anyone may read, as the playground offers it. Clusters are left to the map: their input is a view of it. */
export const openReads = () => operationDocs().filter(({ id, isRead, access }) => isRead && access.startsWith('Anyone') && id !== 'listings.clusters');
