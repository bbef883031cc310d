export { handleOpenApi as GET, handleOpenApi as HEAD } from '@/lib/surfaces/openapi';
