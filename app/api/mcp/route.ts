import { handleMcp } from '@/lib/surfaces/mcp';

export const dynamic = 'force-dynamic';

export { handleMcp as DELETE, handleMcp as GET, handleMcp as OPTIONS, handleMcp as POST };
