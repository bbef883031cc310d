export { date } from '@/components/format/date';
