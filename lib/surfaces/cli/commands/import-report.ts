import type { ImportReport } from '@/lib/domains/imports/commands';

/** A report for people: the sum first, then what was refused, merged or doubtful, with examples. */
export function reportText(report: ImportReport): string {
  const number = (value: number) => value.toLocaleString('en-US');
  const lines = [
    `${report.file} (${report.format}, preset ${report.preset})${report.dry_run ? ' - dry run, nothing was written' : ''}`,
    `${number(report.read)} ${report.read === 1 ? 'row' : 'rows'} read in ${report.seconds} s: ${number(report.published)} published (${number(report.created)} new, ${number(report.updated)} updated, ${number(report.unchanged)} unchanged), ${number(report.refused)} refused, ${number(report.merged)} merged`,
    ...missing(report),
    ...section('Refused', report.refusals),
    ...section('Merged', report.merges),
    ...section('Warnings', report.warnings),
  ];
  if (report.unmapped_columns.length > 0) lines.push('', `Columns not read: ${report.unmapped_columns.join(', ')}`);
  return `${lines.join('\n')}\n`;
}

function missing({ missing: count, withdrawn, dry_run }: ImportReport): string[] {
  if (count === 0) return [];
  const listings = `${count.toLocaleString('en-US')} ${count === 1 ? 'listing' : 'listings'}`;
  if (withdrawn > 0) return [`${listings} of this account and source withdrawn, since the file does not publish them`];
  const them = count === 1 ? 'it' : 'them';
  return [
    `${listings} of this account and source ${count === 1 ? 'stands' : 'stand'} that the file does not publish; if it is the whole of the source, --withdraw-missing ${dry_run ? 'would withdraw' : 'withdraws'} ${them}`,
  ];
}

function section(title: string, tallies: ImportReport['refusals']): string[] {
  if (tallies.length === 0) return [];
  return [
    '',
    title,
    ...tallies.flatMap(({ code, count, examples }) => [
      `  ${code}: ${count.toLocaleString('en-US')}`,
      ...examples.slice(0, 2).map(({ row, field, value, message }) => `    row ${row}${field ? `, ${field}` : ''}${value === null ? '' : ` "${value}"`}: ${message}`),
    ]),
  ];
}
