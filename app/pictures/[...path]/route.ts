import { handlePicture } from '@/lib/surfaces/pictures';

export { handlePicture as GET, handlePicture as HEAD, handlePicture as OPTIONS };
