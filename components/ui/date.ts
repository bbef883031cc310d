export { date } from '@/components/format/date';
export { moment } from '@/components/format/moment';
