import { handleFeed } from '@/lib/surfaces/feeds';

export { handleFeed as DELETE, handleFeed as GET, handleFeed as HEAD, handleFeed as OPTIONS, handleFeed as PATCH, handleFeed as POST, handleFeed as PUT };
