import { handleMarkdown } from '@/lib/surfaces/feeds';

export { handleMarkdown as GET, handleMarkdown as HEAD, handleMarkdown as OPTIONS };
