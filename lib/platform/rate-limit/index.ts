export { consume } from './consume';
export { POLICIES } from './policies';
