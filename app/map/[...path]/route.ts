import { handleBasemap } from '@/lib/surfaces/basemap';

export { handleBasemap as DELETE, handleBasemap as GET, handleBasemap as HEAD, handleBasemap as OPTIONS, handleBasemap as PATCH, handleBasemap as POST, handleBasemap as PUT };
