import { handleDiscovery } from '@/lib/surfaces/discovery';

export { handleDiscovery as GET, handleDiscovery as HEAD, handleDiscovery as OPTIONS };
