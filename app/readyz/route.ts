export { handleReadiness as GET } from '@/lib/surfaces/health';

export const dynamic = 'force-dynamic';
