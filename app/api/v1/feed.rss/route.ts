import { handleFeed } from '@/lib/surfaces/feeds';

export { handleFeed as GET, handleFeed as HEAD, handleFeed as OPTIONS };
